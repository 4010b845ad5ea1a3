"""What the user sees while documents go by: how many, how fast, how many failed."""

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from diplo_events.events import ErrorRecord

T = TypeVar("T")
_REFRESH: Final = 0.1  # seconds between two pictures


@dataclass(slots=True)
class Tally:
    """Counts answers on their way to the output."""

    documents: int = 0
    failures: int = 0

    def of(self, answers: Iterable[T]) -> Iterator[T]:
        """Hand the answers on."""
        for answer in answers:
            self.documents += 1
            self.failures += isinstance(answer, ErrorRecord)
            yield answer

    def __str__(self) -> str:
        return f"{self.failures} of {self.documents} documents could not be read; their error records say why"


def shown(answers: Iterable[T], *, quiet: bool) -> Iterator[T]:
    """Hand the answers on with a progress line on stderr, from the second document on.

    There is none where stderr is no terminal, nor where the results themselves scroll by on one.
    """
    if quiet or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from answers
        return
    remaining = iter(answers)
    yield from islice(remaining, 1)
    for second in islice(remaining, 1):
        yield from _with_bar(chain((second,), remaining))


def _with_bar(answers: Iterator[T]) -> Iterator[T]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed} documents, {task.fields[rate]:.1f}/s"),
        TimeElapsedColumn(),
    )
    # No refreshing thread: worker processes are forked, and threads do not survive that.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task("", total=None, completed=1, rate=0.0)
        begun = pictured = time.monotonic()
        for done, answer in enumerate(answers, start=2):
            now = time.monotonic()
            if now - pictured > _REFRESH:
                progress.update(task, completed=done, rate=done / (now - begun), refresh=True)
                pictured = now
            yield answer
