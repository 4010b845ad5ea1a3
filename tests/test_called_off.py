"""What was called off with the journey it was for, what somebody had in mind, and who met on the margin of what.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import brief
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "behind «وعلى هامش» the verb tells of the meeting": (
        "وعلى هامش القمة التقى الرئيس الكيني بنظيره الرواندي.",
        ["meeting/bilateral/occurred [party=KEN, party=RWA]"],
    ),
    "a journey that somebody had in mind": (
        "أرجأت أنقرة زيارة كان يعتزم وزير الدفاع الأرميني القيام بها إلى تركيا.",
        ["visit//planned [visitor=ARM, host=TUR]"],
    ),
    "who goes off in secret": (
        "قالت الصحيفة إن مدير وكالة المخابرات المركزية الأميركية وليام بيرنز توجه سرا إلى كييف.",
        ["visit//occurred [visitor=USA, host=UKR]"],
    ),
    "what a journey was for that was called off": (
        "كان الرئيس الكيني قد ألغى زيارة إلى روما للقاء نظيره الإيطالي.",
        ["visit//denied [host=ITA, visitor=KEN]", "meeting/bilateral/denied [party=ITA, party=KEN]"],
    ),
    "who called off another thing": (
        "ألغى الرئيس الكيني حفلا وزار روما للقاء نظيره الإيطالي.",
        ["visit//occurred [host=ITA, visitor=KEN]"],
    ),
    "the pope by his see": (
        "اقترح بابا الفاتيكان وساطة بلاده خلال مكالمة مع زيلينسكي.",
        ["phone_call//occurred [party=UKR, party=VAT]"],
    ),
    "an adviser by his own name": (
        "التقى كبير مستشاري الرئيس الأميركي مسعد بولس رئيس الكونغو الديمقراطية.",
        ["meeting/bilateral/occurred [party=USA, party=COD]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    stated = any(one.startswith("statement") for one in expected) or not expected
    told = extractor.extract(text, reference_date=PRINTED).events
    events = [event for event in told if stated or event.type != "statement"]
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected
