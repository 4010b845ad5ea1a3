"""Whether a word costs the same in long archives and in long documents, and whether memory stays where it is.

    python bench/curves.py articles.jsonl.gz [--documents 100 1000 10000] [--words 100 1000 10000] [--paragraphs 20000]

First the same articles again and again, as one archive; then the same paragraphs, bound in documents of more and more
words.  Processor time is what counts, so that other work on the machine does not spoil the figures.  A factor of 1
beside each figure would be a flat line.
"""

from __future__ import annotations

import argparse
import os
from collections import deque
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import count_words, cpu_seconds, memory, read_texts

from diplo_events.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DOCUMENTS = (100, 300, 1_000, 3_000, 10_000, 20_000)
WORDS = (100, 300, 1_000, 3_000, 10_000, 20_000)


def archive(extractor: Extractor, texts: list[str], steps: Iterable[int]) -> Iterator[tuple[int, float, float]]:
    """Yield for each step how many articles are read, what a word of the last stretch cost, and the memory in MB."""
    articles = cycle(texts)
    read = 0
    for step in sorted(steps):
        stretch = list(islice(articles, step - read))
        taken = cpu_seconds(lambda stretch=stretch: deque(map(extractor.extract, stretch), maxlen=0))  # none is kept
        read = step
        yield read, taken / count_words(stretch), memory(os.getpid())


def bound(paragraphs: list[str], words: int) -> list[str]:
    """Return the paragraphs, bound in order in documents of about so many words."""
    documents: list[list[str]] = [[]]
    size = 0
    for paragraph in paragraphs:
        if size >= words:
            documents.append([])
            size = 0
        documents[-1].append(paragraph)
        size += len(paragraph.split())
    return ["\n".join(document) for document in documents]


def lengths(extractor: Extractor, paragraphs: list[str], sizes: Iterable[int]) -> Iterator[tuple[int, float, float]]:
    """Yield for each size the words of a document, what one cost, and the slowest document's seconds."""
    for words in sorted(sizes):
        documents = bound(paragraphs, words)
        taken = [cpu_seconds(lambda text=text: extractor.extract(text)) for text in documents]
        yield words, sum(taken) / count_words(documents), max(taken)


def paragraphs_of(texts: list[str], words: int) -> list[str]:
    """Return the first paragraphs of the articles, so many words in all."""
    found: list[str] = []
    for paragraph in (line for text in texts for line in text.splitlines() if line.strip()):
        if words <= 0:
            break
        found.append(paragraph)
        words -= len(paragraph.split())
    return found


def table(head: tuple[str, str, str], rows: Iterable[tuple[int, float, float]], digits: int) -> None:
    print(f"{head[0]:>12}{head[1]:>12}{'factor':>9}{head[2]:>12}")
    first = 0.0
    for number, cost, other in rows:
        first = first or cost
        print(f"{number:>12,}{cost * 1e6:>12.1f}{cost / first:>9.2f}{other:>12.{digits}f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--documents", type=int, nargs="+", default=DOCUMENTS, help="sizes of the archive")
    parser.add_argument("--words", type=int, nargs="+", default=WORDS, help="sizes of a document")
    parser.add_argument("--paragraphs", type=int, default=60_000, help="words of the text that is bound anew")
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, None)
    extractor = Extractor()
    table(("articles", "µs a word", "MB"), archive(extractor, texts, arguments.documents), 1)
    paragraphs = paragraphs_of(texts, arguments.paragraphs)
    for text in bound(paragraphs, 1_000):  # every word is met once before the lengths are compared
        extractor.extract(text)
    table(("words each", "µs a word", "slowest s"), lengths(extractor, paragraphs, arguments.words), 3)


if __name__ == "__main__":
    main()
