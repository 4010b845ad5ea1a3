"""The gazetteer: who is who, what is called what, and who held which office when."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from diplo_events.gazetteer.entries import (
    Country,
    Entry,
    Organisation,
    Outlet,
    Person,
    Place,
    Position,
    Tenure,
)
from diplo_events.gazetteer.freezing import thaw
from diplo_events.gazetteer.index import PERSONS, Hit, Index
from diplo_events.gazetteer.locate import shipped_directory
from diplo_events.gazetteer.sources import Source, read_overlay, read_sources
from diplo_events.gazetteer.storing import content_key, recall, remember

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from importlib.resources.abc import Traversable

    from diplo_events.document import Token
    from diplo_events.gazetteer.building import Compiled
    from diplo_events.gazetteer.likeness import Likeness

__all__ = ["Gazetteer"]

E = TypeVar("E", bound=Entry)


class Gazetteer:
    """The tables of states, bodies, offices, people, places and outlets, validated and indexed.

    Make one with :meth:`default`, :meth:`load` or :meth:`with_overlay`.  Immutable: all mappings are read-only.
    """

    def __init__(self, layers: Sequence[Sequence[Source]]) -> None:
        """Compile the layers of tables, or take the compiled form from the cache.

        Raises:
            GazetteerError: a table is wrong; the message names file, line, column and value.
        """
        self._layers = tuple(map(tuple, layers))
        key = content_key(self._layers)
        compiled = recall(key)
        if compiled is None:
            compiled = _compile(self._layers)
            remember(key, compiled)
        self._frozen: dict[str, bytes] = compiled[0]
        self._index = Index(*compiled[1:])

    def __reduce__(self) -> tuple[type[Gazetteer], tuple[tuple[tuple[Source, ...], ...]]]:
        """Pickle the tables as read, for worker processes; they find the compiled form in the cache."""
        return Gazetteer, (self._layers,)

    @classmethod
    def default(cls) -> Gazetteer:
        """Return the shipped tables' gazetteer; loaded at the first call, the same object ever after."""
        return _default()

    @classmethod
    def load(cls, directory: str | Path | Traversable) -> Gazetteer:
        """Load the tables of one directory, which must hold all of them.

        Raises:
            GazetteerError: a table is missing or wrong.
        """
        return cls([read_sources(_directory(directory))])

    def with_overlay(self, path: str | Path) -> Gazetteer:
        """Return a gazetteer with your rows added; a row with the key of an existing one replaces it.

        ``path`` is a CSV file named as its table (``people.csv``) or a directory of some such files.

        Raises:
            GazetteerError: there is no table at ``path``, or it is wrong.
        """
        return Gazetteer([*self._layers, read_overlay(Path(path))])

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        """States by ISO 3166-1 alpha-3 code."""
        return self._table(Country, "countries")

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """Bodies, blocs and non-state actors by code."""
        return self._table(Organisation, "organisations")

    @cached_property
    def positions(self) -> Mapping[str, tuple[Position, ...]]:
        """Offices, institutions, honorifics, ranks and modifiers by code, each with all its wordings."""
        return _grouped((position.code, position) for position in self._entries(Position, "positions"))

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """People by id."""
        return self._table(Person, "people")

    @cached_property
    def tenures(self) -> Mapping[str, tuple[Tenure, ...]]:
        """The tenures of each person, by id."""
        return _grouped((tenure.person, tenure) for tenure in self._entries(Tenure, "tenures"))

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Cities, sites and regions by name and country: «طرابلس/LBY»."""
        return self._table(Place, "places")

    @cached_property
    def outlets(self) -> Mapping[str, Outlet]:
        """News outlets by name and country: «تاس/RUS»."""
        return self._table(Outlet, "outlets")

    @cached_property
    def short_names(self) -> Mapping[str, tuple[Person, ...]]:
        """The people each short name («لافروف») may mean, by the short name as listed."""
        return _grouped((short, person) for person in self.people.values() for short in person.short)

    def find(self, tokens: Sequence[Token]) -> tuple[Hit, ...]:
        """Return every name that stands in a sentence's tokens; overlaps are left to the caller."""
        return self._index.find(tokens)

    def named(self, name: str) -> tuple[Hit, ...]:
        """Return all that the whole of ``name`` may be, best first."""
        return self._index.named(name)

    def people_named(self, name: str) -> tuple[Person, ...]:
        """Return the people who are called ``name``, in full or in short, best match first."""
        hits = (hit for hit in self.named(name) if hit.kind in PERSONS)
        ids = dict.fromkeys(entry for hit in hits for entry in hit.entries)
        return tuple(self.people[key] for key in ids)

    def people_like(
        self, name: str, *, actor: str | None = None, position: str | None = None, on: date | None = None
    ) -> tuple[Person, ...]:
        """Return whom an unlisted spelling most likely means, of those whom a title or a nationality confirms.

        Candidates are the people who held ``position`` of ``actor`` on a day, as far as these are given; nobody where
        neither is.  A name of one word needs both.  Several people only if they are equally like; none if nobody is.

        >>> book = Gazetteer.default()
        >>> [person.id for person in book.people_like("أنتوني بلنكن", actor="USA")]
        ['antony-blinken']
        >>> book.people_like("أنتوني بلنكن", actor="FRA"), book.people_like("أنتوني بلنكن")
        ((), ())
        """
        candidates = dict.fromkeys(tenure.person for tenure in self._confirmed(position, actor, on))
        alone = position is not None and actor is not None
        return tuple(self.people[key] for key in self._likeness.most_like(name, candidates, alone=alone))

    def holder(self, position: str, actor: str, *, on: date | None = None) -> tuple[Person, ...]:
        """Return who held ``position`` of ``actor`` on a day (at any time if None), latest first.

        One person where the tables settle it; several where the office is shared or disputed, or the dates are too
        coarse to tell; none where nobody is known.
        """
        ids = dict.fromkeys(tenure.person for tenure in self.held(position, actor, on=on))
        return tuple(self.people[key] for key in ids)

    def held(self, position: str, actor: str, *, on: date | None = None) -> tuple[Tenure, ...]:
        """Return the tenures of one office of one actor, those of a day only if one is given; latest first."""
        return _on(self._by_office.get(f"{position}/{actor}", ()), on)

    def offices(self, person: str, *, on: date | None = None) -> tuple[Tenure, ...]:
        """Return the tenures of a person (by id), those that cover a day only if one is given; latest first."""
        tenures = self.tenures.get(person, ())
        if on is None:
            return _latest_first(tenures)
        return _latest_first(tenure for tenure in tenures if tenure.may_cover(on))

    def _confirmed(self, position: str | None, actor: str | None, on: date | None) -> Iterable[Tenure]:
        tenures = self._by_actor.get(actor, ()) if actor is not None else self._by_position.get(position or "", ())
        return (
            tenure for tenure in tenures if position in {None, tenure.position} and (on is None or tenure.may_cover(on))
        )

    @cached_property
    def _likeness(self) -> Likeness:
        # imported here: few texts need it
        from diplo_events.gazetteer.likeness import Likeness  # noqa: PLC0415

        return Likeness(self.people)

    @cached_property
    def _by_actor(self) -> Mapping[str, tuple[Tenure, ...]]:
        return _grouped((tenure.actor, tenure) for held in self.tenures.values() for tenure in held)

    @cached_property
    def _by_position(self) -> Mapping[str, tuple[Tenure, ...]]:
        return _grouped((tenure.position, tenure) for held in self.tenures.values() for tenure in held)

    @cached_property
    def _by_office(self) -> Mapping[str, tuple[Tenure, ...]]:
        tenures = (tenure for held in self.tenures.values() for tenure in held)
        return _grouped((f"{tenure.position}/{tenure.actor}", tenure) for tenure in tenures)

    def _table(self, kind: type[E], table: str) -> Mapping[str, E]:
        return MappingProxyType({entry.key: entry for entry in self._entries(kind, table)})

    def _entries(self, kind: type[E], table: str) -> list[E]:
        return thaw(kind, self._frozen[table])


@cache
def _default() -> Gazetteer:
    return Gazetteer.load(shipped_directory())


def _directory(directory: str | Path | Traversable) -> Traversable:
    return Path(directory) if isinstance(directory, str) else directory


def _compile(layers: Sequence[Sequence[Source]]) -> Compiled:
    # imported here: building the pydantic models takes longer than reading the cache
    from diplo_events.gazetteer.building import compile_layers  # noqa: PLC0415

    return compile_layers(layers)


def _grouped(pairs: Iterable[tuple[str, E]]) -> Mapping[str, tuple[E, ...]]:
    groups: defaultdict[str, list[E]] = defaultdict(list)
    for key, entry in pairs:
        groups[key].append(entry)
    return MappingProxyType({key: tuple(group) for key, group in groups.items()})


def _on(tenures: Iterable[Tenure], day: date | None) -> tuple[Tenure, ...]:
    """Those that surely cover the day; failing these, those whose dates leave it open."""
    if day is None:
        return _latest_first(tenures)
    possible = _latest_first(tenure for tenure in tenures if tenure.may_cover(day))
    return tuple(tenure for tenure in possible if tenure.covers(day)) or possible


def _latest_first(tenures: Iterable[Tenure]) -> tuple[Tenure, ...]:
    return tuple(sorted(tenures, key=_begun, reverse=True))


def _begun(tenure: Tenure) -> str:
    return tenure.start.text if tenure.start else ""
