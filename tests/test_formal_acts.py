"""Measures, agreements and letters: who does it to whom, where a word of its own does not tell it.

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
    "nobody expels his own envoy": (
        "بيرو تقطع علاقاتها بالمكسيك وتطرد سفيرها",
        ["diplomatic_measure occurred [agent=PER, target=MEX]", "diplomatic_measure occurred [target=MEX, agent=PER]"],
    ),
    "who signs on a journey signs with those he visits": (
        "وقع وزير النقل الأوغندي خلال زيارته إلى ليما اتفاقية للسكك الحديدية",
        ["visit occurred [host=PER, visitor=UGA]", "agreement occurred [party=UGA, party=PER]"],
    ),
    "what a party asks for has not been done": (
        "طالب الحزب بطرد القنصل الكيني من ليما وسحب البعثة البيروفية من نيروبي",
        [],
    ),
    "nor the last of three things asked for": (
        "دعت النقابة إلى قطع العلاقات مع تشاد وطرد سفيرها وإغلاق سفارة بيرو في نجامينا",
        [],
    ),
    "what a state threatens with may come, the second thing too": (
        "هددت بيرو بسحب سفيرها من نيروبي وقطع العلاقات مع كينيا",
        ["diplomatic_measure possible [target=KEN, agent=PER]", "diplomatic_measure possible [target=KEN, agent=PER]"],
    ),
    "what a state asks its own people and what it does": (
        "دعت بيرو رعاياها إلى الرحيل وقطعت علاقاتها مع كينيا",
        ["diplomatic_measure occurred [target=KEN, agent=PER]"],
    ),
    "a condition is no refusal": (
        "قال وزير العدل التشادي إن بلاده لن توقع اتفاقية مع مالي ما لم ترحل قواتها",
        [],
    ),
    "a refusal without one": (
        "أعلن وزير العدل التشادي أن بلاده لن توقع أي اتفاقية مع مالي",
        ["agreement denied [party=TCD, party=MLI]"],
    ),
    "a consulate is no adjective of the government before it": (
        "أغلقت الحكومة البيروفية القنصلية الأنغولية في ليما",
        ["diplomatic_measure occurred [agent=PER, target=AGO]"],
    ),
    "a mission opened again, and an envoy named beside it": (
        "أعلنت الحكومة البيروفية إعادة فتح السفارة البيروفية بلواندا وتعيين سفير على رأسها",
        ["diplomatic_measure occurred [target=AGO, agent=PER]"],
    ),
    "a state protests at what is done to its own diplomats": (
        "ندد رئيس تشاد ببيرو. واستنكرت كينيا طرد دبلوماسييها من أنغولا",
        ["diplomatic_measure occurred [target=KEN, agent=AGO]"],
    ),
    "what happens for the third time has happened": (
        "للمرة الثالثة خلال شهر تستدعي بيرو السفير الأنغولي",
        ["diplomatic_measure occurred [agent=PER, target=AGO]"],
    ),
    "whom a bearer stands for gets no letter": (
        "ذكر بيان ملك الأردن أن الرسالة سلمها الوزير الكوبي بصفته مبعوثا خاصا لرئيس كوبا",
        [],
    ),
    "a mission that is to close": (
        "القنصلية الأنغولية في ليما ستغلق أبوابها ردا على القرار",
        ["diplomatic_measure planned [target=PER, agent=AGO]"],
    ),
    "two diplomats behind a state's name": (
        "طردت روسيا دبلوماسيين ألبانيين اثنين",
        ["diplomatic_measure occurred [agent=RUS, target=ALB]"],
    ),
    "two agree by whom a third has brought together": (
        "قالت مالطا إن وساطتها بين تشاد والنيجر أدت إلى وقف لإطلاق النار",
        ["agreement occurred [party=TCD, party=NER]"],
    ),
    "high officials are many, and the office joined to them is another's": (
        "يلتقي الوزير الغاني كبار المسؤولين الأنغوليين والأمين العام للاتحاد الأفريقي",
        ["meeting planned [party=GHA, party=AGO, party=AFU]"],
    ),
    "some people of a state travel": (
        "وصلت مجموعة من المسؤولين الغانيين إلى لواندا",
        ["visit occurred [visitor=GHA, host=AGO]"],
    ),
    "meetings that a paper provides for again and again": (
        "وقعت غانا وأنغولا مذكرة تؤسس لعقد اجتماع سنوي برئاسة وزيري الخارجية الغاني والأنغولي",
        ["agreement occurred [party=GHA, party=AGO]"],
    ),
    "a movement with its short name between marks": (
        "وقعت الحكومة السورية اتفاقية مع قوات سوريا الديمقراطية «قسد»",
        ["agreement occurred [party=SYR, party=SDF]"],
    ),
    "so does he who signed on a journey told before": (
        "عاد وزير النقل الأوغندي بعد زيارة إلى بيرو وقع خلالها اتفاقية",
        ["visit occurred [visitor=UGA, host=PER]", "agreement occurred [party=UGA, party=PER]"],
    ),
    "but not with a company": (
        "وقع وزير النقل الأوغندي خلال زيارته إلى ليما اتفاقية مع شركة لبناء القطارات",
        ["visit occurred [host=PER, visitor=UGA]"],
    ),
    "a thing that is diplomatic is no diplomat": (
        "خفضت بيرو تمثيلها الدبلوماسي في كمبالا إلى مستوى قائم بالأعمال",
        ["diplomatic_measure occurred [agent=PER, target=UGA]"],
    ),
    "an envoy is accredited where he is sent, whoever takes his papers": (
        "قدم سالم عثمان أوراق اعتماده سفيرا لتشاد لدى بيرو",
        ["diplomatic_measure occurred [agent=TCD, target=PER]"],
    ),
    "he is of the state that sends him, not who takes them": (
        "التقى الرئيس البيروفي السفير سالم عثمان الذي قدم له أوراق اعتماده سفيرا لتشاد لدى بيرو",
        ["diplomatic_measure occurred [agent=TCD, target=PER]"],
    ),
    "states between commas have an envoy each": (
        "تسلم الرئيس البيروفي أوراق اعتماد سفراء تشاد، كينيا، فيجي ومالطا",
        ["diplomatic_measure occurred [target=PER, agent=TCD, agent=KEN, agent=FJI, agent=MLT]"],
    ),
    "an envoy called back from his post is one's own": (
        "بيرو تستدعي السفيرة من كمبالا",
        ["diplomatic_measure occurred [agent=PER, target=UGA]"],
    ),
    "whom a ministry calls to its seat it summons": (
        "تم استدعاء القائم بالأعمال التشادي إلى مقر الخارجية البيروفية",
        ["diplomatic_measure occurred [target=TCD, agent=PER]"],
    ),
    "the circle of a ruler is of his state": (
        "فرضت بيرو عقوبات على رجال أعمال مقربين من الرئيس التشادي",
        ["diplomatic_measure occurred [agent=PER, target=TCD]"],
    ),
    "nobody intends what is led to by «ل» behind whose intention it is": (
        "لا نية لدى بيرو لإعادة فتح سفارتها في كمبالا",
        ["diplomatic_measure denied [target=UGA, agent=PER]"],
    ),
    "who sends a letter is not called after it": (
        "أعلن الكرملين أن بوتين بعث رسالة تعزية إلى الرئيس البيروفي",
        ["letter occurred [sender=RUS, recipient=PER]"],
    ),
    "several envoys that somebody says are unwelcome": (
        "أعلنت حكومة بيرو، أمس، أن 3 دبلوماسيين أوغنديين في ليما أشخاص غير مرغوب فيهم",
        ["diplomatic_measure occurred [agent=PER, target=UGA]"],
    ),
    "nor his own diplomats, told by a noun joined to another": (
        "أعلن وزير الخارجية البيروفي قطع العلاقات مع المكسيك وطرد دبلوماسييها",
        ["diplomatic_measure occurred [target=MEX, agent=PER]", "diplomatic_measure occurred [target=MEX, agent=PER]"],
    ),
    "with no other state told there is nobody else": ("طردت المكسيك سفيرها", []),
    "who is joined to a measure by «و» and a verb": (
        "استدعت بيرو سفيرها من مكسيكو، وطردت السفير المكسيكي",
        ["diplomatic_measure occurred [agent=PER, target=MEX]", "diplomatic_measure occurred [target=MEX, agent=PER]"],
    ),
    "people of one's own behind the cause": (
        "طردت بوتسوانا السفير الزامبي بسبب اعتقال صحفيين بوتسوانيين",
        ["diplomatic_measure occurred [agent=BWA, target=ZMB]"],
    ),
    "ties that come back": (
        "عادت العلاقات الدبلوماسية بين زامبيا وملاوي",
        ["diplomatic_measure occurred [agent=ZMB, agent=MWI]"],
    ),
    "a doubting particle before a light verb": (
        "قد تفرض النرويج عقوبات على وزراء بيلاروس",
        ["diplomatic_measure possible [agent=NOR, target=BLR]"],
    ),
    "before a perfect it doubts nothing": (
        "وقد فرضت النرويج عقوبات على وزراء بيلاروس",
        ["diplomatic_measure occurred [agent=NOR, target=BLR]"],
    ),
    "who is named envoy, and where to": (
        "أعلنت الرئاسة الزامبية تعيين بيتر باندا سفيرا جديدا لدى ملاوي",
        ["diplomatic_measure occurred [target=MWI, agent=ZMB, target=ZMB]"],
    ),
    "a headline's naming is no part of the name": (
        "تعيين خالد الشامسي سفيرا للإمارات لدى ملاوي",
        ["diplomatic_measure occurred [target=ARE, target=MWI, agent=ARE]"],
    ),
    "a decree by its number and year": (
        "أصدر الرئيس الزامبي القرار رقم 7 لعام 2024 بتعيين بيتر باندا سفيرا فوق العادة لدى ملاوي",
        ["diplomatic_measure occurred [target=MWI, agent=ZMB, target=ZMB]"],
    ),
    "one's own president": (
        "سلم السفير الزامبي رئيس ملاوي رسالة خطية من رئيس بلاده",
        ["letter occurred [recipient=MWI, sender=ZMB]"],
    ),
    "one's own government is no further side": (
        "وقع وزير الزراعة الزامبي عن حكومة بلاده ووزير الزراعة الملاوي عن الجانب الملاوي اتفاقية",
        ["agreement occurred [party=ZMB, party=MWI]"],
    ),
    "what a state hands to whom it has summoned": (
        "زامبيا تستدعي سفير ملاوي وتسلمه مذكرة احتجاج",
        ["diplomatic_measure occurred [agent=ZMB, target=MWI]", "letter occurred [recipient=MWI, sender=ZMB]"],
    ),
    "whom a letter is addressed to, and who takes it for him": (
        "تسلم وزير الخارجية الملاوي رسالة خطية موجهة إلى رئيس غانا من ملك تونغا",
        ["letter occurred [sender=TON, recipient=GHA]"],
    ),
    "a summit that sees papers signed": (
        "القمة الزامبية الملاوية تشهد توقيع ست اتفاقيات",
        ["meeting occurred [party=ZMB, party=MWI]", "agreement occurred [party=ZMB, party=MWI]"],
    ),
    "a city that sees the papers of firms signed": (
        "التقى الرئيس الزامبي نظيره الملاوي. وشهدت المدينة توقيع عقد بين شركتين.",
        ["meeting occurred [party=ZMB, party=MWI]"],
    ),
    "a protocol of consultations is no encounter": (
        "وقع الوزير الزامبي ونظيره الملاوي بروتوكول مشاورات سياسية",
        ["agreement occurred [party=ZMB, party=MWI]"],
    ),
    "a programme to carry something out": (
        "زامبيا وملاوي توقعان برنامجا تنفيذيا للتعاون التعليمي",
        ["agreement occurred [party=ZMB, party=MWI]"],
    ),
    "several that decide on it, a day between": (
        "قررت كل من زامبيا وملاوي وتونغا أمس سحب سفرائها من فيجي",
        ["diplomatic_measure occurred [target=FJI, agent=ZMB, agent=MWI, agent=TON]"],
    ),
    "several whose decision another regrets": (
        "أعربت فيجي عن أسفها لقرار زامبيا وملاوي سحب سفيريهما من سوفا",
        ["diplomatic_measure occurred [target=FJI, agent=ZMB, agent=MWI]"],
    ),
    "several states, taken up by a pronoun": (
        "أعلنت زامبيا وملاوي وتونغا أنها قررت سحب سفرائها لدى فيجي",
        ["diplomatic_measure occurred [target=FJI, agent=ZMB, agent=MWI, agent=TON]"],
    ),
    "what several are handed": (
        "استدعت زامبيا سفراء تونغا وسلمتهم مذكرات احتجاج",
        ["diplomatic_measure occurred [agent=ZMB, target=TON]", "letter occurred [recipient=TON, sender=ZMB]"],
    ),
    "several sent away, and how long they have": (
        "قررت زامبيا طرد ستة دبلوماسيين ملاويين وأمهلتهم يومين للمغادرة",
        ["diplomatic_measure occurred [target=MWI, agent=ZMB]"],
    ),
    "where one's own are called home from, told before": (
        "أعلنت زامبيا إغلاق سفارتها في ملاوي وسحب دبلوماسييها منها",
        ["diplomatic_measure occurred [target=MWI, agent=ZMB]", "diplomatic_measure occurred [agent=ZMB, target=MWI]"],
    ),
    "troops are no envoys": ("غادر الجيش الملاوي المدينة وسحبت زامبيا قواتها منها", []),
    "an envoy called home of whom nobody says whose he is": (
        "تونغا ترد على فيجي بالمثل وتستدعي السفير للتشاور",
        ["diplomatic_measure occurred [agent=TON, target=FJI]"],
    ),
    "staff of a consular network": (
        "قررت زامبيا طرد ستة موظفين من الشبكة القنصلية الملاوية",
        ["diplomatic_measure occurred [target=MWI, agent=ZMB]"],
    ),
    "staff of a firm": ("قررت زامبيا طرد ستة موظفين من الشركة الملاوية", []),
    "envoys of two who come back are no visit": (
        "أعلن عن عودة سفراء زامبيا وملاوي إلى سوفا",
        ["diplomatic_measure occurred [target=FJI, agent=ZMB, agent=MWI]"],
    ),
    "an envoy told to go, by a noun joined to another": (
        "أعلنت زامبيا سحب سفيرها من سوفا وإبلاغ السفير الفيجي بمغادرة البلاد",
        ["diplomatic_measure occurred [target=FJI, agent=ZMB]", "diplomatic_measure occurred [target=FJI, agent=ZMB]"],
    ),
    "encounters that a paper provides for": (
        "وقعت زامبيا وملاوي مذكرة تفاهم لإجراء مشاورات سياسية",
        ["agreement occurred [party=ZMB, party=MWI]"],
    ),
    "a paper that was talked about at an encounter": (
        "التقى الوزير الزامبي نظيره الملاوي لبحث مذكرة التفاهم",
        ["meeting occurred [party=ZMB, party=MWI]"],
    ),
    "a programme of a minister's own": ("وقع الوزير الزامبي برنامج الحفل لضيفه الملاوي", []),
    "the adjectives of two states between marks": (
        "اتفاق «كيني - أوغندي» لفتح المعابر",
        ["agreement occurred [party=KEN, party=UGA]"],
    ),
    "or in brackets, or with a stroke": (
        "وقعت أمس في ليما اتفاقية (بيروفية/مكسيكية) للملاحة",
        ["agreement occurred [party=PER, party=MEX]"],
    ),
    "but a film has two states and no parties": ("فيلم «كيني - أوغندي» يفوز بالجائزة", []),
    "whom a signed paper binds stands before it": (
        "أشاد الخبراء بالتزام كينيا بالمعاهدة الموقعة مع أوغندا",
        ["agreement occurred [party=UGA, party=KEN]"],
    ),
    "so does who breaks it": (
        "أسف المراقبون لانسحاب بيرو من الاتفاق المبرم مع تشاد",
        ["agreement occurred [party=TCD, party=PER]"],
    ),
    "but a firm binds nobody": ("أشاد الخبراء بالتزام الشركة بالعقد الموقع مع أوغندا", []),
    "what is demanded is its doing, and signed it is": (
        "ضرورة تنفيذ الاتفاق المبرم بين كينيا وأوغندا",
        ["agreement occurred [party=KEN, party=UGA]"],
    ),
    "what is to be signed is planned": (
        "المعاهدة المزمع إبرامها بين كينيا وأوغندا",
        ["agreement planned [party=KEN, party=UGA]"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_does_it_to_whom(extractor: Extractor, text: str, expected: list[str]) -> None:
    found: tuple[BaseEvent, ...] = extractor.extract(text, reference_date=PRINTED).events
    assert [dealt(event) for event in found if event.type != "statement"] == expected
