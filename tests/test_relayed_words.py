"""Words that others pass on, take up or only name: whose they are, each beside words that look alike.

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
    "a pronoun takes up whom a paper quotes once more": (
        "قال رئيس الوزراء الرواندي إن المعبر مغلق. ونقلت عنه الصحيفة قوله إن بوروندي بدأت. ونُقل عنه قوله إنه سيصبر",
        [
            "statement/say [speaker=RWA] قال",
            "statement/say [speaker=RWA] قوله",
            "statement/say [speaker=RWA] قوله",
        ],
    ),
    "a state's radio that quotes him is not who speaks": (
        "قالت وزيرة الخارجية الرواندية إن المعبر مغلق. ونقلت عنها الإذاعة الكينية قولها إن بوروندي بدأت",
        ["statement/say [speaker=RWA] قالت", "statement/say [speaker=RWA] قولها"],
    ),
    "a book that somebody copies from him is no quotation": (
        "زار الرئيس الرواندي بوروندي. ونقل عنه الكاتب فصلا من مذكراته",
        ["visit/ [visitor=RWA, host=BDI] زار"],
    ),
    "what an agency reports of a state is the state's word": (
        "ذكرت وكالة الأنباء الرواندية أن بوروندي تشدد على سلامة الحدود",
        ["statement/say [speaker=BDI] تشدد"],
    ),
    "what an official reports of a state is a stance": (
        "ذكر الوزير الرواندي أن بوروندي تشدد على سلامة الحدود",
        ["statement/say [speaker=RWA] ذكر"],
    ),
    "an interview that an agency followed says nothing more": (
        "قال المتحدث باسم الخارجية الرواندية في حديث تابعته الوكالة إن المعبر مع بوروندي مغلق",
        ["statement/say [speaker=RWA] قال"],
    ),
    "a paper set off by a comma from who has put it out": (
        "وأوضح بيان، صادر عن الخارجية الرواندية، أن المعبر مع بوروندي مفتوح",
        ["statement/say [speaker=RWA] أوضح"],
    ),
    "«بقوله» behind a verb of going on": (
        "واستمر الرئيس الرواندي بقوله إن بوروندي لم تسأل عن المعبر",
        ["statement/say [speaker=RWA] استمر"],
    ),
    "a verb of going on alone": ("واستمر الرئيس الرواندي في زراعة البقول رغم شكوى بوروندي", []),
    "a participle behind the number of a resolution": (
        "رفضت وزيرة الخارجية الرواندية العمل بالقرار 4107 مبينة أن بوروندي لم تنفذه",
        ["statement/reject [speaker=RWA] رفضت", "statement/say [speaker=RWA] مبينة"],
    ),
    "what practices show nobody says": (
        "وأكدت رواندا أن تلك الممارسات المستمرة منذ شهور تجاه كينيا تكشف عن نوايا بوروندي",
        ["statement/say [speaker=RWA] أكدت"],
    ),
    "a noun of stance right behind the verb that announces it": (
        "الخارجية الرواندية تعلن رفض كيغالي لخطة بوروندي",
        ["statement/reject [speaker=RWA] تعلن"],
    ),
    "backing that somebody wants to win nobody has given in words": (
        "قال الوزير الرواندي إن رئيسه سيحشد تأييد بوروندي للضغط على كينيا",
        ["statement/say [speaker=RWA] قال"],
    ),
    "backing that has been given": (
        "جاء ذلك بعد تأييد بوروندي للخطة الرواندية",
        ["statement/support [speaker=BDI] تأييد"],
    ),
    "pledges that may come one day": ("درس الخبراء تعهدات محتملة من بوروندي بفتح المعبر مع رواندا", []),
    "an official is no army that has spoken since": (
        "قال مسؤول بوروندي إن السياج سيبلغ حدود رواندا. وقال الجيش إنه يحفر خندقا. وأضاف المسؤول أن العمل سيطول",
        [
            "statement/say [speaker=BDI] قال",
            "statement/say [speaker=None] قال",
            "statement/say [speaker=BDI] أضاف",
        ],
    ),
    "a ministry that condemns for the kingdom": (
        "أعربت وزارة الخارجية عن استنكار المملكة وإدانتها للهجوم على القرية في بوروندي",
        ["statement/condemn [speaker=SAU] أعربت"],
    ),
    "whoever speaks for the foreign ministry speaks of other states": (
        "نفت وزارة الخارجية الرواندية الخبر. وقال نائب الناطق باسم الوزارة: لم يعقد أي لقاء. وأضاف أن الصحيفة أخطأت.",
        [
            "statement/reject [speaker=RWA] نفت",
            "statement/say [speaker=RWA] قال",
            "statement/say [speaker=RWA] أضاف",
        ],
    ),
    "the press office of a head of government whose state is not told": (
        "وذكر المكتب الإعلامي لرئيس الوزراء أن رئيس مجلس الوزراء محمد شياع السوداني سيزور رواندا. وأضاف أنه سيمر بها",
        [
            "statement/say [speaker=IRQ] ذكر",
            "visit/ [visitor=IRQ, host=RWA] يزور",
            "statement/say [speaker=IRQ] أضاف",
        ],
    ),
    "the press office of a province": ("وقال المكتب الإعلامي لمحافظة نينوى إن السفير الرواندي ضل الطريق", []),
    "a ruler's paper": (
        "وذكر بيان رئاسي أن الرئيس الرواندي قبل استقالة الوزراء ورفض شروط بوروندي",
        ["statement/say [speaker=RWA] ذكر"],
    ),
    "who declared it stands behind what he declared": (
        "عاد الوزراء إلى كيغالي بعد جولة في بوروندي.. صرح بذلك المتحدث الرسمي باسم وزارة الخارجية الرواندية",
        ["statement/say [speaker=RWA] صرح"],
    ),
    "a participle goes with the state that acted, where the speaker does not agree": (
        "قال الوزير الرواندي إن الهدنة قائمة، وذلك بعدما قصفت بوروندي مواقع المتمردين، متهمة الحركة بخرقها",
        ["statement/say [speaker=RWA] قال", "statement/condemn [speaker=BDI] متهمة"],
    ),
    "who stands behind a comma is joined to no object before": (
        "قال الوزير الرواندي إن كمبالا تدعم حماس والحوثيين، وبوروندي تدين ذلك كله",
        ["statement/say [speaker=RWA] قال", "statement/condemn [speaker=BDI] تدين"],
    ),
    "what a speech comes to is no meeting": (
        "استدعت الخارجية الرواندية السفير البوروندي حول ما نُقل من تصريحات للوزير البوروندي، تطرق فيها إلى شأن رواندا",
        [
            "diplomatic_measure/summon [agent=RWA, target=BDI] استدعت",
            "statement/say [speaker=BDI] تطرق",
        ],
    ),
    "a matter that he comes to before the press": (
        "وتطرق وزير الخارجية الرواندي، خلال مؤتمر صحفي، إلى إغلاق بوروندي للمعبر",
        ["statement/say [speaker=RWA] تطرق"],
    ),
    "the main points that he lays open": (
        "أعلن الوزير الرواندي أن الحدود آمنة. وكشف وزير الدفاع الرواندي أهم بنود الاتفاق مع بوروندي",
        ["statement/say [speaker=RWA] أعلن", "statement/say [speaker=RWA] كشف"],
    ),
    "who welcomes it is the nation told at once": (
        "ترحيب رواندي بانسحاب المتمردين من بوروندي",
        ["statement/support [speaker=RWA] ترحيب"],
    ),
    "what he holds on to": (
        "رواندا تتمسك بشروطها للهدنة مع بوروندي",
        ["statement/say [speaker=RWA] تتمسك"],
    ),
    "a team holds on to its place": ("تمسك الفريق الرواندي بالصدارة أمام بوروندي", []),
    "the council is notified": (
        "أخطرت رواندا مجلس الأمن بانسحابها من بوروندي",
        ["statement/say [speaker=RWA, addressee=UN] أخطرت"],
    ),
    "the minister of whom his ministry tells, and what he told": (
        "أفادت الخارجية الرواندية بأن الوزير أبلغ نظيره البوروندي خلال الاتصال رفض بلاده للسد",
        ["statement/say [speaker=RWA] أفادت", "statement/reject [speaker=RWA, addressee=BDI] أبلغ"],
    ),
    "what he told is his own state's refusal": (
        "أبلغ الوزير الكيني نظيره البوروندي، أمس، رفض كينيا للسد",
        ["statement/reject [speaker=KEN, addressee=BDI] أبلغ"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_words_are_whose_they_are(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected


NAMES: dict[str, tuple[str, str | None]] = {
    "what is his own is no name": ("وختم الوزير الرواندي حديثه بقوله إن بوروندي جارة", None),
    "what he opens is no name": ("أعلن وزير النقل الرواندي فتح معبر بوروندي أمام الشاحنات", None),
    "«علي هامش» is written for «على هامش»": ("أكد الوزير الرواندي علي هامش القمة أن بوروندي جارة", None),
    "«علي» before another name": ("أكد الوزير الرواندي علي ناصر أن بوروندي جارة", "علي ناصر"),
    "a name with a pronoun's ending": ("قال الوزير الرواندي عبده قاسم إن بوروندي جارة", "عبده قاسم"),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_speaker_has_no_noun_for_a_name(extractor: Extractor, text: str, name: str | None) -> None:
    event = extractor.extract(text).events[0]
    assert [one.name for one in event.participants if one.role == "speaker"] == [name]
