"""What the command line asks: are these tables right, what is this name, who held that office."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.gazetteer.gazetteer import Gazetteer
from diplo_events.gazetteer.index import HitKind
from diplo_events.gazetteer.sources import read_sources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from importlib.resources.abc import Traversable

    from diplo_events.gazetteer.entries import Entry, Person, Tenure
    from diplo_events.gazetteer.index import Hit
    from diplo_events.gazetteer.sources import Problem

__all__ = ["Found", "Holding", "check", "lookup", "who"]


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that a name may be."""

    kind: HitKind
    role: str
    confidence: float
    entry: Entry


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in an office, with the tenure that says so."""

    person: Person
    tenure: Tenure


def check(directory: str | Path | Traversable) -> list[Problem]:
    """Return everything wrong with the tables of a directory, errors before notices; an empty list is good news.

    Raises:
        GazetteerError: a table is missing.
    """
    # imported here: building the pydantic models takes longer than any question to a cached gazetteer
    from diplo_events.gazetteer.building import checked_tables  # noqa: PLC0415

    sources = read_sources(Path(directory) if isinstance(directory, str) else directory)
    problems = checked_tables([sources]).problems
    return sorted(problems, key=lambda problem: problem.severity != "error")


def lookup(name: str, *, gazetteer: Gazetteer | None = None) -> tuple[Found, ...]:
    """Return everything that ``name`` as a whole may be, best first."""
    book = gazetteer or Gazetteer.default()
    return tuple(found for hit in book.named(name) for found in _entries(book, hit))


def who(
    position: str, actor: str, on: date | None = None, *, gazetteer: Gazetteer | None = None
) -> tuple[Holding, ...]:
    """Return who held an office of an actor on a day, or everybody who ever did, latest first."""
    book = gazetteer or Gazetteer.default()
    return tuple(Holding(book.people[tenure.person], tenure) for tenure in book.held(position, actor, on=on))


def _entries(book: Gazetteer, hit: Hit) -> tuple[Found, ...]:
    if hit.kind in {HitKind.HONORIFIC, HitKind.RANK}:
        return tuple(Found(hit.kind, hit.role, hit.confidence, book.positions[code][0]) for code in hit.entries)
    actors: dict[str, Entry] = {**book.countries, **book.organisations}
    tables: dict[HitKind, Mapping[str, Entry]] = {
        HitKind.PERSON: book.people,
        HitKind.SHORT_NAME: book.people,
        HitKind.PLACE: book.places,
        HitKind.OUTLET: book.outlets,
    }
    table = tables.get(hit.kind, actors)
    return tuple(Found(hit.kind, hit.role, hit.confidence, table[key]) for key in hit.entries)
