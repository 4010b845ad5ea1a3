"""Many documents through one extractor: streamed, in order, a bad one answered by an error record."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, Protocol

from diplo_events.errors import DiploEventsError, InputError
from diplo_events.events import ErrorDetail, ErrorRecord, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from multiprocessing.context import BaseContext

#: Documents a worker gets at once: enough to hide the hand-over, few enough to keep memory flat.
BATCH: Final = 16


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read; ``reference_date`` is the day it was published."""

    text: str
    id: str | None = None
    reference_date: date | None = None


class Extracts(Protocol):
    """What an extractor does for one text; see :meth:`diplo_events.Extractor.extract`."""

    def extract(self, text: str, *, reference_date: date | None = None, id: str | None = None) -> Result:  # noqa: A002
        """Return the events of one text."""
        ...


def answer(extractor: Extracts, document: Input | str | ErrorRecord) -> Result | ErrorRecord:
    """Return the result of one document, or the record of what was wrong with it; an error record passes through."""
    if isinstance(document, ErrorRecord):
        return document
    given = Input(document) if isinstance(document, str) else document
    try:
        return extractor.extract(given.text, reference_date=given.reference_date, id=given.id)
    except DiploEventsError as error:
        return failure(given.id, error)
    except Exception as error:  # noqa: BLE001  (one document must not end a night's run; the record says what it was)
        return failure(given.id, error)


def failure(id: str | None, error: Exception) -> ErrorRecord:  # noqa: A002
    """Return the error record of one document; an error that is not ours is said to be a fault of the library."""
    fault = "" if isinstance(error, DiploEventsError) else "a fault in diplo-events, please report it: "
    return ErrorRecord(id=id, error=ErrorDetail(type=type(error).__name__, message=f"{fault}{error}"))


def answers(
    extractor: Extracts, documents: Iterable[Input | str | ErrorRecord], *, workers: int = 1
) -> Iterator[Result | ErrorRecord]:
    """Return one answer per document, lazily and in order, reading ahead no more than the workers can take.

    With ``workers`` above 1 the documents go to as many processes, each with a copy of the extractor.  Closing the
    iterator ends them.

    Raises:
        InputError: ``workers`` is less than 1.
    """
    if workers < 1:
        raise InputError(f"workers={workers}: at least one is needed")
    if workers == 1:
        return (answer(extractor, document) for document in documents)
    return _in_processes(extractor, iter(documents), workers)


def _in_processes(
    extractor: Extracts, documents: Iterator[Input | str | ErrorRecord], workers: int
) -> Iterator[Result | ErrorRecord]:
    pool = ProcessPoolExecutor(workers, _context(), initializer=_prepare, initargs=(extractor,))
    pending: deque[Future[list[Result | ErrorRecord]]] = deque()
    try:
        while batch := list(islice(documents, BATCH)):
            pending.append(pool.submit(_answers, batch))
            if len(pending) > 2 * workers:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _context() -> BaseContext:
    """Fork where it is sound: the workers then share the loaded tables and start at once."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else None)


_own: list[Extracts] = []  # one per worker process, set by its initializer


def _prepare(extractor: Extracts) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group: the parent alone answers it
    _own[:] = [extractor]


def _answers(batch: list[Input | str | ErrorRecord]) -> list[Result | ErrorRecord]:
    return [answer(_own[0], document) for document in batch]
