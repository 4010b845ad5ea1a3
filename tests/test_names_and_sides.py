"""Who is one man and who are two, whom «the latter» means, what is not settled yet, and where a matter ends.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "two heads of state, one by a title alone": (
        "يصل خادم الحرمين والرئيس المالي إلى بيروت غدا.",
        ["visit//planned [visitor=SAU, visitor=MLI, host=LBN]"],
    ),
    "nobody is king and president": (
        "دعا الملك والرئيس موسيفيني إلى الهدوء في كينيا.",
        ["statement/appeal/occurred [speaker=None, speaker=UGA]"],
    ),
    "several deputies have the nationality of whom they serve": (
        "التقى نواب وزير الدفاع القطري الوفد الكيني.",
        ["meeting/bilateral/occurred [party=QAT, party=KEN]"],
    ),
    "one of them": (
        "استقبل أحد نواب وزيرة الخارجية الفنلندية السفير الكيني.",
        ["meeting/reception/occurred [host=FIN, guest=KEN]"],
    ),
    "senior ones": (
        "قال أحد أبرز مستشاري الرئيس الغاني إن الهدنة مع توغو قريبة.",
        ["statement/say/occurred [speaker=GHA]"],
    ),
    "an adviser of his, told after «ل»": (
        "قال مستشار للرئيس الغاني إن توغو تراجعت.",
        ["statement/say/occurred [speaker=GHA]"],
    ),
    "a council of security of a state": (
        "زار أمين مجلس الأمن الأوكراني كمبالا.",
        ["visit//occurred [visitor=UKR, host=UGA]"],
    ),
    "that of the United Nations, and whom it calls on": (
        "دعا مجلس الأمن الأوغنديين إلى ضبط النفس.",
        ["statement/appeal/occurred [speaker=UN]"],
    ),
    "the latter is the man told last": (
        "التقى وزير خارجية بنما نظيره الكوبي. ثم غادر الأخير إلى غانا.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]", "visit//occurred [visitor=CUB, host=GHA]"],
    ),
    "the last meeting is no latter man": (
        "عقد الرئيس البنمي لقاءه الأخير مع نظيره الكوبي في أكرا.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]"],
    ),
    "at last": (
        "في الأخير زار الرئيس البنمي كوبا.",
        ["visit//occurred [visitor=PAN, host=CUB]"],
    ),
    "soon denies nothing": (
        "سرعان ما زار وزير خارجية بنما كوبا.",
        ["visit//occurred [visitor=PAN, host=CUB]"],
    ),
    "nothing is decided yet": (
        "لم يتقرر بعد أي اجتماع بين رئيس بنما ونظيره الكوبي.",
        ["meeting/bilateral/possible [party=PAN, party=CUB]"],
    ),
    "only the day is open": (
        "لم يتحدد بعد موعد الاجتماع بين رئيس بنما ونظيره الكوبي.",
        ["meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "talks between them before what is to be": (
        "يزور رئيس بنما هافانا غدا، على أن يعقد الرئيسان مؤتمرا صحفيا بعد المباحثات بينهما.",
        [
            "visit//planned [visitor=PAN, host=CUB]",
            "press_conference//planned [party=PAN, party=CUB]",
            "meeting/bilateral/planned [party=PAN, party=CUB]",
        ],
    ),
    "states that take part, by their adjectives": (
        "يعقد الاتحاد الأفريقي قمة في أكرا بمشاركة غانية وتوغولية.",
        ["meeting/summit/planned [party=AFU, party=GHA, party=TGO] @أكرا"],
    ),
    "a fair with people of a state": (
        "افتتح معرض التمور بمشاركة غانية.",
        [],
    ),
    "a summit elsewhere is not where one travels": (
        "زار رئيس بنما هافانا قبل انعقاد قمة المناخ في أكرا.",
        ["visit//occurred [visitor=PAN, host=CUB] @هافانا"],
    ),
    "envoys and delegations of capitals": (
        "وصل مبعوث هافانا إلى أكرا أمس.",
        ["visit//occurred [visitor=CUB, host=GHA]"],
    ),
    "one for each of two capitals": (
        "التقى سفيرا هافانا وأكرا الرئيس المالي.",
        ["meeting/multilateral/occurred [party=CUB, party=GHA, party=MLI]"],
    ),
    "a capital of two words behind its preposition": (
        "وصل وزير الدفاع القطري لبيونج يانج أمس.",
        ["visit//occurred [visitor=QAT, host=PRK] @بيونج يانج"],
    ),
    "where one comes from, and where that lies": (
        "وصل رئيس بنما إلى أكرا قادما من مقر إقامته في باريس.",
        ["visit//occurred [visitor=PAN, host=GHA]"],
    ),
    "according to a paper is no matter": (
        "استقبل رئيس بنما نظيره الكوبي. ودار الحديث حول أسعار القمح بحسب ما ذكر مصدر رسمي.",
        ["meeting/reception/occurred [host=PAN, guest=CUB] {أسعار القمح}"],
    ),
    "where a journey leads is no matter of it": (
        "يزور رئيس بنما غانا غدا. وتشمل الزيارة ولايات الشمال الثلاث.",
        ["visit//planned [visitor=PAN, host=GHA] {}"],
    ),
    "what it is about": (
        "يزور رئيس بنما غانا غدا. وتشمل الزيارة بحث أسعار القمح.",
        ["visit//planned [visitor=PAN, host=GHA] {أسعار القمح}"],
    ),
    "a matter ends before what its envoy may do": (
        "قال المتحدث إن موفد بنما إلى مفاوضات السلام حول الملف المالي قد يلتقي نظيره الغاني.",
        ["meeting/bilateral/possible [party=PAN, party=GHA] {}"],
    ),
    "a matter that may go elsewhere": (
        "بحث الوزيران الكوبي والغاني ملف القمح الذي قد يصل إلى مجلس الأمن.",
        ["meeting/bilateral/occurred [party=CUB, party=GHA] {ملف القمح الذي قد يصل إلى مجلس الأمن}"],
    ),
    "two of whom the last is told of meanwhile": (
        "أكد وزير الدفاع أن رئيس بنما ونظيره الكوبي، الذي يزور بلاده، بحثا أسعار القمح.",
        [
            "visit//occurred [visitor=CUB, host=PAN] {}",
            "meeting/bilateral/occurred [party=PAN, party=CUB] {أسعار القمح}",
        ],
    ),
    "with whom a border is talked over": (
        "الوزير الغاني، الذي وصل إلى باماكو أمس، ناقش أزمة الحدود مع نظيره المالي.",
        [
            "visit//occurred [visitor=GHA, host=MLI] {}",
            "meeting/bilateral/occurred [party=GHA, party=MLI] {أزمة الحدود}",
        ],
    ),
    "with whom a border is": (
        "ناقش الوزير الغاني أزمة الحدود مع مالي.",
        [],
    ),
    "a condition for talks": (
        "اشترطت كوبا عقد اللقاء مع بنما في أكرا.",
        ["statement/appeal/occurred [speaker=CUB]", "meeting/bilateral/possible [party=PAN, party=CUB]"],
    ),
    "a name with a dash by itself": (
        "التقى بان كي - مون رئيس بنما في نيويورك.",
        ["meeting/bilateral/occurred [party=UN, party=PAN] @نيويورك"],
    ),
    "officers named behind a ministry's brackets": (
        "وصرح الناطق باسم وزارة الدفاع الأميركية (البنتاغون)، العقيد روب مانينغ، إن القوات الغانية تقدمت في "
        "توغو. وأضاف مانينغ أن المعركة طويلة.",
        ["statement/say/occurred [speaker=USA]", "statement/say/occurred [speaker=USA]"],
    ),
    "an officer of a nation behind a title": (
        "صرح المتحدث باسم حلف شمال الأطلسي، العقيد الكندي جون ماركس، بأن القوات انسحبت من غانا.",
        ["statement/say/occurred [speaker=NATO]"],
    ),
    "a source that answers for what it says": (
        "كشف مصدر أمني غاني مسؤول أن توغو تراجعت. وقال المسؤول الأمني إن الحدود مغلقة.",
        ["statement/say/occurred [speaker=GHA]", "statement/say/occurred [speaker=GHA]"],
    ),
    "what is said about talks": (
        "علق وزير الدفاع الغاني على الحديث التوغولي عن تسوية بالتمني على لومي سحب قواتها.",
        ["statement/say/occurred [speaker=GHA]"],
    ),
    "words passed on meanwhile": (
        "تأجلت القمة، في وقت نقل عن مسؤولين غانيين قولهم إن توغو تراجعت.",
        ["statement/say/occurred [speaker=GHA]"],
    ),
    "asked for meanwhile": (
        "غادر رئيس بنما في وقت طلب الرئيس الكوبي من غانا الانسحاب.",
        ["statement/appeal/occurred [speaker=CUB, addressee=GHA]"],
    ),
    "a sheikh by his given name": (
        "وصل أمير قطر الشيخ حمد بن خليفة آل ثاني إلى هافانا. وقال الشيخ حمد إن كوبا ماضية في الإصلاح.",
        ["visit//occurred [visitor=QAT, host=CUB]", "statement/say/occurred [speaker=QAT]"],
    ),
    "more men at the airport": (
        "وصل وزير الدفاع القطري اليوم إلى غانا. وكان في استقباله وزير الزراعة الغاني إريك أوبوكو. كما كان في "
        "استقباله رئيس الأركان الغاني ويليام أغيابونغ.",
        ["visit//occurred [visitor=QAT, host=GHA]", "meeting/reception/occurred [guest=QAT, host=GHA, host=GHA]"],
    ),
    "aides of a king": (
        "التقى مستشار جلالة الملك للشؤون العسكرية رئيس هيئة الأركان الأردني الوفد الغاني.",
        ["meeting/bilateral/occurred [party=None, party=JOR, party=GHA]"],
    ),
    "whose support was spoken of": (
        "أكدت الوزيرة الفنلندية خلال لقائها مع الوزير الغاني على دعم الاتحاد الأوروبي.",
        ["meeting/bilateral/occurred [party=GHA, party=FIN]"],
    ),
    "at the level of ministers": (
        "عقدت أمس مباحثات على مستوى وزيري خارجية غانا وبنما.",
        ["meeting/bilateral/occurred [party=GHA, party=PAN]"],
    ),
    "at the level of ambassadors": (
        "رفع البلدان العلاقات إلى مستوى السفراء.",
        [],
    ),
    "an agreement with its sides behind its matter": (
        "تنفذ كوبا منذ أمس اتفاقية في مجال الزراعة مع غانا. وأعلنت كوبا توقيع اتفاقية في مجال الصيد مع غانا.",
        ["agreement/signed/occurred [party=GHA, party=CUB] {مجال الصيد}"],
    ),
    "who gives a press conference after others met": (
        "تزور وزيرة خارجية فنلندا إيلينا فالتونين غانا. وستؤكد فالتونين خلال لقائها المسؤولين الغانيين حرص "
        "بلادها على السلام. ويعقد وزير الخارجية الغاني صامويل أبلاكوا غدا مؤتمرا صحفيا مشتركا مع فالتونين.",
        [
            "visit//planned [visitor=FIN, host=GHA]",
            "meeting/bilateral/planned [party=GHA, party=FIN]",
            "press_conference//planned [party=GHA, party=FIN]",
        ],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
