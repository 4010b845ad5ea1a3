"""When the garbage collector looks for cycles of references: where nothing is found, it waits."""

from __future__ import annotations

import atexit
import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

#: New objects before the collector looks for cycles, and how often older ones are looked at: Python's own first figure
#: is 700.
_THRESHOLDS: Final = (20_000, 20, 100)


def leave_at_once() -> None:
    """Let the collector look for nothing when the process ends; only for a process that is ours.

    It would look through all tables once more, which takes as long as loading them.
    """
    atexit.register(gc.freeze)


def collect_seldom() -> None:
    """Let the collector look for cycles seldom; only for a process that is ours.

    Reading makes next to no cycles: with no collector at all, memory is the same after hundreds of articles.  At
    Python's own pace the looking takes a tenth of the time of words met before and a fifth of that of new ones.
    """
    gc.set_threshold(*_THRESHOLDS)


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector wait while a document is read: a twelfth of the time.

    It would look through all that is remembered of words, again and again, and find nothing: what is made of a
    document holds no cycles, so it goes with its last reference (a test proves it).
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def loading() -> Iterator[None]:
    """Let the collector wait while modules and tables are loaded, which stay.

    Then they are made old objects, which it looks at last: freezing and thawing does that without looking.
    """
    with uncollected():
        yield
        if not gc.get_freeze_count():  # else somebody's objects are frozen, and shall stay so
            gc.freeze()
            gc.unfreeze()
