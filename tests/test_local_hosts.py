"""Envoys received by those who govern a region or head an authority, each beside what must not be taken for it.

An event is given as ``type [role=actor, ...]``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import who

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "who governs a region, called by its short name": (
        "استقبل أمير الشرقية في مكتبه السفير الغاني.",
        ["meeting [host=SAU, guest=GHA]"],
    ),
    "his deputy": ("استقبل نائب أمير القصيم السفير الغاني.", ["meeting [host=SAU, guest=GHA]"]),
    "a mayor": ("التقى أمين محافظة جدة القنصل الغاني.", ["meeting [party=SAU, party=GHA]"]),
    "a governor and men of his own": ("استقبل أمير القصيم مدير التعليم في المنطقة.", []),
    "a kingdom that nothing else tells of": (
        "زار السفير الغاني لدى المملكة جامعة الملك خالد.",
        ["visit [visitor=GHA, host=SAU]"],
    ),
    "the kingdom that the text tells of": (
        "استقبل الوزير الأردني في عمان السفير الغاني لدى المملكة.",
        ["meeting [host=JOR, guest=GHA]"],
    ),
    "an authority whose state is not told": (
        "بحث رئيس هيئة حقوق الإنسان سعد الحربي مع السفير الغاني أوضاع العمال.",
        ["meeting [party=None, party=GHA]"],
    ),
    "a company's head": ("بحث رئيس مجلس إدارة الشركة سعد الحربي مع السفير الغاني أسعار الكاكاو.", []),
    "men of the state one comes to": (
        "وصل الوزير الغاني إلى الرباط. وكان في استقباله نظيره المغربي عمر الفاسي، وقائد الحامية محمد المرابط.",
        ["visit [visitor=GHA, host=MAR]", "meeting [guest=GHA, host=MAR, host=MAR]"],
    ),
    "men of the guest's own embassy": (
        "وصل الوزير الغاني كوفي منساه إلى الرباط. وكان في استقبال الوزير نظيره المغربي عمر الفاسي. "
        "كما كان في استقبال الوزير قائد الحامية محمد المرابط والسفير الغاني جون ميلز.",
        ["visit [visitor=GHA, host=MAR]", "meeting [guest=GHA, host=MAR, host=MAR, host=GHA]"],
    ),
    "the ambassador of one kingdom in another": (
        "التقى رئيس الحكومة المغربية سفير المملكة لدى المغرب سعد الحربي.",
        ["meeting [party=MAR, party=SAU]"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_local_host(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text).events
    assert [f"{event.type} {who(event)}" for event in events if event.type != "statement"] == expected
