"""Statements whose speaker the text has named before, or which a reader of an excerpt knows.

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
    "in an excerpt a surname alone is of somebody told before": (
        "وأضاف سيلفستروف أن جنود بوروندي سيغادرون رواندا",
        ["statement/say [speaker=None] أضاف"],
    ),
    "a full name without an office introduces anybody": ("قال رودريغو سيلفستروف إن جنود بوروندي سيغادرون رواندا", []),
    "an office without its state in an excerpt": (
        "وأوضح رئيس الوزراء أن بوروندي ورواندا ستفتحان المعبر",
        ["statement/say [speaker=None] أوضح"],
    ),
    "in a longer text a surname alone is anybody's": (
        "أغلقت رواندا المعبر. وأضاف سيلفستروف أن جنود بوروندي سيغادرون.",
        [],
    ),
    "an excerpt that names no state": ("وأضاف سيلفستروف أن الجنود سيغادرون", []),
    "a stance told before the condolences": (
        "أعربت الخارجية البوروندية عن تضامنها مع رواندا وخالص تعازيها لأسر الضحايا",
        ["statement/support [speaker=BDI] أعربت"],
    ),
    "condolences offered by another verb": (
        "أعرب الوزير البوروندي عن أسفه للحادث في رواندا، وقدم التعازي لأسر الضحايا",
        ["statement/say [speaker=BDI] أعرب"],
    ),
    "condolences are stated where no cable carries them": (
        "أعرب الوزير البوروندي عن خالص تعازيه لرواندا",
        ["statement/say [speaker=BDI] أعرب"],
    ),
    "the ministry below a headline of its state": (
        "رواندا تندد بالهجوم في بوروندي\n\nأكدت وزارة الخارجية أن بوروندي صديقة.\nوجددت الوزارة رفض العنف في بوروندي.",
        [
            "statement/condemn [speaker=RWA] تندد",
            "statement/say [speaker=RWA] أكدت",
            "statement/reject [speaker=RWA] جددت",
        ],
    ),
    "the movement whose leaders were told by their title": (
        "التقى الوزير المصري قادة حركة المقاومة الإسلامية (حماس) في الدوحة. وأعلنت الحركة قبول الهدنة مع إسرائيل.",
        ["meeting/bilateral [party=EGY, party=HAMAS] التقى", "statement/agree [speaker=HAMAS] أعلنت"],
    ),
    "«المصدر» is the official who spoke": (
        "قال مسؤول في الخارجية الرواندية إن بوروندي أغلقت المعبر. وأكد المصدر أن الحدود هادئة، مشيرا إلى لقاء قريب.",
        [
            "statement/say [speaker=RWA] قال",
            "statement/say [speaker=RWA] أكد",
            "statement/say [speaker=RWA] مشيرا",
        ],
    ),
    "what is renewed right behind the speaker": (
        "وجددت الخارجية الرواندية رفض العنف في بوروندي",
        ["statement/reject [speaker=RWA] جددت"],
    ),
    "what is expressed, before another verb": (
        "عبرت الخارجية الرواندية عن قلقها من القصف في بوروندي، وأكدت أنها تدعم الحوار",
        ["statement/say [speaker=RWA] عبرت", "statement/say [speaker=RWA] أكدت"],
    ),
    "sides look forward to what they agreed on": (
        "التقى الوزير الرواندي نظيره البوروندي. وتطلع الجانبان لإقامة مشاريع مشتركة.",
        ["meeting/bilateral [party=RWA, party=BDI] التقى", "statement/agree [speaker=RWA, speaker=BDI] تطلع"],
    ),
    "a state that looks forward hopes": ("رواندا تتطلع لإقامة مشاريع مشتركة مع بوروندي", []),
    "what is disclosed or recalled needs no «أن»": (
        "كشف مسؤول رواندي تفاصيل الهدنة مع بوروندي، واستذكر تصريحات سابقة للرئيس البوروندي",
        ["statement/say [speaker=RWA] كشف", "statement/say [speaker=RWA] استذكر"],
    ),
    "a coast that is laid bare": ("كشفت السفن الرواندية الساحل البوروندي", []),
    "«إلا أنه», «لكنه», «غير أنه» take up whom the clause before tells of": (
        "رغم أن الرئيس الرواندي لم يذكر بوروندي، إلا أنه قال إن الحدود ستفتح. "
        "ولم يعلق الوزير الأوغندي على القرار، غير أنه حذر من الحرب.",
        ["statement/say [speaker=RWA] قال", "statement/warn [speaker=UGA] حذر"],
    ),
    "who withholds his name speaks": (
        "لكن مسؤولا روانديا رفض الكشف عن هويته، قال إن بوروندي ستفتح المعبر",
        ["statement/say [speaker=RWA] قال"],
    ),
    "a movement told as many goes on": (
        "الحوثيون يغلقون المعبر أمام السعودية ويلوحون بالرد",
        ["statement/warn [speaker=HOUTHI] يلوحون"],
    ),
    "«حيث» goes on with a ministry": (
        "استدعت الخارجية الرواندية السفير البوروندي حيث أعربت عن أسفها",
        ["diplomatic_measure/summon [agent=RWA, target=BDI] استدعت", "statement/say [speaker=RWA] أعربت"],
    ),
    "a verb of saying that is a noun too": (
        "وكان الرئيس الرواندي الذي زار بوروندي الثلاثاء صرح أن الحدود ستفتح",
        ["visit/ [visitor=RWA, host=BDI] زار", "statement/say [speaker=RWA] صرح"],
    ),
    "words of a speech told by a verb that is a noun too": (
        "وذلك في خطاب طويل ألقاه الرئيس الرواندي أمس، دافع فيه عن الاتفاق مع بوروندي",
        ["statement/support [speaker=RWA] دافع"],
    ),
    "a saying by its noun": (
        "جاء ذلك رغم قول وزير الخارجية الرواندي إن بوروندي دولة صديقة",
        ["statement/say [speaker=RWA] قول"],
    ),
    "talk that turns to something": (
        "استقبل الرئيس الرواندي نظيره البوروندي، وتطرق الحديث إلى الحدود",
        ["meeting/reception [host=RWA, guest=BDI] استقبل"],
    ),
    "statements that the object of a verb names do not speak": (
        "رواندا تدين وترفض التصريحات المسيئة لبوروندي",
        ["statement/condemn [speaker=RWA] تدين", "statement/reject [speaker=RWA] ترفض"],
    ),
    "a man's office speaks for him": (
        "قال مكتب الرئيس الرواندي إن بوروندي أغلقت المعبر",
        ["statement/say [speaker=RWA] قال"],
    ),
    "what is told in an office": (
        "قال في مكتب الرئيس الرواندي شاهد إن بوروندي أغلقت المعبر",
        [],
    ),
    "a participle goes with who reports, not with who only consented": (
        "أعلن الرئيس الرواندي أن بوروندي وافقت على الهدنة، مشيرا إلى أن الحدود ستفتح",
        [
            "statement/say [speaker=RWA] أعلن",
            "statement/agree [speaker=BDI] وافقت",
            "statement/say [speaker=RWA] مشيرا",
        ],
    ),
    "whom somebody informs stands behind «يبلغ»": (
        "الرئيس الرواندي يبلغ نظيره البوروندي أن المعبر سيفتح",
        ["statement/say [speaker=RWA, addressee=BDI] يبلغ"],
    ),
    "what amounts to something": ("تبلغ قيمة التجارة بين رواندا وبوروندي مليون دولار", []),
    "«المصدر» of people is nobody": ("قال شهود في رواندا إن بوروندي أغلقت المعبر. وأكد المصدر أن الحدود هادئة.", []),
    "a headline's body is the one that is told below": (
        "المنظمة تندد بالقصف في رواندا\n\nنددت منظمة الصحة العالمية بالقصف في رواندا.",
        ["statement/condemn [speaker=WHO] تندد"],
    ),
    "but whom a headline asks is no speaker": (
        "والد الرهينة يناشد المنظمة في رواندا\n\nتعمل منظمة الصحة العالمية في رواندا.",
        [],
    ),
    "where two are told, it is neither": (
        "المنظمة تندد بالقصف في رواندا\n\nالتقت منظمة الصحة العالمية ومنظمة العمل الدولية الوزير الرواندي.",
        ["meeting/multilateral [party=WHO, party=ILO, party=RWA] التقت"],
    ),
    "his word goes on": (
        "قال وزير الخارجية البوروندي إن رواندا جارة. وتابع قوله إن أوغندا جارة أيضا",
        ["statement/say [speaker=BDI] قال", "statement/say [speaker=BDI] تابع"],
    ),
    "his father speaks": (
        "قال وزير الخارجية البوروندي إن رواندا جارة. وتابع والده أن أوغندا جارة أيضا",
        ["statement/say [speaker=BDI] قال"],
    ),
    "he goes on in the present": (
        "قال وزير الخارجية البوروندي إن رواندا جارة. ومضى يقول إن أوغندا جارة أيضا",
        ["statement/say [speaker=BDI] قال", "statement/say [speaker=BDI] يقول"],
    ),
    "what is thought by nobody told": (
        "قال وزير الخارجية البوروندي إن رواندا جارة. يقال إن أوغندا جارة أيضا",
        ["statement/say [speaker=BDI] قال"],
    ),
    "a secretariat of the council told before": (
        "أدان الاتحاد الأفريقي القصف في رواندا. ودعت الأمانة العامة للاتحاد بوروندي إلى الحوار",
        ["statement/condemn [speaker=AFU] أدان", "statement/appeal [speaker=AFU, addressee=BDI] دعت"],
    ),
    "a member of the parliament told before": (
        "أدان رئيس مجلس النواب البوروندي القصف في رواندا. وقال النائب جان نديكومانا إن أوغندا شريكة فيه",
        ["statement/condemn [speaker=BDI] أدان", "statement/say [speaker=BDI] قال"],
    ),
    "a member of one of two parliaments": (
        "بحث رئيس مجلس النواب البوروندي مع رئيس مجلس النواب الأوغندي أزمة رواندا. "
        "وقال النائب جان نديكومانا إن الأزمة طالت",
        ["meeting/bilateral [party=BDI, party=UGA] بحث", "statement/say [speaker=None] قال"],
    ),
    "with whom he has agreed": (
        "أعلنت بوروندي أنها اتفقت مع رواندا على أهمية الحوار",
        ["statement/say [speaker=BDI] أعلنت", "statement/agree [speaker=RWA, speaker=BDI] اتفقت"],
    ),
    "the seat of the Union beside the Union": (
        "أعلن الاتحاد الأوروبي دعم رواندا. ورأت بروكسل أن بوروندي تستحق المثل",
        ["statement/support [speaker=EU] أعلن", "statement/say [speaker=EU] رأت"],
    ),
    "the capital of the Belgians": (
        "أعلن الاتحاد الأوروبي دعم رواندا. وقالت الحكومة البلجيكية إن أوغندا جارة. ورأت بروكسل أن بوروندي تستحق المثل",
        ["statement/support [speaker=EU] أعلن", "statement/say [speaker=BEL] قالت", "statement/say [speaker=BEL] رأت"],
    ),
    "a body of a headline between marks": (
        "«التعاون الإسلامي» تدين قصف رواندا",
        ["statement/condemn [speaker=OIC] تدين"],
    ),
    "what only stands between marks": (
        "«التعاون الاقتصادي» مع رواندا يتقدم",
        [],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_speaker(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected
