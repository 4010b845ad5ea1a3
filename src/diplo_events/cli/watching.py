"""What the user sees while documents go by: how many, how fast, how many failed."""

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, islice
from typing import Final, TypeVar

from diplo_events.cli.inputs import Meter
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
            self.count(failed=isinstance(answer, ErrorRecord))
            yield answer

    def count(self, *, failed: bool) -> None:
        """Count one document."""
        self.documents += 1
        self.failures += failed

    def __str__(self) -> str:
        return f"{self.failures} of {self.documents} documents could not be read; their error records say why"


def shown(answers: Iterable[T], *, quiet: bool, meter: Meter | None = None) -> Iterator[T]:
    """Hand the answers on with a progress line on stderr, from the second document on.

    There is none where stderr is no terminal, nor where the results themselves scroll by on one.  The ``meter`` knows
    how much of the input is read; without it nothing is said of what is left.
    """
    if quiet or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from answers
        return
    others = iter(answers)
    yield from islice(others, 1)
    for second in islice(others, 1):
        yield from _with_bar(chain((second,), others), meter)


def _with_bar(answers: Iterator[T], meter: Meter | None) -> Iterator[T]:
    # A tenth of a second, which most runs can do without.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed} documents, {task.fields[rate]:.1f}/s"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[left]}"),
    )
    # No refreshing thread: worker processes are forked, and threads do not survive that.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task("", total=None, completed=1, rate=0.0, left="")
        begun = pictured = time.monotonic()
        first = meter.done if meter else 0
        for done, answer in enumerate(answers, start=2):
            now = time.monotonic()
            if now - pictured > _REFRESH:
                left = remaining(meter, first, now - begun)
                progress.update(task, completed=done, rate=done / (now - begun), left=left, refresh=True)
                pictured = now
            yield answer


def remaining(meter: Meter | None, first: int, seconds: float) -> str:
    """Return how much of the input is read and how long the rest may take, at the pace since byte ``first``."""
    if meter is None or not meter.total or meter.done <= first:
        return ""
    left = timedelta(seconds=round(seconds * (meter.total - meter.done) / (meter.done - first)))
    return f"{meter.done / meter.total:.0%}, {left} left"
