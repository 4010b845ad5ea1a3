"""The values that events are made of: quotations with their offsets, participants, dates, places, evidence.

Every quotation carries ``start``, ``end`` (Unicode code points of the input text as given, end excluded) and ``text``,
and ``document[start:end] == text`` holds.  ``actor`` is an ISO 3166-1 alpha-3 code or an organisation code (``UN``,
``EU``, ``ARL`` ...); ``None`` always means that the text does not say.
"""

from __future__ import annotations

import datetime
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Status = Literal["occurred", "planned", "denied", "possible"]
Precision = Literal["hour", "day", "week", "month", "year", "range", "vague"]
Calendar = Literal["gregorian", "hijri"]
ZoneName = Literal["headline", "dateline", "body", "related", "furniture"]


class Value(BaseModel):
    """Frozen, closed and hashable where its fields are."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Offsets(Value):
    """A stretch of the input text, by code points."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"a span cannot end ({self.end}) before it starts ({self.start})")
        return self


class Quote(Offsets):
    """A stretch of the input text with its words."""

    text: str

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not have the length of its text {self.text!r}")
        return self


class HeldOffice(Value):
    """An office of the tenure table: ``foreign_minister`` of ``RUS``."""

    position: str
    actor: str


class Participant(Value):
    """Somebody who takes part in an event.

    ``name`` and ``title`` are as full as the document writes them; ``position`` is a normalised office code of the
    gazetteer (``foreign_minister``); ``person_id`` points into ``people.csv`` where the person is listed there.
    ``conflict`` holds the offices that the tenure table gives the person on the day where the text, which is kept,
    says something else; it is empty where they agree or the table does not know.
    """

    role: str
    name: str | None = None
    title: str | None = None
    position: str | None = None
    actor: str | None = None
    person_id: str | None = None
    accredited_to: str | None = None
    conflict: tuple[HeldOffice, ...] = ()
    mention: Quote | None = None


class TimeExpression(Quote):
    """When it was said to happen: the words, and the days they mean, both included.

    ``from`` and ``to`` are None where reference date and text do not settle them.
    """

    from_: datetime.date | None = Field(default=None, alias="from")
    to: datetime.date | None = None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"


class Place(Quote):
    """Where it happened, with the country's ISO 3166-1 alpha-3 code if known."""

    country: str | None = None


class Attribution(Value):
    """Who reported the event, or through whom, nearest source first."""

    actor: str | None = None
    name: str | None = None
    title: str | None = None
    mention: Quote | None = None


class Codes(Value):
    """The event in the ontologies other tools read."""

    cameo: str | None = None
    plover: str | None = None


class Evidence(Value):
    """Which rule saw the event where; the first is the event's own trigger."""

    rule: str
    sentence: Offsets
    trigger: Offsets
