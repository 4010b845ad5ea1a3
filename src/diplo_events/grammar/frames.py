"""Frames with the sentences that prove them, checked when they are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, get_args

from diplo_events.errors import RuleError
from diplo_events.events import EVENT_TYPES, Status, quote_fields
from diplo_events.grammar.slots import TOPIC, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.events import BaseEvent
    from diplo_events.grammar.triggers import Trigger


#: What an example may quote besides roles.
_FIELDS: Final = frozenset({TOPIC, "place", "time"})


@dataclass(frozen=True, slots=True)
class Expectation:
    """One event an example must give: the quotations each role and field must have, exactly."""

    type: str
    quotes: Mapping[str, tuple[str, ...]]
    status: str = "occurred"
    subtype: str | None = None


def _as_quotes(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


class Also:
    """A further event that an example's sentence holds: its type, and the quotations it must have."""

    __slots__ = ("expectation",)

    def __init__(
        self, type_: str, *, status: str = "occurred", subtype: str | None = None, **quotes: str | list[str]
    ) -> None:
        found = {name: _as_quotes(value) for name, value in quotes.items()}
        self.expectation = Expectation(type_, found, status, subtype)


class Example:
    """A sentence and the event a frame must find in it; keywords are roles, ``topic``, ``place`` and ``time``.

    ``type_`` is the event type where it is not the frame's own; ``also`` lists the further events of the sentence;
    ``gap`` states why it does not work yet and makes the example a strict expected failure.
    """

    __slots__ = ("also", "expectation", "gap", "text", "type")

    def __init__(
        self,
        text: str,
        *,
        type_: str | None = None,
        status: str = "occurred",
        subtype: str | None = None,
        also: tuple[Also, ...] = (),
        gap: str | None = None,
        **quotes: str | list[str],
    ) -> None:
        self.text = text
        self.type = type_
        self.also = also
        self.gap = gap
        found = {name: _as_quotes(value) for name, value in quotes.items()}
        self.expectation = Expectation(type_ or "", found, status, subtype)

    def expectations(self, default_type: str) -> tuple[Expectation, ...]:
        """Return every event the sentence must give, the frame's own first."""
        own = self.expectation
        first = Expectation(own.type or default_type, own.quotes, own.status, own.subtype)
        return (first, *(other.expectation for other in self.also))


@dataclass(frozen=True, slots=True)
class Counterexample:
    """A sentence in which the frame must find nothing, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A rule: triggers, slots, and the sentences that prove it.

    ``over_the_phone`` names the event class where the clause says that it went by phone.  ``parties`` is the least
    number of participants without which there is no event; 0 marks a frame that only adds to an event told before.
    ``refers_back`` lets a definite masdar («الاتصال») without parties of its own add to the event told before.
    ``requires`` lists prepositions, one of which must lead to an actor.  ``with_content`` asks for what was said: a
    clause with «أن», a quotation, or a phrase after «على» or «إلى».  ``leads_to`` lists lemmas of nouns, one of which
    must follow «إلى» or «ل»; ``unless_to`` those that must not, ``unless_in`` those that must not follow «في».
    ``own_words`` lists nouns that, with a pronoun, are the trigger where they follow: «نقلت الوكالة عن الوزير
    قوله».  ``own`` lists positions and asks for an object of
    one of them that belongs to the subject: «سفيرها»، «سفارتها»; ``unless_own`` rules that out.  ``needs`` lists
    roles without which the frame tells of nothing: sanctions have a target.  ``of_sides`` gives the event the
    parties of the encounter told before: «وتم التأكيد على».  ``subtype_words`` maps lemmas that may stand in or
    right behind the predicate to the subtype they mean.  ``attended`` marks a frame without parties of its own
    whose participants join the encounter told before: «حضر اللقاء السفير».  ``with_words`` lists lemmas one of
    which must stand in the clause, ``without_words`` those that must not.  ``concerns`` lists positions one of
    which somebody told of behind the predicate must have: «طردت السفير»، «أغلقت السفارة»; ``posted`` is the role of
    the state whose envoy or mission that is, where nobody else has the role: «أعيد فتح السفارة البريطانية في
    طهران»; ``seat`` that of the state where an envoy told of has his post: «استدعي السفير الروسي في برلين».
    ``verb_named`` lists nouns that leave the trigger to the verb that carries them: «رد ... بالقول».
    ``whole`` lets the frame stand instead of others only where all its parties are told: «وافقت كينيا وأوغندا على
    الهدنة».

    Raises:
        RuleError: on import, if the frame contradicts itself or quotes what does not stand in its example.
    """

    name: str
    event: type[BaseEvent]
    trigger: tuple[Trigger, ...]
    slots: tuple[Slot, ...]
    examples: tuple[Example, ...]
    counterexamples: tuple[Counterexample, ...]
    subtype: str | None = None
    over_the_phone: type[BaseEvent] | None = None
    parties: int = 2
    refers_back: bool = True
    requires: tuple[str, ...] = ()
    with_content: bool = False
    leads_to: tuple[str, ...] = ()
    unless_to: tuple[str, ...] = ()
    unless_in: tuple[str, ...] = ()
    own_words: frozenset[str] = frozenset()
    of_sides: bool = False
    own: tuple[str, ...] = ()
    subtype_words: Mapping[str, str] = field(default_factory=dict)
    instead_of: tuple[str, ...] = ()
    attended: bool = False
    source: str = field(default="", compare=False)
    fields: frozenset[str] = field(init=False, default=frozenset())  # of the event class's own, which slots fill
    actor_slots: tuple[Slot, ...] = field(init=False, default=())  # those that give roles
    is_statement: bool = field(init=False, default=False)  # statements occur by being made, and have no place
    unless_own: bool = False
    needs: tuple[str, ...] = ()
    with_words: frozenset[str] = frozenset()
    without_words: frozenset[str] = frozenset()
    concerns: frozenset[str] = frozenset()
    posted: str | None = None
    seat: str | None = None
    whole: bool = False
    verb_named: frozenset[str] = frozenset()
    _type: str = field(init=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "_type", _type_of(self))
        object.__setattr__(self, "fields", quote_fields(self.event) & {slot.role for slot in self.slots})
        object.__setattr__(self, "actor_slots", tuple(slot for slot in self.slots if slot.role in self.event.roles))
        object.__setattr__(self, "is_statement", self._type == "statement")
        _check_slots(self)
        _check_subtypes(self)
        for example in self.examples:
            _check_example(self, example)

    @property
    def event_type(self) -> str:
        """The ``type`` of the frame's events."""
        return self._type

    @property
    def event_classes(self) -> tuple[type[BaseEvent], ...]:
        """The classes of event the frame can make."""
        return (self.event, self.over_the_phone) if self.over_the_phone else (self.event,)


def _type_of(frame: Frame) -> str:
    name = frame.event.model_fields["type"].default
    if not isinstance(name, str):
        raise RuleError(
            f"rule {frame.name!r}: {frame.event.__name__} has no type of its own; give the class a line such as "
            'type: Literal["mediation"] = "mediation"'
        )
    return name


def _check_slots(frame: Frame) -> None:
    allowed = frame.event.roles | {TOPIC} | quote_fields(frame.event)
    for slot in frame.slots:
        if slot.role not in allowed:
            raise RuleError(
                f"rule {frame.name!r}: {frame.event.__name__} has no role {slot.role!r}; use one of {sorted(allowed)}",
                words=slot.role,
            )
    if not frame.trigger or not all(trigger.lemmas for trigger in frame.trigger):
        raise RuleError(f"rule {frame.name!r}: a trigger without words can never be found; give it lemmas")


def _check_subtypes(frame: Frame) -> None:
    for subtype in filter(None, (frame.subtype, *frame.subtype_words.values())):
        _check_subtype(frame, frame.event, subtype)


def _check_subtype(frame: Frame, event: type[BaseEvent], subtype: str) -> None:
    if subtype not in event.subtypes:
        raise RuleError(
            f"rule {frame.name!r}: {event.__name__} has no subtype {subtype!r}; use one of {sorted(event.subtypes)}",
            words=subtype,
        )


def _check_example(frame: Frame, example: Example) -> None:
    for expectation in example.expectations(frame.event_type):
        _check_expectation(frame, expectation)
        for name, quotes in expectation.quotes.items():
            _check_name(frame, expectation.type, name)
            for quote in quotes:
                _check_quote(frame, example, quote)


def _expected_class(frame: Frame, type_: str) -> type[BaseEvent] | None:
    """A type that is neither shipped nor the frame's own is another rule's: what it has is not known here."""
    return frame.event if type_ == frame.event_type else EVENT_TYPES.get(type_)


def _check_expectation(frame: Frame, expectation: Expectation) -> None:
    event = _expected_class(frame, expectation.type)
    if expectation.subtype is not None and event is not None:
        _check_subtype(frame, event, expectation.subtype)
    if expectation.status not in get_args(Status):
        raise RuleError(
            f"rule {frame.name!r}: unknown status {expectation.status!r} in an example; use one of {get_args(Status)}",
            words=expectation.status,
        )


def _check_name(frame: Frame, type_: str, name: str) -> None:
    event = _expected_class(frame, type_)
    if event is None:
        return
    known = sorted(event.roles | _FIELDS | quote_fields(event))
    if name not in known:
        raise RuleError(f"rule {frame.name!r}: unknown slot {name!r} of {type_} in an example; use {known}", words=name)


def _check_quote(frame: Frame, example: Example, quote: str) -> None:
    count = example.text.count(quote)
    if count != 1:
        raise RuleError(
            f"rule {frame.name!r}: «{quote}» stands {count} times in the example «{example.text}»; quote words that "
            "stand exactly once",
            words=quote,
        )
