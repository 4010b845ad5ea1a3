"""Words no lexicon knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.morphology import Morphology

CASES = [
    # word, (part of speech, lemma, proclitics) of each reading
    ("أوغلو", {("noun_prop", "أوغلو", ())}),
    ("وبيسكوف", {("noun_prop", "وبيسكوف", ()), ("noun_prop", "بيسكوف", ("wa_conj",))}),
    ("لأردوغيان", {("noun_prop", "لأردوغيان", ()), ("noun_prop", "أردوغيان", ("li_prep",))}),
]


@pytest.mark.parametrize(("word", "expected"), CASES, ids=[case[0] for case in CASES])
def test_names_are_not_taken_to_pieces(
    morphology: Morphology, word: str, expected: set[tuple[str, str, tuple[str, ...]]]
) -> None:
    readings = morphology.readings(word)
    names = {(r.pos, r.lemma, r.proclitics) for r in readings if r.pos == "noun_prop"}
    assert names == expected
    assert not any(reading.known for reading in readings)


def test_the_uncut_name_comes_first(morphology: Morphology) -> None:
    assert morphology.readings("وبيسكوف")[0].proclitics == ()


def test_an_unknown_nisba_after_conjunction_and_article_is_an_adjective(morphology: Morphology) -> None:
    best = morphology.readings("والبلبستاني")[0]
    assert (best.pos, best.lemma, best.proclitics) == ("adj", "بلبستاني", ("wa_conj", "Al_det"))
    assert [(s.start, s.end) for s in best.segments] == [(0, 1), (1, 3), (3, 11)]


def test_an_unknown_feminine_nisba_has_the_masculine_lemma(morphology: Morphology) -> None:
    best = morphology.readings("البلبستانية")[0]
    assert (best.lemma, best.gen, best.num) == ("بلبستاني", "f", "s")


def test_a_doubled_lam_is_preposition_and_article(morphology: Morphology) -> None:
    cut = next(r for r in morphology.readings("للبلبستاني") if r.pos == "adj")
    assert [(s.tag, s.start, s.end) for s in cut.segments] == [("li_prep", 0, 1), ("Al_det", 1, 2), ("", 2, 10)]


def test_known_words_are_never_guessed(morphology: Morphology) -> None:
    assert all(reading.known for reading in morphology.readings("وزير"))
