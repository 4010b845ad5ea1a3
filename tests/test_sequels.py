"""Encounters and journeys told one after another: which of them are one, and whose each is.

An event is given as ``type status [role=actor, ...]``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import dealt
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "those of a body of states, at a meeting of their own": (
        "قرر وزراء زراعة الاتحاد الأفريقي خلال اجتماعهم في أديس أبابا أمس دعم صغار المزارعين.",
        ["meeting occurred [party=AFU]"],
    ),
    "a meeting of their own is what they talk at": (
        "ناقش وزراء نقل الاتحاد الأوروبي في اجتماعهم بلوكسمبورغ أمس سلامة الطرق.",
        ["meeting occurred [party=EU]"],
    ),
    "leaders at a summit of their own": (
        "حذر قادة مجموعة العشرين في ختام قمتهم بأنطاليا من الحمائية.",
        ["meeting occurred [party=G20]"],
    ),
    "those of a body that is told by the word it is called by": (
        "حذر حلف شمال الأطلسي من التصعيد. واتفق قادة الحلف خلال قمتهم في ريغا على الخطة.",
        ["meeting occurred [party=NATO]"],
    ),
    "to those of a body of states, at a meeting of their own": (
        "أعلن حلف شمال الأطلسي خطة. وستعرض الخطة على وزراء دفاع الحلف أثناء اجتماعهم في ريغا غدا.",
        ["meeting planned [party=NATO]"],
    ),
    "what is done stands behind the verb": (
        "بدعوة من الرئيس الكيني يقوم الرئيس الغاني بزيارة رسمية إلى نيروبي غدا.",
        ["letter occurred [sender=KEN, recipient=GHA]", "visit planned [visitor=GHA, host=KEN]"],
    ),
    "what is done is told before the verb": (
        "تأتي زيارة رسمية يقوم بها الرئيس الغاني إلى نيروبي غدا.",
        ["visit planned [visitor=GHA, host=KEN]"],
    ),
    "no republic has a crown prince": (
        "الرياض - واس: التقى ولي العهد في جنيف كلا من الرئيس الغاني جون ماهاما ورئيس وزراء لبنان تمام سلام.",
        ["meeting occurred [party=SAU, party=GHA]", "meeting occurred [party=SAU, party=LBN]"],
    ),
    "those of a body that is none of states": (
        "قال الاتحاد العام للحرفيين إنه يرفض الخطة. وأقر قادة الاتحاد خلال اجتماعهم الإضراب.",
        [],
    ),
    "ministers of one state at a meeting of their own": (
        "أكد الوزراء الغانيون خلال اجتماعهم أمس دعم خطة الري.",
        [],
    ),
    "members of a parliament of many states at their sitting": (
        "دعا نواب البرلمان الأوروبي خلال جلستهم أمس إلى رفع الحظر.",
        [],
    ),
    "talks on a larger scale after a reception": (
        "استقبل الوزير الغاني نظيره المالي. بعد ذلك عقد الوزيران اجتماعا موسعا حضره وفدا البلدين.",
        ["meeting occurred [host=GHA, guest=MLI]", "meeting occurred [party=GHA, party=MLI]"],
    ),
    "the same talks, told on": (
        "استقبل الوزير الغاني نظيره المالي. وعقد الوزيران الاجتماع في أكرا.",
        ["meeting occurred [host=GHA, guest=MLI]"],
    ),
    "what followed has the sides of what it followed": (
        "عقد الرئيس الغاني ونظيره المالي لقاء ثنائيا تبعته مباحثات موسعة.",
        ["meeting occurred [party=GHA, party=MLI]", "meeting occurred [party=GHA, party=MLI]"],
    ),
    "the press conference that is to follow": (
        "يجري الوزير الغاني غدا مباحثات مع نظيره المالي يعقبها مؤتمر صحفي.",
        ["meeting planned [party=GHA, party=MLI]", "press_conference planned [party=GHA, party=MLI]"],
    ),
    "a press conference of one": (
        "التقى الوزير الغاني نظيره المالي. وعقد المدرب مؤتمرا صحفيا.",
        ["meeting occurred [party=GHA, party=MLI]"],
    ),
    "one guest after the other": (
        "استقبل الرئيس الغاني السفير المالي، ثم السفير الكيني، فسفير النيجر.",
        [
            "meeting occurred [host=GHA, guest=MLI]",
            "meeting occurred [host=GHA, guest=KEN]",
            "meeting occurred [host=GHA, guest=NER]",
        ],
    ),
    "guests received together": (
        "استقبل الرئيس الغاني السفير المالي والسفير الكيني.",
        ["meeting occurred [host=GHA, guest=MLI, guest=KEN]"],
    ),
    "who met in one place together": (
        "كان لقاء أكرا الذي ضم الوزير الغاني ونظيريه المالي والكيني مثمرا.",
        ["meeting occurred [party=GHA, party=MLI, party=KEN]"],
    ),
    "the two and a third": (
        "التقى الوزير الغاني نظيره المالي. وكان الوزيران اجتمعا الأحد في نيروبي مع وزير الخارجية الكيني.",
        ["meeting occurred [party=GHA, party=MLI]", "meeting occurred [party=GHA, party=MLI, party=KEN]"],
    ),
    "somebody else of the same state": (
        "يلتقي الوزير الغاني اليوم نظيره المالي موسى تراوري. ويلتقي الوزير الغاني أيضا أعضاء في البرلمان المالي.",
        ["meeting planned [party=GHA, party=MLI]", "meeting planned [party=GHA, party=MLI]"],
    ),
    "the same two on another matter": (
        "ناقش الوزير الغاني مع نظيره المالي الحدود. وناقش الوزير الغاني أيضا مع نظيره المالي التجارة.",
        ["meeting occurred [party=GHA, party=MLI]"],
    ),
    "an earlier journey on which the same two met": (
        "التقى الرئيس الغاني نظيره الكيني أمس. وكان الرئيس الغاني قد زار كينيا في مارس الماضي حيث التقى نظيره الكيني.",
        [
            "meeting occurred [party=GHA, party=KEN]",
            "visit occurred [visitor=GHA, host=KEN]",
            "meeting occurred [party=KEN, party=GHA]",
        ],
    ),
    "who travels on is who met, not whom he met": (
        "زار الرئيس الغاني باماكو والتقى الرئيس المالي، ثم توجه إلى نيروبي.",
        [
            "visit occurred [visitor=GHA, host=MLI]",
            "meeting occurred [party=MLI, party=GHA]",
            "visit occurred [host=KEN, visitor=GHA]",
        ],
    ),
    "a speaker and who is joined to his pronoun": (
        "قال الوزير الغاني إنه ونظيره المالي بحثا الحدود.",
        ["meeting occurred [party=GHA, party=MLI]"],
    ),
    "a pronoun that stands for nobody told": ("قال مزارع إنه ونظيره المالي بحثا الأسعار.", []),
    "a tour and where it led": (
        "اختتم الوزير الغاني جولة قادته إلى باماكو ونيروبي.",
        ["visit occurred [visitor=GHA, host=MLI, host=KEN]"],
    ),
    "a tour and whom it had for leaders": ("أجرى الوزير الغاني جولة مع قادته في الثكنة.", []),
    "a tour still under way": (
        "شملت جولة الوزير الغاني حتى الآن مالي وكينيا.",
        ["visit occurred [visitor=GHA, host=MLI, host=KEN]"],
    ),
    "a visit and the tour that it is part of": (
        "تأتي زيارة الوزير الغاني إلى باماكو ضمن جولة إقليمية شملت كينيا.",
        ["visit occurred [visitor=GHA, host=MLI]", "visit occurred [visitor=GHA, host=KEN]"],
    ),
    "whom an aeroplane carries": (
        "قال الوزير الغاني للصحفيين في الطائرة التي أقلته إلى باماكو إن بلاده تدعم الهدنة.",
        ["visit occurred [host=MLI, visitor=GHA]"],
    ),
    "another man of the same state": (
        "اجتمع الوفد الكيني مع الرئيس الغاني موسى تراوري ووزراء غانيين. "
        "واجتمع الوفد الكيني مع رئيس البرلمان الغاني إدريس كوفي.",
        ["meeting occurred [party=KEN, party=GHA]", "meeting occurred [party=KEN, party=GHA]"],
    ),
    "the same man, told again without the others": (
        "اجتمع الوفد الكيني مع الرئيس الغاني موسى تراوري ووزراء غانيين. "
        "واجتمع الوفد الكيني مع الرئيس الغاني موسى تراوري في أكرا.",
        ["meeting occurred [party=KEN, party=GHA]"],
    ),
    "a city by its own name is nobody who meets": (
        "بدأ الوزير الغاني جولته بالعاصمة الكينية نيروبي، والتقى الرئيس الكيني.",
        ["visit occurred [visitor=GHA, host=KEN]", "meeting occurred [party=KEN, party=GHA]"],
    ),
    "before the press with somebody who was not at the meeting": (
        "التقى الوزير الغاني الرئيس المالي موسى تراوري. وعقد مؤتمر صحفي مشترك مع الوزير المالي إدريس كوفي.",
        ["meeting occurred [party=GHA, party=MLI]", "press_conference occurred [party=GHA, party=MLI]"],
    ),
    "who was there for either side": (
        "استقبل أمير قطر الوزير الغاني، فيما حضره من الجانب الغاني السفير موسى كوفي.",
        ["meeting occurred [host=QAT, guest=GHA, party=GHA]"],
    ),
    "the minister of a ruler told without his name": (
        "استقبل أمير قطر الوزير الغاني. وحضر اللقاء وزير الخارجية القطري.",
        ["meeting occurred [host=QAT, guest=GHA, party=QAT]"],
    ),
    "a round of talks is no tour": (
        "أنهى الوزير الغاني جولة محادثات مع نظيره المالي في باماكو.",
        ["meeting occurred [party=MLI, party=GHA]"],
    ),
    "people of a body who talk for it": (
        "أجرى خبراء من صندوق النقد الدولي محادثات مع الحكومة الغانية.",
        ["meeting occurred [party=IMF, party=GHA]"],
    ),
    "people of a company": ("أجرى خبراء من الشركة محادثات مع الحكومة الغانية.", []),
    "talks in two capitals": (
        "أكد الوزير الغاني خلال مباحثاته في روما ونيروبي موقف بلاده.",
        ["meeting occurred [party=GHA, party=ITA, party=KEN]"],
    ),
    "the powers by their longer name": (
        "وقعت إيران والدول الخمس دائمة العضوية وألمانيا الاتفاق. وبدأ تنفيذ اتفاق إيران مع الدول الست.",
        ["agreement occurred [party=IRN, party=P5+1]"],
    ),
    "whom an agreement was made with, a time between": (
        "أجرى الوزير الغاني محادثات مع كينيا حول الاتفاق الذي أبرم الشهر الماضي مع إيران.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "what an agreement is between, in the words of a meeting": (
        "ناقش الاجتماع الوزاري الاتفاق المبرم بين غانا ومالي.",
        ["agreement occurred [party=GHA, party=MLI]"],
    ),
    "the guest told a sentence before": (
        "وصل وزير الدفاع الكيني إلى أكرا. وأجرى وزير الدفاع الغاني محادثات مع ضيفه.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [party=GHA, party=KEN]"],
    ),
    "no guest of whoever talks": (
        "وصل وزير الدفاع الكيني إلى أكرا. وأجرى وزير الدفاع المالي محادثات مع ضيفه.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "those who lead the state that is visited": (
        "وصل الوزير الكيني سعد واكو إلى القاهرة. وسيلتقي واكو رئيس الجمهورية ورئيس الوزراء.",
        ["visit occurred [visitor=KEN, host=EGY]", "meeting planned [party=KEN, party=EGY, party=EGY]"],
    ),
    "a leader of whom nobody says that he was met": (
        "وصل الوزير الكيني إلى القاهرة. وقال السفير إن رئيس الوزراء مريض.",
        ["visit occurred [visitor=KEN, host=EGY]"],
    ),
    "who waited at the airport, and who talked": (
        "الوزير الغاني يبحث مع نظيره الكيني أمن الحدود\n\nوصل وزير الدفاع الكيني إلى أكرا. وكان في استقباله بالمطار "
        "وكيل وزارة الدفاع الغانية. وعقد وزير الدفاع الغاني محادثات مع ضيفه.",
        [
            "meeting occurred [party=GHA, party=KEN]",
            "visit occurred [visitor=KEN, host=GHA]",
            "meeting occurred [guest=KEN, host=GHA]",
        ],
    ),
    "an encounter of the two who spoke": (
        "أكد الوزير الغاني ونظيره الكيني أهمية السلام. جاء ذلك خلال اجتماع عقداه في أكرا أمس.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a meeting of both, told again without the article": (
        "بحث الوزير الغاني مع نظيره الكيني أمن الحدود. جاء ذلك في لقاء جمعهما في أكرا أمس.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "whom she met on a journey of hers": (
        "التقت وزيرة الخارجية الغانية خلال زيارتها نظيرها الكيني.",
        ["meeting occurred [party=GHA, party=KEN]", "visit occurred [visitor=GHA, host=KEN]"],
    ),
    "whom he visited": (
        "عاد الوزير المالي إلى باماكو بعد زيارته الرئيس الكيني.",
        ["visit occurred [host=KEN, visitor=MLI]"],
    ),
    "a headline of two guests over two receptions": (
        "وزير الصحة الغاني يستقبل سفيري كينيا ومالي\n\nاستقبل وزير الصحة الغاني اليوم سفير كينيا جون كاماو. كما استقبل "
        "معاليه سفير مالي عمر سيسوكو.",
        ["meeting occurred [host=GHA, guest=KEN]", "meeting occurred [host=GHA, guest=MLI]"],
    ),
    "a headline of two guests received together": (
        "وزير الصحة الغاني يستقبل سفيري كينيا ومالي\n\nاستقبل وزير الصحة الغاني اليوم سفير كينيا جون كاماو وسفير مالي "
        "عمر سيسوكو.",
        ["meeting occurred [host=GHA, guest=KEN, guest=MLI]"],
    ),
    "ministers of the two states, and not their presidents": (
        "التقى الرئيس الغاني نظيره الكيني. كما اجتمع وزيرا دفاع البلدين.",
        ["meeting occurred [party=GHA, party=KEN]", "meeting occurred [party=GHA, party=KEN]"],
    ),
    "whom else a guest met": (
        "وصل وزير الخارجية الكيني سعد واكو إلى أكرا. والتقى واكو وزير الدفاع الغاني. كما اجتمع مع رئيس البرلمان.",
        [
            "visit occurred [visitor=KEN, host=GHA]",
            "meeting occurred [party=KEN, party=GHA]",
            "meeting occurred [party=KEN, party=GHA]",
        ],
    ),
    "a speaker whom a guest met": (
        "استقبل الرئيس الغاني وزير الخارجية الكيني. والتقى الوزير الكيني رئيس البرلمان كوفي مينسا.",
        ["meeting occurred [host=GHA, guest=KEN]", "meeting occurred [party=KEN, party=GHA]"],
    ),
    "a host who meets his own speaker": (
        "استقبل الرئيس الغاني وزير الخارجية الكيني. والتقى الرئيس الغاني رئيس البرلمان كوفي مينسا.",
        ["meeting occurred [host=GHA, guest=KEN]"],
    ),
    "signed at the end of the works": (
        "التقى الوزير الغاني نظيره الكيني. وتم في ختام أعمال اللجنة التوقيع على مذكرة تفاهم.",
        ["meeting occurred [party=GHA, party=KEN]", "agreement occurred [party=GHA, party=KEN]"],
    ),
    "signing talked over": (
        "التقى الوزير الغاني نظيره الكيني. وتم في اللقاء بحث التوقيع على مذكرة تفاهم.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a sultanate that welcomes": (
        "رحبت عمان بزيارة الوزير الكيني. وكان الوزير العماني دعاه.",
        ["visit occurred [host=OMN, visitor=KEN]"],
    ),
    "ministers of other lands on their way": (
        "سيصل وزير النقل في إسبانيا إلى القاهرة غدا.",
        ["visit planned [visitor=ESP, host=EGY]"],
    ),
    "where two ministers met": (
        "التقى وزير الخارجية الكيني نظيره الغاني في إسبانيا أمس.",
        ["meeting occurred [party=KEN, party=GHA]"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_sequel(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [dealt(event) for event in events if event.type != "statement"] == expected


def test_somebody_else_before_the_press(extractor: Extractor) -> None:
    text, _ = CASES["before the press with somebody who was not at the meeting"]
    _, conference = (event for event in extractor.extract(text).events if event.type != "statement")
    assert "إدريس كوفي" in {one.name for one in conference.participants}


def test_a_joint_body_is_neither_sides(extractor: Extractor) -> None:
    (session,) = extractor.extract("انعقدت اللجنة الغانية الكينية المشتركة في أكرا أمس.").events
    assert [(one.actor, one.title) for one in session.participants] == [("GHA", None), ("KEN", None)]


def test_a_body_of_one_state_keeps_its_name(extractor: Extractor) -> None:
    (session,) = extractor.extract("عقدت اللجنة الوطنية الغانية اجتماعا مع الوزير الكيني.").events
    assert session.participants[0].title == "اللجنة الوطنية الغانية"


def test_those_of_both_states_have_their_own_office(extractor: Extractor) -> None:
    text = "التقى الرئيس الغاني جون ماهاما نظيره الكيني. ووقع وزيرا خارجية البلدين مذكرة تفاهم."
    paper = next(event for event in extractor.extract(text).events if event.type == "agreement")
    assert [(one.actor, one.name, one.title) for one in paper.participants] == [
        ("GHA", None, "وزيرا خارجية البلدين"),
        ("KEN", None, "وزيرا خارجية البلدين"),
    ]


def test_who_speaks_of_his_state_has_the_counterpart(extractor: Extractor) -> None:
    text = "أعلن وزير الخارجية الكيني سعد واكو أن نيروبي ستبدأ تنفيذ الاتفاق، خلال لقاء مع نظيره الغاني في أكرا."
    meeting = next(event for event in extractor.extract(text).events if event.type == "meeting")
    assert {one.name for one in meeting.participants} == {"سعد واكو", None}


def test_an_attache_is_not_of_where_he_lives(extractor: Extractor) -> None:
    text = "وصل الملك محمد السادس إلى الرياض. وكان في استقباله الملحق العسكري لدى السعودية العقيد نبيل العايد."
    assert [event.type for event in extractor.extract(text).events] == ["visit"]
