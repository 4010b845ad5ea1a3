"""Events as they are compared: gold and predicted in one shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """A participant: role, name and title as the text has them, actor code."""

    role: str | None
    name: str | None
    title: str | None
    actor: str | None
    words: str | None = None  # what a predicted name was found in


@dataclass(frozen=True, slots=True)
class Told:
    """An event; ``start`` and ``end`` are its trigger's, None where it has none."""

    type: str
    subtype: str | None
    status: str | None
    trigger: str
    start: int | None
    people: tuple[Person, ...]
    topics: tuple[str, ...]
    date: str | None
    place: str | None

    @property
    def end(self) -> int | None:
        """Where the trigger ends."""
        return None if self.start is None else self.start + len(self.trigger)

    def overlaps(self, other: Told) -> bool:
        """Tell whether the triggers share a character."""
        if self.start is None or other.start is None:
            return False
        return self.start < other.start + len(other.trigger) and other.start < self.start + len(self.trigger)


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document with its gold events."""

    id: str
    text: str
    reference_date: str | None
    events: tuple[Told, ...]


def told_of(record: Mapping[str, Any]) -> Told:
    """Return an event of a gold file, or of a line of output: the two differ in how they quote."""
    trigger: Any = record.get("trigger") or {}
    own = isinstance(trigger, Mapping)
    return Told(
        type=record["type"],
        subtype=record.get("subtype"),
        status=record.get("status"),
        trigger=trigger.get("text", "") if own else trigger,
        start=trigger.get("start") if own else record.get("trigger_start"),
        people=tuple(_person(one) for one in record.get("participants") or ()),
        topics=tuple(_words(topic) or "" for topic in record.get("topics") or ()),
        date=record.get("date"),
        place=_words(record.get("place")),
    )


def _words(quotation: Any) -> str | None:
    """A quotation is a string in gold, an object with offsets in output."""
    return quotation.get("text") if isinstance(quotation, Mapping) else quotation


def _person(record: Mapping[str, Any]) -> Person:
    actor = record.get("actor")
    return Person(
        role=record.get("role"),
        name=record.get("name"),
        title=record.get("title"),
        actor=actor.get("code") if isinstance(actor, Mapping) else actor,
        words=_words(record.get("mention")),
    )
