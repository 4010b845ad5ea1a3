"""Sources that keep their names to themselves, places by their names, and tours somebody is about to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال المسؤول الكيني الذي رفض كشف هويته إن الرئيس الأوغندي سيزور نيروبي غدا.",
            ["statement/say/occurred [speaker=KEN]", "visit//planned [visitor=UGA, host=KEN]"],
        ),
        (
            'قال المسؤول الكيني الذي رفض كشف هويته "ستأتي زيارة الرئيس الأوغندي إلى نيروبي بعد الانتخابات".',
            ["statement/say/occurred [speaker=KEN]", "visit//planned [visitor=UGA, host=KEN]"],
        ),
        (
            "نفى المسؤول الكيني أن يكون الرئيس الأوغندي زار نيروبي.",
            ["statement/reject/occurred [speaker=KEN]", "visit//denied [visitor=UGA, host=KEN]"],
        ),
        (
            "استقبل الرئيس الكيني في «قاعة الاستقلال» سفير البيرو لدى بلاده.",
            ["meeting/reception/occurred [host=KEN, guest=PER]"],
        ),
        (
            "استقبل الرئيس الكيني في بيت المستقبل سفير البيرو لدى بلاده.",
            ["meeting/reception/occurred [host=KEN, guest=PER]"],
        ),
        (
            "يستعد المبعوث الأوغندي للتوجه إلى المنطقة في جولة تشمل رواندا.",
            ["visit//planned [host=RWA, visitor=UGA]"],
        ),
        (
            "توجه المبعوث الأوغندي إلى المنطقة في جولة تشمل رواندا.",
            ["visit//occurred [visitor=UGA, host=RWA]"],
        ),
    ],
)
def test_what_stands_beside_is_no_part_of_it(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Neither a refusal to be named nor the name of a house changes what is told."""
    told = sorted(told_of(extractor, text, sorted(expected)))
    assert told == sorted(expected)


def test_what_he_says_is_told_behind_his_refusal(extractor: Extractor) -> None:
    """The words are those behind «إن», whatever he would not tell."""
    text = "قال المسؤول الكيني الذي رفض ذكر اسمه إن بلاده ترحب بالاتفاق."
    content = extractor.extract(text).events[0].content
    assert content is not None
    assert content.text == "إن بلاده ترحب بالاتفاق"


def test_a_surname_like_a_verb(extractor: Extractor) -> None:
    """«فلتشر» may be read as «so let her point»."""
    event = extractor.extract("التقى الرئيس الكيني السفير البريطاني طوم فلتشر.").events[0]
    assert "طوم فلتشر" in {part.name for part in event.participants}
