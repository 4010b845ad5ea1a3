"""Where in a town: parts, sides and houses of places; one state of many; and the verb that «القول» hangs on.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "in the middle of a town": (
        "التقى الرئيس الفرنسي نظيره الغاني في وسط أكرا.",
        ["meeting/bilateral/occurred [party=FRA, party=GHA] @أكرا"],
    ),
    "in its suburbs": (
        "اجتمع وزير الدفاع الكيني ونظيره الأوغندي في ضواحي مومباسا بكينيا.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] @مومباسا"],
    ),
    "a side of a capital, without a preposition": (
        "استقبل الملك الأردني الرئيس القبرصي في قصر الحسينية غربي عمان.",
        ["meeting/reception/occurred [host=JOR, guest=CYP] @عمان"],
    ),
    "near a town": (
        "عقد الوزيران الكيني والأوغندي لقاء بالقرب من كمبالا.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] @كمبالا"],
    ),
    "a part one goes to": (
        "وصل الرئيس الفرنسي إلى وسط دمشق للقاء نظيره السوري.",
        ["visit//occurred [visitor=FRA, host=SYR] @دمشق", "meeting/bilateral/planned [party=SYR, party=FRA] @دمشق"],
    ),
    "one of its hotels": (
        "التقى المبعوث الأممي وزير خارجية مالي في أحد فنادق باماكو.",
        ["meeting/bilateral/occurred [party=UN, party=MLI]"],
    ),
    "a matter in a part of a state": (
        "بحث الوزير الكيني ونظيره الأوغندي الوضع في شرق الكونغو.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] @None {الوضع في شرق الكونغو}"],
    ),
    "people brought out of a part": (
        "بحث الوزيران الكيني والأوغندي إجلاء الجرحى من شرق غوما.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] @None {إجلاء الجرحى من شرق غوما}"],
    ),
    "a visit to a state and a land": (
        "يستعد وزير الخارجية الفرنسي لزيارة مصر والأراضي الفلسطينية غدا.",
        ["visit//planned [host=EGY, host=PSE, visitor=FRA]"],
    ),
    "one state of many is nobody": (
        "خلال أول زيارة لدولة أوروبية يقوم بها الرئيس الكوبي.",
        [],
    ),
    "all of them are": (
        "زار وزير الخارجية الهندي الدول الخليجية.",
        ["visit//occurred [visitor=IND, host=GCC]"],
    ),
    "answering by saying": (
        "رد الرئيس القبرصي بالقول: نحن لا نطلب شيئا من مالطا.",
        ["statement/say/occurred [speaker=CYP]"],
    ),
    "contenting oneself with saying": (
        "وقد اكتفى وزير خارجية مالطا بالقول إن قبرص جارة.",
        ["statement/say/occurred [speaker=MLT]"],
    ),
    "ending with words": (
        "التقى وزير خارجية كوبا نظيره المالي. واختتم كلامه بالقول: «لن ننسى أصدقاءنا في مالي».",
        ["meeting/bilateral/occurred [party=CUB, party=MLI]", "statement/say/occurred [speaker=CUB]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("رد الرئيس القبرصي بالقول: نحن لا نطلب شيئا من مالطا.", "رد"),
        ("وقد اكتفى وزير خارجية مالطا بالقول إن قبرص جارة.", "اكتفى"),
        ("جاء في قول الرئيس القبرصي إن مالطا جارة.", "قول"),
    ],
)
def test_the_verb_is_the_trigger(extractor: Extractor, text: str, trigger: str) -> None:
    (event,) = extractor.extract(text).events
    assert event.trigger.text == trigger
