"""What the measuring scripts share: the texts they read, and clocks."""

from __future__ import annotations

import gzip
import json
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def read_texts(path: Path, limit: int | None) -> list[str]:
    """Return the ``text`` of each line of a JSON Lines file, gzipped or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with closing(opener(path, "rt", encoding="utf-8")) as lines:
        texts = [json.loads(line)["text"] for line in lines if line.strip()]
    return texts[:limit]


def count_words(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts)


def seconds(work: Callable[[], object]) -> float:
    """Return the time on the clock that the work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return the time this process's processor works at it, which other processes do not lengthen by waiting."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def memory(pid: int, field: str = "Pss") -> float:
    """Return the memory of a process in MB, with its share of what it has in common with others (Linux)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise ValueError(f"no {field} of process {pid}")
