"""Several who do something together: relative clauses of two, delegations of several states, groups and who is in them.

An event is given as ``type/subtype/status [role=actor, ...] date @place``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import brief
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "two whom a relative clause is about, and their verb behind it": (
        "والوزيران الكوبي والبنمي اللذان اجتمعا الجمعة في جنيف سيلتقيان مجددا في باريس غدا.",
        [
            "meeting/bilateral/occurred [party=CUB, party=PAN] 2024-05-10 @جنيف",
            "meeting/bilateral/planned [party=CUB, party=PAN] 2024-05-16 @باريس",
        ],
    ),
    "three whom a relative clause is about": (
        "قال وزراء الدفاع الكيني والمالي والغاني الذين التقوا الاثنين في أكرا إن الخطة جاهزة.",
        ["meeting/multilateral/occurred [party=KEN, party=MLI, party=GHA] 2024-05-13 @أكرا"],
    ),
    "one whom a relative clause is about, behind another": (
        "قال الوزير الكيني عن نظيره المالي الذي وصل الاثنين إلى أكرا إنه شريك.",
        ["visit//occurred [visitor=MLI, host=GHA] 2024-05-13 @أكرا"],
    ),
    "when the clause about the subject is over": (
        "ووزير الخارجية البنمي الذي زار هافانا الجمعة سيلتقي الرئيس الفيجي في سوفا غدا.",
        [
            "visit//occurred [visitor=PAN, host=CUB] 2024-05-10 @هافانا",
            "meeting/bilateral/planned [party=PAN, party=FJI] 2024-05-16 @سوفا",
        ],
    ),
    "delegations of several states": (
        "وقال وزير الطاقة الغاني إنه أجرى محادثات مع وفود كينيا ومالي والنيجر.",
        ["meeting/multilateral/occurred [party=KEN, party=MLI, party=NER, party=GHA]"],
    ),
    "delegations told by adjectives": (
        "وأجرى وزير الطاقة الغاني محادثات مع الوفود الكينية والمالية.",
        ["meeting/multilateral/occurred [party=GHA, party=KEN, party=MLI]"],
    ),
    "heads of delegations": (
        "اجتمع وزير الطاقة الغاني برؤساء وفود كينيا ومالي.",
        ["meeting/multilateral/occurred [party=GHA, party=KEN, party=MLI]"],
    ),
    "those whom a group holds, and who speaks": (
        "وقال وزير الطاقة الغاني إنه أجرى محادثات مع دول المجموعة التي تضم كينيا ومالي.",
        ["meeting/multilateral/occurred [party=KEN, party=MLI, party=GHA]"],
    ),
    "a delegation is met at once": (
        "التقى وزير الطاقة الغاني وفدا يضم وزراء من كينيا ومالي.",
        ["meeting/multilateral/occurred [party=GHA, party=KEN, party=MLI]"],
    ),
    "a region holds no guests": (
        "زار وزير الطاقة الغاني إقليما يضم مناجم كثيرة.",
        [],
    ),
    "the session of a body is not the meeting of two who came to it": (
        "التقى وزير الخارجية البنمي نظيره الكوبي أمس.\n"
        "وكان الوزيران وصلا إلى ليما للمشاركة في الاجتماع الطارئ لمنظمة الدول الأمريكية.",
        [
            "meeting/bilateral/occurred [party=PAN, party=CUB] 2024-05-14",
            "meeting/multilateral/planned [party=PAN, party=CUB, party=OAS] @ليما",
        ],
    ),
    "leaders of the states of several names": (
        "تستأنف غدا في أكرا المفاوضات حول السد بين قادة دول كينيا ومالي والنيجر.",
        ["meeting/multilateral/planned [party=KEN, party=MLI, party=NER] 2024-05-16 @أكرا {السد}"],
    ),
    "ministers of two portfolios each": (
        "اجتمع وزراء الخارجية والدفاع في كينيا وأوغندا أمس.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] 2024-05-14"],
    ),
    "two ministers of one state": ("اجتمع وزيرا الخارجية والدفاع الكينيان أمس.", []),
    "what two have with each other": (
        "بدأت أمس في أكرا محادثات حول وقف إطلاق النار بين كينيا ومالي.",
        ["meeting/bilateral/occurred [party=KEN, party=MLI] @أكرا {وقف إطلاق النار بين كينيا ومالي}"],
    ),
    "an agenda": (
        "بحث الرئيس البنمي مع نظيره الكوبي العلاقات الثنائية وجدول أعمال القمة وأهم القضايا الإقليمية.",
        [
            "meeting/bilateral/occurred [party=PAN, party=CUB] "
            "{العلاقات الثنائية، جدول أعمال القمة، أهم القضايا الإقليمية}"
        ],
    ),
    "ministers of a state whose name a capital shares": (
        "اجتمع وزراء خارجية عمان وكينيا ومالي أمس.",
        ["meeting/multilateral/occurred [party=OMN, party=KEN, party=MLI] 2024-05-14"],
    ),
    "who governs the capital of that name": (
        "اجتمع محافظ عمان أمس مع السفير الكيني.",
        ["meeting/bilateral/occurred [party=JOR, party=KEN] 2024-05-14"],
    ),
    "calls with counterparts of several states and with one more": (
        "أجرى الوزير البنمي أمس سلسلة من الاتصالات الهاتفية مع نظرائه في كل من كينيا ومالي فضلا عن وزير الدولة الغاني.",
        [
            "phone_call//occurred [initiator=PAN, party=KEN] 2024-05-14",
            "phone_call//occurred [initiator=PAN, party=MLI] 2024-05-14",
            "phone_call//occurred [initiator=PAN, party=GHA] 2024-05-14",
        ],
    ),
    "counterparts told as two, and with another": (
        "أجرى الوزير البنمي أمس اتصالات هاتفية مع نظيريه الكيني والمالي، ومع رئيس غانا.",
        [
            "phone_call//occurred [initiator=PAN, party=KEN] 2024-05-14",
            "phone_call//occurred [initiator=PAN, party=MLI] 2024-05-14",
            "phone_call//occurred [initiator=PAN, party=GHA] 2024-05-14",
        ],
    ),
    "one after the other, their names between quotation marks before their offices": (
        'التقى الوزير الكيني أمس "كامران رستمي" وزير النفط الإيراني و"بهزاد شريفي" نائب وزير الطاقة الإيراني.',
        [
            "meeting/bilateral/occurred [party=KEN, party=IRN] 2024-05-14",
            "meeting/bilateral/occurred [party=KEN, party=IRN] 2024-05-14",
        ],
    ),
    "two states that prepare for talks known by a city": (
        "تستعد نيروبي وأكرا لاستئناف محادثات جنيف.",
        ["meeting/bilateral/planned [party=KEN, party=GHA] @جنيف"],
    ),
    "a city told as such that hosts": (
        "استضافت مدينة صلالة أمس محادثات بين الوزير الكيني ونظيره الغاني.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA] 2024-05-14 @صلالة"],
    ),
    "two encounters apart, with a head of government and his deputy": (
        "عقد الوزير الكيني أمس لقاءين منفصلين مع رئيس الوزراء الغاني كوفي مينساه ونائبه صامويل أوسو.",
        [
            "meeting/bilateral/occurred [party=KEN, party=GHA] 2024-05-14",
            "meeting/bilateral/occurred [party=KEN, party=GHA] 2024-05-14",
        ],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_several(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type != "statement"]
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected
