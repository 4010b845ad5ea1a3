"""The tables of a TOML rule file, each made into the value of the grammar that Python rules write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model, model_validator

from diplo_events import grammar
from diplo_events.document import PredicateKind
from diplo_events.errors import RuleError
from diplo_events.events import EVENT_TYPES, BaseEvent, Quote
from diplo_events.grammar import Addition, Also, Counterexample, Example, Frame, Slot, Trigger
from diplo_events.rulebook.homes import at_home

if TYPE_CHECKING:
    from collections.abc import Callable


def _several(value: Any) -> Any:
    """One word may stand for a list of one."""
    return [value] if isinstance(value, str | dict) else value


EventClass = type[BaseEvent]
Words = Annotated[tuple[str, ...], BeforeValidator(_several)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TriggerTable(_Table):
    """``{ verb = ["توسط"] }``, ``{ light = ["عرض"], masdar = ["وساطة"] }``."""

    verb: Words = ()
    masdar: Words = ()
    light: Words = ()
    participle: Words = ()
    voice: Literal["a", "p"] | None = None
    with_adjective: Words = ()
    unless_adjective: Words = ()

    @model_validator(mode="after")
    def _complete(self) -> Self:
        kinds = [name for name in ("verb", "masdar", "participle") if getattr(self, name)]
        if len(kinds) != 1:
            raise ValueError("a trigger has one of verb, masdar or participle (light verbs stand beside their masdar)")
        if self.light and not self.masdar:
            raise ValueError("light verbs need the masdar they carry beside them")
        return self

    def triggers(self) -> tuple[Trigger, ...]:
        """Return the triggers the table stands for."""
        if self.verb:
            return grammar.verb(*self.verb, voice=self.voice)
        if self.participle:
            return grammar.participle(*self.participle)
        nouns = grammar.masdar(*self.masdar, with_adjective=self.with_adjective, unless_adjective=self.unless_adjective)
        return grammar.light(self.light, nouns) if self.light else nouns


#: The slots that give a role to one phrase: key -> word of the grammar.
_PLAIN: dict[str, Callable[[str], Slot]] = {
    "object": grammar.object_,
    "genitive": grammar.genitive,
    "host": grammar.host,
    "between": grammar.between,
    "posting": grammar.posting,
    "destination_of_masdar": grammar.destination_of_masdar,
}


class SlotTable(_Table):
    """``{ subject = "mediator" }``, ``{ after = ["مع"], to = "party" }``, ``{ topic_after = ["حول"] }``."""

    subject: str | None = None
    object: str | None = None
    genitive: str | None = None
    host: str | None = None
    between: str | None = None
    posting: str | None = None
    destination_of_masdar: str | None = None
    after: Words = ()
    destination: Words | None = None
    to: str | None = None
    topic_after: Words = ()
    topic_object: Literal[True] | None = None
    purpose: Literal[True] | None = None
    voice: Literal["a", "p"] | None = None
    adjacent: bool = False
    of: PredicateKind | None = None
    people: bool = False

    @model_validator(mode="after")
    def _complete(self) -> Self:
        kinds = self.model_fields_set - {"to", "voice", "adjacent", "of", "people"}
        if len(kinds) != 1:
            raise ValueError(
                "a slot names one phrase: subject, object, genitive, host, between, after, topic_after ..."
            )
        if bool(kinds & {"after", "destination"}) != (self.to is not None):
            raise ValueError("after and destination, and they alone, say with `to` which role they give")
        return self

    def slot(self) -> Slot:
        """Return the slot the table stands for."""
        slot = self._topic() or self._role()
        return grammar.of_people(slot) if self.people else slot

    def _topic(self) -> Slot | None:
        if self.topic_after:
            return grammar.topic_after(*self.topic_after)
        if self.topic_object:
            return grammar.topic_object()
        return grammar.purpose() if self.purpose else None

    def _role(self) -> Slot:
        if self.subject is not None:
            return grammar.subject(self.subject, voice=self.voice)
        if self.after:
            return grammar.after(*self.after, to=self.to or "")
        if self.destination is not None:
            return grammar.destination(*self.destination, to=self.to or "")
        if self.object is not None and self.adjacent:
            return grammar.object_(self.object, adjacent=True)
        if self.host is not None and self.of:
            return grammar.host(self.host, of=self.of)
        return next(word(role) for key, word in _PLAIN.items() if (role := getattr(self, key)) is not None)


class _Expected(BaseModel):
    """Keys that are not named here are roles, ``topic``, ``place``, ``time``: quotations, one or a list of them."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, Annotated[list[str], BeforeValidator(_several)]]

    status: str = "occurred"
    subtype: str | None = None

    def quotes(self) -> dict[str, str | list[str]]:
        """Return what each slot must have."""
        return dict(self.__pydantic_extra__)


class AlsoTable(_Expected):
    """A further event of the sentence."""

    type: str

    def also(self) -> Also:
        """Return the event the table stands for."""
        return Also(self.type, status=self.status, subtype=self.subtype, **self.quotes())


class ExampleTable(_Expected):
    """A sentence, and what its event must have."""

    text: str
    type: str | None = None
    gap: str | None = None
    also: tuple[AlsoTable, ...] = ()

    def example(self) -> Example:
        """Return the example the table stands for."""
        return Example(
            self.text,
            type_=self.type,
            status=self.status,
            subtype=self.subtype,
            also=tuple(other.also() for other in self.also),
            gap=self.gap,
            **self.quotes(),
        )


class CounterexampleTable(_Table):
    """A sentence in which the rule finds nothing, and why."""

    text: str
    why: str


class EventTable(_Table):
    """An event type of the file's own; see :class:`diplo_events.events.BaseEvent`."""

    type: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    roles: tuple[str, ...] = Field(min_length=1)
    subtypes: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    least_actors: int = Field(default=2, ge=1)
    fields: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.type in EVENT_TYPES:
            raise ValueError(f'{self.type!r} is a type of the library\'s; write event = "{self.type}" to use it')
        if strange := sorted(set(self.sides) - set(self.roles)):
            raise ValueError(f"sides are roles, and {strange} are none of {list(self.roles)}")
        return self

    def event(self, source: str) -> EventClass:
        """Return the class of event the table describes."""
        name = "".join(part.capitalize() for part in self.type.split("_"))
        literal: Any = Literal.__getitem__(self.type)
        fields: dict[str, Any] = {"type": (literal, self.type)} | dict.fromkeys(self.fields, (Quote | None, None))
        made = create_model(name, __base__=BaseEvent, **fields)
        made.roles, made.subtypes = frozenset(self.roles), frozenset(self.subtypes)
        made.sides, made.least_actors = self.sides, self.least_actors
        return at_home(made, source)


def _sentences(
    examples: tuple[ExampleTable, ...], counterexamples: tuple[CounterexampleTable, ...]
) -> tuple[tuple[Example, ...], tuple[Counterexample, ...]]:
    return tuple(one.example() for one in examples), tuple(Counterexample(one.text, one.why) for one in counterexamples)


class RuleTable(_Table):
    """A whole file: one rule; the keys are those of :class:`diplo_events.grammar.Frame`."""

    name: str
    event: str | EventTable
    trigger: Annotated[tuple[TriggerTable, ...], BeforeValidator(_several)]
    slots: tuple[SlotTable, ...]
    examples: tuple[ExampleTable, ...] = ()
    counterexamples: tuple[CounterexampleTable, ...] = ()
    subtype: str | None = None
    over_the_phone: bool = False
    parties: int = Field(default=2, ge=0, le=2)
    refers_back: bool = True
    requires: Words = ()
    with_content: bool = False
    leads_to: Words = ()
    unless_to: Words = ()
    own_words: Words = ()
    own: Words = ()
    subtype_words: dict[str, str] = {}
    instead_of: Words = ()

    def frame(self, source: str) -> Frame:
        """Return the rule the file holds.

        Raises:
            RuleError: it contradicts itself, or quotes what does not stand in its example.
        """
        examples, counterexamples = _sentences(self.examples, self.counterexamples)
        alike = self.model_dump(
            include={"name", "subtype", "parties", "refers_back", "requires", "with_content"}
            | {"leads_to", "unless_to", "own", "subtype_words", "instead_of"}
        )
        return Frame(
            **alike,
            event=self._event(source),
            trigger=tuple(trigger for table in self.trigger for trigger in table.triggers()),
            slots=tuple(table.slot() for table in self.slots),
            examples=examples,
            counterexamples=counterexamples,
            over_the_phone=EVENT_TYPES["phone_call"] if self.over_the_phone else None,
            own_words=frozenset(self.own_words),
            source=source,
        )

    def _event(self, source: str) -> type[BaseEvent]:
        if isinstance(self.event, EventTable):
            return self.event.event(source)
        if self.event not in EVENT_TYPES:
            raise RuleError(
                f"rule {self.name!r}: no event type {self.event!r}; use one of {sorted(EVENT_TYPES)}, or describe your "
                "own in a table [event]",
                words=self.event,
            )
        return EVENT_TYPES[self.event]


class AdditionTable(TriggerTable):
    """More triggers for a rule, and what proves them."""

    examples: tuple[ExampleTable, ...] = ()
    counterexamples: tuple[CounterexampleTable, ...] = ()


class AdditionsTable(_Table):
    """A whole file: ``[add_to]``, and a line ``meet = { verb = ["جالس"] }`` for each rule that gets more triggers."""

    add_to: dict[str, AdditionTable]

    def additions(self, source: str) -> tuple[Addition, ...]:
        """Return what the file adds."""
        return tuple(
            Addition(rule, table.triggers(), *_sentences(table.examples, table.counterexamples), source=source)
            for rule, table in self.add_to.items()
        )
