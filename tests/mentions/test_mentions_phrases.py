"""Sentences of our own and the actor phrases in them: spans, names, titles, actors, numbers, groups."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from diplo_events.document import ACTOR_KINDS, Mention
from diplo_events.mentions import MentionFinder
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.extractor import Extractor

TABLE: Final = Path(__file__).with_name("test_mentions_phrases.txt")
PRINTED: Final = date(2024, 6, 1)


@dataclass(frozen=True)
class Expected:
    """One sentence of the table and its mentions, each as lines."""

    sentence: str
    mentions: tuple[tuple[str, ...], ...]


def _table() -> Iterator[Expected]:
    for block in TABLE.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            yield Expected(lines[0], tuple(_mentions(lines[1:])))


def _mentions(lines: list[str]) -> Iterator[tuple[str, ...]]:
    starts = [place for place, line in enumerate(lines) if line.startswith("+")]
    for start, end in pairwise([*starts, len(lines)]):
        yield tuple(line.strip() for line in lines[start:end])


def _shown(mention: Mention) -> tuple[str, ...]:
    said = ["+", mention.kind.value, mention.actor or "-", mention.position or "-", *_features(mention)]
    words = [
        f"{label} {'=' if value == mention.text else value}"
        for label, value in (("name", mention.name), ("title", mention.title))
        if value
    ]
    return (" ".join(said), mention.text, *words)


def _features(mention: Mention) -> Iterator[str]:
    if mention.number in {"d", "p"}:
        yield f"number:{mention.number}"
    if mention.country:
        yield f"in:{mention.country}"
    if mention.reference:
        yield f"as:{mention.reference}"
    if mention.group is not None:
        yield f"group:{mention.group}"
    if mention.distributes:
        yield "each"
    yield from (f"is:{modifier}" for modifier in sorted(mention.modifiers))


@pytest.fixture(scope="module")
def finder(extractor: Extractor) -> MentionFinder:
    return MentionFinder(extractor.gazetteer)


def found_in(finder: MentionFinder, extractor: Extractor, text: str) -> list[Mention]:
    """Return the actors that the room finds in a text, before references are resolved."""
    document = read(text, reference_date=PRINTED)
    sentences = [replace(one, tokens=extractor.morphology.tag(one.tokens)) for one in document.sentences]
    rows = finder.find_all(sentences, text, PRINTED)
    return [mention for row in rows for mention in row if mention.kind in ACTOR_KINDS]


EXPECTED: Final = tuple(_table())


def test_the_table_is_large_enough_and_tells_each_sentence_once() -> None:
    assert len(EXPECTED) >= 150
    assert len({row.sentence for row in EXPECTED}) == len(EXPECTED)


@pytest.mark.parametrize("row", EXPECTED, ids=[row.sentence for row in EXPECTED])
def test_phrase(row: Expected, finder: MentionFinder, extractor: Extractor) -> None:
    mentions = found_in(finder, extractor, row.sentence)
    assert [_shown(one) for one in mentions if one.reference != "adjective"] == list(row.mentions)
    assert all(row.sentence[one.start : one.end] == one.text for one in mentions)
