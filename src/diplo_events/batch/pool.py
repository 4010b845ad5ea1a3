"""Documents shared among processes: in order, read ahead no further than needed, and safe from a worker's death."""

from __future__ import annotations

import time
from itertools import islice
from multiprocessing.connection import wait
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from diplo_events.batch.documents import failure, identity
from diplo_events.batch.worker import Worker
from diplo_events.errors import TimeLimitError, WorkerError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from diplo_events.batch.documents import Extracts, Given
    from diplo_events.batch.worker import Batch
    from diplo_events.events import Answer

#: Workers in a row that end before they take a document, after which something must be wrong with starting them.
_STILLBORN: Final = 3


class Pool:
    """The parent's side: hands batches to idle workers, gathers answers, replaces workers that are lost.

    A worker gets a batch only when it owes nothing: it then waits at the pipe, so that neither side ever writes to a
    full pipe whose reader is itself writing.  It answers document by document, so that the first one it owes is the
    one it has in hand.
    """

    def __init__(
        self, extractor: Extracts, documents: Iterable[Given], workers: int, batch_size: int, time_limit: float | None
    ) -> None:
        """Start nothing yet: workers come with their first batches."""
        self._extractor = extractor
        self._input = enumerate(documents)
        self._workers: list[Worker] = []
        self._most = workers
        self._size = batch_size
        self._limit = time_limit
        self._again: Batch = []  # what lost workers owed
        self._done: dict[int, Answer] = {}
        self._next = 0  # the place whose answer is due
        self._taken = 0  # documents read from the input
        self._over = False
        self._trouble: Exception | None = None  # what the input raised, due after the answers before it
        self._stillborn = 0

    def answers(self) -> Generator[Answer]:
        """Yield the answers in the order of the documents.

        Raises:
            WorkerError: workers cannot be started.
        """
        try:
            while self._turn():
                if self._next in self._done:
                    yield self._done.pop(self._next)
                    self._next += 1
        finally:
            for worker in self._workers:
                worker.end()
        if self._trouble:
            raise self._trouble

    def _turn(self) -> bool:
        """Give work out and take answers in, waiting for one only if none is due; return False when all is answered."""
        while sum(worker.busy for worker in self._workers) < self._most and (batch := self._batch()):
            self._give(batch)
        if any(worker.busy for worker in self._workers):
            self._take_in()
        return bool(self._done or self._again) or any(worker.busy for worker in self._workers)

    def _batch(self) -> Batch:
        """Return what lost workers owed, else fresh documents unless too many answers wait for a slow one."""
        if self._again:
            batch, self._again = self._again[: self._size], self._again[self._size :]
            return batch
        if self._over or self._taken - self._next > 2 * self._most * self._size:
            return []
        return self._fresh()

    def _fresh(self) -> Batch:
        batch: Batch = []
        try:
            batch.extend(islice(self._input, self._size))
        except Exception as error:  # noqa: BLE001  (raised again, when the documents before it are answered)
            self._trouble = error
        self._taken += len(batch)
        self._over = len(batch) < self._size
        return batch

    def _give(self, batch: Batch) -> None:
        idle = [worker for worker in self._workers if not worker.busy]
        worker = idle[0] if idle else Worker(self._extractor)
        if not idle:
            self._workers.append(worker)
        try:
            worker.give(batch)
        except OSError:  # died while it was idle: none of its documents was begun
            worker.ready = False
            self._lose(worker)

    def _take_in(self) -> None:
        pipes = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(pipes), self._patience()):
            self._hear(pipes[pipe])  # type: ignore[index]
        for worker in [worker for worker in self._workers if self._left(worker) <= 0]:
            self._lose(worker, TimeLimitError(f"took longer than {self._limit:g} s; its process was ended"))

    def _patience(self) -> float | None:
        """Return how long to wait: not at all where an answer is due, else until a worker's time is up."""
        if self._next in self._done:
            return 0
        left = min(map(self._left, self._workers))
        return None if left == float("inf") else max(left, 0)

    def _left(self, worker: Worker) -> float:
        """Return the seconds the worker's present document still has; starting up counts for none."""
        if self._limit is None or not (worker.ready and worker.owed):
            return float("inf")
        return worker.since + self._limit - time.monotonic()

    def _hear(self, worker: Worker) -> None:
        try:
            found = worker.hear()
        except (EOFError, OSError):
            self._lose(worker)
            return
        if found is None:
            self._stillborn = 0
        else:
            self._done[found[0]] = found[1]

    def _lose(self, worker: Worker, why: Exception | None = None) -> None:
        """Report the document the worker had in hand, and let others have the rest."""
        self._workers.remove(worker)
        what = worker.end()
        if worker.ready and worker.owed:
            place, document = worker.owed.popleft()
            self._done[place] = failure(identity(document), why or WorkerError(f"the process that read it {what}"))
        elif not worker.ready:
            self._stillborn += 1
            if self._stillborn == _STILLBORN:
                raise WorkerError(f"{_STILLBORN} processes in a row ended before their first document; the last {what}")
        self._again = sorted([*worker.owed, *self._again], key=itemgetter(0))
