"""Results as tables for reading: one a document, one block an event, a Latin label before every Arabic value.

Labels come first so that a terminal that writes Arabic from right to left keeps label and value apart; the letters
themselves stay in logical order, and turning them is the terminal's business.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diplo_events.cli.plain import plain
from diplo_events.events import Attribution, BaseEvent, ErrorRecord, Participant, Place, Result, Statement

Row = tuple[str, str]


def drawn(answers: Iterable[Result | ErrorRecord], stream: TextIO) -> Iterator[str]:
    """Yield a drawing of each answer, as wide as the terminal behind ``stream``."""
    console = Console(file=stream, highlight=False)
    for answer in answers:
        with console.capture() as capture:
            _draw(console, answer)
        yield capture.get()


def _draw(console: Console, answer: Result | ErrorRecord) -> None:
    if isinstance(answer, ErrorRecord):
        console.print(Text(f"{_name(answer.id)}: {answer.error.type}: {plain(answer.error.message)}", style="bold red"))
    elif not answer.events:
        console.print(Text(f"{_title(answer)}: no events"))
    else:
        console.print(_table(answer))
    console.print()


def _table(result: Result) -> Table:
    table = Table(title=Text(_title(result), style="bold"), title_justify="left", box=box.ROUNDED, show_header=False)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for event in result.events:
        heading, *rows = event_rows(event)
        table.add_row(Text(heading[0]), Text(heading[1], style="bold"))
        for label, value in rows:
            table.add_row(Text(label), Text(value))
        table.add_section()
    return table


def _title(result: Result) -> str:
    return _name(result.id) + (f", {result.reference_date}" if result.reference_date else "")


def _name(id: str | None) -> str:  # noqa: A002
    return "(no id)" if id is None else plain(id)


def event_rows(event: BaseEvent) -> list[Row]:
    """Return what to show of an event, its type first: label and value."""
    return [
        ("event", "/".join(filter(None, (event.type, event.subtype)))),
        ("status", event.status),
        *_when(event),
        *([("place", _placed(event.place))] if event.place else []),
        ("trigger", plain(event.trigger.text)),
        *((participant.role, _described(participant)) for participant in event.participants),
        *_content(event),
        *(("topic", plain(topic.text)) for topic in event.topics),
        *(("source", _described(source)) for source in event.attribution),
    ]


def _when(event: BaseEvent) -> list[Row]:
    days = [f"{event.date}"] if event.date else []
    if event.time and not days:
        days = [_days(event.time.from_, event.time.to)]
    said = [f"«{plain(event.time.text)}»"] if event.time else []
    return [("date", "  ".join(filter(None, days + said)))] if days or said else []


def _days(first: date | None, last: date | None) -> str:
    return f"{first or '?'} to {last or '?'}" if first or last else ""


def _placed(place: Place) -> str:
    return plain(place.text) + (f" [{place.country}]" if place.country else "")


def _described(someone: Participant | Attribution) -> str:
    said = (someone.mention.text,) if someone.mention else ()  # a state has neither name nor title
    words = [plain(words) for words in (someone.name, someone.title) if words] or [plain(words) for words in said]
    return "، ".join(words) + (f" [{someone.actor}]" if someone.actor else "")


def _content(event: BaseEvent) -> list[Row]:
    if not isinstance(event, Statement) or event.content is None:
        return []
    return [("quotation" if event.quoted else "content", plain(event.content.text))]
