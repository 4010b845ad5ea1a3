"""The processes that read documents for the service, and who gets one when."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import failure
from diplo_events.batch.worker import Worker
from diplo_events.errors import TimeLimitError, WorkerError
from diplo_events.service.attending import attend
from diplo_events.service.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import ErrorRecord
    from diplo_events.extractor import Extractor
    from diplo_events.service.attending import Question
    from diplo_events.service.limits import Limits

_TRIES: Final = 3  # processes in a row that end before they take a question: something is wrong with starting them
_RETRY: Final = 1  # seconds after which another try makes sense


class Crew:
    """Workers of :mod:`diplo_events.batch`, asked one question at a time from an event loop.

    No thread is started: workers are forked whenever one is lost, and only a process of one thread forks soundly.
    """

    def __init__(self, extractor: Extractor, limits: Limits) -> None:
        """Start nothing yet."""
        self._extractor = extractor
        self._limits = limits
        self._idle: list[Worker] = []
        self._free = asyncio.Semaphore(limits.workers)
        self.inside = 0  # requests that have a worker or wait for one
        self.answered = 0
        self.lost = 0  # workers that died or were ended

    @property
    def busy(self) -> int:
        """How many workers have a question."""
        return min(self.inside, self._limits.workers)

    def start(self) -> None:
        """Start the workers that are not there yet."""
        while len(self._idle) < self._limits.workers:
            self._idle.append(self._hired())

    def close(self) -> None:
        """End the idle workers; none has a question when the service has stopped."""
        while self._idle:
            self._idle.pop().end()

    @contextmanager
    def place(self) -> Iterator[None]:
        """Hold a place among those who have a worker or wait for one.

        Raises:
            ProblemError: enough are waiting.
        """
        if self.inside >= self._limits.workers + self._limits.waiting:
            raise ProblemError("busy", f"{self.inside} requests are inside; try again", retry_after=_RETRY)
        self.inside += 1
        try:
            yield
        finally:
            self.inside -= 1

    async def ask(self, question: Question) -> str | ErrorRecord:
        """Return the body of the answer, or the record of what went wrong; wait for a worker in the order of asking."""
        async with self._free:
            worker = self._idle.pop(0) if self._idle else self._hired()
            try:
                worker, found = await self._answer(worker, question)
            except asyncio.CancelledError:  # amid the answer: nobody will hear it
                worker.end()
                raise
            self._idle.append(worker)
            self.answered += 1
            return found

    async def _answer(self, worker: Worker, question: Question) -> tuple[Worker, str | ErrorRecord]:
        """Return the answer, and the worker that goes on: another one if this was lost."""
        what = ""
        for _ in range(_TRIES):
            try:
                return worker, await self._heard(worker, question)
            except TimeoutError:
                _, worker = self._replaced(worker)
                return worker, failure(question.id, self._too_long())
            except (EOFError, OSError):
                begun = worker.ready
                what, worker = self._replaced(worker)
                if begun:
                    break
        return worker, failure(question.id, WorkerError(f"the process that read it {what}"))

    async def _heard(self, worker: Worker, question: Question) -> str | ErrorRecord:
        """Wait for the answer; the time counts from when the worker says that it is ready."""
        try:
            worker.give([(0, question)])
        except OSError:  # died while it was idle: the document was not begun
            worker.ready = False
            raise
        while True:
            async with asyncio.timeout(self._limits.time_limit if worker.ready else None):
                await _readable(worker.pipe.fileno())
            found: Any = worker.hear()
            if found is not None:
                return found[1]  # type: ignore[no-any-return]

    def _replaced(self, worker: Worker) -> tuple[str, Worker]:
        self.lost += 1
        return worker.end(), self._hired()

    def _hired(self) -> Worker:
        return Worker(self._extractor, attend)

    def _too_long(self) -> TimeLimitError:
        return TimeLimitError(f"took longer than {self._limits.time_limit:g} s; its process was ended")


async def _readable(descriptor: int) -> None:
    """Wait until there is something to read."""
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(descriptor, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(descriptor)
