"""Speeches that are told as one, and speakers by the words around them: officers, sitting cabinets, missions.

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "who speaks of another state mostly is told whole": (
        "قال وزير الزراعة الكيني إن أوغندا تشتري الشاي. وأضاف أن تنزانيا تشتري البن. وأكد أن المعبر مع أوغندا "
        "مفتوح. وأوضح أن الشرطة ستحرس الشاحنات.",
        [
            "statement/say [speaker=KEN] قال",
            "statement/say [speaker=KEN] أضاف",
            "statement/say [speaker=KEN] أكد",
            "statement/say [speaker=KEN] أوضح",
        ],
    ),
    "but once is not mostly": (
        "قال وزير الزراعة الكيني إن أوغندا تشتري الشاي. وأوضح أن الشرطة ستحرس المدارس. وأضاف أن المستشفيات "
        "جاهزة. وقال إن الرواتب صرفت. وذكر أن الانتخابات قريبة.",
        [],
    ),
    "what many are told to say within a report is no speech of theirs": (
        "قال النائب الكيني جوزيف مواي إن نيروبي تريد السلام، وإن النواب الأوغنديين يرفضون الاتفاق، مشددا على "
        "الحوار. وطالب كمبالا بالتوقيع.",
        [
            "statement/say [speaker=KEN] قال",
            "statement/say [speaker=KEN] مشددا",
            "statement/appeal [speaker=KEN, addressee=UGA] طالب",
        ],
    ),
    "a feminine participle opens a sentence": (
        "قالت وزيرة الخارجية الكينية إن أوغندا أغلقت المعبر. مشيرة إلى أن تنزانيا تتوسط.",
        ["statement/say [speaker=KEN] قالت", "statement/say [speaker=KEN] مشيرة"],
    ),
    "but somebody may be called so": (
        "وزيرة الخارجية الكينية تزور أوغندا. داعية كينية تلقي محاضرة في كمبالا.",
        ["visit/ [visitor=KEN, host=UGA] تزور"],
    ),
    "an officer by rank and nationality": (
        "حذر العقيد الأوغندي فريد موسيفيني من أن كينيا تحشد قواتها",
        ["statement/warn [speaker=UGA] حذر"],
    ),
    "taken up by rank and nationality": (
        "قال الجنرال الأوغندي فريد موسيفيني إن كينيا تنسحب. وأضاف الجنرال الأوغندي أن الحدود هادئة.",
        ["statement/say [speaker=UGA] قال", "statement/say [speaker=UGA] أضاف"],
    ),
    "but a team is no officer": ("فاز الفريق الأوغندي فريد الهجوم على كينيا", []),
    "a cabinet is of the state of whoever presides": (
        "رحب مجلس الوزراء باتفاق كينيا وأوغندا، مشددا على الحوار. جاء ذلك في الجلسة التي رأسها خادم الحرمين "
        "الشريفين.\nوأوضح وزير الإعلام سالم الهذلي أن المجلس ندد بالهجوم في كينيا.",
        [
            "statement/support [speaker=SAU] رحب",
            "statement/say [speaker=SAU] مشددا",
            "statement/say [speaker=SAU] أوضح",
            "statement/condemn [speaker=SAU] ندد",
        ],
    ),
    "the realm that has sent a mission": (
        "نفت سفارة المملكة في كمبالا مقتل مواطن في أوغندا",
        ["statement/reject [speaker=SAU] نفت"],
    ),
    "not the kingdom where it is": (
        "استقبل ملك الأردن الرئيس الكيني. وأكدت سفارة المملكة لدى الأردن أن مواطنا سعوديا أصيب.",
        ["meeting/reception [host=JOR, guest=KEN] استقبل", "statement/say [speaker=SAU] أكدت"],
    ),
    "a ministry that the agency of its state quotes": (
        "نقلت وكالة الأنباء القطرية عن وزارة البيئة قولها إن كينيا وقعت الميثاق",
        ["statement/say [speaker=QAT] قولها"],
    ),
    "a minister of the state that a text without towns is about": (
        "طلبت كينيا من أوغندا فتح المعبر. وأعلنت نيروبي أنها تنتظر رد تنزانيا. وأبلغت كينيا رواندا موقفها. وأكد "
        "وزير المالية جون مواي أن بوروندي ستدفع الرسوم.",
        [
            "statement/appeal [speaker=KEN, addressee=UGA] طلبت",
            "statement/say [speaker=KEN] أعلنت",
            "statement/say [speaker=KEN, addressee=RWA] أبلغت",
            "statement/say [speaker=KEN] أكد",
        ],
    ),
    "the nation of a deed is not who condemns it": (
        "شدد الوزير الكيني على رفض التدخل الأوغندي في بلاده",
        ["statement/reject [speaker=KEN] شدد"],
    ),
    "what one's own government is told of is no encounter with it": (
        "أطلع الرئيس الكيني الحكومة الكينية على نتائج اتصاله الهاتفي مع الرئيس الأوغندي",
        ["phone_call/ [party=UGA, party=KEN] اتصاله الهاتفي"],
    ),
}

NAMES: dict[str, tuple[str, str]] = {
    "a surname that is an honorific": ("قال وزير الخارجية الليبي حسن الشيخ إن تونس صديقة", "حسن الشيخ"),
    "a surname that is an office": ("أكدت المتحدثة باسم الخارجية المغربية بثينة القاضي أن فرنسا وافقت", "بثينة القاضي"),
    "a surname that is a common word": ("أكد سفير قطر لدى تونس عبدالله الزهران أن بلاده ترفض العرض", "عبدالله الزهران"),
    "a king has no surname": ("أكد الملك عبدالله الثقة في أن فرنسا صديقة", "عبدالله"),
    "an officer": ("قال اللواء الإيراني محسن كريمي إن العراق صديق", "محسن كريمي"),
}


@pytest.mark.parametrize("name", list(CASES))
def test_speech(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected


@pytest.mark.parametrize("name", list(NAMES))
def test_name(extractor: Extractor, name: str) -> None:
    text, expected = NAMES[name]
    told = [one.name for event in extractor.extract(text, reference_date=PRINTED).events for one in event.participants]
    assert told == [expected]
