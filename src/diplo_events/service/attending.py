"""The worker's side: what a process that reads documents for the service does with each."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from diplo_events.batch import Input, failure
from diplo_events.batch.worker import serve
from diplo_events.errors import DiploEventsError
from diplo_events.explain import explanation_record
from diplo_events.service.drawing import drawn

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from diplo_events.events import ErrorRecord
    from diplo_events.extractor import Extractor

_STANDARD: Final = 2  # the largest descriptor of standard input, output and error


class Task(Enum):
    """What is asked about a document."""

    EXTRACT = auto()
    EXPLAIN = auto()
    EXPLAIN_REJECTED = auto()
    DRAW = auto()


@dataclass(frozen=True, slots=True)
class Question(Input):
    """A document, and what is asked about it."""

    task: Task = Task.EXTRACT


def attend(extractor: Extractor, pipe: Connection, parent: int) -> None:
    """Answer questions until the service closes the pipe or is gone."""
    signal.set_wakeup_fd(-1)  # it is the service's event loop that would be woken
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a supervisor stops all at once: running requests are answered
    _let_go(pipe.fileno())
    serve(extractor, pipe, parent, reply)


def _let_go(own: int) -> None:
    """Close the connections that a fork has copied: a client's would stay open when the service closes it."""
    if sys.platform != "linux":
        return
    for descriptor in [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]:
        with suppress(OSError):
            if descriptor > _STANDARD and descriptor != own and stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                os.close(descriptor)


def reply(extractor: Extractor, question: Question) -> str | ErrorRecord:
    """Return the body of the answer, or what was wrong with the document."""
    try:
        return _reply(extractor, question)
    except DiploEventsError as error:
        return failure(question.id, error)
    except Exception as error:  # noqa: BLE001  (one document must not end a process; the record says what it was)
        return failure(question.id, error)


def _reply(extractor: Extractor, asked: Question) -> str:
    if asked.task is Task.EXTRACT:
        return extractor.extract(asked.text, reference_date=asked.reference_date, id=asked.id).to_json()
    explanation = extractor.explain(asked.text, reference_date=asked.reference_date, id=asked.id)
    if asked.task is Task.DRAW:
        return drawn(explanation)
    record = explanation_record(explanation, rejected=asked.task is Task.EXPLAIN_REJECTED)
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
