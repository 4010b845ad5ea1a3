"""Extractors of the tests' own, importable by worker processes too."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from diplo_events.events import Result

#: Names the folder in which stand-ins note what they do.
NOTES = "DIPLO_EVENTS_TEST_NOTES"
BUILT = "built"


class Noting:
    """Takes 10 ms a document, notes which it has in hand, and dies of some."""

    def __init__(self) -> None:
        self._notes = Path(os.environ[NOTES]) / str(os.getpid())
        self._note(BUILT)

    def _note(self, what):
        with self._notes.open("a") as notes:
            notes.write(f"{what}\n")

    def extract(self, text, *, reference_date=None, id=None):  # noqa: A002
        self._note(id)
        if text == "poison":
            os.kill(os.getpid(), signal.SIGKILL)
        if text == "raise":
            raise ZeroDivisionError("no such luck")
        time.sleep(0.01)
        return Result(id=id, reference_date=reference_date)
