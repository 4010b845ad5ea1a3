"""The tests that let most words go at one look lose nothing: the grammar finds the same when it is asked everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_events.mentions import MentionFinder
from diplo_events.mentions.lexis import INSTITUTION, NAMED_AFTER, OFFICE, PRIVATE
from diplo_events.mentions.lexis_tables import Complement, Complements, spellings
from diplo_events.mentions.openings import ACTOR, DATE
from diplo_events.rules import builtin_rules
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.document import Mention, Token
    from diplo_events.extractor import Extractor
    from diplo_events.gazetteer import Gazetteer

DAY: Final = date(2024, 6, 1)
TABLES: Final = sorted(Path(__file__).parent.glob("*.txt"))
#: Letters that stand at the borders of words and suffixes.
LETTERS: Final = "اهتءيونملك"


@cache
def _texts() -> tuple[str, ...]:
    examples = (example.text for rule in builtin_rules() for example in (*rule.examples, *rule.counterexamples))
    lines = (line for table in TABLES for line in table.read_text(encoding="utf-8").splitlines())
    return (*examples, *(line for line in lines if line[:1].isalpha() and " " in line))


@cache
def _words() -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for text in _texts() for word in text.split()))


@cache
def _finder(gazetteer: Gazetteer) -> MentionFinder:
    return MentionFinder(gazetteer)


def _anything(words: Mapping[int, Token], _table: Mapping[str, int]) -> dict[int, int]:
    return dict.fromkeys(words, OFFICE | INSTITUTION | PRIVATE | NAMED_AFTER)


def _found(extractor: Extractor, text: str) -> list[tuple[Mention, ...]]:
    document = read(text, reference_date=DAY)
    sentences = [replace(one, tokens=extractor.morphology.tag(one.tokens)) for one in document.sentences]
    return _finder(extractor.gazetteer).find_all(sentences, text, DAY)


def _asked_everywhere(extractor: Extractor, text: str) -> list[tuple[Mention, ...]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("diplo_events.mentions.finder.opening", lambda *_: DATE | ACTOR)
        patch.setattr("diplo_events.mentions.names.may_start_name", lambda scan, position: scan.word(position))
        patch.setattr("diplo_events.mentions.scan._before_offices", lambda _: range(10**9))
        patch.setattr("diplo_events.mentions.persons._may_be_expected", lambda *_: True)
        patch.setattr("diplo_events.mentions.private.may_be_named_after", lambda *_: True)
        patch.setattr("diplo_events.mentions.scan._heads", _anything)
        return _found(extractor, text)


@pytest.mark.parametrize("start", range(0, 200, 20))
def test_nothing_is_lost_in_our_sentences(extractor: Extractor, start: int) -> None:
    for text in ("\n".join(_texts()[place : place + 20]) for place in range(start, len(_texts()), 200)):
        assert _found(extractor, text) == _asked_everywhere(extractor, text)


@given(st.lists(st.sampled_from(_words()), max_size=30).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_in_any_row_of_their_words(extractor: Extractor, text: str) -> None:
    assert _found(extractor, text) == _asked_everywhere(extractor, text)


@given(st.text(LETTERS, max_size=5), st.text(LETTERS, max_size=7))
def test_a_word_is_a_form_of_its_spellings_alone(listed: str, word: str) -> None:
    if listed.endswith("ء"):
        stem, joints = listed[:-1], ("ي", "و", "ء")
    else:
        stem, joints = listed.removesuffix("ه"), ("", "ت")
    forms = {stem + joint + pronoun for joint in joints for pronoun in ("ها", "ه", "هم", "هما", "نا")}
    assert (word in forms) <= (listed in spellings(word))
    assert all(listed in spellings(form) for form in forms)


def test_the_longest_complement_comes_first() -> None:
    words = ("وزراء", "عراق"), ("وزراء",), ()
    rows = [Complement(one, code="", attaches="") for one in (*reversed(words), ("جمهوريه",))]
    assert [row.words for row in Complements.of(rows).before("وزرايها")] == list(words)
