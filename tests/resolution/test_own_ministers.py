"""Ministers told without their state: whose they are by the agency, by him they stand in for, or by whom they meet.

An event is given as ``type [role=actor, ...]``; statements are left out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from briefs import who

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

#: Of the day men in office are known.
PRINTED: Final = date(2015, 8, 5)
_LEADS: Final = "كتب محرر الشؤون الاقتصادية عن أسعار السلع هذا الأسبوع.\n"
_DATELINE: Final = "الرياض - واس\n"

CASES: dict[str, tuple[str, list[str]]] = {
    "he signs with one who is called by his state": (
        f"{_LEADS}وقع وزير العمل اتفاقية لتدريب الممرضين مع وزير العمل الغاني.",
        ["agreement [party=None, party=GHA]"],
    ),
    "he meets a body's official": (
        f"{_LEADS}عقد وزير المالية اجتماعا مع المدير التنفيذي لصندوق النقد الدولي.",
        ["meeting [party=None, party=IMF]"],
    ),
    "a deputy and a delegation": (
        f"{_LEADS}استقبل نائب وزير الداخلية وفدا من البرلمان الغاني.",
        ["meeting [host=None, guest=GHA]"],
    ),
    "two of one state, neither called by it": (f"{_LEADS}التقى وزير المالية رئيس الوزراء تسيبراس.", []),
    "two of one state, the first called by it": (f"{_LEADS}التقى وزير المالية اليوناني رئيس الوزراء تسيبراس.", []),
    "a party's head is no minister": (f"{_LEADS}التقى رئيس الحزب وزير العمل الغاني.", []),
    "the agency's own": (
        f"{_DATELINE}بحث وزير المالية أمس مع نظيره الغاني أسعار الكاكاو.",
        ["meeting [party=SAU, party=GHA]"],
    ),
    "the agency's own, by name": (
        f"{_DATELINE}بحث وزير الصحة خالد الفالح مع وزير الصحة الغاني إنتاج اللقاح.",
        ["meeting [party=SAU, party=GHA]"],
    ),
    "in the ruler's name": (
        "نيابة عن ملك الأردن استقبل وزير الداخلية في العقبة الرئيس الغاني.",
        ["meeting [host=JOR, guest=GHA]"],
    ),
    "in the ruler's name, abroad": (
        "نيابة عن خادم الحرمين الشريفين وصل وزير الشؤون الإسلامية إلى أكرا لحضور المؤتمر.",
        ["visit [visitor=SAU, host=GHA]"],
    ),
    "talks with a guest told before": (
        "وصل وزير الدفاع الغاني إلى مسقط. وبحث معه وزير الدفاع العماني أمن الملاحة.",
        ["visit [visitor=GHA, host=OMN]", "meeting [party=GHA, party=OMN]"],
    ),
    "a host's own minister talks with the guest": (
        "استقبل أمير الكويت الرئيس الغاني. وتباحث معه رئيس الوزراء الكويتي في ملف الديون.",
        ["meeting [host=KWT, guest=GHA]", "meeting [party=GHA, party=KWT]"],
    ),
    "a session with him": (
        "وصل الرئيس الغاني إلى مسقط. وعقد سلطان عمان جلسة مباحثات رسمية معه في قصر العلم.",
        ["visit [visitor=GHA, host=OMN]", "meeting [party=GHA, party=OMN]"],
    ),
    "the minister who is a guest": (
        "وصل وزير الدفاع الغاني إلى مسقط. والتقى الوزير الضيف سلطان عمان.",
        ["visit [visitor=GHA, host=OMN]", "meeting [party=GHA, party=OMN]"],
    ),
    "a cable like the one before": (
        "بعث ملك الأردن برقية تهنئة إلى الرئيس الغاني. كما بعث الرئيس المصري برقية مماثلة.",
        ["letter [sender=JOR, recipient=GHA]", "letter [sender=EGY, recipient=GHA]"],
    ),
    "states talk for weeks, and two men meet": (
        "تم التفاوض على الاتفاق أسابيع بين غانا ومالي. وقالت الصحف إن الخلاف كبير. وتوقعت الصحف نهاية قريبة. "
        "وقال الرئيس الغاني غداة لقائه مع نظيره المالي في لومي إن الأمور بخير.",
        ["meeting [party=GHA, party=MLI]", "meeting [party=MLI, party=GHA]"],
    ),
    "states talk, and then who talked": (
        "تم التفاوض على الاتفاق أسابيع بين غانا ومالي. والتقى الرئيس الغاني نظيره المالي في لومي.",
        ["meeting [party=GHA, party=MLI]"],
    ),
    "a reporter talks with nobody": ("قال وزير الدفاع الغاني إن الحدود آمنة. وبحث معه الصحفي أوضاع الجنود.", []),
    "a council of ministers is of many states": (
        "عقد مجلس وزراء الصحة العرب اجتماعه الثلاثين في مسقط.",
        ["meeting [party=ARL]"],
    ),
    "a cabinet is of one": ("عقد مجلس الوزراء الغاني اجتماعه الأسبوعي في أكرا.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_own_minister(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [f"{event.type} {who(event)}" for event in events if event.type != "statement"] == expected
