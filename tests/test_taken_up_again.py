"""What follows a meeting, takes it up or stands beside it: each beside what must not be taken for it.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``; statements are left out of it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import brief

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

#: A Wednesday.
PRINTED = date(2024, 5, 15)
_RECEIVED = "meeting/reception/occurred [host=KEN, guest=BEL]"
_TALKS = "meeting/bilateral/planned [party=KEN, party=BEL]"

CASES: dict[str, tuple[str, list[str]]] = {
    "a pronoun of nobody before the verb, and two behind it": (
        "أفادت الإذاعة بأنه استقبل الرئيس الكيني نظيره البلجيكي.",
        [_RECEIVED],
    ),
    "of nobody before a verb that holds what is held": (
        "أعلنت وزارة الصحة أنه أجرى الوزير الكيني محادثات مع نظيره البلجيكي.",
        ["meeting/bilateral/occurred [party=KEN, party=BEL]"],
    ),
    "his own, before one whom he met, led by another": (
        "كشف الوزير الكيني عن أنه قابل وفدا من حماس يقوده خليل الحية.",
        ["meeting/bilateral/occurred [party=HAMAS, party=KEN]"],
    ),
    "a guest greeted where he comes": (
        "وصل الرئيس الكيني أمس إلى بروكسل حيث رحب به رئيس الوزراء البلجيكي.",
        ["visit//occurred [visitor=KEN, host=BEL] 2024-05-14"],
    ),
    "a meeting that follows, with another of his state": (
        "يعقد الرئيس الكيني اجتماعا مع رئيس الوزراء البلجيكي، تليه محادثات مماثلة مع رئيس البرلمان البلجيكي.",
        [_TALKS, "meeting/bilateral/planned [party=BEL, party=KEN]"],
    ),
    "talks that follow, of the same": (
        "عقد الرئيس الكيني لقاء ثنائيا مع رئيس الوزراء البلجيكي تبعته مباحثات موسعة.",
        ["meeting/bilateral/occurred [party=KEN, party=BEL]", "meeting/bilateral/occurred [party=KEN, party=BEL]"],
    ),
    "the meeting just told, in the pluperfect": (
        "استقبل الرئيس الكيني رئيس الوزراء البلجيكي. وكان الضيف قد سلم في ختام المقابلة هدية إلى الرئيس الكيني.",
        [_RECEIVED],
    ),
    "an earlier meeting, in the pluperfect": (
        "استقبل الرئيس الكيني رئيس الوزراء البلجيكي. وكان الرئيس الكيني التقى رئيس الوزراء البلجيكي قبل عام في برن.",
        [_RECEIVED, "meeting/bilateral/occurred [party=KEN, party=BEL]"],
    ),
    "a dinner for a guest whose journey is told": (
        "أقام الرئيس الكيني حفل عشاء على شرف ملك بلجيكا الذي يقوم بزيارة لدولة كينيا.",
        [_RECEIVED, "visit//occurred [visitor=BEL, host=KEN]"],
    ),
    "who went somewhere is left out, and goes on": (
        "وصل الرئيس الكيني إلى مسقط أمس. وزار غانا الشهر الماضي وعقد لقاء مع الرئيس الغاني.",
        [
            "visit//occurred [visitor=KEN, host=OMN] 2024-05-14",
            "visit//occurred [visitor=KEN, host=GHA]",
            "meeting/bilateral/occurred [party=KEN, party=GHA] @غانا",
        ],
    ),
    "an invitation is not of the day of the journey": (
        "يزور وزير الزراعة الهندي تونس غدا بناء على دعوة من نظيره التونسي.",
        [
            "visit//planned [visitor=IND, host=TUN] 2024-05-16",
            "letter/invitation/occurred [sender=TUN, recipient=IND]",
        ],
    ),
    "what is on the agenda": (
        "قال الناطق إن عقد قمة بين رئيس الوزراء الفنلندي ونظيره الإستوني على جدول الأعمال.",
        ["meeting/summit/possible [party=FIN, party=EST]"],
    ),
    "what is being looked into": (
        "قال الناطق إن زيارة الرئيس الفنلندي إلى نيروبي قيد الدراسة.",
        ["visit//possible [visitor=FIN, host=KEN]"],
    ),
    "what may come of talks that took place": (
        "قال الناطق إن محادثات الرئيس الفنلندي مع نظيره الكيني أمس ممكن أن تقود إلى صفقة.",
        ["meeting/bilateral/occurred [party=FIN, party=KEN] 2024-05-14"],
    ),
    "of two who met, one left his capital": (
        "اجتمع رئيس الوزراء الفنلندي ونظيره الكيني في نيروبي بعد مغادرته هلسنكي.",
        ["meeting/bilateral/occurred [party=FIN, party=KEN] @نيروبي"],
    ),
    "the head of the council told before": (
        "يتوجه رئيس مجلس الأمة الكويتي إلى مدريد. وسيعقد رئيس المجلس، خلال الزيارة، محادثات مع ملك إسبانيا.",
        ["visit//planned [visitor=KWT, host=ESP]", "meeting/bilateral/planned [party=KWT, party=ESP]"],
    ),
    "a counterpart told by his state": (
        "تحادث وزير الخارجية الجزائري مع نظيره من الباراغواي، والتقى نظيره في مالي عبد الله كوليبالي.",
        ["meeting/bilateral/occurred [party=DZA, party=PRY]", "meeting/bilateral/occurred [party=MLI, party=DZA]"],
    ),
    "where he met a counterpart not told": ("التقى وزير الخارجية الجزائري نظيره في فرنسا أمس.", []),
    "a prince of a house that reigns": (
        "استقبل سمو الشيخ خالد بن سلمان آل خليفة أمس رئيس البرلمان الكيني.",
        ["meeting/reception/occurred [host=BHR, guest=KEN] 2024-05-14"],
    ),
    "what one meets for, on a journey": (
        "تلتقي وزيرة الزراعة الفنلندية خلال زيارتها نظيرها الكيني لبحث تصدير البن.",
        [
            "meeting/bilateral/planned [party=FIN, party=KEN] {تصدير البن}",
            "visit//planned [visitor=FIN, host=KEN] {}",
        ],
    ),
    "what one travels for": (
        "تزور وزيرة الزراعة الفنلندية نيروبي غدا لبحث تصدير البن.",
        ["visit//planned [visitor=FIN, host=KEN] {تصدير البن}"],
    ),
    "envoys of several states to one": (
        "استقبل رئيس الوزراء الكويتي السفراء الجدد المعتمدين لدى الكويت لكل من مالي وبيرو.",
        ["meeting/reception/occurred [host=KWT, guest=MLI, guest=PER]"],
    ),
    "for each of several schools": ("استقبل وزير التعليم الكويتي المديرين الجدد لكل من المدرستين.", []),
    "a journey that one has decided on": (
        "أكد الناطق أن رئيس الوزراء البنمي قرر التوجه إلى هافانا.",
        ["visit//planned [host=CUB, visitor=PAN]"],
    ),
    "a journey that was not planned, and what for": (
        "توقف رئيس الوزراء البنمي في هافانا أمس في زيارة لم يخطط لها للقاء الرئيس الكوبي.",
        ["visit//occurred [visitor=PAN, host=CUB] 2024-05-14", "meeting/bilateral/planned [party=CUB, party=PAN]"],
    ),
    "a meeting that was not planned": (
        "لم يخطط رئيس الوزراء البنمي للقاء الرئيس الكوبي.",
        ["meeting/bilateral/denied [party=CUB, party=PAN]"],
    ),
    "the council that two states have": (
        "وصل الرئيس الليبي إلى أنقرة أمس لحضور اجتماع مجلس التعاون الاستراتيجي بين البلدين.",
        ["visit//occurred [visitor=LBY, host=TUR] 2024-05-14"],
    ),
    "the Gulf's": (
        "استقبل ملك الأردن الأمين العام لمجلس التعاون.",
        ["meeting/reception/occurred [host=JOR, guest=GCC]"],
    ),
    "a journey that is going on, and when it began": (
        "يقوم الوزير الكيني بزيارة رسمية إلى بلجيكا بدأت أمس.",
        ["visit//occurred [visitor=KEN, host=BEL] 2024-05-14"],
    ),
    "a journey that is to begin": (
        "يقوم الوزير الكيني بزيارة رسمية إلى بلجيكا تبدأ غدا.",
        ["visit//planned [visitor=KEN, host=BEL] 2024-05-16"],
    ),
    "whom one stands with is not called": (
        "أكد الوزير الكيني خلال هذه الاتصالات تضامن بلاده التام مع دولة لبنان.",
        [],
    ),
    "who ruled in the days of the paper": (
        "وقع الاتفاق بين كينيا وبلجيكا في عهد الرئيس الغاني جون ماهاما.",
        ["agreement/signed/occurred [party=KEN, party=BEL]"],
    ),
    "an envoy told with where he sits": (
        "التقى الوزير الكيني أمس مندوب بلجيكا الدائم لدى اليونسكو في باريس بيتر فان دايك.",
        ["meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14"],
    ),
    "sanctions on whom the pronoun agrees with": (
        "انتقد الرئيس الغاني كوبا وفرض عقوبات جديدة عليها.",
        ["diplomatic_measure/sanction/occurred [target=CUB, agent=GHA]"],
    ),
    "views that were exchanged between them": (
        "اتصل الوزير الكيني بنظيره البلجيكي. وشهد الاتصال تبادلا صريحا لوجهات النظر بين الجانبين.",
        ["phone_call//occurred [initiator=KEN, party=BEL]"],
    ),
    "views that were exchanged on something": (
        "اتصل الوزير الكيني بنظيره البلجيكي. وشهد الاتصال تبادلا لوجهات النظر حول أمن الحدود.",
        ["phone_call//occurred [initiator=KEN, party=BEL] {أمن الحدود}"],
    ),
    "the minister whose counterpart has a name, taken up": (
        "أجرى وزير الخارجية الكيني أمس محادثات مع نظيره البلجيكي ماكسيم بريفو. "
        "كما التقى الوزير رئيس البرلمان البلجيكي بيتر دي رووفر.",
        [
            "meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14",
            "meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14",
        ],
    ),
    "another minister of the same state, nobody named": (
        "أجرى وزير الخارجية الكيني أمس محادثات مع نظيره البلجيكي. كما التقى الوزير وزير التجارة البلجيكي.",
        [
            "meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14",
            "meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14",
        ],
    ),
    "the counterpart told again": (
        "أجرى وزير الخارجية الكيني أمس محادثات مع نظيره البلجيكي. كما بحث الوزير مع وزير الخارجية البلجيكي أمن الحدود.",
        ["meeting/bilateral/occurred [party=KEN, party=BEL] 2024-05-14 {أمن الحدود}"],
    ),
    "a guest received by somebody, told by a noun and its pronoun": (
        "وصل الوزير الكيني أمس إلى بروكسل، وتم استقباله من قبل نظيره البلجيكي.",
        [
            "visit//occurred [visitor=KEN, host=BEL] 2024-05-14 @بروكسل",
            "meeting/reception/occurred [host=BEL, guest=KEN] 2024-05-14 @بروكسل",
        ],
    ),
    "what is received is no guest": (
        "وصل الوزير الكيني أمس إلى بروكسل، وتم استقبال القرار من قبل نظيره البلجيكي بارتياح.",
        ["visit//occurred [visitor=KEN, host=BEL] 2024-05-14 @بروكسل"],
    ),
}

#: Whom a sentence tells besides the Kenyan minister: title, name, actor.
MEN: dict[str, tuple[str | None, str | None, str | None]] = {
    "التقى الوزير الكيني السفير الفرنسي جان لوفوا.": ("السفير الفرنسي", "جان لوفوا", "FRA"),
    "التقى الوزير الكيني السفيرة الفرنسية ماري دوبوا، في مكتبه.": ("السفيرة الفرنسية", "ماري دوبوا", "FRA"),
    "أجرى الوزير الكيني محادثات مع بيتر موران، مستشار الأمن القومي للرئيس السويسري.": (
        "مستشار الأمن القومي للرئيس السويسري",
        "بيتر موران",
        "CHE",
    ),
    "أجرى الوزير الكيني محادثات مع مستشار الشؤون الخارجية لرئيس الوزراء الفنلندي.": (
        "مستشار الشؤون الخارجية لرئيس الوزراء الفنلندي",
        None,
        "FIN",
    ),
    "أجرى الوزير الكيني محادثات مع وزير الخارجية لجمهورية مالطا، جوزيف فيلا.": (
        "وزير الخارجية لجمهورية مالطا",
        "جوزيف فيلا",
        "MLT",
    ),
    "التقى الوزير الكيني رئيس الحكومة المالية الجديدة شوغيل مايغا.": (
        "رئيس الحكومة المالية الجديدة",
        "شوغيل مايغا",
        "MLI",
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_taken_up_again(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type != "statement"]
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected


@pytest.mark.parametrize("text", list(MEN))
def test_who_he_is(extractor: Extractor, text: str) -> None:
    (event,) = extractor.extract(text, reference_date=PRINTED).events
    other = next(part for part in event.participants if part.actor != "KEN")
    assert (other.title, other.name, other.actor) == MEN[text]


def test_who_greets_a_guest_makes_no_statement(extractor: Extractor) -> None:
    text = "وصل الرئيس الكيني أمس إلى بروكسل حيث رحب به رئيس الوزراء البلجيكي."
    assert {event.type for event in extractor.extract(text, reference_date=PRINTED).events} == {"visit"}


def test_who_welcomes_a_plan_does(extractor: Extractor) -> None:
    text = "عرض الوزير الكيني الخطة، ورحب بها رئيس الوزراء البلجيكي."
    (event,) = extractor.extract(text, reference_date=PRINTED).events
    assert (event.type, event.subtype, event.participants[0].actor) == ("statement", "support", "BEL")


def test_a_joining_word_written_apart_is_not_said(extractor: Extractor) -> None:
    text = "أكد السفير الهندي أن بلاده مهتمة بالمشروع، و أشاد بدور الحكومة الكينية."
    first, _ = extractor.extract(text, reference_date=PRINTED).events
    assert first.content is not None
    assert first.content.text == "أن بلاده مهتمة بالمشروع"


@pytest.mark.parametrize(("head", "speakers"), [("رئيس المجلس", ["KWT"]), ("رئيس الهيئة", [])])
def test_the_head_of_a_body_told_before(extractor: Extractor, head: str, speakers: list[str]) -> None:
    text = f"التقى رئيس مجلس الأمة الكويتي ملك إسبانيا. وانتقد {head} الاتفاق."
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [event.participants[0].actor for event in events if event.type == "statement"] == speakers


@pytest.mark.parametrize(
    ("opening", "speaker"), [("وفي كلمة للرئيس القبرصي أمام الطلاب", "CYP"), ("وفي تصريح لوكالة الأناضول", "KEN")]
)
def test_whose_words_a_sentence_opens_with(extractor: Extractor, opening: str, speaker: str) -> None:
    text = f"التقى الرئيس الكيني نظيره القبرصي. {opening}، أكد أن بلاده تؤيد الحوار."
    _, statement = extractor.extract(text, reference_date=PRINTED).events
    assert [part.actor for part in statement.participants if part.role == "speaker"] == [speaker]
