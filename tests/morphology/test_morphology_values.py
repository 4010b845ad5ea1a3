"""Values, threads and arbitrary input."""

from __future__ import annotations

import dataclasses
import itertools
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplo_events.morphology import Morphology, analyser
from diplo_events.morphology.backoff import guess

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگ"
ARABIC = st.text(LETTERS, min_size=1, max_size=14)
LIKELY = st.tuples(
    st.sampled_from(["", "و", "ف", "ب", "ل", "ال", "وال", "لل", "ولل", "وبال", "س", "وسي", "ك"]),
    st.sampled_from(["وزير", "رئيس", "لقاء", "لجنة", "يلتقي", "زيارة", "نظير", "أوغلو", "بيسكوف", "ل", "ال"]),
    st.sampled_from(["", "ه", "ها", "هما", "هم", "نا", "ي", "ين", "ان", "ات", "ة"]),
).map("".join)


def assert_tiled(word: str, morphology: Morphology) -> None:
    for reading in morphology.readings(word):
        bounds = [(segment.start, segment.end) for segment in reading.segments]
        assert bounds[0][0] == 0
        assert bounds[-1][1] == len(word)
        assert all(left[1] == right[0] for left, right in itertools.pairwise(bounds))
        assert all(start <= end for start, end in bounds)
        assert reading.stem.start < reading.stem.end
        assert [segment.tag for segment in reading.segments if segment.tag] == [
            *reading.proclitics,
            *([reading.enclitic] if reading.enclitic else []),
        ]


@settings(max_examples=400, deadline=None)
@given(ARABIC)
def test_segments_tile_any_arabic_string(morphology: Morphology, word: str) -> None:
    assert_tiled(word, morphology)


@settings(max_examples=400, deadline=None)
@given(LIKELY)
def test_segments_tile_likely_words(morphology: Morphology, word: str) -> None:
    assert_tiled(word, morphology)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=10))
def test_any_string_is_survived(morphology: Morphology, word: str) -> None:
    readings = morphology.readings(word)
    assert bool(readings) == bool(word)
    assert readings == morphology.readings(word)


@settings(max_examples=300, deadline=None)
@given(ARABIC)
@example("للليبي")
def test_a_guessed_name_keeps_its_letters(word: str) -> None:
    """Behind «ل» the article has lost its alif; before a lam its own is written with the name: «لل» and «ليبي»."""
    names = [reading for reading in guess(word) if reading.pos == "noun_prop"]
    assert names
    for name in names:
        stem = word[name.stem.start : name.stem.end]
        assert name.lemma in {stem, "ال" + stem} or (stem.startswith("لل") and name.lemma == "ا" + stem)


def test_readings_cannot_be_changed(morphology: Morphology) -> None:
    readings = morphology.readings("وزير")
    assert isinstance(readings, tuple)
    with pytest.raises(dataclasses.FrozenInstanceError):
        readings[0].lemma = "x"  # type: ignore[misc]


def test_threads_get_the_same_readings(morphology: Morphology) -> None:
    words = ["وزير", "الرئيس", "يلتقيهما", "وبيسكوف", "للقائه", "استؤنف", "مباحثات", "والإيطالي"] * 25
    fresh = Morphology.load()
    expected = [morphology.readings(word) for word in words]
    with ThreadPoolExecutor(8) as pool:
        for result in pool.map(lambda _: [fresh.readings(word) for word in words], range(16)):
            assert result == expected


def test_the_cache_is_bounded(morphology: Morphology, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analyser, "_WORDS", 10)
    small = Morphology.load()
    for letter in LETTERS:
        small.readings("وزير" + letter)
        assert 0 < len(small._words) <= 10
    assert small.readings("وزيرة") == morphology.readings("وزيرة")


def test_a_morphology_travels_to_another_process(morphology: Morphology) -> None:
    arrived = pickle.loads(pickle.dumps(morphology))  # noqa: S301
    assert arrived.source == morphology.source
    assert arrived.readings("للرئيس") == morphology.readings("للرئيس")
