"""The models: typed, frozen, one class an event type, and the JSON they publish.

Every quotation carries ``start``, ``end`` (Unicode code points of the input text as given, end excluded) and ``text``,
and ``document[start:end] == text`` holds.  ``actor`` is an ISO 3166-1 alpha-3 code or an organisation code (``UN``,
``EU``, ``ARL`` ...); ``None`` always means that the text does not say.
"""

from __future__ import annotations

import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializeAsAny,
    TypeAdapter,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    create_model,
    model_validator,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.events.frames import Per
    from diplo_events.events.marked import MarkedText
    from diplo_events.tables import Library

SCHEMA_VERSION: Final = "1"

Status = Literal["occurred", "planned", "denied", "possible"]
Precision = Literal["hour", "day", "week", "month", "year", "range", "vague"]
Calendar = Literal["gregorian", "hijri"]
ZoneName = Literal["headline", "dateline", "body", "related", "furniture"]


class _Value(BaseModel):
    """Frozen, closed and hashable where its fields are."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Offsets(_Value):
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


class HeldOffice(_Value):
    """An office of the tenure table: ``foreign_minister`` of ``RUS``."""

    position: str
    actor: str


class Participant(_Value):
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


class Attribution(_Value):
    """Who reported the event, or through whom, nearest source first."""

    actor: str | None = None
    name: str | None = None
    title: str | None = None
    mention: Quote | None = None


class Codes(_Value):
    """The event in the ontologies other tools read."""

    cameo: str | None = None
    plover: str | None = None


class Evidence(_Value):
    """Which rule saw the event where; the first is the event's own trigger."""

    rule: str
    sentence: Offsets
    trigger: Offsets


class BaseEvent(_Value):
    """What all events have in common; subclass it for an event type of your own.

    A subclass sets ``type`` to a literal, and may list its ``roles`` and ``subtypes``: any other value is refused.
    ``sides`` are the roles each of which must be filled by a known actor, and ``least_actors`` says how many different
    states or bodies must take part: a text that names fewer tells no event of the type.  Fields of a subclass's own
    that hold a :class:`Quote` or None can be filled by a rule's slots.
    """

    roles: ClassVar[frozenset[str]] = frozenset()
    subtypes: ClassVar[frozenset[str]] = frozenset()
    sides: ClassVar[tuple[str, ...]] = ()
    least_actors: ClassVar[int] = 2

    type: str
    subtype: str | None = None
    status: Status = "occurred"
    zone: ZoneName = "body"
    trigger: Quote
    participants: tuple[Participant, ...] = ()
    topics: tuple[Quote, ...] = ()
    date: datetime.date | None = None
    time: TimeExpression | None = None
    place: Place | None = None
    attribution: tuple[Attribution, ...] = ()
    codes: Codes = Codes()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)

    @model_validator(mode="after")
    def _known_values(self) -> Self:
        strange = {participant.role for participant in self.participants} - self.roles
        if self.roles and strange:
            raise ValueError(f"{self.type}: unknown role {sorted(strange)}; allowed: {sorted(self.roles)}")
        if self.subtype is not None and self.subtype not in self.subtypes:
            raise ValueError(f"{self.type}: unknown subtype {self.subtype!r}; allowed: {sorted(self.subtypes)}")
        return self

    def _repr_html_(self) -> str:
        """Show the event in a notebook."""
        from diplo_events.events.cards import event_fragment  # noqa: PLC0415  (models know nothing of how they are drawn)

        return event_fragment(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001  (IPython calls it so)
        """Show the event where a notebook or a terminal has no HTML."""
        from diplo_events.events.telling import told  # noqa: PLC0415

        printer.text(told(self))


class PhoneCall(BaseEvent):
    """A call between officials, video calls of two included."""

    roles: ClassVar = frozenset({"initiator", "party"})
    type: Literal["phone_call"] = "phone_call"


class Meeting(BaseEvent):
    """An encounter in person or a session of several: talks, reception, negotiation, summit."""

    roles: ClassVar = frozenset({"party", "initiator", "host", "guest"})
    subtypes: ClassVar = frozenset({"bilateral", "multilateral", "summit", "reception"})
    type: Literal["meeting"] = "meeting"


class Visit(BaseEvent):
    """An official travels to, arrives at, tours or leaves a place of another actor."""

    roles: ClassVar = frozenset({"visitor", "host"})
    sides: ClassVar = ("visitor", "host")
    type: Literal["visit"] = "visit"


class PressConference(BaseEvent):
    """Officials of different actors appear together before the press."""

    roles: ClassVar = frozenset({"party", "initiator"})
    type: Literal["press_conference"] = "press_conference"


class Letter(BaseEvent):
    """A written message, cable or delivered invitation."""

    roles: ClassVar = frozenset({"sender", "recipient"})
    sides: ClassVar = ("sender", "recipient")
    subtypes: ClassVar = frozenset({"message", "congratulation", "condolence", "invitation"})
    type: Literal["letter"] = "letter"


class Agreement(BaseEvent):
    """A treaty, memorandum or communiqué signed or reached between named parties."""

    roles: ClassVar = frozenset({"party", "initiator"})
    subtypes: ClassVar = frozenset({"signed", "reached"})
    type: Literal["agreement"] = "agreement"


class DiplomaticMeasure(BaseEvent):
    """An act on diplomatic relations, from summoning an envoy to sanctions."""

    roles: ClassVar = frozenset({"agent", "target"})
    subtypes: ClassVar = frozenset(
        {
            "summon",
            "recall",
            "expel",
            "sever",
            "restore",
            "open",
            "close",
            "appoint",
            "accredit",
            "sanction",
            "other",
        }
    )
    type: Literal["diplomatic_measure"] = "diplomatic_measure"


class Statement(BaseEvent):
    """An official or body says something on international affairs.

    ``content`` is the span of what was said; ``quoted`` tells that it is a direct quotation.
    """

    roles: ClassVar = frozenset({"speaker", "addressee"})
    least_actors: ClassVar = 1
    subtypes: ClassVar = frozenset({"say", "appeal", "condemn", "support", "reject", "warn", "promise", "agree"})
    type: Literal["statement"] = "statement"
    content: Quote | None = None
    quoted: bool = False


Event = Annotated[
    PhoneCall | Meeting | Visit | PressConference | Letter | Agreement | DiplomaticMeasure | Statement,
    Field(discriminator="type"),
]

#: The event classes by their ``type``, in the order of the documentation.
EVENT_TYPES: Final[dict[str, type[BaseEvent]]] = {
    "phone_call": PhoneCall,
    "meeting": Meeting,
    "visit": Visit,
    "press_conference": PressConference,
    "letter": Letter,
    "agreement": Agreement,
    "diplomatic_measure": DiplomaticMeasure,
    "statement": Statement,
}


def _own_type(value: Any, shipped: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
    """Let events of a user's own type pass, and read them back where the context knows their class."""
    if isinstance(value, BaseEvent):
        return value
    type_ = value.get("type") if isinstance(value, dict) else None
    own = info.context.get(type_) if isinstance(info.context, dict) else None
    return own.model_validate(value) if own is not None else shipped(value)


class Result(_Value):
    """The events of one document, in the order of their triggers.

    Events of types that rules of your own add are read back where their classes are handed over as the context:
    ``Result.model_validate_json(line, context=extractor.event_types)``.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str | None = None
    reference_date: datetime.date | None = None
    events: tuple[Annotated[SerializeAsAny[Event], WrapValidator(_own_type)], ...] = ()

    def to_json(self) -> str:
        """Return the result as one line of JSON, Arabic unescaped, keys as the contract names them."""
        return self.model_dump_json(by_alias=True)

    def to_frame(self, *, per: Per = "event", library: Library = "pandas") -> Any:
        """Return the events as a data frame; see :func:`diplo_events.events.events_frame` for columns and options.

        Raises:
            InputError: the library is not installed, or an argument makes no sense.
        """
        from diplo_events.events.frames import events_frame  # noqa: PLC0415

        return events_frame([self], per=per, library=library)

    def marked(self, text: str) -> MarkedText:
        """Return the text that the events came from with them marked in it; in a notebook it shows itself.

        Raises:
            InputError: the events quote words that the text does not have there.
        """
        from diplo_events.events.marked import MarkedText  # noqa: PLC0415

        return MarkedText(self, text)

    def _repr_html_(self) -> str:
        """Show the events in a notebook."""
        from diplo_events.events.cards import result_fragment  # noqa: PLC0415

        return result_fragment(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001
        """Show the events where a notebook or a terminal has no HTML."""
        from diplo_events.events.telling import summary  # noqa: PLC0415

        printer.text(summary(self))


class ErrorDetail(_Value):
    """What went wrong with one input: the error's class and its message."""

    type: str
    message: str


class ErrorRecord(_Value):
    """Stands in the output for a document that could not be read."""

    id: str | None = None
    error: ErrorDetail

    def to_json(self) -> str:
        """Return the record as one line of JSON."""
        return self.model_dump_json()

    def _repr_html_(self) -> str:
        """Show in a notebook what was wrong."""
        from diplo_events.events.cards import error_fragment  # noqa: PLC0415

        return error_fragment(self)


#: What there is of a document of many: its result, or the record of what was wrong with it.
Answer = Result | ErrorRecord


def json_schema(own: Iterable[type[BaseEvent]] = ()) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one output line: a result or an error record.

    ``own`` are event classes that rules of your own add; each has a literal ``type``.
    """
    classes = {**EVENT_TYPES, **{cls.model_fields["type"].default: cls for cls in own}}
    line = _result_of(tuple(classes.values())) if classes != EVENT_TYPES else Result
    either: Any = line | ErrorRecord
    return TypeAdapter(either).json_schema(by_alias=True, mode="serialization")


def _result_of(classes: tuple[type[BaseEvent], ...]) -> type[Result]:
    event: Any = Annotated[reduce(or_, classes), Field(discriminator="type")]
    return create_model("Result", __base__=Result, events=(tuple[event, ...], ()))


def quote_fields(event: type[BaseEvent]) -> frozenset[str]:
    """Return the fields of an event class's own that hold a quotation.

    >>> sorted(quote_fields(Statement))
    ['content']
    """
    own = event.model_fields.keys() - BaseEvent.model_fields.keys()
    return frozenset(name for name in own if event.model_fields[name].annotation == Quote | None)
