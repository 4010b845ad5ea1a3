"""Circumstances between whoever receives or meets and whom he meets, each beside what must not be taken for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import who

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

MET = ["meeting [party=QAT, party=POL]"]

CASES: dict[str, tuple[str, list[str]]] = {
    "on a margin": ("التقى رئيس الأركان القطري على هامش المعرض وزير المالية البولندي.", MET),
    "on the margin of works": ("التقى رئيس الأركان القطري على هامش أعمال القمة العربية وزير المالية البولندي.", MET),
    "where he stays": ("التقى رئيس الأركان القطري في مقر إقامته بنيويورك وزير المالية البولندي.", MET),
    "on a tour of his": ("التقى رئيس الأركان القطري في إطار جولته الأوروبية وزير المالية البولندي.", MET),
    "when a council sits": (
        "التقى رئيس الأركان القطري على هامش انعقاد الدورة العادية للمجلس وزير المالية البولندي.",
        MET,
    ),
    "whose meeting it is": (
        "التقى رئيس الأركان القطري على هامش اجتماع وزراء المالية العرب عددا من الصحفيين.",
        ["meeting [party=None]"],
    ),
    "one man, by two nouns": (
        "التقى رئيس الأركان القطري في قصر شقيقه الأمير تميم وزير المالية البولندي.",
        MET,
    ),
    "what somebody comes for, then who comes": (
        "وصل إلى أكرا أمس للمشاركة في المؤتمر كل من الرئيس المالي ورئيس وزراء النيجر.",
        ["visit [host=GHA, visitor=MLI, visitor=NER]"],
    ),
    "whom he has come to meet": (
        "زار الرئيس الغاني مالي ثم توجه إلى أوسلو للقاء ملك النرويج.",
        [
            "visit [visitor=GHA, host=MLI]",
            "visit [host=NOR, visitor=GHA]",
            "meeting [party=NOR, party=GHA]",
        ],
    ),
    "a group, and who they are": (
        "استقبل الرئيس الغاني سفراء عدد من الدول وهم سفير مالي يوسف كوني وسفير النيجر عمر ديالو.",
        ["meeting [host=GHA, guest=MLI, guest=NER]"],
    ),
    "what they are doing": ("استقبل الرئيس الغاني عددا من الصحفيين وهم يحملون الزهور.", []),
    "a delegation by the people it is made of": (
        "استقبل الرئيس الغاني وفدا من أعضاء الكونغرس الأميركي.",
        ["meeting [host=GHA, guest=USA]"],
    ),
    "a delegation of a club": ("استقبل الرئيس الغاني وفدا من أعضاء النادي الأهلي المصري.", []),
    "a site in a city": ("زار السفير الغاني مقر المؤسسة في نواكشوط.", ["visit [visitor=GHA, host=MRT]"]),
    "a site at home": ("زار الرئيس الغاني مقر المؤسسة في أكرا.", []),
    "a cable after a departure": (
        "أعرب الرئيس الغاني في برقية بعثها لملك الأردن إثر مغادرته المملكة عن شكره.",
        ["letter [recipient=JOR, sender=GHA]", "visit [host=JOR, visitor=GHA]"],
    ),
    "what the president has put forward": ("بحث وزير المالية البولندي أمس خطة طرحها الرئيس القطري.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_between(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text).events
    assert [f"{event.type} {who(event)}" for event in events if event.type != "statement"] == expected
