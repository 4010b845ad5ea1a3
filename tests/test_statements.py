"""Statements: who speaks, what kind of statement it is, and what is none; in sentences written for these tests.

An event is given as ``type/subtype [role=actor, ...] trigger``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

PRINTED = date(2024, 5, 15)

CASES: dict[str, tuple[str, list[str]]] = {
    "an actor joined with «و» before a singular verb opens a clause": (
        "قمة في طشقند ووزير أوزبكي يعلن إرسال القمح إلى أفغانستان",
        ["statement/say [speaker=UZB] يعلن"],
    ),
    "a masculine verb has no feminine state behind it for a subject": (
        "زار وزير الخارجية الكوري الجنوبي هانوي، واتهم الصين بخرق الهدنة",
        ["visit/ [visitor=KOR, host=VNM] زار", "statement/condemn [speaker=KOR, addressee=CHN] اتهم"],
    ),
    "a feminine verb has no man behind it for a subject": (
        "طالبت عائلات الرهائن، اليوم، الرئيس الفرنسي بالتدخل لدى إيران",
        [],
    ),
    "the oblique case is no subject": ("وهو بذلك يطالب الحوثيين بالانسحاب من السعودية", []),
    "analysts, and what they say meanwhile": (
        "قال محللون إن الحرب في السودان ستطول، مضيفين أن الحل بعيد",
        [],
    ),
    "a journalist after a minister speaks for nobody": (
        "قال وزير الخارجية السويدي إن أوكرانيا بحاجة إلى السلاح. "
        "وأكد الصحفي الفرنسي لوي مارتان أن الحرب مستمرة، مشيرا إلى القصف",
        ["statement/say [speaker=SWE] قال"],
    ),
    "words in a speech": (
        "ألقى رئيس الوزراء الماليزي كلمة أشاد فيها بدور قطر",
        ["statement/support [speaker=MYS] أشاد"],
    ),
    "words in a paper": (
        "أصدرت الخارجية الإيرلندية بيانا أدانت فيه القصف الإسرائيلي",
        ["statement/condemn [speaker=IRL] أدانت"],
    ),
    "a paper and its owner": (
        "جاء في بيان صادر عن وزارة الخارجية الباكستانية أن السفير الهندي غادر",
        ["statement/say [speaker=PAK] جاء في بيان"],
    ),
    "a paper and its nationality": (
        "وذكر بيان تونسي أن اللقاء مع الوزير المالي تناول الحدود",
        ["statement/say [speaker=TUN] ذكر"],
    ),
    "quoted from somebody": (
        "نقلا عن المتحدث باسم الحكومة الكينية فإن الحدود مع الصومال مغلقة",
        ["statement/say [speaker=KEN] نقلا"],
    ),
    "what was said stands before": (
        "تم تفجير الأنبوب بين تركيا وإيران، حسبما ذكر وزير الطاقة التركي",
        ["statement/say [speaker=TUR] ذكر"],
    ),
    "welcome conveyed": (
        "أعرب الرئيس الكازاخي عن ترحيبه بالاتفاق بين أرمينيا وأذربيجان",
        ["statement/support [speaker=KAZ] أعرب"],
    ),
    "refusal stressed": (
        "أكدت وزارة الخارجية اليابانية رفضها الحصار على كوبا",
        ["statement/reject [speaker=JPN] أكدت"],
    ),
    "readiness stated": (
        "أكد وزير الدفاع السويدي أن بلاده مستعدة لدعم فنلندا",
        ["statement/promise [speaker=SWE] أكد"],
    ),
    "the readiness of others": (
        "أكد وزير الدفاع السويدي أن فنلندا مستعدة للحوار",
        ["statement/say [speaker=SWE] أكد"],
    ),
    "sides that affirm together agree": (
        "أكد الجانبان النمساوي والسلوفاكي أهمية الممر",
        ["statement/agree [speaker=AUT, speaker=SVK] أكد"],
    ),
    "«قائلا» words the statement before it": (
        "رحب وزير الخارجية البرازيلي بالاتفاق قائلا إن السلام مع كولومبيا قريب",
        ["statement/support [speaker=BRA] رحب"],
    ),
    "greetings state nothing": ("أعرب الملك عن أصدق التهاني لرئيس الهند", []),
    "a stance inside a headline's words": (
        "الوزير الأردني: إسرائيل ترفض السلام",
        ["statement/say [speaker=JOR] :"],
    ),
    "what somebody quotes of others": (
        "قال الرئيس الفيجي: «أكد نظيري الأسترالي ذلك أمس»",
        ["statement/say [speaker=FJI] قال"],
    ),
    "told by the way": ("ناقشت الصحف الخطة التي ترفضها فنزويلا", []),
    "home affairs": (
        "أعلنت وزارة الصحة الألمانية افتتاح مستشفى. وقالت الوزارة إن المستشفى كبير. "
        "وأضافت أن الأطباء جاهزون. وأوضحت أن العلاج مجاني",
        [],
    ),
    "a participle no lexicon lists": (
        "حذر الرئيس البيروفي من الأزمة ملوحا بقطع العلاقات مع تشيلي",
        ["statement/warn [speaker=PER] حذر", "statement/warn [speaker=PER] ملوحا"],
    ),
}


def _brief(event: BaseEvent) -> str:
    who = ", ".join(f"{one.role}={one.actor}" for one in event.participants)
    return f"{event.type}/{event.subtype or ''} [{who}] {event.trigger.text}"


@pytest.mark.parametrize("name", list(CASES))
def test_statement(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [_brief(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected
