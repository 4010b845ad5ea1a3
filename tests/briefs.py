"""Events in a line, as the tables of the tests write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor


def who(event: BaseEvent) -> str:
    """``[role=actor, ...]``, in the order of the event."""
    return f"[{', '.join(f'{one.role}={one.actor}' for one in event.participants)}]"


def dealt(event: BaseEvent) -> str:
    """``type status [role=actor, ...]``."""
    return f"{event.type} {event.status} {who(event)}"


def spoken(event: BaseEvent) -> str:
    """``type/subtype [role=actor, ...] trigger``."""
    return f"{event.type}/{event.subtype or ''} {who(event)} {event.trigger.text}"


def brief(event: BaseEvent, expected: str) -> str:
    """Say of an event what the expectation says, in the same words."""
    codes = ":" in expected.split("]", maxsplit=1)[0]
    who = ", ".join(
        f"{one.role}={one.actor}" + (f":{one.position}" if codes and one.position else "") for one in event.participants
    )
    parts = [f"{event.type}/{event.subtype or ''}/{event.status} [{who}]"]
    if " 20" in expected:
        parts.append(str(event.date))
    if "@" in expected:
        parts.append(f"@{event.place.text if event.place else None}")
    if "{" in expected:
        parts.append("{" + "، ".join(topic.text for topic in event.topics) + "}")
    return " ".join(parts)


def told_of(extractor: Extractor, text: str, expected: list[str]) -> list[str]:
    """Say what events the text tells in the words of the expectations; statements where these have some, or none."""
    stated = any(one.startswith("statement") for one in expected) or not expected
    told = extractor.extract(text, reference_date=PRINTED).events
    events = [event for event in told if stated or event.type != "statement"]
    return [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
