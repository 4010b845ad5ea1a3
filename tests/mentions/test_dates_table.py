"""Date expressions in sentences: where each stands, what it resolves to, and what is none, as the table tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from diplo_events.document import Mention, MentionKind, TimeValue
from diplo_events.mentions.dates import date_at
from diplo_events.mentions.scan import Scan
from diplo_events.morphology import Morphology
from diplo_events.text import read

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.lexis import Lexis


TABLE = Path(__file__).with_suffix(".txt")
_MARKED = re.compile("⟦(.*?)⟧")


@dataclass(frozen=True)
class Case:
    """A sentence, and what must be found in it."""

    reference: date | None
    text: str
    found: tuple[tuple[int, str], ...]  # start and words
    values: tuple[TimeValue, ...]


def unmarked(line: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    found = tuple((match.start() - 2 * place, match[1]) for place, match in enumerate(_MARKED.finditer(line)))
    return line.replace("⟦", "").replace("⟧", ""), found


def value(line: str) -> TimeValue:
    days, precision, *calendar = line.removeprefix("= ").split()
    start, dots, end = days.partition("..")
    first, last = day(start), day(end if dots else start)
    return TimeValue(first, last, precision, *calendar)


def day(text: str) -> date | None:
    return None if text in {"", "?", "-"} else date.fromisoformat(text)


def cases() -> list[Case]:
    found: list[Case] = []
    reference = None
    for line in filter(None, TABLE.read_text(encoding="utf-8").splitlines()):
        if line.startswith("@ "):
            reference = day(line.removeprefix("@ "))
        elif line.startswith("= "):
            found[-1] = replace(found[-1], values=(*found[-1].values, value(line)))
        elif not line.startswith("# "):
            found.append(Case(reference, *unmarked(line), ()))
    return found


CASES = [case for case in cases() if case.values]
TRAPS = tuple(case.text for case in cases() if not case.values)
NO_LEXIS = cast("Lexis", None)  # dates ask nothing of it


@cache
def morphology() -> Morphology:
    return Morphology.load()


def dates(text: str, reference: date | None, *hits: Hit) -> list[Mention]:
    """All dates of a text, from left to right, as the mention finder asks for them."""
    found: list[Mention] = []
    for index, sentence in enumerate(read(text, reference_date=reference).sentences):
        tagged = replace(sentence, tokens=morphology().tag(sentence.tokens))
        scan, position = Scan.of(tagged, index, hits, NO_LEXIS), 0
        while position < len(scan.tokens):
            mention = date_at(scan, position, text, reference)
            found += [mention] if mention else []
            position = mention.last if mention else position + 1
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text)
def test_a_sentence_holds_exactly_its_dates(case: Case) -> None:
    found = dates(case.text, case.reference)
    assert [(mention.start, mention.text) for mention in found] == list(case.found)
    assert [mention.time for mention in found] == list(case.values)


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert [mention.text for mention in dates(text, date(2016, 8, 17))] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text)
def test_spans_are_exact_and_values_in_order(case: Case) -> None:
    for mention in dates(case.text, case.reference):
        assert mention.kind is MentionKind.DATE
        assert case.text[mention.start : mention.end] == mention.text
        assert mention.time is not None
        start, end = mention.time.start, mention.time.end
        assert start is None or end is None or start <= end


def test_the_table_is_large_enough() -> None:
    assert sum(len(case.values) for case in CASES) >= 140
    assert all(len(case.values) == len(case.found) for case in CASES)
    assert len(TRAPS) >= 30
    assert len({case.text for case in CASES}) + len(TRAPS) == len({case.text for case in CASES} | set(TRAPS))


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.values[0].precision == "day"], ids=lambda case: case.text
)
def test_marks_of_print_change_nothing(case: Case) -> None:
    """Diacritics, stretched letters and direction marks: the dates stay, the offsets follow the text as given."""
    printed = case.text.replace("اليوم", "اليومَ").replace("أمس", "أمـس").replace("السبت", "\u200fالسّبت")
    found = dates(printed, case.reference)
    assert [mention.time for mention in found] == list(case.values)
    assert all(printed[mention.start : mention.end] == mention.text for mention in found)
