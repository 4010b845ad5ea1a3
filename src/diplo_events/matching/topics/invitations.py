"""What a letter invites to: «رسالة تتضمن دعوته لحضور القمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


def invited_to(view: View, start: int) -> int:
    """«رسالة تتضمن دعوته لحضور القمة»: what a letter invites to, where the topic at ``start`` is the inviting."""
    start += start < len(view) and view.is_mark(start)
    after = start + 1
    # «دعوة جلالته لحضور القمة»، «دعوة من الأمير إلى الرئيس لحضور القمة»
    while _passes_by(view, after):
        after += 1
    found = view.preposition(after) if heads(view, start, {"دعوة"}) else None
    led = found is not None and found[0] in {"إلى", "ل"} and heads(view, found[1], words.INVITED)
    if found is None or not led:
        return start
    within = view.preposition(found[1] + 1)  # «دعوة للمشاركة في مؤتمر المناخ»
    taking_part = within is not None and within[0] == "في" and heads(view, found[1], {"مشاركة"})
    return within[1] if within is not None and taking_part else found[1]


def _passes_by(view: View, place: int) -> bool:
    """Whoever invites, and who is invited, may stand before what to."""
    between = view.key(place) in {"من", "الي"} and place + 1 in view.covered
    described = view.reading(place)
    official = described is not None and described.pos == "adj" and described.lemma in words.OF_INVITATIONS
    return place in view.covered or between or official or view.key(place) in words.HONOURED
