"""What one table cannot know alone: codes that must exist elsewhere, ids in use, one holder of an office at a time."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from diplo_events.gazetteer.entries import Organisation, Outlet, Place, Position, Tenure
from diplo_events.gazetteer.notices import NOTICES
from diplo_events.gazetteer.offices import SOLE_OFFICES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from diplo_events.gazetteer.reading import Located, Tables
    from diplo_events.gazetteer.sources import Problem

__all__ = ["cross_check"]

_ARTICLE: Final = "ال"
_OWNED: Final = frozenset({"office", "institution"})
_UNRANKED: Final = frozenset({"honorific", "modifier"})


def cross_check(tables: Tables) -> tuple[Problem, ...]:
    """Return every problem that shows only when the tables are seen together."""
    return tuple(problem for check in _CHECKS for problem in check(tables))


def _codes(tables: Tables) -> Iterator[Problem]:
    """Countries of places and outlets, parents of organisations."""
    countries, actors = tables.rows["countries"], _actors(tables)
    for located in (*tables.rows["places"].values(), *tables.rows["outlets"].values()):
        entry = located.entry
        if isinstance(entry, Place | Outlet) and entry.country not in countries:
            yield located.problem("country", entry.country, "no code in countries.csv")
    for located in tables.rows["organisations"].values():
        yield from _organisation_codes(located, actors, tables)


def _organisation_codes(located: Located, actors: frozenset[str], tables: Tables) -> Iterator[Problem]:
    entry = located.entry
    if not isinstance(entry, Organisation):
        return
    if entry.code in tables.rows["countries"]:
        yield located.problem("code", entry.code, "is a country's code: choose another")
    if entry.parent and entry.parent not in actors:
        yield located.problem("parent", entry.parent, "no code in organisations.csv or countries.csv")
    if entry.acts_as_parent and not entry.parent:
        yield located.problem("acts_as_parent", "yes", "needs a parent")


def _positions(tables: Tables) -> Iterator[Problem]:
    actors = _actors(tables)
    for located in tables.rows["positions"].values():
        entry = located.entry
        if isinstance(entry, Position):
            yield from _position(located, entry)
            yield from _position_actor(located, entry, actors)


def _position(located: Located, entry: Position) -> Iterator[Problem]:
    if entry.kind != "honorific" and entry.head.startswith(_ARTICLE) and len(entry.head) > 4:
        yield located.problem("head", entry.head, "write it without the article «ال» (honorifics alone keep it)")
    if entry.rank is None and entry.kind == "office":
        yield located.problem("rank", "", "an office has a protocol rank from 1 to 9")
    if entry.rank is not None and entry.kind in _UNRANKED:
        yield located.problem("rank", str(entry.rank), f"must be empty for a row of kind {entry.kind}")


def _position_actor(located: Located, entry: Position, actors: frozenset[str]) -> Iterator[Problem]:
    if entry.actor and entry.actor not in actors:
        yield located.problem("actor", entry.actor, "no code in countries.csv or organisations.csv")
    if entry.actor and entry.kind not in _OWNED:
        yield located.problem("actor", entry.actor, f"must be empty for a row of kind {entry.kind}")


def _tenures(tables: Tables) -> Iterator[Problem]:
    actors = _actors(tables)
    offices = frozenset(entry.code for entry in tables.entries("positions") if entry.kind == "office")
    for located in tables.rows["tenures"].values():
        entry = located.entry
        if isinstance(entry, Tenure):
            yield from _tenure_codes(located, entry, tables, actors, offices)
            yield from _tenure_dates(located, entry)


def _tenure_codes(
    located: Located, entry: Tenure, tables: Tables, actors: frozenset[str], offices: frozenset[str]
) -> Iterator[Problem]:
    if entry.person not in tables.rows["people"]:
        yield located.problem("person", entry.person, "no id in people.csv")
    if entry.position not in offices:
        yield located.problem("position", entry.position, "no code of kind office in positions.csv")
    if entry.actor not in actors:
        yield located.problem("actor", entry.actor, "no code in countries.csv or organisations.csv")
    for subject in entry.subjects:
        if subject.isupper() and subject not in actors:
            yield located.problem("for", subject, "no code in countries.csv or organisations.csv")


def _tenure_dates(located: Located, entry: Tenure) -> Iterator[Problem]:
    if entry.start and entry.end and entry.start.earliest > entry.end.latest:
        yield located.problem("to", entry.end.text, f"ends before it begins ({entry.start.text})")
    if entry.confidence == "current" and entry.end:
        yield located.problem("to", entry.end.text, "must be empty where confidence is current")


def _holders(tables: Tables) -> Iterator[Problem]:
    """Two people in one office on one day, where no note says why."""
    offices: defaultdict[tuple[str, str, tuple[str, ...]], list[tuple[Located, Tenure]]] = defaultdict(list)
    for located in tables.rows["tenures"].values():
        entry = located.entry
        if isinstance(entry, Tenure) and not entry.note and entry.position in SOLE_OFFICES:
            offices[entry.position, entry.actor, entry.subjects].append((located, entry))
    for held in offices.values():
        yield from _clashes(sorted(held, key=lambda item: item[1].certain))


def _clashes(held: list[tuple[Located, Tenure]]) -> Iterator[Problem]:
    """Compare what the rows make certain: «2004» to «2008» and then «2008» share no certain day."""
    for index, (_, before) in enumerate(held):
        for located, entry in held[index + 1 :]:
            first, last = _shared(before, entry)
            if first <= last and entry.person != before.person:
                yield located.problem("from", entry.person, _clash(before, entry, first.isoformat()))


def _shared(before: Tenure, entry: Tenure) -> tuple[date, date]:
    """First and last day that certainly belong to both; first > last: there is none."""
    return max(before.certain[0], entry.certain[0]), min(before.certain[1], entry.certain[1])


def _clash(before: Tenure, entry: Tenure, day: str) -> str:
    return (
        f"holds {entry.position} of {entry.actor} on {day} together with {before.person}: "
        "correct the dates, or say why in the note (acting, disputed, rival, co)"
    )


def _twice(tables: Tables) -> Iterator[Problem]:
    """One person twice in one office at a time: two rows where one was meant."""
    rows: defaultdict[tuple[Any, ...], list[tuple[Located, Tenure]]] = defaultdict(list)
    for located in tables.rows["tenures"].values():
        entry = located.entry
        if isinstance(entry, Tenure):
            rows[entry.person, entry.position, entry.actor, entry.subjects, entry.note].append((located, entry))
    for held in rows.values():
        held.sort(key=lambda item: item[1].certain)
        for (_, before), (located, entry) in pairwise(held):
            first, last = _shared(before, entry)
            if first < last:  # one shared day is a change of cabinet
                yield located.problem("from", entry.person, _again(entry))


def _again(entry: Tenure) -> str:
    return f"holds {entry.position} of {entry.actor} twice at a time: make one row of both, or correct the dates"


def _actors(tables: Tables) -> frozenset[str]:
    return frozenset(tables.rows["countries"]) | frozenset(tables.rows["organisations"])


_CHECKS: Final[tuple[Callable[[Tables], Iterator[Problem]], ...]] = (
    _codes,
    _positions,
    _tenures,
    _holders,
    _twice,
    *NOTICES,
)
