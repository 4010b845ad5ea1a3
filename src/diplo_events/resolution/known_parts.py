"""Which participant of an event a mention is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.drafts import Draft, Part, is_powers
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.document import Mention

__all__ = ["find_part", "has_part", "same_actor"]

#: Types in which it matters who is on which side.
_TWO_SIDED: Final = frozenset({"visit", "letter"})
#: Measures that the other state may answer in kind: «طردت كينيا السفير الصومالي، وردت مقديشو بطرد السفير الكيني».
_ONE_WAY: Final = frozenset({"expel", "summon", "recall", "sanction", "appoint"})


def find_part(mention: Mention, event: Draft) -> int | None:
    """Return which of the event's participants the mention is, None where it is none."""
    for position, part in enumerate(event.parts):
        if same_actor(mention, part.mention):
            return position
    return None


def same_actor(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions can mean the same participant of one event."""
    if one.person_id and other.person_id:
        return one.person_id == other.person_id
    if one.name and other.name:
        return _shares_words(one.name, other.name)
    if is_powers(one) and is_powers(other):
        return True
    if one.actor is None or other.actor is None:
        return one.title is not None and one.title == other.title
    return one.actor == other.actor


def _shares_words(one: str, other: str) -> bool:
    first, second = set(fold(one).split()), set(fold(other).split())
    return first <= second or second <= first


def has_part(event: Draft, part: Part) -> bool:
    """Tell whether the event has the participant; where the two sides differ, in the same role."""
    place = find_part(part.mention, event)
    two_sided = event.type in _TWO_SIDED or event.subtype in _ONE_WAY
    return place is not None and (not two_sided or event.parts[place].role == part.role)
