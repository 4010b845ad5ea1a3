"""What a relative clause about a matter goes back to is what was talked about.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "the plan he talked over": (
        "دافع الرئيس الكيني عن خطة السلام التي بحث تفاصيلها مع نظيره الأوغندي في كمبالا.",
        ["meeting/bilateral/occurred [party=UGA, party=KEN] @كمبالا {خطة السلام}"],
    ),
    "the object pronoun": (
        "أشاد وزير الخارجية الكيني بمبادرة الهدنة في السودان التي ناقشها مع نظيره الأوغندي.",
        ["meeting/bilateral/occurred [party=UGA, party=KEN] @None {مبادرة الهدنة في السودان}"],
    ),
    "a masculine one": (
        "قال الرئيس الكيني إن الملف النووي الذي بحثه مع أردوغان سيطوى.",
        ["meeting/bilateral/occurred [party=TUR, party=KEN] {الملف النووي}"],
    ),
    "what a genitive hangs on": (
        "ينتظر الناس حل مشكلة الحدود، التي بحثها الرئيس الكيني مع نظيره الأوغندي هاتفيا.",
        ["phone_call//occurred [party=KEN, party=UGA] {مشكلة الحدود}"],
    ),
    "a matter of its own behind the verb": (
        "عاد الوزير الكيني من القمة التي بحث خلالها مع نظيره الأوغندي أمن الحدود.",
        ["meeting/summit/occurred [party=UGA, party=KEN] {أمن الحدود}"],
    ),
    "of a journey it is no matter": (
        "تحدث الوزير الكيني عن زيارته لمالي التي بحثها مع نظيره الأوغندي.",
        ["visit//occurred [host=MLI, visitor=KEN] {}", "meeting/bilateral/occurred [party=UGA, party=KEN] {}"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
