"""The prefilter dismisses no sentence that holds an event."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_events.extractor import Extractor
from diplo_events.matching import Prefilter
from diplo_events.rules import builtin_rules
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Real articles beside a checkout, where there are any; never part of the project.
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "news-2015.jsonl.gz"
PIECES = (
    *(example.text for frame in builtin_rules() for example in frame.examples),
    *(counterexample.text for frame in builtin_rules() for counterexample in frame.counterexamples),
    "وأضاف المتحدث أن الطقس معتدل",
    "الرئيس الليبيري: بلدنا صديق غينيا",
    "غرق القارب، وفق الخارجية التونسية",
    "ارتفعت أسعار الخضار في الأسواق",
    "فَبَحَثَا معًا مـلـفّ المياه",
    "وسيلتقيان، وليُناقشا الأمر",
    "استُقبل السفير النيبالي من قبل الرئيس الزامبي",
)


class _Unfiltered(Prefilter):
    def admits(self, sentence: object) -> bool:
        return True


@pytest.fixture(scope="module")
def unfiltered(extractor: Extractor) -> Extractor:
    other = Extractor(gazetteer=extractor.gazetteer, morphology=extractor.morphology)
    other._prefilter = _Unfiltered(())
    return other


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5), st.sampled_from((". ", " ", "\n", "، ")))
def test_same_events_without_it(extractor: Extractor, unfiltered: Extractor, pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    assert extractor.extract(text) == unfiltered.extract(text)


def _articles(count: int) -> Iterator[str]:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(count), lines, strict=False):
            record = json.loads(line)
            yield record.get("text") or record.get("content") or ""


@pytest.mark.skipif(not CORPUS.exists(), reason="no articles beside the checkout")
def test_same_events_on_real_articles(extractor: Extractor, unfiltered: Extractor) -> None:
    found = 0
    for text in _articles(150):
        expected = unfiltered.extract(text)
        found += len(expected.events)
        assert extractor.extract(text) == expected
    assert found > 0


def test_dismisses_what_has_no_trigger(extractor: Extractor) -> None:
    document = read("هطل المطر ليلا.")
    assert not extractor._prefilter.admits_any(document)


def test_every_form_of_a_trigger_is_admitted(extractor: Extractor) -> None:
    forms = ("يلتقيهما", "لقاؤه", "وسيجتمعون", "بمحادثاتهما", "فتباحثا", "نوقشت", "استُقبلت", "ليتلقَّ اتصالاً")
    dismissed = [form for form in forms if not extractor._prefilter.admits_any(read(form))]
    assert dismissed == []
