"""Who had to do with whom: the pairs in events, which networks and charts count."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final, Literal, get_args

from diplo_events.errors import InputError
from diplo_events.events.frames import read_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterable, Iterator

    from diplo_events.events import Answer, BaseEvent, Participant

#: What an end of a contact is: a state or body, or a person.
By = Literal["actor", "person"]

#: Event types in which two sides have to do with each other.
CONTACT_TYPES: Final = ("phone_call", "meeting", "visit", "press_conference", "letter", "agreement")


@dataclass(frozen=True, slots=True)
class End:
    """One side: what tells it from others, what to call it, and its state or body."""

    key: str
    label: str
    actor: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Two sides in one event, in the order of their keys; ``document`` is the id of where it was told."""

    first: End
    second: End
    event: BaseEvent
    document: str | None

    @property
    def day(self) -> datetime.date | None:
        """The day, where it is settled."""
        return self.event.date


def contacts(
    results: Iterable[Answer],
    *,
    by: By = "actor",
    types: Collection[str] = CONTACT_TYPES,
    status: Collection[str] = ("occurred",),
) -> list[Contact]:
    """Return every pair of different sides in every event of these types and this status.

    Sides are states and bodies, or with ``by="person"`` people, known by their gazetteer id, else by name, else by
    office; two people of one state are no contact.  An event of three sides is three contacts.

    Raises:
        InputError: there is no such ``by``.
    """
    if by not in get_args(By):
        raise InputError(f"by={by!r}: choose one of {', '.join(get_args(By))}")
    told = ((result, event) for result in read_of(results) for event in result.events)
    kept = ((result, event) for result, event in told if event.type in types and event.status in status)
    return [Contact(*pair, event, result.id) for result, event in kept for pair in _pairs(event, by)]


def _pairs(event: BaseEvent, by: By) -> Iterator[tuple[End, End]]:
    ends = {end.key: end for one in event.participants if (end := _end(one, by))}
    for first, second in combinations(sorted(ends.values(), key=lambda end: end.key), 2):
        if by == "actor" or first.actor is None or first.actor != second.actor:
            yield first, second


def _end(one: Participant, by: By) -> End | None:
    if by == "actor":
        return End(one.actor, one.actor, one.actor) if one.actor else None
    office = f"{one.position} {one.actor}" if one.position and one.actor else None
    key = one.person_id or one.name or office
    return End(key, one.name or office or key, one.actor) if key else None
