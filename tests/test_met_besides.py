"""Second offices, one of several, conferences of states, and what talks are about behind where and when they were.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "the second office of him who is named": (
        "بحث الرئيس السنغالي ماكي سال، رئيس الاتحاد الأفريقي، مع نظيره الروسي أسعار الحبوب.",
        ["meeting/bilateral/occurred [party=SEN, party=RUS] {أسعار الحبوب}"],
    ),
    "another man between commas": (
        "التقى رئيس رواندا بول كاغامي، رئيس أوغندا.",
        ["meeting/bilateral/occurred [party=RWA, party=UGA]"],
    ),
    "officials, and one of them by his office": (
        "التقى المبعوث الأميركي في كابل مسؤولين أفغانا بينهم الرئيس أشرف غني.",
        ["meeting/bilateral/occurred [party=USA, party=AFG, party=AFG] @كابل"],
    ),
    "an envoy is not of the city where he meets somebody": (
        "التقى الموفد الفرنسي في بيروت عددا من القيادات اللبنانية أبرزهم رئيس مجلس النواب نبيه بري.",
        ["meeting/bilateral/occurred [party=FRA, party=LBN, party=LBN] @بيروت"],
    ),
    "an envoy to a state": (
        "التقى المبعوث الأممي في ليبيا السفير الكيني.",
        ["meeting/bilateral/occurred [party=UN, party=KEN]"],
    ),
    "a conference of states": (
        "تستضيف لومي غدا مؤتمرا دوليا حول الديون بحضور وزيري خارجية غانا ومالي.",
        ["meeting/multilateral/planned [party=GHA, party=MLI, party=TGO] 2024-05-16 @لومي {الديون}"],
    ),
    "a congress of physicians": (
        "افتتح في لومي مؤتمر طبي دولي بحضور وزيري صحة غانا ومالي.",
        ["meeting/bilateral/occurred [party=GHA, party=MLI]"],
    ),
    "a surname that reads as a verb": (
        "التقى المفاوض البريطاني ديفيد فروست نظيره الأوروبي.",
        ["meeting/bilateral/occurred [party=GBR, party=EU]"],
    ),
    "whose summit one was at before": (
        "سيصل الرئيس الأميركي إلى هيروشيما غدا عقب مشاركته في قمة دول مجموعة السبع.",
        ["visit//planned [visitor=USA, host=JPN]", "meeting/summit/planned [party=G7, party=USA]"],
    ),
    "what sides talked of, behind where and when": (
        "تناولت القمة بين الرئيسين الصيني والروسي في موسكو أمس التعاون في مجال الطاقة.",
        ["meeting/summit/occurred [party=CHN, party=RUS] 2024-05-14 @موسكو {التعاون في مجال الطاقة}"],
    ),
    "what will come first in talks": (
        "سيتصدر ملف الغاز مباحثات رئيس الوزراء الإسرائيلي مع الرئيس القبرصي.",
        ["meeting/bilateral/planned [party=ISR, party=CYP] {ملف الغاز}"],
    ),
    "what came first in talks": (
        "تصدر ملف الغاز مباحثات رئيس الوزراء الإسرائيلي مع الرئيس القبرصي.",
        ["meeting/bilateral/occurred [party=ISR, party=CYP] {ملف الغاز}"],
    ),
    "in what call they talked of it": (
        "تبادل وزيرا خارجية بيرو وبوليفيا وجهات النظر حول تهريب الكوكايين في اتصال هاتفي.",
        ["phone_call//occurred [party=PER, party=BOL] {تهريب الكوكايين}"],
    ),
    "in what one may take part": (
        "بحث الوزيران الكيني والمالي المشاركة في اجتماع البنك.",
        ["meeting/bilateral/occurred [party=KEN, party=MLI] {المشاركة في اجتماع البنك}"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
