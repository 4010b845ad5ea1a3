"""Headlines of short news: two clauses in one line, who speaks before a colon, and what the line below adds.

An event is given as ``type/subtype status [role=actor, ...] trigger``; « ¶ » parts a headline from the body.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

PRINTED = date(2025, 8, 12)

CASES: dict[str, list[str]] = {
    # Two clauses: who is joined by «و» does what stands behind him.
    "رئيس أوزبكستان يستقبل نظيره الكازاخي وقرغيزستان ترفض ترسيم الحدود": [
        "meeting/reception occurred [host=UZB, guest=KAZ] يستقبل",
        "statement/reject occurred [speaker=KGZ] ترفض",
    ],
    "الصفدي يلتقي فيدان ولافروف يحذر أذربيجان": [
        "meeting/bilateral occurred [party=JOR, party=TUR] يلتقي",
        "statement/warn occurred [speaker=RUS, addressee=AZE] يحذر",
    ],
    "أرمينيا تطرد دبلوماسيين جورجيين وأذربيجان تستدعي السفير الأرميني": [
        "diplomatic_measure/expel occurred [agent=ARM, target=GEO] تطرد",
        "diplomatic_measure/summon occurred [agent=AZE, target=ARM] تستدعي",
    ],
    "وزير خارجية النرويج يزور نيروبي والرئيس الكيني لن يستقبله": [
        "visit/ occurred [visitor=NOR, host=KEN] يزور",
        "meeting/reception denied [host=KEN, guest=NOR] يستقبله",
    ],
    # One clause: both are met, or both act.
    "الصفدي يلتقي فيدان ولافروف في باكو": [
        "meeting/bilateral occurred [party=JOR, party=TUR] يلتقي",
        "meeting/bilateral occurred [party=JOR, party=RUS] يلتقي",
    ],
    "فنلندا وإستونيا ولاتفيا تدين الهجوم على مولدوفا": [
        "statement/condemn occurred [speaker=FIN, speaker=EST, speaker=LVA] تدين",
    ],
    "بحثت كينيا وأوغندا تعاون الموانئ مع تنزانيا": [
        "meeting/bilateral occurred [party=KEN, party=UGA] بحثت",
    ],
    # Before a colon: behind dots, a palace, and a place whose words are its own.
    "لقاء في سراييفو.. الرئيس الصربي: سنواصل الحوار مع كوسوفو": [
        "statement/say occurred [speaker=SRB] :",
    ],
    "الكرملين: العلاقات مع صربيا متينة": ["statement/say occurred [speaker=RUS] :"],
    "أوتاوا: ملتزمون بالدفاع عن لاتفيا": ["statement/promise occurred [speaker=CAN] :"],
    "أوتاوا: عاصفة ثلجية تعطل رحلات الطيران إلى لاتفيا": [],
    # Surnames spelled as words open a line too.
    "فيدان: نراقب الوضع في جورجيا": ["statement/say occurred [speaker=TUR] :"],
    "ويتكوف يزور أستانا": ["visit/ occurred [visitor=USA, host=KAZ] يزور"],
    "نائب ترامب يصل إلى باكو": ["visit/ occurred [visitor=USA, host=AZE] يصل"],
    # What stands below a colon is the same statement, said with a verb of its own.
    "وزير خارجية لاتفيا: حدودنا مغلقة أمام بيلاروسيا ¶ حذر وزير خارجية لاتفيا من فتح الحدود أمام بيلاروسيا.": [
        "statement/warn occurred [speaker=LVA] حذر",
    ],
    "رئيس لاتفيا: ندرس دعوة من بولندا للانضمام إلى المناورات ¶ قال رئيس لاتفيا إن بلاده تدرس الأمر مع بولندا.": [
        "statement/say occurred [speaker=LVA] قال",
    ],
    # A circumstance before dots is one of what follows.
    "هاتفيا.. رئيس لاتفيا ورئيس كازاخستان يبحثان النقل": [
        "phone_call/ occurred [party=LVA, party=KAZ] يبحثان",
    ],
    "في اتصال مع رئيس كازاخستان.. رئيس لاتفيا يدعو جورجيا إلى الحوار": [
        "phone_call/ occurred [party=KAZ, initiator=LVA] اتصال",
        "statement/appeal occurred [speaker=LVA, addressee=GEO] يدعو",
    ],
    "خلال لقائه نظيره الكازاخي.. الرئيس اللاتفي: حدودنا مع بيلاروسيا آمنة": [
        "meeting/bilateral occurred [party=KAZ, party=LVA] لقائه",
        "statement/say occurred [speaker=LVA] :",
    ],
    "وصل رئيس لاتفيا إلى أستانا.. رئيس كازاخستان يدعو جورجيا إلى الحوار": [
        "visit/ occurred [visitor=LVA, host=KAZ] وصل",
        "statement/appeal occurred [speaker=KAZ, addressee=GEO] يدعو",
    ],
    # Who is bound for a place, without a verb.
    "رئيس وزراء لاتفيا إلى طشقند الجمعة": ["visit/ planned [visitor=LVA, host=UZB] إلى"],
    "وفد كيني إلى جوبا لبحث الحدود": ["visit/ planned [visitor=KEN, host=SSD] إلى"],
    "سفير كينيا إلى جنوب السودان": [],
    "منتخب كينيا إلى جوبا": [],
    "صادرات كينيا إلى جنوب السودان": [],
    # Who only comes with the visitor, whose pronoun it is, and what was worked for.
    "أدلى وزير خارجية بنما بتصريحات خلال زيارة إلى ليما، برفقة رئيس الوزراء البيروفي.": [
        "visit/ occurred [host=PER, visitor=PAN] زيارة",
    ],
    "تلقى ملك بوتان رسالة شفوية من رئيس نيبال تتعلق بالحدود، وذلك خلال استقباله وزير خارجية نيبال.": [
        "meeting/reception occurred [guest=NPL, host=BTN] استقباله",
    ],
    "أعلن رئيس كينيا عن نجاح تحركات بلاده في التوصل إلى اتفاق بين رواندا وبوروندي.": [
        "statement/say occurred [speaker=KEN] أعلن",
        "agreement/reached occurred [party=RWA, party=BDI] التوصل",
    ],
    "قررت بوتان قطع علاقاتها مع نيبال. وسبق أن قطعت بوتان علاقاتها مع نيبال عام 1998.": [
        "diplomatic_measure/sever occurred [target=NPL, agent=BTN] علاقاتها",
        "diplomatic_measure/sever occurred [agent=BTN, target=NPL] علاقاتها",
    ],
    # Disasters at home; abroad they are spoken of.
    "رئيس بيرو يعلن حصيلة الزلزال ¶ أعلن رئيس بيرو أن الزلزال دمر ألف منزل.": [],
    "رئيس بيرو يعزي بضحايا الزلزال ¶ قال رئيس بيرو إن الزلزال في تشيلي مأساة.": [
        "statement/say occurred [speaker=PER] قال",
    ],
    # Denied, or open.
    "قالت نيودلهي إنه لا موعد محددا بعد للقاء مودي وبوتين.": [
        "statement/say occurred [speaker=IND] قالت",
        "meeting/bilateral denied [party=IND, party=RUS] لقاء",
    ],
    "قد لا يزور رئيس بيرو سانتياغو هذا العام.": ["visit/ possible [visitor=PER, host=CHL] يزور"],
    # Who travels on, whose paper it is, and who accuses.
    "غادر الرئيس الغاني أكرا متوجها إلى العاصمة البلغارية صوفيا.": [
        "visit/ occurred [visitor=GHA, host=BGR] غادر",
    ],
    "وأفاد بيان، صادر عن الخارجية القبرصية، أن المعبر مع تركيا مغلق.": [
        "statement/say occurred [speaker=CYP] أفاد",
    ],
    "علقت حكومة ملاوي المحادثات بعدما اتهمتها الدولة المجاورة بإيواء متمردين من موزمبيق.": [],
    "بشر وزير الخارجية البنمي بقرب فتح الحدود مع كولومبيا.": ["statement/say occurred [speaker=PAN] بشر"],
    "قال الطبيب البنمي إن كل بشر يحتاج إلى النوم في كولومبيا.": [],
    "أقرت الدول الأعضاء في الاتحاد الأوروبي عقوبات على ميانمار.": [
        "diplomatic_measure/sanction occurred [agent=EU, target=MMR] عقوبات",
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_headline(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text.replace(" ¶ ", "\n\n"), reference_date=PRINTED).events
    assert [_told(event) for event in events] == CASES[text]


def _told(event: BaseEvent) -> str:
    parts = ", ".join(f"{one.role}={one.actor}" for one in event.participants)
    return f"{event.type}/{event.subtype or ''} {event.status} [{parts}] {event.trigger.text}"
