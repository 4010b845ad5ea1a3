"""Results as tables for reading: one a document, one block an event, a Latin label before every Arabic value.

Labels come first so that a terminal that writes Arabic from right to left keeps label and value apart; the letters
themselves stay in logical order, and turning them is the terminal's business.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO, TypeVar

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diplo_events.cli.plain import plain
from diplo_events.events import BaseEvent, ErrorRecord, Result
from diplo_events.events.telling import kind, lines

Row = tuple[str, str]
Answer = TypeVar("Answer")


def drawn(answers: Iterable[Result | ErrorRecord], stream: TextIO) -> Iterator[str]:
    """Yield a drawing of each answer, as wide as the terminal behind ``stream``."""
    return drawn_by(_draw, answers, stream)


def drawn_by(draw: Callable[[Console, Answer], None], answers: Iterable[Answer], stream: TextIO) -> Iterator[str]:
    """Yield what ``draw`` puts on the console for each answer."""
    console = Console(file=stream, highlight=False)
    for answer in answers:
        with console.capture() as capture:
            draw(console, answer)
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
    rows = ((line.label, line.text(plain)) for line in lines(event))
    return [("event", kind(event)), ("status", event.status), *rows]
