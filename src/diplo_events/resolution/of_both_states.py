"""«وزيرا خارجية البلدين»، «وفدا البلدين»: men of the two states that were told, not the two who were told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.orthography import fold
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["are_other_men", "in_their_offices"]

#: What such a title ends in, folded.
_STATES: Final = frozenset(map(fold, "البلدين الدولتين الجانبين الطرفين المملكتين الحكومتين".split()))


def in_their_offices(both: Mention, met: Draft) -> tuple[Mention, ...]:
    """Return the parties of an encounter, or of their states those in the office told: «وقع وزيرا خارجية البلدين»."""
    told = tuple(part.mention for part in met.parts)
    if not _is_of_states(both) or any(one.position == both.position for one in told):
        return told
    return tuple(_in_office(one, both) for one in told)


def _in_office(one: Mention, both: Mention) -> Mention:
    unnamed = replace(one, name=None, person_id=None, reference=None)
    return replace(unnamed, title=both.title, position=both.position)


def are_other_men(event: Draft, draft: Draft) -> bool:
    """«عقد الرئيسان قمة. كما اجتمع وزيرا دفاع البلدين»: an encounter of others than those who were told."""
    if draft.both is None or not _is_of_states(draft.both):
        return False
    offices = {part.mention.position for part in event.parts}
    return bool(offices) and draft.both.position not in offices and None not in offices


def _is_of_states(both: Mention) -> bool:
    words = fold(both.title or "").split()
    return both.position is not None and both.number == "d" and len(words) > 1 and words[-1] in _STATES
