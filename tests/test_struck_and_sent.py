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
    "on the way to it, and before it may come": (
        "تتجه كينيا إلى قطع علاقاتها مع تشاد",
        ["diplomatic_measure possible [target=TCD, agent=KEN]"],
    ),
    "what a state answers has been done": (
        "توعدت كينيا بالرد على طرد سفيرها من ليما",
        ["diplomatic_measure occurred [target=KEN, agent=PER]"],
    ),
    "a paper signed behind its sides": (
        "صادق المجلس على اتفاقية للنقل البحري بين حكومتي كينيا وبيرو، والموقعة في ليما",
        ["agreement occurred [party=KEN, party=PER]"],
    ),
    "of one side alone the other deals with it": (
        "صادق البرلمان الكيني على معاهدة تسليم المطلوبين مع بيرو الموقعة في ليما",
        ["agreement occurred [party=PER, party=KEN]"],
    ),
    "but a copy that is signed is none": (
        "بحث المجلس مشروع مذكرة بين كينيا وبيرو، ثم رفع النسخة الموقعة",
        [],
    ),
    "signed with a phase of it": (
        "كينيا وبيرو وقعتا على المرحلة الأولى من الخطة",
        ["agreement occurred [party=KEN, party=PER]"],
    ),
    "a minister and his counterpart told as two": (
        "وقع وزيرا خارجية مصر سامح شكري ونظيره الكيني موساليا مودافادي مذكرة تفاهم",
        ["agreement occurred [party=EGY, party=KEN]"],
    ),
    "a counterpart told by his state": (
        "التقى الوزير الكيني بنظيره في جمهورية بيرو",
        ["meeting occurred [party=KEN, party=PER]"],
    ),
    "a delegation of rank, and whence it came": (
        "استقبل الرئيس الكيني وفدا حكوميا رفيع المستوى من جمهورية بيرو",
        ["meeting occurred [host=KEN, guest=PER]"],
    ),
    "credentials of one told by name and post": (
        "تسلم الرئيس البيروفي أوراق اعتماد السيد دانيال أوتشينغ بوصفه سفيرا لكينيا",
        ["diplomatic_measure occurred [target=PER, agent=KEN]"],
    ),
    "who brings his papers does not take them": (
        "قال السفير الكيني إنه قدم أوراق اعتماده لرئيس بيرو بصفته سفيرا لكينيا",
        ["diplomatic_measure occurred [target=PER, agent=KEN]"],
    ),
    "the papers of two": (
        "تقبل الرئيس البيروفي أوراق اعتماد دانيال أوتشينغ سفيرا لكينيا وأوراق اعتماد يورغن ستوكه سفيرا للنرويج",
        ["diplomatic_measure occurred [target=PER, agent=KEN, agent=NOR]"],
    ),
    "an envoy called home by his own": (
        "السفير الكيني لدى بيرو استدعي من قبل نيروبي للتشاور",
        ["diplomatic_measure occurred [target=PER, agent=KEN]"],
    ),
    "an envoy told by his post": (
        "استدعت حكومة كينيا السفير في بيرو للتشاور",
        ["diplomatic_measure occurred [agent=KEN, target=PER]"],
    ),
    "who is expelled with others expels nobody": (
        "أعلنت كينيا طرد السفير البيروفي وجميع أعضاء البعثة",
        ["diplomatic_measure occurred [target=PER, agent=KEN]"],
    ),
    "why a state acts is no refusal": (
        "رفضا لأي تدخل، استدعت كينيا السفير البيروفي",
        ["diplomatic_measure occurred [agent=KEN, target=PER]"],
    ),
    "what was claimed and denied": (
        "نفت نيروبي الأنباء التي زعمت أن الرئيس الكيني التقى نظيره البيروفي",
        ["meeting denied [party=KEN, party=PER]"],
    ),
    "what is ruled out": (
        "من المستبعد أن يزور الرئيس الكيني ليما",
        ["visit denied [visitor=KEN, host=PER]"],
    ),
    "talks that led to nothing were held": (
        "لم تسفر المحادثات بين كينيا وبيرو عن تقدم",
        ["meeting occurred [party=KEN, party=PER]"],
    ),
    "what comes before long": (
        "أعلنت كينيا إعادة فتح سفارتها في ليما خلال أيام",
        ["diplomatic_measure planned [target=PER, agent=KEN]"],
    ),
    "but not what was done within days": (
        "أعادت كينيا فتح سفارتها في ليما خلال أيام من الاتفاق",
        ["diplomatic_measure occurred [agent=KEN, target=PER]"],
    ),
    "nobody writes to his own state": (
        "سلم الوزير الكيني السفير البيروفي مذكرة تتعلق بزيارة وفد لنيروبي",
        ["letter occurred [sender=KEN, recipient=PER]", "visit occurred [visitor=PER, host=KEN]"],
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
