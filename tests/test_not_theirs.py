"""Encounters that are not the doing of him who speaks of them, and words that a newsroom passes on.

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "talks that somebody is asked to go on with": (
        "حث الرئيس الغاني بوركينا فاسو على استئناف محادثاتها مع توغو",
        [
            "statement/appeal [speaker=GHA, addressee=BFA] حث",
            "meeting/bilateral [party=TGO, party=BFA] محادثاتها",
        ],
    ),
    "a man asked to go on with his talks": (
        "ناشد الأمين العام للأمم المتحدة الرئيس الأوغندي العودة إلى الحوار. ودعا الملك المغربي "
        "الرئيس الكيني إلى مواصلة مشاوراته مع رئيس الصومال",
        [
            "statement/appeal [speaker=UN, addressee=UGA] ناشد",
            "statement/appeal [speaker=MAR, addressee=KEN] دعا",
            "meeting/bilateral [party=SOM, party=KEN] مشاوراته",
        ],
    ),
    "talks during which somebody is asked are his who asks": (
        "دعا الرئيس الغاني توغو خلال مباحثاته مع وزير خارجيتها إلى ضبط النفس",
        [
            "statement/appeal [speaker=GHA, addressee=TGO] دعا",
            "meeting/bilateral [party=TGO, party=GHA] مباحثاته",
        ],
    ),
    "several called by one name talk with one another": (
        "شدد المبعوث الأممي على أهمية إطلاق مشاورات بين الأطراف اليمنية",
        [
            "statement/say [speaker=UN] شدد",
        ],
    ),
    "two sides told take part": (
        "شدد المبعوث الأممي على أهمية إطلاق مشاورات بين اليمن وعمان",
        [
            "statement/say [speaker=UN] شدد",
            "meeting/bilateral [party=YEM, party=OMN] مشاورات",
        ],
    ),
    "who criticises talks is not in them": (
        "انتقدت رواندا إجراء أوغندا محادثات مع الحكومة البوروندية",
        [
            "statement/condemn [speaker=RWA] انتقدت",
            "meeting/bilateral [party=BDI, party=UGA] محادثات",
        ],
    ),
    "who criticises talks that others have in their house": (
        "نددت رواندا باستضافة أوغندا اجتماعات للمعارضة البوروندية",
        [
            "statement/condemn [speaker=RWA] نددت",
        ],
    ),
    "who protests against talks elsewhere, with a measure": (
        "استدعت رواندا سفيرها في كمبالا احتجاجا على احتضان أوغندا لقاء للحكومة البوروندية",
        [
            "diplomatic_measure/recall [agent=RWA, target=UGA] استدعت",
        ],
    ),
    "what was asked about": (
        "وردا على سؤال عن انعقاد القمة مع توغو، قال المتحدث باسم الخارجية الغانية إن الدعوات لم توجه",
        [
            "statement/say [speaker=GHA] قال",
        ],
    ),
    "his own talks that he was asked about": (
        "وردا على سؤال عن لقائه برئيس توغو، قال الرئيس الغاني إن الأجواء كانت ودية",
        [
            "meeting/bilateral [party=TGO, party=GHA] لقائه",
            "statement/say [speaker=GHA] قال",
        ],
    ),
    "a council that sits at somebody's call": (
        "انعقد مجلس السلم والأمن الأفريقي بدعوة من جيبوتي لدراسة الوضع في بوروندي",
        [],
    ),
    "a man who came because he was asked": (
        "زار رئيس مالاوي روما بدعوة من نظيره الإيطالي",
        [
            "visit/ [visitor=MWI, host=ITA] زار",
            "letter/invitation [sender=ITA, recipient=MWI] دعوة",
        ],
    ),
    "who speaks before he leaves": (
        "انتقد وزير الدفاع الهولندي خطط صربيا. وقال قبيل مغادرته بلغراد إن المفاوضات تعثرت",
        [
            "statement/condemn [speaker=NLD] انتقد",
            "statement/say [speaker=NLD] قال",
            "visit/ [visitor=NLD, host=SRB] مغادرته",
        ],
    ),
    "who speaks before he goes there": (
        "انتقد وزير الدفاع الهولندي خطط صربيا. وصرح قبيل سفره إلى بلغراد بأن المفاوضات تعثرت",
        [
            "statement/condemn [speaker=NLD] انتقد",
            "statement/say [speaker=NLD] صرح",
            "visit/ [visitor=NLD, host=SRB] سفره",
        ],
    ),
    "who speaks is not when he spoke": (
        "وأعلن قائد شرطة المدينة قبيل منتصف الليل أن الحريق أخمد",
        [],
    ),
    "two who did so before": (
        "وسبق لغانا وتوغو أن طالبتا بوركينا فاسو بفتح الحدود",
        [
            "statement/appeal [speaker=GHA, speaker=TGO, addressee=BFA] طالبتا",
        ],
    ),
    "a body that did so before, and whom it asked": (
        "سبق للمنظمة البحرية الدولية أن حذرت اليمن من غرق الناقلة. وسبق لتوغو أن طالبت غانا بالتعويض",
        [
            "statement/warn [speaker=IMO, addressee=YEM] حذرت",
            "statement/appeal [speaker=TGO, addressee=GHA] طالبت",
        ],
    ),
    "a reporter passes on what a minister says": (
        "وذكر مراسل الإذاعة في أكرا أن وزير الخارجية الغاني نفى إغلاق الحدود، مضيفا أن حركة الشاحنات عادية",
        [
            "statement/reject [speaker=GHA] نفى",
            "statement/say [speaker=GHA] مضيفا",
        ],
    ),
    "a paper passes it on, and he goes on": (
        "أعلنت توغو إغلاق حدودها. وأفادت صحيفة محلية بأن الرئيس الغاني رفض القرار. وأضاف أن بلاده سترد",
        [
            "statement/say [speaker=TGO] أعلنت",
            "statement/reject [speaker=GHA] رفض",
            "statement/say [speaker=GHA] أضاف",
        ],
    ),
    "a reporter who speaks for himself": (
        "قال مراسل الإذاعة إن الجنود عبروا الحدود، مشيرا إلى إطلاق نار",
        [],
    ),
    "sanctions that are widened to reach somebody": (
        "وسعت النرويج قائمة عقوباتها لتشمل وزير النفط السوري",
        [
            "diplomatic_measure/sanction [target=SYR, agent=NOR] عقوباتها",
        ],
    ),
    "sanctions on a state, widened to reach one man": (
        "أقرت سويسرا تمديد العقوبات على بيلاروسيا لتطال رئيس أركان الجيش البيلاروسي",
        [
            "diplomatic_measure/sanction [target=BLR, agent=CHE] العقوبات",
        ],
    ),
    "sanctions behind which other things are to reach": (
        "جددت النرويج العقوبات على ميانمار ليستمر الضغط عليها",
        [
            "diplomatic_measure/sanction [agent=NOR, target=MMR] العقوبات",
        ],
    ),
    "a minister tells the president of his state": (
        "أخبر وزير الدفاع الكيني الرئيس ويليام روتو بانتهاء المهمة في الصومال",
        [
            "statement/say [speaker=KEN, addressee=KEN] أخبر",
        ],
    ),
    "a crown prince receives a king": (
        "استقبل ولي العهد البحريني الملك عبد الله الثاني في المنامة",
        [
            "meeting/reception [host=BHR, guest=JOR] استقبل",
        ],
    ),
    "a premier who is called president": (
        "قال رئيس الحكومة اللبنانية الرئيس سعد الحريري إن بلاده ترحب بالقرار الفرنسي",
        [
            "statement/support [speaker=LBN] قال",
        ],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_told(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected
