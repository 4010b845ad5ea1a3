"""The words a rule is written in.

A rule file holds one ``RULE``, a :class:`Frame`: what triggers it, which phrases of the clause fill which role, and
the sentences that prove it.  Word order, inflection, clitics, negation, plans, time and place are the engine's
business; a frame names functions only.  Everything a frame says is checked when its module is imported.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from diplo_events.clauses import DISCUSSING
from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.errors import RuleError
from diplo_events.events import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.events import BaseEvent

__all__ = [
    "PARTICIPLE",
    "Also",
    "Counterexample",
    "Example",
    "Frame",
    "Slot",
    "Trigger",
    "according_to",
    "after",
    "any_of",
    "between",
    "colon",
    "destination",
    "destination_of_masdar",
    "genitive",
    "host",
    "light",
    "masdar",
    "object_",
    "of_people",
    "participle",
    "purpose",
    "subject",
    "topic_after",
    "topic_object",
    "verb",
]

TOPIC: Final = "topic"
#: What an example may quote besides roles.
_FIELDS: Final = frozenset({TOPIC, "place", "time"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that start a frame: lemmas without diacritics, hamza kept, matched against one reading of a token."""

    kind: PredicateKind
    lemmas: frozenset[str]
    light: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()  # one of these lemmas must follow the masdar: «اتصال هاتفي»
    voice: str | None = None
    unless: frozenset[str] = frozenset()  # none of these adjectives may follow the masdar


def verb(*lemmas: str, voice: str | None = None) -> tuple[Trigger, ...]:
    """Trigger on a verb, in any tense, person and clitic dress; ``voice`` "a" or "p" restricts it.

    >>> verb("التقى")[0].kind.value
    'verb'
    """
    return (Trigger(PredicateKind.VERB, frozenset(lemmas), voice=voice),)


def masdar(
    *lemmas: str, with_adjective: tuple[str, ...] = (), unless_adjective: tuple[str, ...] = ()
) -> tuple[Trigger, ...]:
    """Trigger on a verbal noun; the adjective lemmas ask for, or rule out, what stands right after it.

    >>> masdar("اتصال", with_adjective=("هاتفي",))[0].adjectives == {"هاتفي"}
    True
    """
    trigger = Trigger(PredicateKind.MASDAR, frozenset(lemmas), adjectives=frozenset(with_adjective))
    return (replace(trigger, unless=frozenset(unless_adjective)),)


def light(verbs: tuple[str, ...], nouns: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Trigger on a light verb that carries one of these masdars as its object: «أجرى اتصالا».

    >>> light(("عقد",), masdar("لقاء"))[0].light == {"عقد"}
    True
    """
    return tuple(replace(noun, kind=PredicateKind.LIGHT, light=frozenset(verbs)) for noun in nouns)


PARTICIPLE: Final = PredicateKind.PARTICIPLE


def participle(*lemmas: str) -> tuple[Trigger, ...]:
    """Trigger on an indefinite active participle that says what the subject does meanwhile: «مؤكدا».

    >>> participle("مؤكد")[0].kind.value
    'participle'
    """
    return (Trigger(PredicateKind.PARTICIPLE, frozenset(lemmas)),)


def colon() -> tuple[Trigger, ...]:
    """Trigger on the colon behind a speaker at the head of a line: «الوزير: ...».

    >>> colon()[0].lemmas == {":"}
    True
    """
    return (Trigger(PredicateKind.COLON, frozenset({":"})),)


def according_to() -> tuple[Trigger, ...]:
    """Trigger on the words that name a source behind what was said: «بحسب الوزارة»، «وفق المتحدث».

    >>> according_to()[0].kind.value
    'source'
    """
    return (Trigger(PredicateKind.SOURCE, frozenset({"بحسب"})),)


def any_of(*alternatives: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Join triggers: any of them starts the frame.

    >>> len(any_of(verb("زار"), masdar("زيارة")))
    2
    """
    return tuple(trigger for alternative in alternatives for trigger in alternative)


@dataclass(frozen=True, slots=True)
class Slot:
    """A phrase of the clause and the role its actors get; ``role`` "topic" takes the whole phrase as a topic."""

    function: FunctionKind
    role: str
    prepositions: tuple[str, ...] = ()
    voice: str | None = None  # only in clauses of this voice
    kinds: frozenset[PredicateKind] = frozenset()  # only with predicates of these kinds; empty: all
    heads: frozenset[str] = frozenset()  # only phrases that begin with one of these lemmas; empty: all
    places: bool = False  # a city stands for its state: «وصل إلى جدة»
    adjacent: bool = False  # only right behind the predicate or its subject
    people: bool = False  # somebody who travels: persons, offices and delegations, no states


def subject(role: str, *, voice: str | None = None) -> Slot:
    """Give ``role`` to the subject's actors; ``voice`` "a" or "p" restricts it to active or passive clauses."""
    return Slot(FunctionKind.SUBJECT, role, voice=voice)


def object_(role: str, *, adjacent: bool = False) -> Slot:
    """Give ``role`` to the actors of the direct object; ``adjacent`` ones right behind verb and subject only."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.VERB}), adjacent=adjacent)


def genitive(role: str) -> Slot:
    """Give ``role`` to the actors in the masdar's genitive: «لقاء الوزيرين»."""
    return Slot(FunctionKind.GENITIVE, role)


def host(role: str, *, of: PredicateKind | None = None) -> Slot:
    """Give ``role`` to the subject of the clause a masdar or participle stands in: «أكد الوزير خلال لقائه ...».

    ``of`` restricts it to predicates of one kind.
    """
    return Slot(FunctionKind.HOST, role, kinds=frozenset({of}) if of else frozenset())


def after(*prepositions: str, to: str) -> Slot:
    """Give role ``to`` to the actors after one of these prepositions."""
    return Slot(FunctionKind.PREPOSITION, to, prepositions)


def between(role: str) -> Slot:
    """Give ``role`` to the actors after «بين»."""
    return after("بين", to=role)


def of_people(slot: Slot) -> Slot:
    """Restrict a slot to persons, offices and bodies: a state cannot travel."""
    return replace(slot, people=True)


def destination(*prepositions: str, to: str) -> Slot:
    """Give role ``to`` to the states or officials one travels to, a city standing for its state.

    Without prepositions the direct object is meant: «زار القاهرة».
    """
    kind = FunctionKind.PREPOSITION if prepositions else FunctionKind.OBJECT
    return Slot(kind, to, prepositions, places=True)


def destination_of_masdar(to: str) -> Slot:
    """Give role ``to`` to the state or city in the masdar's genitive: «زيارة القاهرة»."""
    return Slot(FunctionKind.GENITIVE, to, places=True)


def topic_object() -> Slot:
    """Take the direct object as topic where it is no actor: «بحث الوزيران الأزمة»."""
    return Slot(FunctionKind.OBJECT, TOPIC)


def topic_after(*prepositions: str) -> Slot:
    """Take the phrase after one of these prepositions as topic."""
    return Slot(FunctionKind.PREPOSITION, TOPIC, prepositions)


def purpose() -> Slot:
    """Take what an encounter was for as topic: «لبحث الأزمة»، «لمناقشة الملف»."""
    return Slot(FunctionKind.PREPOSITION, TOPIC, ("ل",), heads=DISCUSSING)


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
    number of participants without which there is no event; 0 marks a frame that only adds to an event
    told before.  ``refers_back`` lets a definite masdar («الاتصال») without parties of its own add to the event told before.  ``requires`` lists prepositions, one of which must lead to an
    actor.  ``with_content`` asks for what was said: a clause with
    «أن», a quotation, or a phrase after «على» or «إلى».  ``subtype_words`` maps lemmas that may stand in or right behind the predicate to the subtype they mean.

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
    subtype_words: Mapping[str, str] = field(default_factory=dict)
    _type: str = field(init=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "_type", self.event.model_fields["type"].default)
        _check_slots(self)
        for example in self.examples:
            _check_example(self, example)

    @property
    def event_type(self) -> str:
        """The ``type`` of the frame's events."""
        return self._type


def _check_slots(frame: Frame) -> None:
    allowed = frame.event.roles | {TOPIC}
    for slot in frame.slots:
        if slot.role not in allowed:
            raise RuleError(
                f"rule {frame.name!r}: {frame.event.__name__} has no role {slot.role!r}; use one of {sorted(allowed)}"
            )
    if not frame.trigger or not all(trigger.lemmas for trigger in frame.trigger):
        raise RuleError(f"rule {frame.name!r}: a trigger without words can never be found; give it lemmas")


def _check_example(frame: Frame, example: Example) -> None:
    for expectation in example.expectations(frame.event_type):
        for name, quotes in expectation.quotes.items():
            _check_name(frame, expectation.type, name)
            for quote in quotes:
                _check_quote(frame, example, quote)


def _check_name(frame: Frame, type_: str, name: str) -> None:
    event = EVENT_TYPES.get(type_, frame.event)
    if name not in event.roles | _FIELDS:
        raise RuleError(
            f"rule {frame.name!r}: unknown slot {name!r} of {type_} in an example; use {sorted(event.roles | _FIELDS)}"
        )


def _check_quote(frame: Frame, example: Example, quote: str) -> None:
    count = example.text.count(quote)
    if count != 1:
        raise RuleError(
            f"rule {frame.name!r}: «{quote}» stands {count} times in the example «{example.text}»; quote words that "
            "stand exactly once"
        )
