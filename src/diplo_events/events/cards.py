"""Events and results as HTML: what notebooks and pages show."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from diplo_events.events.telling import kind, lines, name_of
from diplo_events.markup import arabic, fragment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.events.models import BaseEvent
    from diplo_events.events.results import ErrorRecord, Result
    from diplo_events.events.telling import Line


def cards(events: Sequence[BaseEvent]) -> str:
    """Return how many events there are, and a card of each."""
    heading = f"<h2>{len(events)} event{'' if len(events) == 1 else 's'}</h2>"
    return f'{heading}<ol class="events">{"".join(f"<li>{card(event)}</li>" for event in events)}</ol>'


def card(event: BaseEvent) -> str:
    """Return one event: type, status, and who, when, where, about what."""
    cells = "".join(f"<dt>{escape(line.label)}</dt><dd>{_value(line)}</dd>" for line in lines(event))
    return (
        f'<b class="kind">{escape(kind(event))}</b> <span class="status">{escape(event.status)}</span><dl>{cells}</dl>'
    )


def _value(line: Line) -> str:
    code = f"<code>{escape(line.code)}</code>" if line.code else ""
    return " ".join(filter(None, (escape(line.note), arabic(line.words) if line.words else "", code)))


def event_fragment(event: BaseEvent) -> str:
    """Return one event as a notebook shows it."""
    return fragment(card(event))


def result_fragment(result: Result) -> str:
    """Return the events of a document as a notebook shows them."""
    return fragment(heading(result), cards(result.events))


def heading(result: Result) -> str:
    """Return which document it is, as far as that is known."""
    known = name_of(result)
    return f"<h3>{escape(known)}</h3>" if known else ""


def error_fragment(record: ErrorRecord) -> str:
    """Return what was wrong with a document as a notebook shows it."""
    name = escape(record.id or "(no id)")
    return fragment(f'<p class="error"><b>{name}</b> {escape(record.error.type)}: {escape(record.error.message)}</p>')
