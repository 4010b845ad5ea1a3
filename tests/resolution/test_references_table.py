"""Short documents and whom their mentions mean, as the table beside this file tells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.extractor import Extractor

TABLE = Path(__file__).with_suffix(".txt")
_MARKED = re.compile("⟦(.*?)⟧")
_ANYTHING = "*"


@dataclass(frozen=True)
class Case:
    """A document, what of it is marked, and what each mark must resolve to."""

    why: str
    day: date | None
    text: str
    starts: tuple[int, ...]
    words: tuple[str, ...]
    expected: tuple[tuple[str, ...], ...]


def cases() -> list[Case]:
    blocks = TABLE.read_text(encoding="utf-8").split("\n\n")
    lines = [block.splitlines() for block in joined(blocks)]
    return [case(rows) for rows in lines]


def joined(blocks: list[str]) -> list[str]:
    """Blocks of a document with a headline: the empty line inside belongs to them."""
    kept: list[str] = []
    for block in blocks:
        if block.startswith("#"):
            continue
        if kept and "\n→" not in kept[-1]:
            kept[-1] += f"\n\n{block}"
        else:
            kept.append(block)
    return kept


def case(rows: list[str]) -> Case:
    day, _, why = rows[0].partition(" | ")
    marked = "\n".join(row for row in rows[1:] if not row.startswith("→"))
    found = list(_MARKED.finditer(marked))
    expected = tuple(tuple(cell.strip() for cell in row[1:].split(";")) for row in rows if row.startswith("→"))
    assert len(found) == len(expected), why
    return Case(
        why=why,
        day=None if day == "-" else date.fromisoformat(day),
        text=_MARKED.sub(r"\1", marked),
        starts=tuple(match.start() - 2 * place for place, match in enumerate(found)),
        words=tuple(match[1] for match in found),
        expected=expected,
    )


CASES = cases()


def fields(mention: Mention | None) -> tuple[str, ...]:
    """What a mention was resolved to; words that are no mention are left open just so."""
    if mention is None:
        return ("-",) * 4
    values = (mention.name, mention.position, mention.actor, mention.person_id)
    return tuple("-" if value is None else value for value in values)


def starting_at(mentions: list[Mention], start: int, end: int) -> Mention | None:
    """The mention that a mark shows: one that starts with it, else the one it stands in (a name behind its title)."""
    exact = [mention for mention in mentions if mention.start == start]
    around = [mention for mention in mentions if mention.start <= start and end <= mention.end]
    return next(iter(exact or around), None)


@pytest.mark.parametrize("case", CASES, ids=[f"{number:02} {case.why}" for number, case in enumerate(CASES, 1)])
def test_each_mark_resolves_as_told(extractor: Extractor, case: Case) -> None:
    analysis = extractor.analyze(case.text, reference_date=case.day)
    mentions = [mention for row in analysis.mentions for mention in row]
    for start, words, expected in zip(case.starts, case.words, case.expected, strict=True):
        found = fields(starting_at(mentions, start, start + len(words)))
        assert [told for told, wanted in zip(found, expected, strict=True) if wanted != _ANYTHING] == [
            wanted for wanted in expected if wanted != _ANYTHING
        ], words


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert len(CASES) >= 60
    assert len({case.why for case in CASES}) == len(CASES)
