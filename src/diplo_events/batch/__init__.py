"""Many documents through one extractor: streamed, in order, a bad one answered by an error record."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final, Literal, get_args

from diplo_events.batch.documents import Extracts, Given, Input, answer, failure
from diplo_events.batch.pool import Pool
from diplo_events.errors import DocumentError, InputError
from diplo_events.events import Answer, ErrorRecord

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

__all__ = ["BATCH", "Answer", "Extracts", "Given", "Input", "OnError", "answer", "answers", "failure"]

#: Documents a worker gets at once: enough to hide the hand-over, few enough to keep memory flat.
BATCH: Final = 16

#: What becomes of a document that cannot be read: a record in its place, an exception, nothing.
OnError = Literal["record", "raise", "skip"]


def answers(
    extractor: Extracts,
    documents: Iterable[Given],
    *,
    workers: int = 1,
    batch_size: int = BATCH,
    on_error: OnError = "record",
    time_limit: float | None = None,
) -> Iterator[Answer]:
    """Return one answer per document, lazily and in order, reading ahead no more than the workers can take.

    Args:
        extractor: what reads the documents.
        documents: any iterable, an endless one too.
        workers: with more than 1 the documents go to as many processes, which share what the extractor has loaded
            where the system can fork.  A process that dies, or is ended by the time limit, costs the document it had
            and no other: that one is answered by an error record, and another process goes on.  Closing the iterator
            ends them all.
        batch_size: how many documents a process gets at once.
        on_error: ``"record"`` answers a document that cannot be read by an :class:`ErrorRecord` in its place,
            ``"skip"`` leaves it out, and ``"raise"`` ends the run there.
        time_limit: seconds that a document may take, None for as long as it likes.  Only a process can be ended, so
            that with a limit even one worker is one.

    Raises:
        InputError: an argument makes no sense.
        DocumentError: at a document that could not be read, with ``on_error="raise"``.
        WorkerError: no process can be started.
    """
    _check(workers, batch_size, on_error, time_limit)
    if workers == 1 and time_limit is None:
        found = (answer(extractor, document) for document in documents)
    else:
        found = Pool(extractor, documents, workers, batch_size, time_limit).answers()
    return found if on_error == "record" else _judged(found, on_error)


def _check(workers: int, batch_size: int, on_error: str, time_limit: float | None) -> None:
    for name, value in {"workers": workers, "batch_size": batch_size}.items():
        if value < 1:
            raise InputError(f"{name}={value}: at least one is needed")
    if on_error not in get_args(OnError):
        raise InputError(f"on_error={on_error!r}: choose one of {', '.join(get_args(OnError))}")
    if time_limit is not None and not time_limit > 0:
        raise InputError(f"time_limit={time_limit}: give a number of seconds above 0, or None for no limit")


def _judged(found: Generator[Answer], on_error: OnError) -> Iterator[Answer]:
    with closing(found):
        for given in found:
            if not isinstance(given, ErrorRecord):
                yield given
            elif on_error == "raise":
                raise DocumentError(given.id, given.error.type, given.error.message)
