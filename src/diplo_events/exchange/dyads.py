"""Events as pairs of actors with CAMEO codes, a row a pair, as event data sets of that school have them.

What two sides do together stands once in each direction: a meeting as 040 both ways, a visit as 042 of the visitor and
043 of the host.  What one does to another stands once.
"""

from __future__ import annotations

from itertools import permutations, product
from typing import TYPE_CHECKING, Final

from diplo_events.events.rows import numbered
from diplo_events.tables import Column, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diplo_events.events import Answer, BaseEvent
    from diplo_events.tables import Row

DYADS: Final = Table(
    "dyads",
    "a pair of actors in an event, in one direction",
    (
        Column("event", "integer", "number of the event, from 1, through all documents", required=True),
        Column("id", "string", "the document's own id"),
        Column("date", "date", "the day, where it is settled"),
        Column("source", "string", "who acts: state (ISO 3166-1 alpha-3) or body"),
        Column("target", "string", "towards whom; null for a statement to nobody named"),
        Column("cameo", "string", "CAMEO code"),
        Column("root", "string", "its first two digits"),
        Column("quad", "integer", "1 verbal and 2 material cooperation, 3 verbal and 4 material conflict"),
        Column("plover", "string", "PLOVER type and mode"),
        Column("status", "string", "occurred, planned, denied or possible", required=True),
    ),
)

#: Roles whose holders act towards the others; where an event has none of them, all act together.
_ACTING: Final = {
    "visit": "visitor",
    "letter": "sender",
    "diplomatic_measure": "agent",
    "statement": "speaker",
}
_HOST: Final = "043"
_GUEST: Final = "042"
_LAST_OF_QUAD: Final = (5, 8, 13, 20)  # CAMEO root codes, 01 to 20, in four classes


def dyads(answers: Iterable[Answer]) -> Iterator[Row]:
    """Yield the rows of the table ``DYADS``; of an event with no two different actors, none but a statement's."""
    for found in numbered(answers):
        event = found.event
        for source, target, code in pairs(event):
            yield (
                *(found.key, found.result.id, event.date, source, target, code),
                *(code[:2] if code else None, quad(code), event.codes.plover, event.status),
            )


def pairs(event: BaseEvent) -> Iterator[tuple[str | None, str | None, str | None]]:
    """Yield source, target and CAMEO code of each pair, once."""
    code = event.codes.cameo
    acting = _ACTING.get(event.type)
    if acting is None:
        yield from _together(event)
        return
    others = _actors(event, lambda role: role != acting) or ([None] if event.type == "statement" else [])
    for source, target in product(_actors(event, acting.__eq__), others):
        if source != target:
            yield source, target, code
            if code == _GUEST and target is not None:
                yield target, source, _HOST


def _together(event: BaseEvent) -> Iterator[tuple[str | None, str | None, str | None]]:
    guests = _actors(event, "guest".__eq__)
    for source, target in permutations(_actors(event, lambda _: True), 2):
        received = event.codes.cameo == _HOST and source in guests
        yield source, target, _GUEST if received else event.codes.cameo


def _actors(event: BaseEvent, wanted: Callable[[str], bool]) -> list[str | None]:
    return list(dict.fromkeys(one.actor for one in event.participants if one.actor and wanted(one.role)))


def quad(code: str | None) -> int | None:
    """Return the class of a CAMEO code.

    >>> [quad(code) for code in ("010", "057", "060", "111", "138", "160", None)]
    [1, 1, 2, 3, 3, 4, None]
    """
    if code is None:
        return None
    return next(place for place, last in enumerate(_LAST_OF_QUAD, start=1) if int(code[:2]) <= last)
