"""To whom criticism is sent, the first person of talks, papers that report, and encounters that sought something.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "to whom criticism is sent": (
        "وجه رئيس بنما انتقادات لاذعة إلى كوبا بسبب تأخر السفن.",
        ["statement/condemn/occurred [speaker=PAN, addressee=CUB] @None"],
    ),
    "to whom a warning of strong words is sent": (
        "وجهت بنما إنذارا شديد اللهجة إلى كوبا من مغبة إغلاق الميناء.",
        ["statement/warn/occurred [speaker=PAN, addressee=CUB] @None"],
    ),
    "what stands further off is no addressee": (
        "وجه نائب بنمي انتقادات بعد سفر الوزير إلى كوبا.",
        ["statement/condemn/occurred [speaker=PAN]"],
    ),
    "whom one assails": (
        "شن وزير الدفاع البنمي هجوما لاذعا على كوبا.",
        ["statement/condemn/occurred [speaker=PAN, addressee=CUB] @None"],
    ),
    "we talked with one another": (
        "قال وزير الدفاع البنمي: «تناقشنا مع نظيرنا الكوبي في شؤون الملاحة».",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] {شؤون الملاحة}"],
    ),
    "the two of us discussed it": (
        "صرح وزير الدفاع البنمي عقب لقاء نظيره الكوبي بأن «الأجواء كانت ودية، وناقشنا أمن الموانئ».",
        ["meeting/bilateral/occurred [party=CUB, party=PAN] {أمن الموانئ}"],
    ),
    "he talked with another": (
        "تناقش رئيس بنما مع نظيره الكوبي.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]"],
    ),
    "she discusses it": (
        "تناقش رئيسة بنما مع نظيرها الكوبي شؤون الملاحة.",
        ["meeting/bilateral/planned [party=PAN, party=CUB] {شؤون الملاحة}"],
    ),
    "the name of a day is no time": (
        "هنأ رئيس بنما نظيره الكوبي بذكرى اليوم الوطني لبلاده.",
        ["letter/congratulation/occurred [sender=PAN, recipient=CUB] {ذكرى اليوم الوطني لبلاده}"],
    ),
    "what a study says of a state it says itself": (
        "تناولت الدراسة الأساليب التي تتبعها كوبا، مشددة على أن خطرها كبير.",
        [],
    ),
    "what a minister says of another's journey": (
        "رحب وزير الدفاع البنمي بالزيارة التي أجراها نظيره الكوبي، مشددا على متانة العلاقات.",
        [
            "statement/support/occurred [speaker=PAN]",
            "visit//occurred [host=PAN, visitor=CUB]",
            "statement/say/occurred [speaker=PAN]",
        ],
    ),
    "a visit that tried something was": (
        "حاولت زيارة رئيس بنما إلى هافانا إنهاء القطيعة.",
        ["visit//occurred [visitor=PAN, host=CUB] @هافانا"],
    ),
    "talks that sought something were": (
        "سعت محادثات بنما وكوبا في أكرا إلى إنهاء القطيعة.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] @أكرا {إنهاء القطيعة}"],
    ),
    "who tries to meet has not met": (
        "حاول رئيس بنما لقاء نظيره الكوبي.",
        ["meeting/bilateral/possible [party=CUB, party=PAN]"],
    ),
    "what he has said behind its comma": (
        "ووفقا لما أكده وزير الدفاع البنمي، تستأنف الرحلات قريبا.",
        ["statement/say/occurred [speaker=PAN]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
