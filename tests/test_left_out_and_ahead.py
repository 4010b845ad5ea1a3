"""Who is left out, what lies ahead, and whose a title or a state's name is: each beside what must not be taken for it.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import brief
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

_VISIT = "visit//planned [visitor=PAN, host=CUB]"
_MET = "meeting/bilateral/occurred [party=QAT, party=KEN]"

CASES: dict[str, tuple[str, list[str]]] = {
    "behind a man's nationality a state's name is no adjective": (
        "وزار الرئيس التركي السعودية أمس.",
        ["visit//occurred [visitor=TUR, host=SAU] 2024-05-14 @السعودية"],
    ),
    "behind a woman's it is": ("قالت الوزيرة التركية السعودية الأصل إنها متفائلة.", []),
    "whom one means to meet, the subject left out": (
        "يزور رئيس الوزراء البنمي هافانا غدا. ويعتزم لقاء الرئيس الكوبي.",
        [_VISIT, "meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "talks that one has decided on": (
        "يزور رئيس الوزراء البنمي هافانا غدا. كما قرر إجراء محادثات مع الرئيس الكوبي.",
        [_VISIT, "meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "others mean to": ("يزور رئيس الوزراء البنمي هافانا غدا. ويعتزم المزارعون لقاء الرئيس الكوبي.", [_VISIT]),
    "a meeting of its own that one attended": (
        "التقى وزير الخارجية القطري الرئيس الكيني. كما حضر أمس اجتماعا مع وزير الدفاع الغاني.",
        [_MET, "meeting/bilateral/occurred [party=QAT, party=GHA] 2024-05-14"],
    ),
    "its day is not that of the meeting before": (
        "التقى وزير الخارجية القطري الرئيس الكيني. وشارك وزير الخارجية القطري أمس في اجتماع مع نظيره المالي.",
        [_MET, "meeting/bilateral/occurred [party=MLI, party=QAT] 2024-05-14"],
    ),
    "who was there at the one told before": (
        "التقى وزير الخارجية القطري الرئيس الكيني. وشارك في اللقاء سفير غانا.",
        ["meeting/multilateral/occurred [party=QAT, party=KEN, party=GHA]"],
    ),
    "what one hopes for with «في»": (
        "ويأمل الرئيس البنمي في لقاء الرئيس الكوبي.",
        ["meeting/bilateral/possible [party=CUB, party=PAN]"],
    ),
    "on what occasion he hopes": (
        "وتحدث الرئيس البنمي في لقاء مع الرئيس الكوبي عن أمله.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]"],
    ),
    "a signing that somebody will see to": (
        "وسيرعى رئيس الوزراء البنمي مراسم توقيع مذكرات تفاهم مع كوبا.",
        ["agreement/signed/planned [party=CUB, party=PAN]"],
    ),
    "one that somebody saw to": (
        "ورعى رئيس الوزراء البنمي مراسم توقيع مذكرات تفاهم مع كوبا.",
        ["agreement/signed/occurred [party=CUB, party=PAN]"],
    ),
    "one that is expected": (
        "ويتوقع أن يتم التوقيع على اتفاق بين بنما وكوبا.",
        ["agreement/signed/planned [party=PAN, party=CUB]"],
    ),
    "what will be gone over": (
        "سيتم خلال اللقاء بين الرئيس البنمي ونظيره الكوبي استعراض ملف الهجرة، كما سيتم تبادل الأفكار حول التجارة.",
        ["meeting/bilateral/planned [party=PAN, party=CUB] {ملف الهجرة، التجارة}"],
    ),
    "a city that the guest reached": (
        "استقبل الرئيس التركي رئيس الوزراء البنمي في أنقرة، التي وصلها صباح اليوم.",
        [
            "meeting/reception/occurred [host=TUR, guest=PAN] @أنقرة",
            "visit//occurred [visitor=PAN, host=TUR] 2024-05-15 @أنقرة",
        ],
    ),
    "two who travel at once": (
        "وصل المبعوث البنمي إلى برلين الاثنين بالتزامن مع زيارة الوزير الكوبي.",
        ["visit//occurred [visitor=PAN, host=DEU] 2024-05-13 @برلين", "visit//occurred [visitor=CUB] 2024-05-13"],
    ),
    "where it had happened for which an envoy is summoned": (
        "بنما تستدعي السفير الكوبي بعد هجوم سوفا",
        ["diplomatic_measure/summon/occurred [agent=PAN, target=CUB]"],
    ),
    "a minister behind his name, in the state of his office": (
        "وأجرى الوزير البنمي مباحثات هاتفية مع بيتر سيارتو وزير الشؤون الخارجية والتجارة في المجر، "
        "وأرنولدو تينوكو وزير الخارجية والعبادة في كوستاريكا.",
        [
            "phone_call//occurred [party=PAN, party=HUN] @None",
            "phone_call//occurred [party=PAN, party=CRI] @None",
        ],
    ),
    "an envoy who attends": (
        "التقى الرئيس الكيني نظيره المالي. وحضر اللقاء المبعوث الأمريكي.",
        ["meeting/multilateral/occurred [party=KEN, party=MLI, party=USA]"],
    ),
    "leaders of a movement, and such as come from it": (
        "التقى المبعوث الأممي قيادات من حماس. كما اجتمع الوزير الكيني بقيادات حوثية.",
        [
            "meeting/bilateral/occurred [party=UN, party=HAMAS]",
            "meeting/bilateral/occurred [party=KEN, party=HOUTHI]",
        ],
    ),
    "under whose lead is no leader": ("غادر وفد بقيادة وزير الطاقة الكيني نيروبي أمس.", []),
    "the permanent members": (
        "التقى المبعوث البنمي ممثلين عن الأعضاء الدائمين في مجلس الأمن.",
        ["meeting/bilateral/occurred [party=PAN, party=P5]"],
    ),
    "a table one ought to come back to": (
        "شدد الوزيران البنمي والكوبي على أهمية العودة إلى طاولة المباحثات بين مالي والنيجر.",
        [],
    ),
    "one that they sit at": (
        "جلس وفدا مالي والنيجر إلى طاولة المباحثات في لومي.",
        ["meeting/bilateral/occurred [party=MLI, party=NER] @لومي"],
    ),
    "what one comes to begin": (
        "يصل الوزير البنمي إلى هافانا غدا ليستأنف سلسلة مشاورات مع نظيره الكوبي.",
        ["visit//planned [visitor=PAN, host=CUB]", "meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "whom one has consented to meet": (
        "أبدى الرئيس البنمي موافقته على لقاء الرئيس الكوبي.",
        ["meeting/bilateral/planned [party=CUB, party=PAN]"],
    ),
    "a dialogue that took place": (
        "ودار في سانتياغو حوار بين الرئيس البنمي ونظيره الكوبي.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]"],
    ),
    "one of a state's own parties": ("دار في بنما حوار وطني بين الحكومة البنمية والمعارضة.", []),
    "behind a name of syllables what he will do": (
        "ذكرت الصحف أن الوزير الصيني تشن جي سيقوم بزيارة إلى بنما.",
        ["visit//planned [visitor=CHN, host=PAN]"],
    ),
    "what one denies, his name between commas": (
        "نفى الوزير البنمي، خوان توريس، إجراء محادثات مع كوبا.",
        ["meeting/bilateral/denied [party=CUB, party=PAN]"],
    ),
    "his name and one comma": (
        "ألغى الوزير البنمي خوان توريس، زيارة إلى كوبا.",
        ["visit//denied [host=CUB, visitor=PAN]"],
    ),
    "on what occasion he denies": (
        "نفى الوزير البنمي، خوان توريس، الأنباء، خلال لقاء مع نظيره الكوبي.",
        ["meeting/bilateral/occurred [party=CUB, party=PAN]"],
    ),
    "calls that a clause tells who made": (
        "جاء الإعلان بعد محادثات هاتفية أجراها الرئيس البنمي مع الرئيس الكوبي.",
        ["phone_call//occurred [party=PAN, party=CUB]"],
    ),
    "talks of two": (
        "جاء الإعلان بعد محادثات ثنائية أجراها الرئيس البنمي مع الرئيس الكوبي.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]"],
    ),
    "a nuclear envoy of the state behind «ل»": (
        "توجه كبير المبعوثين النوويين لكوريا الجنوبية إلى مانيلا.",
        ["visit//occurred [visitor=KOR, host=PHL] @مانيلا"],
    ),
    "a movement of Darfur": (
        "وقعت الحكومة السودانية في لومي اتفاقا مع حركة التحرير للعدالة.",
        ["agreement/signed/occurred [party=SDN, party=LJM] @لومي"],
    ),
    "what something makes way for": (
        "تمهد هذه الاتصالات الطريق لعقد قمة بين الرئيس البنمي والرئيس الكوبي.",
        ["meeting/summit/possible [party=PAN, party=CUB]"],
    ),
    "what it opens the door to": (
        "يفتح القرار الباب أمام لقاء بين الرئيس البنمي والرئيس الكوبي.",
        ["meeting/bilateral/possible [party=PAN, party=CUB]"],
    ),
    "what somebody helped to bring about": (
        "ساهم الوسيط المالي في عقد لقاء أمس بين الرئيس البنمي والرئيس الكوبي.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] 2024-05-14"],
    ),
    "who leads others to talks": (
        "يقود الوزير البنمي وفدا إلى محادثات مع الوزير الكوبي في أكرا.",
        ["meeting/bilateral/occurred [party=CUB, party=PAN] @أكرا"],
    ),
    "a day set for something else": (
        "سيلتقي الرئيس البنمي الرئيس الكوبي قبل الانتخابات البنمية المقررة في 20 مايو.",
        ["meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "the day set for the meeting": (
        "يعقد الرئيسان البنمي والكوبي اجتماعهما المقرر عقده في 20 مايو.",
        ["meeting/bilateral/planned [party=PAN, party=CUB] 2024-05-20"],
    ),
    "the perfect with dots under its last letter": (
        "وأجري الرئيس البنمي أمس محادثات مع الرئيس الكوبي.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] 2024-05-14"],
    ),
    "the passive, spelled so too": (
        "وأجري الاتصال الهاتفي أمس بين الرئيس البنمي والرئيس الكوبي.",
        ["phone_call//occurred [party=PAN, party=CUB] 2024-05-14"],
    ),
    "an adviser of the house that tells of him": (
        "أعلن البيت الأبيض أن مستشار الأمن القومي التقى أمس وزير الخارجية الكوبي.",
        ["meeting/bilateral/occurred [party=USA, party=CUB] 2024-05-14"],
    ),
    "an adviser, his house between his title and his name": (
        "وصل مستشار الأمن القومي بالبيت الأبيض، جيك سوليفان، أمس إلى هافانا.",
        ["visit//occurred [visitor=USA, host=CUB] 2024-05-14 @هافانا"],
    ),
    "a minister, his state told with «ل» between his office and his name": (
        "استقبل الرئيس البنمي أمس وزير الخارجية والتعاون للجمهورية التونسية، نبيل عمار.",
        ["meeting/reception/occurred [host=PAN, guest=TUN] 2024-05-14"],
    ),
    "a delegation that a state sends": (
        "ابتعثت بنما أمس وفدا وزاريا إلى كوبا.",
        ["visit//occurred [visitor=PAN, host=CUB] 2024-05-14 @كوبا"],
    ),
    "one more thing that a traveller comes for": (
        "وصل الوزير الكوبي أمس إلى بنما في زيارة لبحث أمن الموانئ وللمشاركة في القمة البنمية الكوبية.",
        [
            "visit//occurred [visitor=CUB, host=PAN] 2024-05-14 @بنما {أمن الموانئ}",
            "meeting/summit/planned [party=PAN, party=CUB] @بنما",
        ],
    ),
}

#: Whose name a title has behind it.
NAMES = {
    "قال معين شريم نائب المبعوث الأممي إلى كوبا مارتن غريفيث إن الهدنة صامدة.": "معين شريم",
    "قال نائب المبعوث الأممي إلى كوبا مارتن غريفيث إن الهدنة صامدة.": "مارتن غريفيث",
}


@pytest.mark.parametrize("name", list(CASES))
def test_left_out_and_ahead(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type != "statement"]
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected


@pytest.mark.parametrize("text", list(NAMES))
def test_whose_name_stands_behind_a_deputys_title(extractor: Extractor, text: str) -> None:
    (event,) = extractor.extract(text, reference_date=PRINTED).events
    assert [part.name for part in event.participants] == [NAMES[text]]


def test_no_name_takes_the_verb_behind_it(extractor: Extractor) -> None:
    text = "التقى الوزير القطري الوزير الصيني لي كه سيقول كلمة بعده. والتقى الوزير الكيني أبي أحمد واكد له دعمه."
    events = extractor.extract(text, reference_date=PRINTED).events
    first, second = (event for event in events if event.type == "meeting")
    assert first.participants[-1].name == "لي كه"
    assert second.participants[-1].name == "أبي أحمد"


def test_envoys_to_two_states_are_two_men(extractor: Extractor) -> None:
    text = "التقى الوزير القطري المبعوث الأممي إلى مالي مارتن كوبلر. ووصل المبعوث الأممي لليمن إلى مسقط أمس."
    met, visit = extractor.extract(text, reference_date=PRINTED).events
    assert [part.name for part in met.participants] == [None, "مارتن كوبلر"]
    assert [part.name for part in visit.participants] == [None, None]
