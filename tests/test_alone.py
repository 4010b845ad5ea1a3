"""Sentences of a daily that stand alone: no day, bare surnames, offices without their state.

An event is given as ``type status [role=actor, ...]``; the sentences were written for these tests.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import dealt

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "a counterpart is of another state, whosever he is": (
        "والتقى الوزير نظيره النمساوي في برن",
        ["meeting occurred [party=None, party=AUT]"],
    ),
    "so is an ambassador": (
        "واستقبل رئيس الحكومة السفير النمساوي",
        ["meeting occurred [host=None, guest=AUT]"],
    ),
    "so is a capital to whom it receives": (
        "ووصل وزير الخارجية الى برن مساء",
        ["visit occurred [visitor=None, host=CHE]"],
    ),
    "whoever is told by his name at home is not": ("والتقى رئيس الحكومة الرئيس سليمان", []),
    "nor a governor": ("والتقى رئيس الحكومة محافظ أوسلو", []),
    "a head of state and the envoy he receives are two": (
        "استقبل الرئيس سليمان السفير النمساوي",
        ["meeting occurred [host=LBN, guest=AUT]"],
    ),
    "a foreign name in no list": (
        "والتقى كوبرلان امس وزير الخارجية النمساوي",
        ["meeting occurred [party=None, party=AUT]"],
    ),
    "a name that is at home anywhere": ("والتقى الحسيني امس محافظ أوسلو", []),
    "whom somebody met, behind where": (
        "وأكد لافروف، عقب لقائه في برن كوشنير، دعم بلاده للخطة",
        ["statement occurred [speaker=RUS]", "meeting occurred [party=FRA, party=RUS]"],
    ),
    "all whom she met, and she": (
        "وكانت رايس متفائلة بعد لقائها في برن كوشنير ولافروف",
        ["meeting occurred [party=FRA, party=RUS, party=USA]"],
    ),
    "the two of the verb behind their encounter": (
        "وخلال لقائهما في برن، حض كوشنير لافروف على التوقيع",
        ["meeting occurred [party=FRA, party=RUS]", "statement occurred [speaker=FRA, addressee=RUS]"],
    ),
    "talks that are not direct": (
        "وقالت صحف ان كينيا تجري محادثات سلام غير مباشرة مع غانا",
        ["meeting occurred [party=KEN, party=GHA]"],
    ),
    "a state that is an adjective too, before a dash": (
        "محادثات سورية ـ كينية في برن",
        ["meeting occurred [party=SYR, party=KEN]"],
    ),
    "he turns to where he goes": (
        "ومن برن توجه كوشنير الى نيروبي، ومنها الى أكرا",
        ["visit occurred [visitor=FRA, host=KEN, host=GHA]"],
    ),
    "a movement that is a word too, beside another": (
        "لقاءات بين حماس وفتح في برن",
        ["meeting occurred [party=HAMAS, party=FATAH]"],
    ),
    "a verb that is a movement too": (
        "دعت حماس وفتح الجنود الطريق",
        ["statement occurred [speaker=HAMAS]"],
    ),
    "a mission that was opened": (
        "وكانت كينيا فتحت سفارتها في أوسلو",
        ["diplomatic_measure occurred [agent=KEN, target=NOR]"],
    ),
    "whom he met on a journey that a noun told": (
        "قام لافروف بزيارة استغرقت يومين التقى خلالها الرئيس النمساوي",
        ["visit occurred [visitor=RUS, host=AUT]", "meeting occurred [party=RUS, party=AUT]"],
    ),
    "a decision to go": (
        "ولعل قرار لافروف بزيارة برن مفاجئ",
        ["visit planned [host=CHE, visitor=RUS]"],
    ),
    "a surname and its verb behind «كان»": (
        "وكان علاوي مهد لزيارته الى أوسلو بتصريحات هادئة",
        ["visit occurred [host=NOR, visitor=IRQ]"],
    ),
    "whom somebody hands a message, and whose": (
        "وسلم لارسن الرئيس الكيني رسالة من الامين العام",
        ["letter occurred [recipient=KEN, sender=None]"],
    ),
    "who is received there": (
        "وصل الموفد النمساوي الى أكرا حيث يستقبله الرئيس الغاني",
        ["visit occurred [visitor=AUT, host=GHA]", "meeting planned [host=GHA, guest=AUT]"],
    ),
    "he who is the first to come": (
        "وكوشنير هو أول مسؤول فرنسي يزور أكرا",
        ["visit occurred [visitor=FRA, host=GHA]"],
    ),
    "a name that looks like a particle": (
        "والتقى بان الرئيس الغاني في أكرا",
        ["meeting occurred [party=UN, party=GHA]"],
    ),
    "the particle": (
        "وأعلن بان الوزير النمساوي سيصل الى أكرا",
        ["visit planned [visitor=AUT, host=GHA]"],
    ),
    "a masdar that looks like a verb, behind a noun of time": (
        "وقبيل توجهه الى أكرا، قال الموفد النمساوي ان الامور صعبة",
        ["visit planned [host=GHA, visitor=AUT]", "statement occurred [speaker=AUT]"],
    ),
    "where he leaves from": (
        "وسيلتقي كوشنير الوزير الغاني قبل مغادرته أكرا",
        ["meeting planned [party=FRA, party=GHA]", "visit planned [host=GHA, visitor=FRA]"],
    ),
    "hands are shaken": (
        "وكان كوشنير صافح لافروف على هامش القمة",
        ["meeting occurred [party=FRA, party=RUS]"],
    ),
    "whom he will meet next": (
        "واجتمع كوشنير مع نظيره الغاني قبل ان يلتقي الرئيس الغاني",
        ["meeting occurred [party=FRA, party=GHA]", "meeting planned [party=GHA, party=FRA]"],
    ),
    "with whom one met, and what he does there": (
        "وقال كوشنير على هامش لقاء مع الموفد الغاني الذي يقوم بزيارة الى باريس ان الخطة جاهزة",
        [
            "statement occurred [speaker=FRA]",
            "meeting occurred [party=GHA, party=FRA]",
            "visit occurred [visitor=GHA, host=FRA]",
        ],
    ),
    "what perhaps is": (
        "لعل زيارة لافروف الى برن تنجح",
        ["visit possible [visitor=RUS, host=CHE]"],
    ),
    "a word led to by a contact is a leader's name": (
        "واتصل لافروف هاتفيا بمشعل من برن",
        ["phone_call occurred [initiator=RUS, party=HAMAS]"],
    ),
    "so it is behind somebody known": (
        "والتقى لافروف مشعل في برن",
        ["meeting occurred [party=RUS, party=HAMAS]"],
    ),
    "a surname with its article rules no genitive": (
        "ووصف المعلم اللقاء بأنه مثمر",
        ["statement occurred [speaker=SYR]"],
    ),
    "unless it is a word": ("وشكر المعلم التلاميذ في برن", []),
    "who is congratulated in a call is its other side, and who does it has called": (
        "وهنأ لافروف كوشنير في اتصال هاتفي",
        ["phone_call occurred [initiator=RUS, party=FRA]"],
    ),
    "what stands behind «their» encounter is no side of it": (
        "وأبلغ لافروف كوشنير خلال لقائهما موقف كينيا",
        ["statement occurred [speaker=RUS, addressee=FRA]", "meeting occurred [party=RUS, party=FRA]"],
    ),
    "officials met besides their president": (
        "ويصل كوشنير غدا الى برن للقاء الرئيس السويسري باسكال كوشبان والاجتماع مع كبار المسؤولين السويسريين",
        [
            "visit planned [visitor=FRA, host=CHE]",
            "meeting planned [party=CHE, party=FRA]",
            "meeting planned [party=CHE, party=FRA]",
        ],
    ),
    "a chancellor is no adviser": (
        "واجتمع لافروف مع المستشارة ميركل",
        ["meeting occurred [party=RUS, party=DEU]"],
    ),
    "who stands for an office is known by another": (
        "واجتمع لافروف مع المرشح الديموقراطي جون كيري",
        ["meeting occurred [party=RUS, party=USA]"],
    ),
    "a noun's pronoun before who did it": (
        "وكانت آخر زيارة قام بها مبارك إلى كينيا عام 2004",
        ["visit occurred [visitor=EGY, host=KEN]"],
    ),
    "but a word may go on": ("وكانت خطبة قام بها مبارك الخطى إلى كينيا", []),
    "a leader before what he is after": (
        "ويستعد صالح لزيارة كينيا",
        ["visit planned [host=KEN, visitor=YEM]"],
    ),
    "but a good man is no leader": ("وهذا طبيب صالح لزيارة كينيا", []),
    "an envoy who is sent is no part of his sender's name": (
        "وأرسل أنان مبعوثه إلى كينيا",
        ["visit occurred [visitor=UN, host=KEN]"],
    ),
    "an envoy from a body": (
        "والتقى لافروف موفدا من الأمم المتحدة",
        ["meeting occurred [party=RUS, party=UN]"],
    ),
    "what follows a source is no name": (
        "وبحسب سولانا فإن كينيا رفضت العرض",
        ["statement occurred [speaker=EU]", "statement occurred [speaker=KEN]"],
    ),
    "a leader whose name is a given name too meets a foreigner": (
        "واستقبل عباس ميتشل",
        ["meeting occurred [host=PSE, guest=USA]"],
    ),
    "and a foreigner whose name is a word": (
        "والتقى صالح بوش",
        ["meeting occurred [party=YEM, party=USA]"],
    ),
    "but one man may have both names": ("والتقى عباس عراقجي في كينيا", []),
    "two who talk over the telephone": (
        "وأجرت كينيا وغانا محادثات عبر الهاتف",
        ["phone_call occurred [party=KEN, party=GHA]"],
    ),
    "a leader of another state behind an official": (
        "والتقى السفير الغاني السنيورة في بيروت",
        ["meeting occurred [party=GHA, party=LBN]"],
    ),
    "his name is no adjective of the office before it": (
        "واستقبل العاهل الاردني الحريري في عمان",
        ["meeting occurred [host=JOR, guest=LBN]"],
    ),
    "of whom a relative clause tells behind a comma": (
        "ولارسن، الذي التقى كوشنير امس، يعود غدا",
        ["meeting occurred [party=UN, party=FRA]"],
    ),
    "what is said not to have been": (
        "ونفت اوسلو ان يكون المعلم التقى لافروف في برن",
        ["statement occurred [speaker=NOR]", "meeting denied [party=SYR, party=RUS]"],
    ),
    "a journey to a part of the world": (
        "وبدأ كوشنير جولة في الشرق الاوسط",
        ["visit occurred [visitor=FRA]"],
    ),
    "a region, and no part of a state": (
        "وقام لافروف بزيارة الى المنطقة",
        ["visit occurred [visitor=RUS]"],
    ),
    "whoever goes there from home": ("وزار الوزير المنطقة لافتتاح مصنع", []),
    "a journey of another behind an encounter": (
        "وجرى اللقاء بين كوشنير ولافروف قبل الزيارة التي يقوم بها الرئيس الغاني الى اوسلو",
        ["meeting occurred [party=FRA, party=RUS]", "visit planned [visitor=GHA, host=NOR]"],
    ),
    "he goes to meet several of one state": (
        "وتوجه كوشنير الى برن للقاء نظيره السويسري والمسؤولين السويسريين",
        ["visit occurred [visitor=FRA, host=CHE]", "meeting planned [party=CHE, party=FRA]"],
    ),
    "a king is not of the republic told beside him": (
        "ويجري جلالة الملك مباحثات مع الرئيس اوباما",
        ["meeting planned [party=None, party=USA]"],
    ),
    "a king at home": ("واستقبل جلالة الملك وزير الداخلية", []),
    "an encounter «to» somebody": (
        "وعاد كوشنير بعد اجتماعه الى نظيره النمساوي",
        ["meeting occurred [party=AUT, party=FRA]"],
    ),
    "behind whom one met comes who did": (
        "وبعد لقائه لافروف اعلن السنيورة ان الحوار مستمر",
        ["meeting occurred [party=RUS, party=LBN]", "statement occurred [speaker=LBN]"],
    ),
    "two surnames behind a reception": (
        "وتم ذلك خلال استقبال السنيورة كوشنير",
        ["meeting occurred [host=LBN, guest=FRA]"],
    ),
    "a leader called by his given name": (
        "والتقى عباس اولمرت في برن",
        ["meeting occurred [party=PSE, party=ISR]"],
    ),
    "with whom a journey begins": (
        "وبدأ لافروف جولته بلقاء الوزير السويسري",
        ["meeting occurred [party=CHE, party=RUS]"],
    ),
    "whom one comes to meet, be they of two states": (
        "وتصل رايس الى القدس غدا للقاء كل من اولمرت وعباس",
        ["visit planned [visitor=USA, host=PSE]", "meeting planned [party=ISR, party=PSE, party=USA]"],
    ),
    "two surnames side by side met": (
        "واعتبر محللون أن لقاء كوشنير لافروف لم يثمر",
        ["meeting occurred [party=FRA, party=RUS]"],
    ),
    "names that may be spelled as other words": (
        "وضم الاجتماع كوشنير وليفني ومشرف",
        ["meeting occurred [party=FRA, party=ISR, party=PAK]"],
    ),
    "beside an encounter a name is none of a verb's": (
        "وجاء لقاء مبارك وليفنى في برن قصيرا",
        ["meeting occurred [party=EGY, party=ISR]"],
    ),
    "with whom, and then about what": (
        "ووصل الوزير النمساوي إلى القاهرة حيث بحث مع مبارك دعم السلطة",
        ["visit occurred [visitor=AUT, host=EGY]", "meeting occurred [party=EGY, party=AUT]"],
    ),
    "«قد» is before a verb, whatever is joined to it": (
        "أما لافروف فقد بحث مع الوزير النمساوي ملف الغاز",
        ["meeting occurred [party=RUS, party=AUT]"],
    ),
    "a verb that lost its hamza": (
        "وقد اجرى لافروف وكوشنير الذي يرأس الاجتماعات، محادثات في برن",
        ["meeting occurred [party=RUS, party=FRA]"],
    ),
    "whom he met, behind where he had come to": (
        "ومن المنتظر أن يلتقي الوزير النمساوي، الذي وصل إلى نيروبي أمس، نظيره الكيني",
        ["meeting planned [party=AUT, party=KEN]", "visit occurred [visitor=AUT, host=KEN]"],
    ),
    "talks in the capital of others": (
        "وستتركز محادثات لافروف في نيروبي على القرصنة",
        ["meeting planned [party=RUS, party=KEN]"],
    ),
    "where others' talks are held": ("وستتركز محادثات لافروف في جنيف على القرصنة", []),
    "a journey goes to those met on it": (
        "وتأتي زيارة الوزير الكيني التي تستمر يومين ويلتقي خلالها الرئيس النمساوي، بعد توتر",
        ["visit planned [visitor=KEN, host=AUT]", "meeting planned [party=KEN, party=AUT]"],
    ),
    "so does the journey only taken up": (
        "وقال الناطق إن لافروف سيلتقي أثناء الزيارة بنظيره النمساوي",
        ["meeting planned [party=RUS, party=AUT]", "visit planned [visitor=RUS, host=AUT]"],
    ),
    "who travels on meets, not who tells of it": (
        "وقال المصدر الغاني إن زيارة لافروف إلى نيروبي ستستمر يوما، يعقد خلالها لقاء مع الرئيس الكيني",
        ["visit planned [visitor=RUS, host=KEN]", "meeting planned [party=RUS, party=KEN]"],
    ),
    "another spelling of a surname": (
        "وزيارة ميتشيل إلى أوسلو هي الرابعة",
        ["visit occurred [visitor=USA, host=NOR]"],
    ),
    "a member of parliament known by a higher office": (
        "واستقبل كوشنير النائب سعد الحريري",
        ["meeting occurred [host=FRA, guest=LBN]"],
    ),
    "a group of states is nothing but those who meet": (
        "واجتمعت مجموعة الثماني في روما",
        ["meeting occurred [party=G8]"],
    ),
    "its talks may be those of any other": ("وأشار إلى اجتماع لمجموعة الثماني", []),
    "an organ hears an official of its own body": (
        "وعقد مجلس الأمن جلسة استمع خلالها إلى الأمين العام للأمم المتحدة",
        ["meeting occurred [party=UN, party=UN]"],
    ),
    "who has called him": (
        "واستقبل البرادعي الوزيرة النمساوية وتحدث إليه بوش هاتفيا",
        ["meeting occurred [host=IAEA, guest=AUT]", "phone_call occurred [initiator=USA, party=IAEA]"],
    ),
    "a people that has done something": (
        "وأوضح كوشنير أن الكينيين الذين أجروا محادثات مع الحكومة النمساوية راضون",
        ["statement occurred [speaker=FRA]", "meeting occurred [party=KEN, party=AUT]"],
    ),
    "all of them, behind a colon": (
        "ووصل إلى أوسلو كل من: الوزير الغاني، ونظيره الكيني",
        ["visit occurred [host=NOR, visitor=GHA, visitor=KEN]"],
    ),
    "where he went on from": (
        "وبعد وصوله إلى أوسلو توجه لافروف إلى مقر الحكومة",
        ["visit occurred [host=NOR, visitor=RUS]"],
    ),
    "two at a summit, one of them a word": (
        "ولم يستبعد المصدر عقد قمة بين مبارك والأسد في برن",
        ["meeting possible [party=EGY, party=SYR]"],
    ),
    "those present sit together": (
        "وعقدت اللجنة اجتماعها برئاسة الوزير النمساوي بحضور نظيريه الكيني جوما والغاني كوفي",
        ["meeting occurred [party=AUT, party=KEN, party=GHA]"],
    ),
    "where he is going, the sentences before have told": (
        "وأثارت زيارة الرئيس الكيني استياء المعارضة",
        ["visit occurred [visitor=KEN]"],
    ),
    "a journey with its goal is told once": (
        "وصل الرئيس الكيني إلى أوسلو، وتعد زيارة الرئيس الكيني الأولى له",
        ["visit occurred [visitor=KEN, host=NOR]"],
    ),
    "whose own talks others speak of": (
        "وعبر بان كي مون عن ارتياحه للمحادثات حول الصومال التي أجراها الموفد النمساوي مع الرئيس الكيني",
        ["statement occurred [speaker=UN]", "meeting occurred [party=AUT, party=KEN]"],
    ),
    "in whose presence they met": (
        "واجتمع الوزير الكيني إلى لارسن في حضور السفير النمساوي",
        ["meeting occurred [party=KEN, party=UN, party=AUT]"],
    ),
    "the verb of the sentence, behind a fronted encounter": (
        "وخلال لقائه في برن الوزير الكيني أكد لافروف دعم بلاده",
        ["meeting occurred [party=KEN, party=RUS]", "statement occurred [speaker=RUS]"],
    ),
    "others come back, not he who speaks of it": (
        "وبحث لافروف مع الوزير الكيني عودة المفتشين إلى الصومال",
        ["meeting occurred [party=RUS, party=KEN]"],
    ),
    "cooperation with somebody is no encounter": (
        "ووصل لافروف إلى نيروبي للبحث في تعاون كينيا مع المحكمة الدولية",
        ["visit occurred [visitor=RUS, host=KEN]"],
    ),
    "a letter swapped in «نظيره»": (
        "واجتمع لافروف مع نظيرة النمساوي في برن",
        ["meeting occurred [party=RUS, party=AUT]"],
    ),
    "two peoples behind their verb": (
        "ويستعد الكينيون والغانيون لاستئناف المفاوضات بينهما",
        ["meeting planned [party=KEN, party=GHA]"],
    ),
    "whose cooperation is talked about": (
        "وبحث لافروف مع الوزير النمساوي تعاون كينيا مع الوكالة",
        ["meeting occurred [party=RUS, party=AUT]"],
    ),
    "pontiff": ("ثم استقبل الحبر الأعظم الرئيس الكيني", ["meeting occurred [host=VAT, guest=KEN]"]),
}


@pytest.mark.parametrize("name", CASES)
def test_alone(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [dealt(event) for event in extractor.extract(text).events] == expected


def test_with_day(extractor: Extractor) -> None:
    """In an article of a day an office without its state is the article's own: it tells whose that is."""
    text, _ = CASES["a counterpart is of another state, whosever he is"]
    assert not extractor.extract(text, reference_date=date(2024, 5, 15)).events
