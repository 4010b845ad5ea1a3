"""What holds for any text: offsets give the words, mentions stand in order, apart, and inside their sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diplo_events.mentions import MentionFinder
from diplo_events.text import read

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.extractor import Extractor

DAY: Final = date(2024, 6, 1)
#: Pieces of actor phrases, whole and broken, with the marks, clitics and decorations of the press.
PIECES: Final = (
    "وزير", "وزيرا", "الخارجية", "والدفاع", "خارجية", "الروسي", "والتركي", "روسيا", "وتركيا", "لروسيا", "بألمانيا",
    "نظيره", "نظيريه", "نظرائه", "بنظيره", "رئيس", "الرئيس", "للرئيس", "الوزراء", "وزراء", "كل", "من", "في", "لدى",
    "إلى", "مع", "باسم", "برئاسة", "السفير", "سفير", "سفيري", "المبعوث", "الأممي", "الخاص", "لشؤون", "الشرق",
    "الأوسط", "سيرغي", "لافروف", "ولافروف", "كيري", "ظريف", "صالح", "محمد", "بن", "عبد", "الله", "آل", "ثاني", "أبو",
    "عز", "الدين", "ناهورني", "تمبو", "وغروندبرغ", "صاحب", "السمو", "الملكي", "الأمير", "اللواء", "ركن", "د.", "وفد",
    "وفدا", "رفيع", "المستوى", "حركة", "حماس", "(حماس)", "حزب الله", "الأمم المتحدة", "للأمم", "المتحدة", "الحكومة",
    "حكومة", "نظام", "الأسد", "الجانبان", "الطرفان", "المملكة", "عمان", "مالي", "منتخب", "نادي", "شركة", "صحيفة",
    "قال", "التقى", "بحث", "إن", "أن", "اليوم", "أمس", "،", ",", ".", "-", "«", "»", '"', "(", ")", "و", "ل", "لـ",
    "وَزِيرُ", "الرئيــس", "الخارجيّة", "مسئول", "شئون", "الامريكي", "5+1", "EU", "٢٠٢٤", "ـ", "\n", "؟",
)  # fmt: skip
TEXTS: Final = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", " ", " ", "", "  ", "\u200f "))), max_size=24
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))


@pytest.fixture(scope="module")
def finder(extractor: Extractor) -> MentionFinder:
    return MentionFinder(extractor.gazetteer)


def _rows(finder: MentionFinder, extractor: Extractor, text: str) -> list[tuple[Mention, ...]]:
    document = read(text, reference_date=DAY)
    sentences = [replace(one, tokens=extractor.morphology.tag(one.tokens)) for one in document.sentences]
    rows = finder.find_all(sentences, text, DAY)
    assert len(rows) == len(sentences)
    for index, (sentence, row) in enumerate(zip(sentences, rows, strict=True)):
        for mention in row:
            assert mention.sentence == index
            assert sentence.start <= mention.start < mention.end <= sentence.end
            assert 0 <= mention.first < mention.last <= len(sentence.tokens)
            assert sentence.tokens[mention.first].start <= mention.start < sentence.tokens[mention.first].end
            assert mention.end == sentence.tokens[mention.last - 1].end
    return rows


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_offsets_give_the_words(finder: MentionFinder, extractor: Extractor, text: str) -> None:
    for mention in (mention for row in _rows(finder, extractor, text) for mention in row):
        assert text[mention.start : mention.end] == mention.text
        assert mention.name is None or mention.name in text
        assert mention.title is None or mention.title in text


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_mentions_stand_in_order_and_apart(finder: MentionFinder, extractor: Extractor, text: str) -> None:
    for row in _rows(finder, extractor, text):
        assert all(before.end <= after.start and before.last <= after.first for before, after in pairwise(row))


@given(TEXTS)
@example("نظيريه الرئيس")
@settings(max_examples=100, deadline=None)
def test_groups_have_members(finder: MentionFinder, extractor: Extractor, text: str) -> None:
    for row in _rows(finder, extractor, text):
        groups = [mention.group for mention in row if mention.group is not None]
        assert all(groups.count(group) > 1 for group in groups)
        assert all(
            mention.group is not None or mention.reference == "counterpart" for mention in row if mention.distributes
        )


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_the_same_text_has_the_same_mentions(finder: MentionFinder, extractor: Extractor, text: str) -> None:
    assert _rows(finder, extractor, text) == _rows(finder, extractor, text)
