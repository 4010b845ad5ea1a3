"""Encounters as they are seldom told: at whose request, by whom they are quoted, councils that hear, aeroplanes.

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
    "at whose request one calls": (
        "وكان وزير الطاقة الغاني اتصل في 10 مايو بناء على طلب عاجل من كينيا بنظيره المالي.",
        ["phone_call//occurred [initiator=GHA, party=MLI] 2024-05-10"],
    ),
    "at a body's request, and who calls is still the caller": (
        "اتصلت وزيرة الطاقة الغانية الجمعة بناء على طلب الاتحاد الأفريقي بنظيرها المالي.",
        ["phone_call//occurred [initiator=GHA, party=MLI] 2024-05-10"],
    ),
    "on whose behalf one talks": (
        "وبحث وزير الطاقة الغاني نيابة عن الرئيس مع نظيره المالي أسعار النفط.",
        ["meeting/bilateral/occurred [party=GHA, party=MLI] {أسعار النفط}"],
    ),
    "in which office one talks": (
        "وبحث وزير الطاقة الغاني بصفته رئيسا للدورة مع نظيره المالي أسعار النفط.",
        ["meeting/bilateral/occurred [party=GHA, party=MLI] {أسعار النفط}"],
    ),
    "on the margin of a congress that a city names": (
        "وكان وزير الطاقة الغاني اجتمع الجمعة على هامش مؤتمر لومي بنظيره المالي.",
        ["meeting/bilateral/occurred [party=GHA, party=MLI] 2024-05-10 @لومي"],
    ),
    "who is quoted from an encounter": (
        "ونقلت الإذاعة عن رئيس زامبيا قوله في ختام لقاء مع وزير الطاقة الكوبي إن الاتفاق قريب.",
        ["meeting/bilateral/occurred [party=CUB, party=ZMB]"],
    ),
    "who is quoted from a call": (
        "ونقل التلفزيون عن رئيسة مولدوفا تأكيدها خلال اتصال هاتفي مع الرئيس الروماني أن الحدود آمنة.",
        ["phone_call//occurred [party=ROU, party=MDA]"],
    ),
    "who is quoted about an encounter of others": (
        "ونقلت الإذاعة عن رئيس زامبيا قوله إن لقاء مع الوزير الكوبي ممكن.",
        [],
    ),
    "a council hears somebody at its sitting": (
        "عقد مجلس الأمن الجمعة جلسة حول هايتي استمع خلالها إلى تقرير من وزير الخارجية الكيني.",
        ["meeting/multilateral/occurred [party=UN, party=KEN] 2024-05-10 {هايتي}"],
    ),
    "a headline of the same": (
        "مجلس الأمن يستمع إلى وزير الخارجية الكيني\n\nعقد مجلس الأمن الجمعة جلسة حول هايتي استمع خلالها إلى وزير "
        "الخارجية الكيني.",
        ["meeting/multilateral/occurred [party=UN, party=KEN] 2024-05-10 {هايتي}"],
    ),
    "a briefing that somebody gives": (
        "استمع مجلس الأمن الجمعة إلى إحاطة قدمتها المبعوثة الأممية إلى هايتي ماريا سلفادور.",
        ["meeting/multilateral/occurred [party=UN, party=UN] 2024-05-10"],
    ),
    "who speaks there": (
        "يعقد مجلس الأمن غدا جلسة حول هايتي يتحدث فيها الرئيس الكيني.",
        ["meeting/multilateral/planned [party=UN, party=KEN] 2024-05-16 {هايتي}"],
    ),
    "a council hears a report of nobody's": (
        "عقد مجلس الأمن الجمعة جلسة حول هايتي استمع خلالها إلى تقرير.",
        [],
    ),
    "an aeroplane that has a man for owner": (
        "حطت طائرة الرئيس الغاني نانا أكوفو أدو الجمعة في مطار لومي.",
        ["visit//occurred [visitor=GHA, host=TGO] 2024-05-10 @لومي"],
    ),
    "an aeroplane that carries somebody": (
        "وهبطت في لومي الجمعة الطائرة التي تقل وزير الطاقة الكيني.",
        ["visit//occurred [host=TGO, visitor=KEN] 2024-05-10 @لومي"],
    ),
    "an aeroplane that carries goods": (
        "وهبطت في لومي الجمعة طائرة كينية تحمل أدوية.",
        [],
    ),
    "whence somebody comes, before he is told": (
        "وصل إلى مطار نيروبي الجمعة قادما من لومي وزير الطاقة المالي.",
        ["visit//occurred [host=KEN, visitor=MLI] 2024-05-10 @نيروبي"],
    ),
    "an airport that is in no list": (
        "استقبل مطار لومي الجمعة وزير الطاقة الكيني قادما من أكرا.",
        ["visit//occurred [host=TGO, visitor=KEN] 2024-05-10 @لومي"],
    ),
    "who receives at an airport": (
        "استقبل وزير الطاقة الكيني في مطار نيروبي الجمعة نظيره المالي.",
        ["meeting/reception/occurred [host=KEN, guest=MLI] 2024-05-10 @نيروبي"],
    ),
    "whom he wants to meet who went there": (
        "وصلت وزيرة الطاقة الكينية الجمعة إلى لومي، حيث تعتزم لقاء الرئيس التوغولي.",
        [
            "visit//occurred [visitor=KEN, host=TGO] 2024-05-10 @لومي",
            "meeting/bilateral/planned [party=TGO, party=KEN] @لومي",
        ],
    ),
    "whom he would not meet": (
        "زار وزير الطاقة الكيني الجمعة لومي، ورفض لقاء السفير الروسي.",
        ["visit//occurred [visitor=KEN, host=TGO] 2024-05-10 @لومي", "meeting/bilateral/denied [party=RUS, party=KEN]"],
    ),
    "what there is no plan for": (
        "وقال ناطق إنه من غير المقرر أن يلتقي وزير الطاقة الغاني نظيره المالي.",
        ["meeting/bilateral/denied [party=GHA, party=MLI]"],
    ),
    "what is not sure": (
        "وليس من المؤكد عقد لقاء بين وزير الطاقة الغاني ونظيره المالي.",
        ["meeting/bilateral/possible [party=GHA, party=MLI]"],
    ),
    "what is sure": (
        "ومن المؤكد أن يلتقي وزير الطاقة الغاني نظيره المالي.",
        ["meeting/bilateral/planned [party=GHA, party=MLI]"],
    ),
    "what somebody goes there to do": (
        "وينتقل وزير الطاقة الغاني الجمعة إلى لومي ليلتقي الرئيس التوغولي.",
        [
            "visit//planned [visitor=GHA, host=TGO] 2024-05-17 @لومي",
            "meeting/bilateral/planned [party=GHA, party=TGO] 2024-05-17 @لومي",
        ],
    ),
    "what somebody went there for, and did": (
        "زار وزير الطاقة الغاني الجمعة لومي ليلتقي الرئيس التوغولي.",
        [
            "visit//occurred [visitor=GHA, host=TGO] 2024-05-10 @لومي",
            "meeting/bilateral/occurred [party=GHA, party=TGO] 2024-05-10 @لومي",
        ],
    ),
    "an encounter behind another of the same plan": (
        "ومن المقرر أن يعقد وزير الطاقة الغاني بعد لقائه مع نظيره المالي اجتماعا مع الرئيس التوغولي.",
        ["meeting/bilateral/planned [party=MLI, party=GHA]", "meeting/bilateral/planned [party=GHA, party=TGO]"],
    ),
    "an encounter behind another that both are over": (
        "وعقد وزير الطاقة الغاني بعد لقائه مع نظيره المالي اجتماعا مع الرئيس التوغولي.",
        ["meeting/bilateral/occurred [party=MLI, party=GHA]", "meeting/bilateral/occurred [party=GHA, party=TGO]"],
    ),
    "some of many who arrive": (
        "وصل عدد من وزراء الطاقة العرب الجمعة إلى لومي.",
        ["visit//occurred [visitor=None, host=TGO] 2024-05-10 @لومي"],
    ),
    "some of many who leave for somewhere": (
        "توجه أربعة من الوزراء الغانيين الجمعة إلى لومي.",
        ["visit//occurred [visitor=GHA, host=TGO] 2024-05-10 @لومي"],
    ),
    "some of many that nobody is": (
        "وصل عدد من الحافلات الغانية الجمعة إلى لومي.",
        [],
    ),
    "diplomats who leave their post": (
        "غادر ستة دبلوماسيين ماليين أكرا الجمعة.",
        [],
    ),
    "an ambassador who was sent away": (
        "غادر السفير المالي أكرا الجمعة بعد طرده.",
        [],
    ),
    "an ambassador who travels": (
        "غادر السفير المالي أكرا الجمعة إلى لومي في زيارة قصيرة.",
        ["visit//occurred [visitor=MLI, host=TGO] 2024-05-10 @لومي"],
    ),
    "for whom his office speaks": (
        "أعلن مكتب رئيس الوزراء الكندي أنه سيزور لومي الجمعة.",
        ["visit//planned [host=TGO, visitor=CAN] 2024-05-17 @لومي"],
    ),
    "powers and who they are": (
        "وعقدت كوبا والقوى الأوروبية (فرنسا وإيطاليا والبرتغال) محادثات في هافانا.",
        ["meeting/multilateral/occurred [party=CUB, party=FRA, party=ITA, party=PRT] @هافانا"],
    ),
    "talks that were going on": (
        "وتوقفت المشاورات التي كانت جارية بين غانا ومالي في لومي.",
        ["meeting/bilateral/occurred [party=GHA, party=MLI]"],
    ),
    "whom a guest meets by name": (
        "وصلت وزيرة الطاقة الكندية جين سميث إلى لومي الجمعة. واجتمعت سميث بوزير الزراعة كوسي أميغان.",
        [
            "visit//occurred [visitor=CAN, host=TGO] 2024-05-10 @لومي",
            "meeting/bilateral/occurred [party=CAN, party=TGO] @لومي",
        ],
    ),
    "whom nobody's guest meets by name": (
        "واجتمعت وزيرة الطاقة الكندية جين سميث بوزير الزراعة كوسي أميغان.",
        [],
    ),
    "whom a guest meets by name elsewhere": (
        "وصلت وزيرة الطاقة الكندية جين سميث إلى لومي الجمعة. والتقت سميث في أكرا وزير الزراعة كوسي أميغان.",
        ["visit//occurred [visitor=CAN, host=TGO] 2024-05-10 @لومي"],
    ),
    "from where one goes on": (
        "وبعد لومي توجه وزير الطاقة الغاني إلى باماكو.",
        ["visit//occurred [visitor=GHA, host=MLI] @باماكو"],
    ),
    "leaving one place for another": (
        "قال وزير الطاقة الغاني قبل مغادرته لومي إلى باماكو إن الاتفاق قريب.",
        ["visit//planned [host=MLI, visitor=GHA] @باماكو"],
    ),
    "leaving a place": (
        "قال وزير الطاقة الغاني قبل مغادرته لومي إن الاتفاق قريب.",
        ["visit//occurred [host=TGO, visitor=GHA] @لومي"],
    ),
    "what nobody has done before": (
        "ولم يسبق للرئيس الغاني أن التقى نظيره التوغولي.",
        ["meeting/bilateral/denied [party=GHA, party=TGO]"],
    ),
    "what somebody has done before": (
        "وسبق للرئيس الغاني أن التقى نظيره التوغولي.",
        ["meeting/bilateral/occurred [party=GHA, party=TGO]"],
    ),
    "a dinner somebody gave": (
        "وخلال مأدبة عشاء أقامها الرئيس الغاني على شرف نظيره التوغولي عزفت الفرقة.",
        ["meeting/reception/occurred [guest=TGO, host=GHA]"],
    ),
    "a dinner with nobody told as guest": (
        "وخلال مأدبة عشاء أقامها الرئيس الغاني عزفت الفرقة.",
        [],
    ),
    "what was called off before": (
        "غادر وزير الطاقة الغاني لومي بعد إلغاء لقائه مع الرئيس التوغولي.",
        [
            "visit//occurred [visitor=GHA, host=TGO] @لومي",
            "meeting/bilateral/denied [party=TGO, party=GHA]",
        ],
    ),
    "what was put off before": (
        "وصل وزير الطاقة الغاني إلى لومي عقب تأجيل لقاء الرئيس الكيني مع نظيره المالي.",
        [
            "visit//occurred [visitor=GHA, host=TGO] @لومي",
            "meeting/bilateral/planned [party=KEN, party=MLI]",
        ],
    ),
    "a dinner one has others at": (
        "استضاف الرئيس الغاني مأدبة عشاء على شرف نظيره التوغولي.",
        ["meeting/reception/occurred [host=GHA, guest=TGO]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_rare(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type != "statement"]
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected
