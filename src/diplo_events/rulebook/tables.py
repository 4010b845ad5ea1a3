"""The tables of a TOML rule file, each made into the value of the grammar that Python rules write."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, InstanceOf, create_model, model_validator

from diplo_events.errors import RuleError
from diplo_events.events import EVENT_TYPES, BaseEvent, Quote
from diplo_events.grammar import Addition, Also, Counterexample, Example, Frame, Slot, Trigger
from diplo_events.rulebook.homes import at_home
from diplo_events.rulebook.words import slot_of, triggers_of

if TYPE_CHECKING:
    import dataclasses


def _several(value: Any) -> Any:
    """One word may stand for a list of one."""
    return [value] if isinstance(value, str | dict) else value


EventClass = type[BaseEvent]
Words = Annotated[tuple[str, ...], BeforeValidator(_several)]


Triggers = Annotated[tuple[InstanceOf[Trigger], ...], BeforeValidator(triggers_of)]


def _default(condition: dataclasses.Field[Any]) -> Any:
    return condition.default if condition.default is not MISSING else Field(default_factory=dict)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


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


class _RuleTable(_Table):
    """A whole file: one rule; the further keys are the conditions of :class:`diplo_events.grammar.Frame`."""

    name: str
    event: str | EventTable
    trigger: Annotated[tuple[Triggers, ...], BeforeValidator(_several)]
    slots: tuple[Annotated[InstanceOf[Slot], BeforeValidator(slot_of)], ...]
    examples: tuple[ExampleTable, ...] = ()
    counterexamples: tuple[CounterexampleTable, ...] = ()
    over_the_phone: bool = False

    def frame(self, source: str) -> Frame:
        """Return the rule the file holds.

        Raises:
            RuleError: it contradicts itself, or quotes what does not stand in its example.
        """
        examples, counterexamples = _sentences(self.examples, self.counterexamples)
        return Frame(
            name=self.name,
            event=self._event(source),
            trigger=tuple(trigger for triggers in self.trigger for trigger in triggers),
            slots=self.slots,
            examples=examples,
            counterexamples=counterexamples,
            over_the_phone=EVENT_TYPES["phone_call"] if self.over_the_phone else None,
            source=source,
            **{name: getattr(self, name) for name in CONDITIONS},
        )

    def _event(self, source: str) -> EventClass:
        if isinstance(self.event, EventTable):
            return self.event.event(source)
        if self.event not in EVENT_TYPES:
            raise RuleError(
                f"rule {self.name!r}: no event type {self.event!r}; use one of {sorted(EVENT_TYPES)}, or describe your "
                "own in a table [event]",
                words=self.event,
            )
        return EVENT_TYPES[self.event]


#: What the conditions of a frame are in a table, by their annotations.
_KINDS: dict[str, Any] = {
    "str | None": str | None,
    "bool": bool,
    "int": int,
    "tuple[str, ...]": Words,
    "frozenset[str]": Annotated[frozenset[str], BeforeValidator(_several)],
    "Mapping[str, str]": dict[str, str],
}
#: Every condition of a frame: a new one there is a new key here.
CONDITIONS = {
    one.name: one for one in fields(Frame) if one.init and one.name not in {*_RuleTable.model_fields, "source"}
}
RuleTable: type[_RuleTable] = create_model(
    "RuleTable",
    __base__=_RuleTable,
    **{name: (_KINDS[str(one.type)], _default(one)) for name, one in CONDITIONS.items()},  # type: ignore[call-overload]
)


class AdditionTable(_Table):
    """More triggers for a rule: the keys of a trigger, and ``examples`` and ``counterexamples`` that prove it."""

    trigger: Triggers
    examples: tuple[ExampleTable, ...] = ()
    counterexamples: tuple[CounterexampleTable, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _gathered(cls, table: Any) -> Any:
        """The keys of the trigger stand beside the sentences."""
        if not isinstance(table, dict) or "trigger" in table:
            return table
        sentences = {key: value for key, value in table.items() if key in cls.model_fields}
        return sentences | {"trigger": {key: value for key, value in table.items() if key not in cls.model_fields}}


class AdditionsTable(_Table):
    """A whole file: ``[add_to]``, and a line ``meet = { verb = ["جالس"] }`` for each rule that gets more triggers."""

    add_to: dict[str, AdditionTable]

    def additions(self, source: str) -> tuple[Addition, ...]:
        """Return what the file adds."""
        return tuple(
            Addition(rule, table.trigger, *_sentences(table.examples, table.counterexamples), source=source)
            for rule, table in self.add_to.items()
        )
