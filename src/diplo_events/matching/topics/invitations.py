"""What a letter invites to: «رسالة تتضمن دعوته لحضور القمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: «رسالة تتضمن دعوته لحضور القمة»: what a letter does with what stands in it.
_HOLDING: Final = frozenset({"تضمن", "ضمن", "حمل", "احتوى", "شمل", "تعلق", "اشتمل"})
_INVITING: Final = frozenset({"دعا"})
_TO_HIM: Final = frozenset({"له", "لها", "لهما", "لهم", "اليه", "اليها"})
_THEREIN: Final = frozenset({"فيها", "فيه", "بموجبها", "خلالها"})
#: So far behind the letter it may be told what stands in it, and so far behind «يدعوه فيها» what to.
_REACH: Final = 36
_NEAR: Final = 5


def invites(view: View, clause: Clause) -> bool:
    """«رسالة تتضمن دعوته لحضور القمة»، «رسالة يدعوه فيها إلى زيارة نيروبي»; «دعوته إلى وقف القتال» is an appeal."""
    return any(_holds_invitation(view, place) or _invites_in_it(view, place) for place in _behind(view, clause))


def inviter(view: View, clause: Clause) -> Mention | None:
    """«سلمه رسالة تتضمن دعوة الرئيس له لحضور القمة»: who invites has written the letter, whoever hands it over."""
    held = next((place for place in _behind(view, clause) if _holds_invitation(view, place)), None)
    return None if held is None else view.actor(held + 1)


def _behind(view: View, clause: Clause) -> Iterator[int]:
    """Yield where it may be told what stands in a letter: behind it, up to the end of its sentence."""
    start = clause.predicate.last
    for place in range(start, min(len(view), start + _REACH)):
        if view.is_stop(place):
            return
        if place not in view.covered:
            yield place


def _holds_invitation(view: View, place: int) -> bool:
    held = heads(view, place, {"دعوة"}) and invited_to(view, place) != place
    return held and any(view.may_be(before, _HOLDING) for before in (place - 1, place - 2))


def _invites_in_it(view: View, place: int) -> bool:
    verb = view.reading(place)
    if verb is None or not (view.may_be(place, _INVITING) and verb.enclitic and view.key(place + 1) in _THEREIN):
        return False
    led = (view.preposition(after) for after in range(place + 2, min(len(view), place + 2 + _NEAR)))
    return any(one is not None and heads(view, one[1], words.INVITED) for one in led)


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
    return taken_part_in(view, found[1])


def taken_part_in(view: View, start: int) -> int:
    """«دعوة للمشاركة في مؤتمر المناخ»: what one is to take part in; else the place itself."""
    within = view.preposition(start + 1) if heads(view, start, {"مشاركة"}) else None
    return within[1] if within is not None and within[0] == "في" else start


def _passes_by(view: View, place: int) -> bool:
    """Whoever invites, and who is invited, may stand before what to."""
    between = view.key(place) in {"من", "الي"} and place + 1 in view.covered
    described = view.reading(place)
    official = described is not None and described.pos == "adj" and described.lemma in words.OF_INVITATIONS
    to_him = view.key(place) in _TO_HIM  # «دعوة الرئيس له لحضور القمة»
    return place in view.covered or between or official or to_him or view.key(place) in words.HONOURED
