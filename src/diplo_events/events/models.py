"""The events: one typed, frozen class an event type."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import Field, model_validator

from diplo_events.events.values import (
    Attribution,
    Codes,
    Evidence,
    Participant,
    Place,
    Quote,
    Status,
    TimeExpression,
    Value,
    ZoneName,
)


class BaseEvent(Value):
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


def quote_fields(event: type[BaseEvent]) -> frozenset[str]:
    """Return the fields of an event class's own that hold a quotation.

    >>> sorted(quote_fields(Statement))
    ['content']
    """
    own = event.model_fields.keys() - BaseEvent.model_fields.keys()
    return frozenset(name for name in own if event.model_fields[name].annotation == Quote | None)
