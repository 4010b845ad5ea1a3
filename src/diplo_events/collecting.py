"""The garbage collector of a process that does nothing but read documents."""

from __future__ import annotations

import gc
from typing import Final

#: New objects before the collector looks for cycles, and how often older ones are looked at: Python's own first figure
#: is 700.
_THRESHOLDS: Final = (20_000, 20, 100)


def collect_seldom() -> None:
    """Let the collector look for cycles seldom; only for a process that is ours.

    Reading makes next to no cycles: with no collector at all, memory is the same after hundreds of articles.  At
    Python's own pace the looking takes a tenth of the time of words met before and a fifth of that of new ones.
    """
    gc.set_threshold(*_THRESHOLDS)
