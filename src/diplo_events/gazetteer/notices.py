"""What is worth a look in tables that are not wrong: needless spellings, double people, shared days."""

from __future__ import annotations

from collections import defaultdict
from itertools import permutations
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from diplo_events.gazetteer.entries import Country, Organisation, Outlet, Person, Place, Tenure
from diplo_events.gazetteer.everyday import EVERYDAY
from diplo_events.gazetteer.keys import name_pieces
from diplo_events.gazetteer.offices import SINGLE_OFFICES
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diplo_events.gazetteer.reading import Located, Tables
    from diplo_events.gazetteer.sources import Problem

__all__ = ["NOTICES"]

_NAMED: Final = ("countries", "organisations", "people", "places", "outlets")
_ALIKE: Final = 0.75  # of Latin names that may be one
_DAY: Final = len("2004-03-09")


def _unused(tables: Tables) -> Iterator[Problem]:
    used = frozenset(tenure.person for tenure in tables.entries("tenures"))
    for key, located in tables.rows["people"].items():
        if key not in used:
            yield _notice(located, "id", key, "has no row in tenures.csv")


def _needless(tables: Tables) -> Iterator[Problem]:
    """Spellings that the index finds without their being listed."""
    for located in _rows(tables):
        entry = located.entry
        if isinstance(entry, Country | Organisation | Person | Place | Outlet):
            yield from _repeated(located, "variants", (entry.name, *entry.variants))
        if isinstance(entry, Person):
            yield from _repeated(located, "short", entry.short)


def _repeated(located: Located, column: str, names: Iterable[str]) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for name in names:
        cut = name_pieces(name)
        if cut in seen:
            yield _notice(located, column, name, "differs in hamza, ى/ي, ة/ه, spaces or hyphens only: leave it out")
        seen.add(cut)


def _everyday(tables: Tables) -> Iterator[Problem]:
    """Names of one word that the index does not believe."""
    for located in _rows(tables):
        for column, names in _words(located):
            for name in EVERYDAY.intersection(names):
                yield _notice(located, column, name, "is an everyday word, never taken for a name")


def _words(located: Located) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The cells whose names of one word have to be told from words."""
    entry = located.entry
    if isinstance(entry, Person):
        yield "short", entry.short
    if isinstance(entry, Organisation | Outlet | Place):
        yield "variants", entry.variants
    if isinstance(entry, Country | Organisation):
        yield "metonyms", entry.metonyms


def _doubles(tables: Tables) -> Iterator[Problem]:
    """Two ids with one name: most often one person."""
    bearers: dict[tuple[str, str], Person] = {}
    for located in tables.rows["people"].values():
        entry = located.entry
        if isinstance(entry, Person):
            for column, name in (("name", _letters(fold(entry.name))), ("latin", _letters(entry.latin.casefold()))):
                first = bearers.setdefault((column, name), entry)
                if first is not entry and _confusable(first, entry):
                    yield _notice(located, column, entry.id, f"is called like {first.id}: make one row of both, if one")


def _confusable(first: Person, second: Person) -> bool:
    """Namesakes are told apart by ids that say more than the name: «albert-ii-of-monaco»."""
    latin = _letters(first.latin.casefold()), _letters(second.latin.casefold())
    marked = any(person.id.count("-") >= len(person.latin.split()) for person in (first, second))
    return not marked and OSA.normalized_similarity(*latin) > _ALIKE


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name))


def _handovers(tables: Tables) -> Iterator[Problem]:
    """A day that belongs to two holders, since both ends of a tenure are included."""
    offices: defaultdict[tuple[str, str, tuple[str, ...]], list[tuple[Located, Tenure]]] = defaultdict(list)
    for located in tables.rows["tenures"].values():
        entry = located.entry
        if isinstance(entry, Tenure) and not entry.note and entry.position in SINGLE_OFFICES:
            offices[entry.position, entry.actor, entry.subjects].append((located, entry))
    for held in offices.values():
        for (located, before), (_, after) in permutations(held, 2):
            if before.person != after.person and _one_day(before, after):
                yield _notice(located, "to", before.person, f"ends on {after.person}'s first day: write the day before")


def _one_day(before: Tenure, after: Tenure) -> bool:
    return bool(before.end and after.start and before.end == after.start and len(before.end.text) == _DAY)


def _rows(tables: Tables) -> Iterator[Located]:
    return (located for table in _NAMED for located in tables.rows[table].values())


def _notice(located: Located, column: str, value: str, message: str) -> Problem:
    return located.problem(column, value, message, severity="notice")


NOTICES: Final[tuple[Callable[[Tables], Iterator[Problem]], ...]] = (
    _unused,
    _needless,
    _everyday,
    _doubles,
    _handovers,
)
