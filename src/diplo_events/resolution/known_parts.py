"""Which participant of an event a mention is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Zone
from diplo_events.drafts import Draft, Part, is_powers
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.document import Mention

__all__ = ["are_other_officials", "find_part", "has_part", "same_actor"]

#: Offices of a state, each of which one man holds.
_SINGLE: Final = frozenset(
    "head_of_state head_of_government speaker crown_prince foreign_minister defence_minister interior_minister".split()
)
_MINISTER: Final = "وزير"

#: Letters of words that may be spelled in two ways.
_LONG: Final = 4
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
    first, second = fold(one).split(), fold(other).split()
    return set(first) <= set(second) or set(second) <= set(first) or _spelled_alike(first, second)


def _spelled_alike(first: list[str], second: list[str]) -> bool:
    """«إيمانويل بيسنيي» and «إيمانويل بيسنييه»: one name, with a last letter more or less."""
    pairs = list(zip(first, second, strict=False))
    long = len(first) == len(second) > 1 and all(min(map(len, pair)) >= _LONG for pair in pairs)
    return long and all(one == other or _is_longer(one, other) or _is_longer(other, one) for one, other in pairs)


def _is_longer(one: str, other: str) -> bool:
    return one.startswith(other) and len(one) == len(other) + 1


def has_part(event: Draft, part: Part) -> bool:
    """Tell whether the event has the participant; where the two sides differ, in the same role."""
    place = find_part(part.mention, event)
    two_sided = event.type in _TWO_SIDED or event.subtype in _ONE_WAY
    return place is not None and (not two_sided or event.parts[place].role == part.role)


def are_other_officials(event: Draft, draft: Draft) -> bool:
    """«استقبل الرئيس الوزير الكيني. والتقى الوزير الكيني رئيس البرلمان»: of one state another man met him then."""
    if event.type != "meeting" or draft.noun or draft.refers_back or event.zone is Zone.HEADLINE:
        return False
    return draft.sentence > event.sentence and any(
        _is_other_official(event, draft, part.mention) for part in draft.parts
    )


def _is_other_official(event: Draft, draft: Draft, mention: Mention) -> bool:
    same = [part.mention for part in event.parts if part.mention.actor == mention.actor and mention.actor]
    if not same or not all(_holds_one(one, likewise=draft.likewise) for one in (mention, *same)):
        return False
    return all(one.position != mention.position and not (one.name and one.name == mention.name) for one in same)


def _holds_one(mention: Mention, *, likewise: bool) -> bool:
    """An office that one man has; «رئيس الوزراء وزير الخارجية» has two, and «نظيره» says of none.

    «كما التقى رئيس البرلمان»: where the sentence says ``likewise``, he is not the counterpart just met.
    """
    told = {None, "definite", "counterpart"} if likewise else {None, "definite"}
    plain = mention.reference in told and mention.number == "s"
    several = (mention.title or "").split().count(_MINISTER) > mention.text.startswith(_MINISTER)
    ministry = likewise and (mention.position or "").endswith("_minister")
    return plain and (mention.position in _SINGLE or ministry) and not several
