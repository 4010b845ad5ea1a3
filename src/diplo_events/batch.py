"""Many documents through one extractor: streamed, in order, a bad one answered by an error record."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from diplo_events.errors import DiploEventsError
from diplo_events.events import ErrorDetail, ErrorRecord, Result
from diplo_events.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

#: Documents a worker gets at once: enough to hide the hand-over, few enough to keep memory flat.
BATCH: Final = 16


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read; ``reference_date`` is the day it was published."""

    text: str
    id: str | None = None
    reference_date: date | None = None


def answer(extractor: Extractor, document: Input) -> Result | ErrorRecord:
    """Return the result of one document, or the record of what was wrong with it."""
    try:
        return extractor.extract(document.text, reference_date=document.reference_date, id=document.id)
    except DiploEventsError as error:
        return failure(document.id, error)


def failure(id: str | None, error: Exception) -> ErrorRecord:  # noqa: A002
    """Return the error record of one document."""
    return ErrorRecord(id=id, error=ErrorDetail(type=type(error).__name__, message=str(error)))


def extract_many(
    documents: Iterable[Input], *, workers: int = 1, extractor: Extractor | None = None
) -> Iterator[Result | ErrorRecord]:
    """Yield one answer per document, in order, reading ahead no more than the workers can take.

    With ``workers`` above 1 the documents go to as many processes, each with a default extractor of its own.
    """
    if workers > 1 and extractor is None:
        yield from _in_processes(iter(documents), workers)
        return
    own = extractor or Extractor()
    for document in documents:
        yield answer(own, document)


def _in_processes(documents: Iterator[Input], workers: int) -> Iterator[Result | ErrorRecord]:
    with ProcessPoolExecutor(workers, initializer=_prepare) as pool:
        pending: deque[Future[list[Result | ErrorRecord]]] = deque()
        while batch := list(islice(documents, BATCH)):
            pending.append(pool.submit(_answers, batch))
            if len(pending) > 2 * workers:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


_own: list[Extractor] = []  # one per worker process, set by its initializer


def _prepare() -> None:
    _own.append(Extractor())


def _answers(batch: list[Input]) -> list[Result | ErrorRecord]:
    return [answer(_own[0], document) for document in batch]


