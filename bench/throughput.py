"""How many documents and words a second the whole extraction reads, next to a bare tokenizer.

    python bench/throughput.py articles.jsonl.gz [--limit N] [--workers N]

The corpus is JSON Lines, gzipped or not, with a ``text`` in each.  spaCy's blank Arabic pipeline (its tokenizer and
nothing else) reads the same texts in the same run, so that the ratio says something on any machine.  Both are timed on
all texts, and on those alone that hold events.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from corpus import count_words, read_texts, seconds

from diplo_events.batch import Input
from diplo_events.extractor import Extractor


def extraction(texts: list[str], workers: int) -> tuple[float, list[int]]:
    """Time the extraction with a loaded but otherwise fresh extractor: its word cache starts empty.

    The second value says how many events each text holds.
    """
    extractor = Extractor()
    extractor.extract("التقى الوزير نظيره.")  # what is built at the first text
    events: list[int] = []

    def run() -> None:
        answers = extractor.extract_many(map(Input, texts), workers=workers)
        events.extend(len(getattr(answer, "events", ())) for answer in answers)

    return seconds(run), events


def tokenization(texts: list[str]) -> float | None:
    """Time spaCy's tokenizer, None where spaCy is not installed."""
    try:
        import spacy  # noqa: PLC0415  (only if it is there)
    except ImportError:
        return None
    tokenizer = spacy.blank("ar").tokenizer
    tokenizer("التقى الوزير نظيره.")
    return seconds(lambda: [tokenizer(text) for text in texts])


def compare(name: str, texts: list[str], workers: int) -> list[int]:
    """Print what both take for these texts; return how many events each holds."""
    words = count_words(texts)
    taken, events = extraction(texts, workers)
    print(f"{name}: {len(texts):,} texts, {words:,} words, {sum(events):,} events, {workers} workers")
    print(f"extraction  {taken:>10.2f} s {len(texts) / taken:>10,.1f} documents/s {words / taken:>12,.0f} words/s")
    bare = tokenization(texts)
    if bare is None:
        print("spaCy is not installed: uv run --with spacy python bench/throughput.py ...")
        return events
    print(f"spaCy ar    {bare:>10.2f} s {len(texts) / bare:>10,.1f} documents/s {words / bare:>12,.0f} words/s")
    print(f"ratio       {taken / bare:>10.2f}   times the time of spaCy's tokenizer alone")
    return events


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, help="read the first N texts only")
    parser.add_argument("--workers", type=int, default=1)
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, arguments.limit)
    events = compare("all", texts, arguments.workers)
    compare("with events", [text for text, found in zip(texts, events, strict=True) if found], arguments.workers)


if __name__ == "__main__":
    main()
