"""Who meets whom, and who only stands by: envoys of rulers, towns of a state, talks put off, offered or still ahead.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "of a continent's part nobody is American": (
        "التقى رئيس باراغواي نظراءه من أمريكا الجنوبية في أسونسيون.",
        [],
    ),
    "America alone is a state": (
        "زار رئيس وزراء فيجي أمريكا أمس.",
        ["visit//occurred [visitor=FJI, host=USA]"],
    ),
    "a region called like another state's": (
        "بدأ المبعوث الأممي جولة في مدن المنطقة الشرقية في ليبيا.",
        ["visit//occurred [visitor=UN, host=LBY] @ليبيا"],
    ),
    "the envoy of a ruler told by his name": (
        "استقبل رئيس الوزراء الهولندي المبعوث الخاص للملك محمد السادس.",
        ["meeting/reception/occurred [host=NLD, guest=MAR]"],
    ),
    "the envoy of a president told by his name": (
        "استقبل الرئيس الكيني المبعوث الخاص للرئيس فلاديمير بوتين.",
        ["meeting/reception/occurred [host=KEN, guest=RUS]"],
    ),
    "towns told by the adjective of their state": (
        "بدأ مبعوث الاتحاد الأفريقي زيارة إلى عدد من المدن السودانية.",
        ["visit//occurred [visitor=AFU, host=SDN]"],
    ),
    "towns at home": (
        "زار وزير الدفاع السوري بعض المواقع السورية أمس.",
        [],
    ),
    "talks that were put off behind their matter": (
        "قالت الوكالة إن جولة الحوار المقبلة بين غانا وتوغو حول صيد السمك تأجلت إلى أجل غير مسمى.",
        ["meeting/bilateral/planned [party=GHA, party=TGO] {صيد السمك}"],
    ),
    "talks that were to be held behind their matter": (
        "المحادثات بين غانا وتوغو بشأن الجسر كان من المقرر عقدها في لومي.",
        ["meeting/bilateral/planned [party=GHA, party=TGO] {الجسر}"],
    ),
    "an ordinal that is a name too": (
        "قال الرئيس البيلاروسي إن ثاني قمة له مع نظيره الصيني ستعقد في يونيو المقبل.",
        ["meeting/summit/planned [party=CHN, party=BLR]"],
    ),
    "a man called by it": (
        "زار الأمير ثاني بن حمد روما.",
        [],
    ),
    "whom one meets where he goes, others being there": (
        "انتقل الوزير الدنماركي بعد وصوله إلى القصر حيث يلتقي رئيس الجمهورية الأوكراني بحضور وزير الدفاع.",
        ["meeting/bilateral/planned [party=UKR, party=None, party=DNK]"],
    ),
    "a meeting that is offered": (
        "عرض رئيس كوريا الجنوبية لقاء زعيم كوريا الشمالية في أي وقت.",
        ["meeting/bilateral/possible [party=PRK, party=KOR]"],
    ),
    "what one has learnt at a meeting": (
        "عرض الوزير الكيني خلال لقاء مع نظيره الصومالي موقف بلاده.",
        ["meeting/bilateral/occurred [party=KEN, party=SOM]"],
    ),
    "those above a minister are of his state": (
        "أعلن وزير الخارجية الغواتيمالي أن الرئيس سيزور كينيا غدا.",
        ["visit//planned [visitor=GTM, host=KEN] 2024-05-16"],
    ),
    "behind another man they may be his": (
        "قال وزير الخارجية الكيني بعد لقائه نظيره المالي إن الرئيس سيزور غانا.",
        ["meeting/bilateral/occurred [party=MLI, party=KEN]"],
    ),
    "talks that a relative clause puts ahead": (
        "وصلت المستشارة أنجيلا ميركل إلى أنقرة بعيد مباحثات ستجريها مع الرئيس الفرنسي في باريس.",
        ["visit//occurred [visitor=DEU, host=TUR]", "meeting/bilateral/planned [party=FRA, party=DEU]"],
    ),
    "one of several who are told": (
        "التقى المبعوث الأميركي مسؤولين أفغانا بينهم وزير الدفاع.",
        ["meeting/bilateral/occurred [party=USA, party=AFG, party=None]"],
    ),
    "leaders of a state, some of many": (
        "التقى الموفد الفرنسي عددا من القيادات اللبنانية.",
        ["meeting/bilateral/occurred [party=FRA, party=LBN]"],
    ),
    "two heads of government": (
        "اتفق رئيسا الوزراء الغاني والتوغولي خلال لقائهما في برن على استئناف الحوار.",
        ["meeting/bilateral/occurred [party=GHA, party=TGO]"],
    ),
    "who is not there": (
        "التقى زعماء مجموعة العشرين في نيودلهي وسط غياب الرئيسين الروسي والصيني.",
        ["meeting/multilateral/occurred [party=G20]"],
    ),
    "what the last journey was before": (
        "وصل الرئيس الصيني إلى موسكو في زيارة هي الثانية له إلى روسيا منذ توليه الرئاسة.",
        ["visit//occurred [visitor=CHN, host=RUS]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
