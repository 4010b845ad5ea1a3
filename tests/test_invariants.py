"""What holds for any text whatever: offsets quote it, answers repeat, nothing that is a text raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from diplo_events.errors import InputError
from diplo_events.events import Offsets, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import Result
    from diplo_events.extractor import Extractor

QUICK = settings(deadline=None, max_examples=150)

#: Letters and marks that news pages hold, Arabic first: the odder, the likelier to go wrong.
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىپچژڤگیک"
ODD = (
    "\u064b\u064f\u0651\u0670\u0640\u200c\u200d\u200e\u200f\u202b\u202c\u2066\u2069\ufeff\u00ad\ufdfa\ufefb\ufb56\ufe8d"
)
MARKS = ' \n\t\r\u00a0\u2028،؛؟.,:!?()[]«»"“”‘’-–ـ/\\|٠١٢٣0123456789%$€'
OTHERS = "abcXYZéßЖ中日🇶🇦👨‍👩‍👧😀"

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
page_like = st.text(st.sampled_from(ARABIC * 4 + ODD + MARKS * 2 + OTHERS), max_size=300)

VERBS = ["التقى", "استقبل", "أجرى اتصالا هاتفيا مع", "بحث مع", "لم يلتق", "سيزور", "وقال", "هاتف", "بعث رسالة إلى"]
ACTORS = [
    "وزير الخارجية الروسي سيرغي لافروف",
    "نظيره الأميركي",
    "نظيريه التركي والإيراني",
    "الأمين العام للأمم المتحدة",
    "بدر البوسعيدي",
    "وزارة الخارجية",
    "الوزير",
    "السفير لدى",
    "وزيري خارجية مصر والأردن",
    "الوزيران",
]
RESTS = [
    *("في جنيف", "أمس", "يوم الثلاثاء 13 ديسمبر 2016", "على هامش القمة", "بشأن الوضع في سوريا", "حول", "عبر الهاتف"),
    *("و", "إن", "«نرفض ذلك»", "،", ".", "\n", "- ", "خلال اتصال هاتفي", "الذي", "5 ربيع الأول 1438هـ", "(رويترز)"),
]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """News-like word salad with marks thrown into the words."""
    pieces = draw(st.lists(st.sampled_from(VERBS + ACTORS * 2 + RESTS * 2), min_size=1, max_size=25))
    text = " ".join(pieces)
    for place, mark in draw(st.lists(st.tuples(st.integers(0, len(text)), st.sampled_from(ODD)), max_size=8)):
        text = text[:place] + mark + text[place:]
    return text


def spans(value: object) -> Iterator[Offsets]:
    """Every span in a model, at any depth."""
    if isinstance(value, Offsets):
        yield value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from spans(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)


def assert_sound(result: Result, text: str) -> None:
    for span in spans(result):
        assert 0 <= span.start <= span.end <= len(text)
        if isinstance(span, Quote):
            assert text[span.start : span.end] == span.text
            assert span.text
    for event in result.events:
        assert event.evidence
        assert event.evidence[0].trigger.start == event.trigger.start
        assert event.time is not None or event.date is None


@QUICK
@given(anything | page_like | sentences())
@example("")
@example("\ufeff\u200f")
@example("التقى")
@example("التقى بحث مع التقى")
@example("التقى وزير الخارجية العماني بدر البوسعيدي نظيره القطري" * 20)
def test_every_span_quotes_the_text(extractor: Extractor, text: str) -> None:
    assert_sound(extractor.extract(text), text)


@QUICK
@given(sentences())
def test_the_same_text_gives_the_same_answer(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text, id="x").to_json() == extractor.extract(text, id="x").to_json()


@QUICK
@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzÉжЯ中 .,\n0123456789😀"), max_size=200))
@example("")
@example("Sergey Lavrov met John Kerry in Geneva.")
def test_texts_without_arabic_hold_no_events(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text).events == ()


@QUICK
@given(page_like, st.integers(0, 300), st.sampled_from(["\ud800", "\udbff", "\udc00", "\udfff"]))
def test_lone_surrogates_are_refused_by_name(extractor: Extractor, text: str, place: int, half: str) -> None:
    with pytest.raises(InputError, match="surrogate"):
        extractor.extract(text[:place] + half + text[place:])


@QUICK
@given(anything | page_like | sentences())
def test_analyses_quote_the_text_too(extractor: Extractor, text: str) -> None:
    analysis = extractor.analyze(text)
    for found in analysis.mentions:
        assert all(text[mention.start : mention.end] == mention.text for mention in found)
    for sentence in analysis.document.sentences:
        assert all(text[token.start : token.end] == token.text for token in sentence.tokens)


PROOF = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط نظيره القطري محمد بن عبدالرحمن آل ثاني."


@pytest.mark.parametrize("noise", list(ODD[4:13]), ids=[f"U+{ord(mark):04X}" for mark in ODD[4:13]])
def test_invisible_marks_change_no_finding(extractor: Extractor, noise: str) -> None:
    """The same event is found with a mark between any two words."""
    text = PROOF.replace(" ", f"{noise} ")
    plain, noisy = (extractor.extract(given).events for given in (PROOF, text))
    assert (
        [[someone.actor for someone in event.participants] for event in noisy]
        == [[someone.actor for someone in event.participants] for event in plain]
        != []
    )
