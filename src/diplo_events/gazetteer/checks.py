"""What one table cannot know alone: codes that must exist elsewhere, ids in use, one holder of an office at a time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.entries import Country, Organisation, Outlet, Person, Place, Position, Tenure
from diplo_events.gazetteer.everyday import EVERYDAY
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diplo_events.gazetteer.reading import Located, Tables
    from diplo_events.gazetteer.sources import Problem

__all__ = ["cross_check"]

_ARTICLE: Final = "ال"
_UNRANKED: Final = frozenset({"honorific", "modifier"})

#: Offices that one person holds at a time; advisers, envoys, spokespersons and deputies are many.
SOLE_OFFICES: Final = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_minister",
        "crown_prince",
        "deputy_crown_prince",
        "supreme_leader",
        "secretary_general",
        "high_representative",
        "national_security_adviser",
        "chief_of_staff",
    }
)


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
    for located in tables.rows["positions"].values():
        entry = located.entry
        if not isinstance(entry, Position):
            continue
        if entry.kind != "honorific" and entry.head.startswith(_ARTICLE) and len(entry.head) > 4:
            yield located.problem("head", entry.head, "write it without the article «ال» (honorifics alone keep it)")
        if entry.rank is None and entry.kind == "office":
            yield located.problem("rank", "", "an office has a protocol rank from 1 to 9")
        if entry.rank is not None and entry.kind in _UNRANKED:
            yield located.problem("rank", str(entry.rank), f"must be empty for a row of kind {entry.kind}")


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
            first = max(before.certain[0], entry.certain[0])
            if first <= min(before.certain[1], entry.certain[1]):
                yield located.problem("from", entry.person, _clash(before, entry, first.isoformat()))


def _clash(before: Tenure, entry: Tenure, day: str) -> str:
    return (
        f"holds {entry.position} of {entry.actor} on {day} together with {before.person}: "
        "correct the dates, or say why in the note (acting, disputed, rival, co)"
    )


def _unused(tables: Tables) -> Iterator[Problem]:
    used = frozenset(tenure.person for tenure in tables.entries("tenures"))
    for key, located in tables.rows["people"].items():
        if key not in used:
            yield located.problem("id", key, "has no row in tenures.csv", severity="notice")


def _needless(tables: Tables) -> Iterator[Problem]:
    """Variants that the index finds without their being listed."""
    for table in ("countries", "organisations", "people", "places", "outlets"):
        for located in tables.rows[table].values():
            entry = located.entry
            if isinstance(entry, Country | Organisation | Person | Place | Outlet):
                yield from _repeated(located, (entry.name, *entry.variants))


def _repeated(located: Located, names: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for name in names:
        if fold(name) in seen:
            yield located.problem(
                "variants", name, "differs in hamza, ى/ي or ة/ه only: leave it out", severity="notice"
            )
        seen.add(fold(name))


def _everyday(tables: Tables) -> Iterator[Problem]:
    """Short names that the index does not believe."""
    for located in tables.rows["people"].values():
        entry = located.entry
        for short in entry.short if isinstance(entry, Person) else ():
            if short in EVERYDAY:
                yield located.problem("short", short, "is an everyday word, never taken for a name", severity="notice")


def _actors(tables: Tables) -> frozenset[str]:
    return frozenset(tables.rows["countries"]) | frozenset(tables.rows["organisations"])


_CHECKS: Final[tuple[Callable[[Tables], Iterator[Problem]], ...]] = (
    _codes,
    _positions,
    _tenures,
    _holders,
    _unused,
    _needless,
    _everyday,
)
