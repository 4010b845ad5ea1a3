"""What was called off with the journey it was for, what somebody had in mind, and who met on the margin of what.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

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
        "ذكرت الصحيفة أن مدير وكالة الاستخبارات المركزية وليام بيرنز توجه سرا إلى أكرا.",
        ["visit//occurred [visitor=USA, host=GHA]"],
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
    "two who meet by video call one another, be it a summit": (
        "عقد الرئيسان الغاني والتوغولي قمة عبر الفيديو بحثا خلالها ملف الموانئ.",
        ["phone_call//occurred [party=GHA, party=TGO] {ملف الموانئ}"],
    ),
    "in what cable he said so": (
        "عزى سلطان عمان الرئيس التونسي في ضحايا الفيضان في برقية بعث بها إليه.",
        ["letter/condolence/occurred [sender=OMN, recipient=TUN] {ضحايا الفيضان}"],
    ),
    "delegations of two states": (
        "عقد أمس في برن لقاء بين وفدين يمثلان أرمينيا وأذربيجان.",
        ["meeting/bilateral/occurred [party=ARM, party=AZE] 2024-05-14"],
    ),
    "delegations that stand for two capitals": (
        "عقدت أمس محادثات بين وفدين ممثلين عن نيروبي وكمبالا في برن.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA]"],
    ),
    "how far they went into it": (
        "ناقش وزيرا خارجية باكستان وتركمانستان ملف أنابيب الغاز بالتفصيل.",
        ["meeting/bilateral/occurred [party=PAK, party=TKM] {ملف أنابيب الغاز}"],
    ),
    "talks that somebody would like to have": (
        "اقترحت بنما استضافة الجولة القادمة من المحادثات بين غانا وتوغو.",
        ["meeting/bilateral/possible [party=GHA, party=TGO]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
