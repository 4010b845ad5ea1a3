"""What the tables hold, as frozen values: one class for each table, one value for each row.

Cells that hold several values are tuples, empty cells are ``""``, ``()`` or None; the columns are explained in
``data/gazetteer/README.md``.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

__all__ = ["Country", "Entry", "Organisation", "Outlet", "PartialDate", "Person", "Place", "Position", "Tenure"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year: ``2004-03-09``, ``2004-03``, ``2004``."""

    text: str

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        year, month, day = self._parts()
        return date(year, month or 1, day or 1)

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        year, month, day = self._parts()
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1])

    def _parts(self) -> tuple[int, int, int]:
        year, month, day = (*map(int, self.text.split("-")), 0, 0)[:3]
        return year, month, day


@dataclass(frozen=True, slots=True)
class Country:
    """A state: its names, adjectives, capital and the phrases that stand for it."""

    code: str  # ISO 3166-1 alpha-3
    iso2: str
    name: str
    official: str
    variants: tuple[str, ...]
    nisba: str  # masculine singular, no article: «كوري جنوبي»
    nisba_feminine: str
    nisba_plural: tuple[str, ...]
    nisba_feminine_plural: tuple[str, ...]
    nisba_variants: tuple[str, ...]
    capital: str
    metonyms: tuple[str, ...]
    regions: tuple[str, ...]
    houses: tuple[str, ...] = ()  # surnames of the reigning family: «آل ثاني»

    @property
    def key(self) -> str:
        """What identifies the row in its table and in hits."""
        return self.code

    @property
    def is_arab(self) -> bool:
        """Whether it is an Arab state, whose names are Arabic words and not transcriptions."""
        return "arab" in self.regions


@dataclass(frozen=True, slots=True)
class Organisation:
    """An inter-governmental body, a bloc or a non-state actor."""

    code: str
    name: str
    latin: str
    variants: tuple[str, ...]
    abbreviations: tuple[str, ...]
    nisba: str
    kind: str  # igo, bloc, agency, non_state, armed_group, coalition
    parent: str  # code of an organisation or a state, or ""
    acts_as_parent: bool
    metonyms: tuple[str, ...]

    @property
    def key(self) -> str:
        """What identifies the row in its table and in hits."""
        return self.code


@dataclass(frozen=True, slots=True)
class Position:
    """One wording of an office, institution, honorific, rank or modifier; a code may have several wordings."""

    code: str
    kind: str  # office, institution, honorific, rank, modifier
    head: str  # without article, but for honorifics, which are fixed phrases: «السيد»
    complement: str
    rank: int | None  # 1 = head of state ... 9 = clerk
    attaches: str  # state, organisation, both, accredited, none
    latin: str
    actor: str = ""  # the one actor the wording belongs to, where the text names no other: «خادم الحرمين الشريفين»

    @property
    def key(self) -> str:
        """What identifies the row in its table."""
        return f"{self.code}/{self.head}/{self.complement}"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who holds or held an office."""

    id: str
    name: str
    variants: tuple[str, ...]
    short: tuple[str, ...]  # what the press calls the person alone: «أوغلو»، «جاويش أوغلو»
    latin: str
    gender: str  # m, f

    @property
    def key(self) -> str:
        """What identifies the row in its table and in hits."""
        return self.id


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person holding one office of one actor for one period; both ends are included."""

    person: str
    position: str
    actor: str
    start: PartialDate | None
    end: PartialDate | None  # None and confidence ``current``: in office; else not known
    confidence: str  # sure, likely, current
    note: str  # acting, disputed, rival, co, or ""
    subjects: tuple[str, ...]  # column ``for``: countries or subjects of an envoy

    @property
    def key(self) -> str:
        """What identifies the row in its table."""
        start = self.start.text if self.start else ""
        return "/".join((self.person, self.position, self.actor, start, *self.subjects))

    def may_cover(self, day: date) -> bool:
        """Tell whether the person can have held the office on ``day``: nothing in the row excludes it."""
        begun = self.start is None or self.start.earliest <= day
        return begun and (self.end is None or day <= self.end.latest)

    def covers(self, day: date) -> bool:
        """Tell whether the person held the office on ``day`` whatever the row leaves open."""
        first, last = self.certain
        return first <= day <= last

    @property
    def certain(self) -> tuple[date, date]:
        """First and last day the person held the office whatever the row leaves open; first > last: no such day."""
        first = self.start.latest if self.start else date.max
        if self.end is not None:
            return (first if self.start else self.end.earliest), self.end.earliest
        return first, date.max if self.confidence == "current" else first


@dataclass(frozen=True, slots=True)
class Place:
    """A city, site or region and the country it lies in."""

    name: str
    variants: tuple[str, ...]
    country: str
    kind: str  # capital, city, site, region
    latin: str

    @property
    def key(self) -> str:
        """What identifies the row in its table and in hits: «طرابلس/LBY»."""
        return f"{self.name}/{self.country}"


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news agency, newspaper, broadcaster or site and its country."""

    name: str
    variants: tuple[str, ...]
    country: str
    kind: str  # agency, newspaper, broadcaster, site
    latin: str

    @property
    def key(self) -> str:
        """What identifies the row in its table and in hits: «تاس/RUS»."""
        return f"{self.name}/{self.country}"


Entry = Country | Organisation | Position | Person | Tenure | Place | Outlet
