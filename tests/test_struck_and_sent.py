"""Whom sanctions strike, whom a state sends as its envoy, and acts that are weighed, promised or called off.

An event is given as ``type status [role=actor, ...]``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import dealt
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "several states of those struck": (
        "فرضت النرويج عقوبات على ضباط وقضاة في بيرو وتشاد",
        ["diplomatic_measure occurred [agent=NOR, target=PER, target=TCD]"],
    ),
    "where those struck are from, not who strikes": (
        "فرضت النرويج عقوبات على ثلاثة أشخاص من بيرو وتشاد",
        ["diplomatic_measure occurred [agent=NOR, target=PER, target=TCD]"],
    ),
    "at whose request is not who strikes": (
        "فرض مجلس الأمن عقوبات على تشاد بطلب من النرويج",
        ["diplomatic_measure occurred [agent=UN, target=TCD]"],
    ),
    "but who does it may stand behind the noun": (
        "عقوبات جديدة من النرويج على تشاد",
        ["diplomatic_measure occurred [agent=NOR, target=TCD]"],
    ),
    "a branch of a state": (
        "خففت النرويج العقوبات المفروضة على قطاع الطيران البيروفي",
        ["diplomatic_measure occurred [agent=NOR, target=PER]"],
    ),
    "whom those struck serve": (
        "فرضت النرويج عقوبات على تسعة أفراد يدعمون الجيش التشادي",
        ["diplomatic_measure occurred [agent=NOR, target=TCD]"],
    ),
    "not what they broke into": (
        "فرضت النرويج عقوبات على لصوص سرقوا أموال الحكومة التشادية",
        [],
    ),
    "two adjectives behind measures of one's own": (
        "جددت النرويج عقوباتها الاقتصادية الثقيلة ضد تشاد",
        ["diplomatic_measure occurred [agent=NOR, target=TCD]"],
    ),
    "an adjective that no lexicon has": (
        "فرضت النرويج تدابير تقييدية على تشاد",
        ["diplomatic_measure occurred [agent=NOR, target=TCD]"],
    ),
    "on, as Egyptians spell it": (
        "فرضت النرويج عقوبات مشددة علي تشاد",
        ["diplomatic_measure occurred [agent=NOR, target=TCD]"],
    ),
    "but a man of that name": (
        "التقى الوزير المصري علي صبري نظيره النرويجي",
        ["meeting occurred [party=EGY, party=NOR]"],
    ),
    "a state that talks over what it may do": (
        "تبحث النرويج فرض عقوبات على تشاد",
        ["diplomatic_measure possible [target=TCD, agent=NOR]"],
    ),
    "but not a minister who talks of it": ("ناقش الوزير النرويجي رفع العقوبات عن تشاد", []),
    "what a state thinks of": (
        "تفكر النرويج في سحب سفيرها من تشاد",
        ["diplomatic_measure possible [target=TCD, agent=NOR]"],
    ),
    "what a state is ready for": (
        "أعلنت النرويج استعدادها لفرض عقوبات على تشاد",
        ["diplomatic_measure possible [agent=NOR, target=TCD]"],
    ),
    "what a state is for, another may do": ("أعلنت النرويج دعمها لإلغاء العقوبات المفروضة على تشاد", []),
    "what a state has promised": (
        "تعهد الرئيس النرويجي برفع العقوبات عن تشاد",
        ["diplomatic_measure planned [target=TCD, agent=NOR]"],
    ),
    "what an act would lead to": ("قال الوزير إن رفع العقوبات النرويجية عن تشاد سيتيح عودة اللاجئين", []),
    "what we must do": ("يجب علينا استئناف العلاقات النرويجية التشادية", []),
    "what was insisted on": ("تصر تشاد على رفع العقوبات النرويجية عنها", []),
    "on the verge of signing": (
        "النرويج وتشاد على وشك توقيع اتفاقية بحرية",
        ["agreement possible [party=NOR, party=TCD]"],
    ),
    "about to sign": (
        "النرويج في صدد توقيع اتفاقية مع تشاد",
        ["agreement planned [party=TCD, party=NOR]"],
    ),
    "expected to be signed": (
        "توقع دبلوماسيون أن يتم التوقيع على الاتفاقية بين النرويج وتشاد",
        ["agreement planned [party=NOR, party=TCD]"],
    ),
    "whom nobody knows, named to a post": (
        "أعلنت النرويج تعيين يورغن ستوكه سفيرا جديدا لها لدى تشاد",
        ["diplomatic_measure occurred [target=NOR, target=TCD, agent=NOR]"],
    ),
    "who names and who is named": (
        "عين الرئيس الكيني دانيال أوتشينغ سفيرا لدى تشاد",
        ["diplomatic_measure occurred [agent=KEN, target=TCD, target=KEN]"],
    ),
    "an official named to a post": (
        "أعلنت كينيا تعيين مدير مكتب رئيسها، دانيال أوتشينغ، سفيرا لدى تشاد",
        ["diplomatic_measure occurred [target=TCD, agent=KEN]"],
    ),
    "but a trainer is no envoy": ("أعلنت كينيا تعيين دانيال أوتشينغ مدربا للمنتخب", []),
    "a journey that will not be made": (
        "الرئيس الكيني لن يقوم بزيارته المقررة إلى ليما",
        ["visit denied [visitor=KEN, host=PER]"],
    ),
    "but one that is to be made": (
        "الرئيس الكيني سيقوم بزيارته المقررة إلى ليما",
        ["visit planned [visitor=KEN, host=PER]"],
    ),
    "a session that one stays away from": (
        "قرر الرئيس الكيني عدم حضور القمة المقررة مع نظيره البيروفي",
        ["meeting denied [party=PER, party=KEN]"],
    ),
    "what was to be is called off behind": (
        "كان من المقرر أن يلتقي الوزير الكيني نظيره البيروفي غدا لكن اللقاء ألغي",
        ["meeting denied [party=KEN, party=PER]"],
    ),
    "so it is in the next sentence": (
        "وكان مقررا أن يزور الوزير الكيني ليما غدا. وقد ألغيت الزيارة.",
        ["visit denied [visitor=KEN, host=PER]"],
    ),
    "but what it did not touch on is not called off": (
        "سيلتقي الوزير الكيني نظيره البيروفي غدا. ولم يحدد جدول اللقاء.",
        ["meeting planned [party=KEN, party=PER]"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_struck_and_sent(extractor: Extractor, text: str, expected: list[str]) -> None:
    found: tuple[BaseEvent, ...] = extractor.extract(text, reference_date=PRINTED).events
    assert [dealt(event) for event in found if event.type != "statement"] == expected
