"""Events in a line, as the tables of the tests write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent


def who(event: BaseEvent) -> str:
    """``[role=actor, ...]``, in the order of the event."""
    return f"[{', '.join(f'{one.role}={one.actor}' for one in event.participants)}]"


def spoken(event: BaseEvent) -> str:
    """``type/subtype [role=actor, ...] trigger``."""
    return f"{event.type}/{event.subtype or ''} {who(event)} {event.trigger.text}"
