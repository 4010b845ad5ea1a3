"""An event beside what was expected: the same, or where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from diplo_events.events import EVENT_TYPES, quote_fields
from diplo_events.grammar import Expectation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import BaseEvent


class Difference(NamedTuple):
    """One thing that differs: in which way, and in words."""

    kind: Literal["slot", "extent", "status"]
    message: str


def seen(event: BaseEvent, expected: Expectation | None = None) -> Expectation:
    """Return an event as an expectation.

    Fields of a shipped class's own (what a statement says) count only where they are ``expected``.
    """
    quotes: dict[str, tuple[str, ...]] = {}
    for participant in event.participants:
        words = participant.mention.text if participant.mention else participant.name or participant.title or ""
        quotes[participant.role] = (*quotes.get(participant.role, ()), words)
    if event.topics:
        quotes["topic"] = tuple(topic.text for topic in event.topics)
    named = {"place": event.place, "time": event.time} | {name: getattr(event, name) for name in _own(event, expected)}
    quotes |= {name: (quote.text,) for name, quote in named.items() if quote is not None}
    return Expectation(event.type, quotes, event.status, event.subtype)


def _own(event: BaseEvent, expected: Expectation | None) -> Iterator[str]:
    shipped = type(event) in EVENT_TYPES.values()
    for name in sorted(quote_fields(type(event))):
        if not shipped or (expected is not None and name in expected.quotes):
            yield name


def same(expected: Expectation, event: BaseEvent) -> bool:
    """Tell whether an event is exactly the expected one."""
    return expected.type == event.type and not differences(expected, seen(event, expected))


def near(expected: Expectation, event: BaseEvent) -> float:
    """Return how much an event is like the expected one: the type first, then the share of quotations in common."""
    own = {(name, words) for name, found in expected.quotes.items() for words in found}
    other = {(name, words) for name, found in seen(event, expected).quotes.items() for words in found}
    return (expected.type == event.type) + len(own & other) / (len(own | other) + 1)


def differences(expected: Expectation, found: Expectation) -> list[Difference]:
    """Return where two events of one type differ: slots first, then subtype and status."""
    return [*_slots(expected, found), *_values(expected, found)]


def _values(expected: Expectation, found: Expectation) -> Iterator[Difference]:
    for name in ("subtype", "status"):
        wanted, got = getattr(expected, name), getattr(found, name)
        if wanted != got:
            yield Difference("status", f"{name} is {got}, expected is {wanted}")


def _slots(expected: Expectation, found: Expectation) -> Iterator[Difference]:
    """What is expected and lacks comes first, then what is there without being expected."""
    surplus: dict[str, list[str]] = {}
    for name in dict.fromkeys((*expected.quotes, *found.quotes)):
        wanted, got = expected.quotes.get(name, ()), found.quotes.get(name, ())
        surplus[name] = [words for words in got if words not in wanted]
        missing = [words for words in wanted if words not in got]
        yield from (_lacking(name, words, surplus[name], found) for words in missing)
    for name, extra in surplus.items():
        yield from (Difference("slot", f"{name} is «{words}», which is not expected") for words in extra)


def _lacking(name: str, words: str, extra: list[str], found: Expectation) -> Difference:
    """Tell what stands for the expected words; a longer or shorter quotation of them is taken off ``extra``."""
    other = next((one for one in extra if one in words or words in one), None)
    if other is None:
        return Difference("slot", f"{_elsewhere(name, words, found)}, expected is {name} «{words}»")
    extra.remove(other)
    return Difference("extent", f"{name} is «{other}», expected is «{words}»")


def _elsewhere(name: str, words: str, found: Expectation) -> str:
    """Return what the words are instead, or what the slot has instead."""
    roles = [role for role, quotes in found.quotes.items() if words in quotes]
    if roles:
        return f"«{words}» is {roles[0]}"
    quotes = "، ".join(f"«{one}»" for one in found.quotes.get(name, ()))
    return f"{name} is {quotes}" if quotes else f"{name} is empty"
