"""Briefs of agencies and foreign ministries: who was received where, by whom, and each apart.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

_PAPERS = "diplomatic_measure/accredit/occurred [target=CYP, agent=KEN, agent=TCD]"

CASES: dict[str, tuple[str, list[str]]] = {
    "in his office he met": (
        "وأشاد وزير الخارجية الكيني بالتعاون. جاء ذلك لدى لقائه بمكتبه السفيرة الغانية.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA]"],
    ),
    "in his office and in town, between commas": (
        "وأشاد وزير الخارجية الكيني بالتعاون. جاء ذلك لدى استقباله، أمس، بمكتبه في نيروبي، السفيرة الغانية.",
        ["meeting/reception/occurred [host=KEN, guest=GHA] 2024-05-14 @نيروبي"],
    ),
    "at the seat of the ministry": (
        "شدد رئيس الحكومة المغربية على ذلك عند لقائه، بديوان عام الوزارة، رئيسة البرلمان الفنلندي.",
        ["meeting/bilateral/occurred [party=MAR, party=FIN]"],
    ),
    "whoever speaks behind it has met nobody": (
        "وقال لدى استقباله أمس بمكتبه الوزير الكيني إن التعاون مثمر.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "the two envoys, each apart": (
        "تسلم الرئيس القبرصي أوراق اعتماد سفيري كينيا وتشاد. ثم التقى الرئيس السفيرين كلا على حدة.",
        [
            _PAPERS,
            "meeting/bilateral/occurred [party=CYP, party=KEN]",
            "meeting/bilateral/occurred [party=CYP, party=TCD]",
        ],
    ),
    "the two envoys together": (
        "تسلم الرئيس القبرصي أوراق اعتماد سفيري كينيا وتشاد. ثم استقبل الرئيس السفيرين.",
        [_PAPERS, "meeting/reception/occurred [guest=KEN, guest=TCD, host=CYP]"],
    ),
    "while he met them": (
        "تسلم الرئيس القبرصي أوراق اعتماد سفيري كينيا وتشاد. وأثنى الرئيس خلال لقائه السفيرين كلا على حدة على التعاون.",
        [
            _PAPERS,
            "meeting/bilateral/occurred [party=CYP, party=KEN]",
            "meeting/bilateral/occurred [party=CYP, party=TCD]",
        ],
    ),
    "new envoys are those told before": (
        "تسلم الرئيس القبرصي أوراق اعتماد سفيري كينيا وتشاد. وناقش الرئيس مع السفيرين الجديدين ملف المياه.",
        [_PAPERS, "meeting/multilateral/occurred [party=KEN, party=TCD, party=CYP] {ملف المياه}"],
    ),
    "who is invited has not written": (
        "تسلم أمير موناكو رسالة خطية من ملك بلجيكا تضمنت دعوة سموه لحضور مؤتمر المناخ.",
        ["letter/invitation/occurred [recipient=MCO, sender=BEL] {حضور مؤتمر المناخ}"],
    ),
    "who carried it is no topic": (
        "تلقت رئيسة فنلندا رسالة من ملك بلجيكا تتعلق بملف الطاقة، ونقل الرسالة السفير البلجيكي في هلسنكي.",
        ["letter/message/occurred [recipient=FIN, sender=BEL] {ملف الطاقة}"],
    ),
    "who takes it in hand writes nothing to his guest": (
        "وتسلم الرسالة وزير الخارجية الفنلندي خلال استقباله اليوم لسفير بلجيكا في هلسنكي.",
        ["meeting/reception/occurred [guest=BEL, host=FIN] 2024-05-15"],
    ),
    "by the genitive it is his master's": (
        "سلمت السفيرة البلجيكية رسالة ملك بلجيكا إلى الرئيس الغاني.",
        ["letter/message/occurred [sender=BEL:head_of_state, recipient=GHA:head_of_state]"],
    ),
    "given to one for another": (
        "حمل الرئيس الغاني وزير الدفاع المالي رسالة إلى رئيس تشاد.",
        ["letter/message/occurred [sender=GHA, recipient=TCD]"],
    ),
    "laden with a letter one blames nobody": (
        "وصلت وزيرة الخارجية البلجيكية إلى أكرا محملة برسالة من ملك بلجيكا إلى الرئيس الغاني.",
        [
            "visit//occurred [visitor=BEL, host=GHA]",
            "letter/message/occurred [sender=BEL, recipient=GHA]",
        ],
    ),
    "blaming goes on": (
        "وطالب الرئيس الغاني بالتحقيق محملا مالي مسؤولية الحادث.",
        ["statement/appeal/occurred [speaker=GHA]", "statement/condemn/occurred [speaker=GHA]"],
    ),
    "the first by whom one was received": (
        "استقبل الوزير البلجيكي من طرف الرئيس الغاني، الذي أثنى على دعم من الرئيس التشادي.",
        ["meeting/reception/occurred [guest=BEL, host=GHA]"],
    ),
    "envoys that states exchange are no side": (
        "التقى الرئيس الكيني سفيري بيرو وبوليفيا. وتتبادل بيرو وبوليفيا السفراء.",
        [
            "meeting/bilateral/occurred [party=KEN, party=PER]",
            "meeting/bilateral/occurred [party=KEN, party=BOL]",
            "diplomatic_measure/other/planned [agent=PER, agent=BOL]",
        ],
    ),
    "a capital by its state's adjective, and the quotation of it whole": (
        "حل صباح اليوم بالعاصمة الغانية، الوزير المالي، في زيارة صداقة.",
        ["visit//occurred [visitor=MLI, host=GHA] 2024-05-15 @العاصمة الغانية"],
    ),
    "an adviser for two parts of the world": (
        "التقى مستشار الرئيس الروسي لشؤون شرق أفريقيا وبلدان الخليج فيكتور سوكولوف السفير القطري.",
        ["meeting/bilateral/occurred [party=RUS, party=QAT]"],
    ),
    "envoys of no state told": ("وأعرب السفراء عن ارتياحهم.", []),
    "envoys told by one word, not who received them": (
        "استقبل وزير الخارجية الكيني سفراء الاتحاد الأوروبي. ودعا السفراء إلى ضبط النفس.",
        ["meeting/reception/occurred [host=KEN, guest=EU]", "statement/appeal/occurred [speaker=EU]"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_tells(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert told_of(extractor, text, expected) == expected
