"""Whether the library has become slower or larger: ratios within one run, each with the bound it must keep.

    python bench/guards.py articles.jsonl.gz [--limit N]

Every figure is a quotient of two measured in the same run by the processor's clock, so that it says much the same on
any machine, busy or idle.  The exit code is 1 if one is out of bounds.  It is no part of the test suite: it wants a
corpus and some minutes.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import cpu_seconds, memory, read_texts

from diplo_events.batch import Input
from diplo_events.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 20  # articles in a long document


@dataclass(frozen=True)
class Guard:
    """A ratio and its bound; ``measure`` gets an extractor that has read all texts once, and the texts."""

    name: str
    bound: float
    measure: Callable[[Extractor, list[str]], float]


def read(extractor: Extractor, texts: list[str], workers: int = 1) -> None:
    for _ in extractor.extract_many(map(Input, texts), workers=workers):
        pass


def yardstick(texts: list[str]) -> int:
    """Plain Python at work on the same texts, about as varied as ours: normalise, split, look up, slice, join."""
    seen: dict[str, list[str]] = {}
    for text in texts:
        for word in re.findall(r"\w+", unicodedata.normalize("NFC", text)):
            key = "".join(char for char in word if char not in "ًٌٍَُِّْ")
            seen.setdefault(key[:4], []).append(word[1:] + word[:1])
    return len(seen)


def to_plain_python(extractor: Extractor, texts: list[str]) -> float:
    return cpu_seconds(lambda: read(extractor, texts)) / cpu_seconds(lambda: yardstick(texts))


def fresh_to_warm(extractor: Extractor, texts: list[str]) -> float:
    fresh = Extractor()
    return cpu_seconds(lambda: read(fresh, texts)) / cpu_seconds(lambda: read(extractor, texts))


def late_to_early(extractor: Extractor, texts: list[str]) -> float:
    """Cost of the same texts behind all others to that before them, all words known: 1 if nothing piles up."""
    first = texts[: max(1, len(texts) // 4)]
    early = cpu_seconds(lambda: read(extractor, first))
    read(extractor, texts)
    return cpu_seconds(lambda: read(extractor, first)) / early


def long_to_short(extractor: Extractor, texts: list[str]) -> float:
    """Cost of a word in documents of many articles to that in the articles."""
    joined = ["\n\n".join(texts[start : start + LONG]) for start in range(0, len(texts), LONG)]
    read(extractor, joined)  # sentences differ at the seams
    return cpu_seconds(lambda: read(extractor, joined)) / cpu_seconds(lambda: read(extractor, texts))


def two_workers_to_one(extractor: Extractor, texts: list[str]) -> float:
    """Processor time of two workers and their parent to that of one process: 1 if sharing cost nothing."""
    one = cpu_seconds(lambda: read(extractor, texts))
    before = os.times()
    read(extractor, texts, workers=2)
    after = os.times()
    return sum(after[field] - before[field] for field in range(4)) / one


def grown(extractor: Extractor, texts: list[str]) -> float:
    """Memory after the texts have been read again to that before: 1 if nothing is kept of what was read."""
    before = memory(os.getpid(), "Rss")
    read(extractor, texts)
    return memory(os.getpid(), "Rss") / before


GUARDS = (
    Guard("extraction to plain Python's work", 120.0, to_plain_python),
    Guard("first reading to second", 3.0, fresh_to_warm),
    Guard("a text late in a run to the same text early", 1.25, late_to_early),
    Guard("a word of long documents to one of short", 1.4, long_to_short),
    Guard("processor time of two workers to one", 1.15, two_workers_to_one),
    Guard("memory after to before", 1.1, grown),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, default=300, help="read the first N texts only")
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, arguments.limit)
    extractor = Extractor()
    read(extractor, texts)
    broken = 0
    print(f"{'ratio':<44}{'measured':>10}{'bound':>8}")
    for guard in GUARDS:
        ratio = guard.measure(extractor, texts)
        broken += ratio > guard.bound
        print(
            f"{guard.name:<44}{ratio:>10.2f}{guard.bound:>8.2f}{'   BROKEN' if ratio > guard.bound else ''}", flush=True
        )
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
