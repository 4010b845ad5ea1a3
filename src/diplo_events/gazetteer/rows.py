"""The edge: one pydantic model for each table, which turns a line's cells into a frozen entry."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from diplo_events.gazetteer.entries import (
    Country,
    Entry,
    Organisation,
    Outlet,
    PartialDate,
    Person,
    Place,
    Position,
    Tenure,
)

__all__ = ["ROWS", "Row", "columns", "required_columns"]

_PLAIN: Final = frozenset(map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B), *range(0x20, 0x7F)))) - {"|"}
_ARTICLE: Final = "ال"


def _plain(value: str) -> str:
    """Accept Arabic in plain letters; ASCII is there for «UN» and hyphens."""
    for letter in value:
        if letter not in _PLAIN:
            name = unicodedata.name(letter, "unnamed character")
            raise ValueError(
                f"U+{ord(letter):04X} {name} is no plain Arabic letter: write without diacritics, tatweel, "
                "presentation forms and Farsi letters"
            )
    return _spaced(value)


def _spaced(value: str) -> str:
    if value != " ".join(value.split()):
        raise ValueError("spaces at the ends or in a row: leave single spaces between words only")
    return value


def _filled(value: str) -> str:
    if not value:
        raise ValueError("the cell is empty: it must be filled")
    return value


def _without_article(value: str) -> str:
    if value.startswith(_ARTICLE) and len(value) > 4:
        raise ValueError("write it without the article «ال»")
    return value


def _split(value: object) -> object:
    if not isinstance(value, str) or not value:
        return ()
    values = tuple(value.split("|"))
    if "" in values:
        raise ValueError("an empty value between two «|»: remove one of them")
    return values


def _distinct(values: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(values)) < len(values):
        raise ValueError("a value stands twice: write each once")
    return values


def _shaped(pattern: str, allowed: str) -> AfterValidator:
    shape = re.compile(pattern)

    def check(value: str) -> str:
        if not shape.fullmatch(value):
            raise ValueError(f"allowed is {allowed}")
        return value

    return AfterValidator(check)


def _partial_date(value: object) -> PartialDate | None:
    if not value:
        return None
    shape = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", str(value))
    if shape is None:
        raise ValueError("allowed is 2004-03-09, 2004-03 or 2004")
    year, month, day = (int(part or 1) for part in shape.groups())
    date(year, month, day)  # raises ValueError: month must be in 1..12, day is out of range for month
    return PartialDate(shape.group())


def _yes(value: object) -> bool:
    if value not in {"yes", "no"}:
        raise ValueError("allowed is yes or no")
    return value == "yes"


Text = Annotated[str, AfterValidator(_spaced)]
Arabic = Annotated[str, AfterValidator(_plain)]
Name = Annotated[Arabic, AfterValidator(_filled)]
Bare = Annotated[Arabic, AfterValidator(_without_article)]
Names = Annotated[tuple[Name, ...], BeforeValidator(_split), AfterValidator(_distinct)]
BareNames = Annotated[tuple[Bare, ...], BeforeValidator(_split), AfterValidator(_distinct)]
Alpha3 = Annotated[str, _shaped("[A-Z]{3}", "three capital letters (ISO 3166-1 alpha-3)")]
Alpha2 = Annotated[str, _shaped("[A-Z]{2}", "two capital letters (ISO 3166-1 alpha-2)")]
Actor = Annotated[str, _shaped(r"[A-Z0-9][A-Z0-9+_-]*", "capital letters and digits: UN, P5+1")]
MaybeActor = Annotated[str, _shaped(r"([A-Z0-9][A-Z0-9+_-]*)?", "an actor code or nothing")]
Slug = Annotated[str, _shaped(r"[a-z0-9]+(-[a-z0-9]+)*", "small Latin letters joined by hyphens: sergey-lavrov")]
Snake = Annotated[str, _shaped(r"[a-z0-9]+(_[a-z0-9]+)*", "small Latin letters joined by underscores")]
Subject = Annotated[str, _shaped(r"[A-Z0-9+_-]+|[a-z0-9]+([_-][a-z0-9]+)*", "an actor code or a small-letter word")]
Subjects = Annotated[tuple[Subject, ...], BeforeValidator(_split), AfterValidator(_distinct)]
Maybe = Annotated[PartialDate | None, BeforeValidator(_partial_date)]
Rank = Annotated[Annotated[int, Field(ge=1, le=9)] | None, BeforeValidator(lambda value: value or None)]
Region = Literal["arab", "gulf", "maghreb", "african", "european", "asian", "american", "oceanian"]
Regions = Annotated[tuple[Region, ...], BeforeValidator(_split), AfterValidator(_distinct)]


class Row(BaseModel):
    """A line of a table; no column may be added, and only one with a default may be left out."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    def entry(self) -> Entry:
        """Return the line as the value the library works with."""
        raise NotImplementedError


class CountryRow(Row):
    """A line of countries.csv."""

    code: Alpha3
    iso2: Alpha2
    name: Name
    official: Arabic
    variants: Names
    nisba: Bare
    nisba_feminine: Bare
    nisba_plural: BareNames
    nisba_feminine_plural: BareNames
    nisba_variants: BareNames
    capital: Arabic
    metonyms: Names
    regions: Regions
    houses: Names = ()

    def entry(self) -> Country:
        """Return the state."""
        return Country(**dict(self))


class OrganisationRow(Row):
    """A line of organisations.csv."""

    code: Actor
    name: Name
    latin: Text
    variants: Names
    abbreviations: Names
    nisba: Bare
    kind: Literal["igo", "bloc", "agency", "non_state", "armed_group", "coalition"]
    parent: MaybeActor
    acts_as_parent: Annotated[bool, BeforeValidator(_yes)]
    metonyms: Names

    def entry(self) -> Organisation:
        """Return the body."""
        return Organisation(**dict(self))


class PositionRow(Row):
    """A line of positions.csv."""

    code: Snake
    kind: Literal["office", "institution", "honorific", "rank", "modifier"]
    head: Name
    complement: Arabic
    rank: Rank
    attaches: Literal["state", "organisation", "both", "accredited", "none"]
    latin: Text
    actor: MaybeActor = ""

    def entry(self) -> Position:
        """Return the wording."""
        return Position(**dict(self))


class PersonRow(Row):
    """A line of people.csv."""

    id: Slug
    name: Name
    variants: Names
    short: Names
    latin: Annotated[Text, AfterValidator(_filled)]
    gender: Literal["m", "f"]

    def entry(self) -> Person:
        """Return the person."""
        return Person(**dict(self))


class TenureRow(Row):
    """A line of tenures.csv."""

    person: Slug
    position: Snake
    actor: Actor
    start: Maybe = Field(alias="from")
    end: Maybe = Field(alias="to")
    confidence: Literal["sure", "likely", "current"]
    note: Literal["acting", "disputed", "rival", "co", ""]
    subjects: Subjects = Field(alias="for")

    def entry(self) -> Tenure:
        """Return the tenure."""
        return Tenure(**dict(self))


class _Located(Row):
    name: Name
    variants: Names
    country: Alpha3


class PlaceRow(_Located):
    """A line of places.csv."""

    kind: Literal["capital", "city", "site", "region"]
    latin: Text

    def entry(self) -> Place:
        """Return the place."""
        return Place(**dict(self))


class OutletRow(_Located):
    """A line of outlets.csv."""

    kind: Literal["agency", "newspaper", "broadcaster", "site"]
    latin: Text

    def entry(self) -> Outlet:
        """Return the outlet."""
        return Outlet(**dict(self))


#: The model of each table, by the table's name.
ROWS: Final[dict[str, type[Row]]] = {
    "countries": CountryRow,
    "organisations": OrganisationRow,
    "positions": PositionRow,
    "people": PersonRow,
    "tenures": TenureRow,
    "places": PlaceRow,
    "outlets": OutletRow,
}


def columns(table: str) -> tuple[str, ...]:
    """Return the columns of a table in their order."""
    return tuple(info.alias or name for name, info in ROWS[table].model_fields.items())


def required_columns(table: str) -> tuple[str, ...]:
    """Return the columns that a table cannot leave out."""
    return tuple(info.alias or name for name, info in ROWS[table].model_fields.items() if info.is_required())
