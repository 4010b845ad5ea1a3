"""How many documents and words a second the whole extraction reads, next to a bare tokenizer.

    python bench/throughput.py articles.jsonl.gz [--limit N] [--workers N]

The corpus is JSON Lines, gzipped or not, with a ``text`` in each.  spaCy's blank Arabic pipeline (its tokenizer and
nothing else) reads the same texts in the same run, so that the ratio says something on any machine.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from corpus import count_words, read_texts, seconds

from diplo_events.batch import Input
from diplo_events.extractor import Extractor


def extraction(texts: list[str], workers: int) -> tuple[float, int]:
    """Time the extraction with a loaded but otherwise fresh extractor: its word cache starts empty."""
    extractor = Extractor()
    extractor.extract("التقى الوزير نظيره.")  # what is built at the first text
    events = 0

    def run() -> None:
        nonlocal events
        for answer in extractor.extract_many(map(Input, texts), workers=workers):
            events += len(getattr(answer, "events", ()))

    return seconds(run), events


def tokenization(texts: list[str]) -> float | None:
    try:
        import spacy  # noqa: PLC0415  (only if it is there)
    except ImportError:
        return None
    tokenizer = spacy.blank("ar").tokenizer
    tokenizer("التقى الوزير نظيره.")
    return seconds(lambda: [tokenizer(text) for text in texts])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, help="read the first N texts only")
    parser.add_argument("--workers", type=int, default=1)
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, arguments.limit)
    words = count_words(texts)
    taken, events = extraction(texts, arguments.workers)
    print(f"texts       {len(texts):>10,}   words {words:,}   events {events:,}   workers {arguments.workers}")
    print(f"extraction  {taken:>10.2f} s {len(texts) / taken:>10,.1f} documents/s {words / taken:>12,.0f} words/s")
    bare = tokenization(texts)
    if bare is None:
        print("spaCy is not installed: uv run --with spacy python bench/throughput.py ...")
        return
    print(f"spaCy ar    {bare:>10.2f} s {len(texts) / bare:>10,.1f} documents/s {words / bare:>12,.0f} words/s")
    print(f"ratio       {taken / bare:>10.2f}   times the time of spaCy's tokenizer alone")


if __name__ == "__main__":
    main()
