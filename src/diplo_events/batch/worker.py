"""The process that reads documents for another: its side of the pipe, and the handle the other side holds."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch.documents import Extracts, Given, answer, failure, identity
from diplo_events.collecting import collect_seldom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext

    from diplo_events.events import Answer

    Batch = list[tuple[int, Given]]  # documents with their places in the input

_GLANCE: Final = 1.0  # seconds between two looks whether the parent is still there
_STARTING: Final = threading.Lock()


def context() -> BaseContext:
    """Fork where it is sound: the workers then share the loaded tables and start at once."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else None)


class Worker:
    """A process with a copy of the extractor, the pipe to it, and the documents it has not answered yet."""

    def __init__(self, extractor: Extracts, run: Callable[[Any, Connection, int], None] | None = None) -> None:
        """Start the process; it is ready when it says so (:meth:`hear`).

        ``run`` is what it does, with extractor, pipe and the number of this process: :func:`serve` if None.
        """
        self.ready = False
        self.owed: deque[tuple[int, Given]] = deque()
        self.since = 0.0  # the moment its present document began, by the monotonic clock
        # Within the lock no other worker is forked, so that none inherits the far end and keeps it open: the end of
        # the process is the end of the pipe.
        with _STARTING, _interrupts_held():
            self.pipe, far = context().Pipe()
            work = (extractor, far, os.getpid())
            self._process = context().Process(target=run or serve, args=work, daemon=True)  # type: ignore[attr-defined]
            self._process.start()
            far.close()

    @property
    def busy(self) -> bool:
        """Whether it owes answers."""
        return bool(self.owed)

    def give(self, batch: Batch) -> None:
        """Hand over documents, to a worker that owes none.

        Raises:
            OSError: the process is gone.
        """
        self.owed.extend(batch)
        self.since = time.monotonic()
        self.pipe.send([document for _, document in batch])

    def hear(self) -> tuple[int, Answer] | None:
        """Return the next answer and its document's place, None where the worker merely says that it is ready.

        Raises:
            EOFError, OSError: the process is gone.
        """
        found: Answer | None = self.pipe.recv()
        self.since = time.monotonic()
        if found is None:
            self.ready = True
            return None
        return self.owed.popleft()[0], found

    def end(self) -> str:
        """End the process, whatever it does; return what became of it."""
        self._process.kill()  # it holds nothing that wants saving
        self._process.join()
        self.pipe.close()
        code = self._process.exitcode or 0
        self._process.close()
        return f"was ended by {signal.Signals(-code).name}" if code < 0 else f"left with exit code {code}"


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C reaches every process of the terminal: a new one must not hear it before it knows to ignore it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(extractor: Any, pipe: Connection, parent: int, reply: Callable[[Any, Any], object] = answer) -> None:
    """Answer what comes through the pipe, document by document, until the parent closes it or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent alone answers Ctrl-C
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    collect_seldom()
    gc.freeze()  # the collector would write to every page shared with the parent, and so unshare it
    pipe.send(None)
    while batch := _next_batch(pipe, parent):
        for document in batch:
            if os.getppid() != parent:
                return
            _send(pipe, document, reply(extractor, document))


def _next_batch(pipe: Connection, parent: int) -> list[Given]:
    """Workers forked later hold the parent's end of this pipe too, so that its end alone does not tell the parent's."""
    while not pipe.poll(_GLANCE):
        if os.getppid() != parent:
            return []
    try:
        batch: list[Given] = pipe.recv()
    except EOFError:
        return []
    return batch


def _send(pipe: Connection, document: Given, found: object) -> None:
    try:
        pipe.send(found)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  (an event class that cannot be pickled must not look like a crash)
        pipe.send(failure(identity(document), error))
