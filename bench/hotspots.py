"""Where the time goes: the ten functions that take most of it, and what each room takes.

    python bench/hotspots.py articles.jsonl.gz [--limit N] [--top N]

Functions are listed by their own time as the standard profiler sees it, what they call left out; the profiler makes
small functions look dearer than they are.  The share of a room is everything that runs in its files.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
from collections import Counter
from pathlib import Path
from typing import Final

from corpus import count_words, read_texts

import diplo_events
from diplo_events.extractor import Extractor

_PACKAGE: Final = Path(diplo_events.__file__).parent
_WARM: Final = 300  # articles read before, so that the word cache is in its usual state


def profiled(texts: list[str], warm: list[str]) -> pstats.Stats:
    """Return the profile of an extractor that reads the texts, after it has read others."""
    extractor = Extractor()
    for text in warm:
        extractor.extract(text)
    profiler = cProfile.Profile(builtins=False)
    profiler.enable()
    for text in texts:
        extractor.extract(text)
    profiler.disable()
    return pstats.Stats(profiler)


def room_of(file: str) -> str:
    """Return the room of the library that a file belongs to, or "elsewhere"."""
    path = Path(file)
    return path.relative_to(_PACKAGE).parts[0].removesuffix(".py") if path.is_relative_to(_PACKAGE) else "elsewhere"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, default=_WARM + 300)
    parser.add_argument("--top", type=int, default=10)
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, arguments.limit)
    warm, texts = texts[:_WARM], texts[_WARM:]
    rows = profiled(texts, warm).stats.items()  # type: ignore[attr-defined]
    whole = sum(own for _, (_, _, own, _, _) in rows)
    calls = sum(count for _, (_, count, _, _, _) in rows)
    print(f"{len(texts):,} texts, {count_words(texts):,} words, {calls / len(texts):,.0f} calls a text")
    for (file, _, name), (_, count, own, _, _) in sorted(rows, key=lambda row: -row[1][2])[: arguments.top]:
        print(f"{own / whole:>6.1%} {count / len(texts):>10,.0f} calls a text   {room_of(file)}: {name}")
    rooms: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, _) in rows:
        rooms[room_of(file)] += own
    print("  ".join(f"{room} {own / whole:.0%}" for room, own in rooms.most_common(8)))


if __name__ == "__main__":
    main()
