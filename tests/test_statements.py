"""Statements: who speaks, what kind of statement it is, and what is none; in sentences written for these tests.

An event is given as ``type/subtype [role=actor, ...] trigger``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "«في حين» ends what was talked of before": (
        "بحث رئيس نيبال مع ملك بوتان ملف المياه، في حين شدد الملك على ضرورة ضبط الحدود",
        ["meeting/bilateral [party=NPL, party=BTN] بحث", "statement/say [speaker=BTN] شدد"],
    ),
    "what both stress in their talks, they agree on": (
        "بحث رئيس نيبال مع ملك بوتان ملف المياه وشددا على ضرورة ضبط الحدود",
        ["meeting/bilateral [party=NPL, party=BTN] بحث", "statement/agree [speaker=NPL, speaker=BTN] شددا"],
    ),
    "the noun that speaks tells its stance, not the one it is about": (
        "رفض نيبالي لمقترح بوتان بشأن المياه",
        ["statement/reject [speaker=NPL] رفض"],
    ),
    "a call to reject something is a call": (
        "دعوة نيبالية لرفض إغلاق المعبر مع بوتان",
        ["statement/appeal [speaker=NPL] دعوة"],
    ),
    "an actor joined with «و» before a singular verb opens a clause": (
        "قمة في طشقند ووزير أوزبكي يعلن إرسال القمح إلى أفغانستان",
        ["statement/say [speaker=UZB] يعلن"],
    ),
    "who speaks before the comma is told behind it": (
        "وبعدما رحبت بالهدنة مع بوتان، لفتت الوزيرة النيبالية إلى أن المعبر آمن",
        ["statement/support [speaker=NPL] رحبت", "statement/say [speaker=NPL] لفتت"],
    ),
    "of another gender it is somebody told before": (
        "وبعدما رحب بالهدنة مع بوتان، لفتت الوزيرة النيبالية إلى أن المعبر آمن",
        ["statement/say [speaker=NPL] لفتت"],
    ),
    "hoping aloud": (
        "أكد الوزير النيبالي أن المعبر آمن، آملا أن توافق بوتان",
        ["statement/say [speaker=NPL] أكد", "statement/say [speaker=NPL] آملا"],
    ),
    "«فيما» goes on with what another holds": (
        "رفضت نيبال الخطة، فيما اعتبرت بوتان أن المعبر آمن",
        ["statement/reject [speaker=NPL] رفضت", "statement/say [speaker=BTN] اعتبرت"],
    ),
    "what is called so is no statement": (
        "رفضت نيبال فيما وصفته بخطوة أولى إغلاق المعبر",
        ["statement/reject [speaker=NPL] رفضت"],
    ),
    "condolences on a disaster are stated": (
        "أكد متحدث باسم الخارجية النيبالية متانة العلاقات مع بوتان. وعبر المتحدث عن أحر التعازي لأسر ضحايا الزلزال.",
        ["statement/say [speaker=NPL] أكد", "statement/say [speaker=NPL] عبر"],
    ),
    "condolences of a cable are its greeting": (
        "بعث رئيس نيبال برقية إلى ملك بوتان إثر الزلزال. وعبر الرئيس عن أحر التعازي لأسر الضحايا.",
        ["letter/message [sender=NPL, recipient=BTN] برقية"],
    ),
    "congratulations are greetings without a cable too": (
        "التقى رئيس نيبال ملك بوتان في تيمفو. وأعرب الرئيس عن تهانيه للملك بعيد ميلاده.",
        ["meeting/bilateral [party=NPL, party=BTN] التقى"],
    ),
    "the safety of a cup is no sport": (
        "حث وزير الخارجية البيروفي جيرانه على تبادل المعلومات لحماية جماهير المونديال",
        ["statement/appeal [speaker=PER] حث"],
    ),
    "the head of a sport speaks for no state": (
        "أكد رئيس الاتحاد البيروفي لكرة السلة أن بلاده تؤيد موقف تشيلي",
        [],
    ),
    "a masculine verb has no feminine state behind it for a subject": (
        "زار وزير الخارجية الكوري الجنوبي هانوي، واتهم الصين بخرق الهدنة",
        ["visit/ [visitor=KOR, host=VNM] زار", "statement/condemn [speaker=KOR, addressee=CHN] اتهم"],
    ),
    "a feminine verb has no man behind it for a subject": (
        "طالبت عائلات الرهائن، اليوم، الرئيس الفرنسي بالتدخل لدى إيران",
        [],
    ),
    "the oblique case is no subject": ("وهو بذلك يطالب الحوثيين بالانسحاب من السعودية", []),
    "analysts, and what they say meanwhile": (
        "قال محللون إن الحرب في السودان ستطول، مضيفين أن الحل بعيد",
        [],
    ),
    "a journalist after a minister speaks for nobody": (
        "قال وزير الخارجية السويدي إن أوكرانيا بحاجة إلى السلاح. "
        "وأكد الصحفي الفرنسي لوي مارتان أن الحرب مستمرة، مشيرا إلى القصف",
        ["statement/say [speaker=SWE] قال"],
    ),
    "an act that is announced is nobody who announces": (
        "ورحب الرئيس الكيني بالقرار كما أعلن عودة السفير الأوغندي",
        ["statement/support [speaker=KEN] رحب", "statement/say [speaker=KEN] أعلن"],
    ),
    "judges speak for their court": (
        "واتهم قضاة المحكمة الجنائية الدولية أوغندا بعدم التعاون",
        ["statement/condemn [speaker=ICC] اتهم"],
    ),
    "words in a speech": (
        "ألقى رئيس الوزراء الماليزي كلمة أشاد فيها بدور قطر",
        ["statement/support [speaker=MYS] أشاد"],
    ),
    "words in a paper": (
        "أصدرت الخارجية الإيرلندية بيانا أدانت فيه القصف الإسرائيلي",
        ["statement/condemn [speaker=IRL] أدانت"],
    ),
    "a paper and its owner": (
        "جاء في بيان صادر عن وزارة الخارجية الباكستانية أن السفير الهندي غادر",
        ["statement/say [speaker=PAK] جاء في بيان"],
    ),
    "a paper and its nationality": (
        "وذكر بيان تونسي أن اللقاء مع الوزير المالي تناول الحدود",
        ["statement/say [speaker=TUN] ذكر"],
    ),
    "police and courts at home, whichever armed group is behind it": (
        "أعلنت الحكومة الأوغندية أن الشرطة داهمت ثلاثة منازل. وأضافت أن المتهمين ينتمون إلى داعش.",
        [],
    ),
    "police and courts of another state": (
        "أعلنت الحكومة الأوغندية أن الشرطة الكينية داهمت ثلاثة منازل.",
        ["statement/say [speaker=UGA] أعلنت"],
    ),
    "who speaks for the police": ("قال المتحدث باسم الشرطة الأوغندية إن رجلين قتلا في السوق", []),
    "an ambassador speaks abroad, of schools too": (
        "أكد السفير الأوغندي أن المدرسة تخدم الجالية",
        ["statement/say [speaker=UGA] أكد"],
    ),
    "an armed group is no other state in a text on home affairs": (
        "تعهد رئيس الوزراء السويدي بحماية الشباب من داعش. وقال إن التطرف خطر على مجتمعنا. وأكد أن السويد قوية. "
        "وأضاف أن داعش تخدع شبابنا. وأوضح أن السويد ستساعد فنلندا على هزيمة داعش.",
        ["statement/say [speaker=SWE] أوضح"],
    ),
    "whose the matter is that a verb leads to does not speak": (
        "قال الرئيس الكيني إن الصومال جار. وشدد على دور تنزانيا في الهدنة. وشكك معهد محلي في رواية أوغندا.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] شدد"],
    ),
    "behind the matter the subject may still stand": (
        "ووافق على الطلب وزير الخارجية الكيني أمام سفير الصومال",
        ["statement/agree [speaker=KEN] وافق"],
    ),
    "people cited behind a place of the scene": (
        "احترقت سفينة في بحر شرقي كينيا، بحسب ما أفاد سكان لوكالة الأنباء في الصومال",
        [],
    ),
    "a stranger behind «لكن»": (
        "أعلن الوزير الكيني أن الصومال جار، لكن حارسا في الميناء قال إن السفن غادرت",
        ["statement/say [speaker=KEN] أعلن"],
    ),
    "a pronoun opens what the last speaker goes on to say": (
        "قال وزير الخارجية الكيني إن الحدود مغلقة. لكنه من ناحية ثانية يؤكد أن الصومال جار.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] يؤكد"],
    ),
    "meanwhile somebody else spoke of something": (
        "فيما تحدث وزير الخارجية الكيني عن أن الصومال آمنة",
        ["statement/say [speaker=KEN] تحدث"],
    ),
    "made known, one of many states among those it concerns": (
        "أثنى الرئيس الكيني على الميثاق الذي أعلن عنه أمس بين دول شتى ومن بينها تنزانيا",
        ["statement/support [speaker=KEN] أثنى"],
    ),
    "who has done one thing goes on with the next": (
        "انتقدت الحكومة الكينية الصومال. وكان الرئيس الأوغندي قد وصف القرار بأنه خطير، ودعا مقديشو إلى الصبر.",
        [
            "statement/condemn [speaker=KEN, addressee=SOM] انتقدت",
            "statement/say [speaker=UGA] وصف",
            "statement/appeal [speaker=UGA, addressee=SOM] دعا",
        ],
    ),
    "a paper that cast doubt some day is nobody's words": (
        "قالت تنزانيا إن الصومال جار. وأصدر المركز تحليلا جديدا أمس شكك في رواية أوغندا.",
        ["statement/say [speaker=TZA] قالت"],
    ),
    "in the case of rejection nothing is rejected": (
        "قال الرئيس الكيني إنه في حال رفض مجلس الأمن القرار ستنسحب القوات من الصومال",
        ["statement/say [speaker=KEN] قال"],
    ),
    "who will be asked does not ask": ("ما إن يعود مجلس الأمن إلى العمل، سيطلب منه تقديم المساعدة", []),
    "quoted from somebody": (
        "نقلا عن المتحدث باسم الحكومة الكينية فإن الحدود مع الصومال مغلقة",
        ["statement/say [speaker=KEN] نقلا"],
    ),
    "a source between a verb of saying and its words says nothing of its own": (
        "وقال الرئيس الأوغندي، بحسب بيان صادر عن الخارجية الرواندية: «المعبر مفتوح»، مبينا أن التجارة عادت.",
        ["statement/say [speaker=UGA] قال", "statement/say [speaker=UGA] مبينا"],
    ),
    "a source behind what was said speaks": (
        "غرقت السفينة قبالة رواندا، بحسب بيان صادر عن الخارجية الأوغندية",
        ["statement/say [speaker=UGA] حسب"],
    ),
    "the matter that somebody denies": (
        "تتهم رواندا جارتها بحشد الجنود، الأمر الذي تنفيه أوغندا",
        ["statement/condemn [speaker=RWA] تتهم", "statement/reject [speaker=UGA] تنفيه"],
    ),
    "a question is asked": (
        "تساءل الرئيس الأوغندي عما إذا كانت رواندا جادة",
        ["statement/say [speaker=UGA] تساءل"],
    ),
    "many of them": (
        "وأعرب العديد من النواب الأوغنديين عن قلقهم من رواندا",
        ["statement/say [speaker=UGA] أعرب"],
    ),
    "who is asked is no part of what is asked for": (
        "طلبت أوغندا من المسؤولين الروانديين الانسحاب",
        ["statement/appeal [speaker=UGA, addressee=RWA] طلبت"],
    ),
    "a name spelled as a particle": (
        "قال أمين عام الأمم المتحدة بان كي مون إن الهدنة في رواندا هشة",
        ["statement/say [speaker=UN] قال"],
    ),
    "a feminine participle behind a place and no comma": (
        "رحبت أوغندا بالهدنة في رواندا داعية الطرفين إلى الحوار",
        ["statement/support [speaker=UGA] رحبت", "statement/appeal [speaker=UGA] داعية"],
    ),
    "participles joined to one another": (
        "أدانت أوغندا الهجوم، معربة عن قلقها وداعية إلى الحوار ومحذرة من التصعيد في رواندا",
        [
            "statement/condemn [speaker=UGA] أدانت",
            "statement/say [speaker=UGA] معربة",
            "statement/appeal [speaker=UGA] داعية",
            "statement/warn [speaker=UGA] محذرة",
        ],
    ),
    "participles of two joined to one another": (
        "أصدر الوزيران الأوغندي والكيني بيانا معربين عن أسفهما للقصف وداعيين إلى هدنة",
        ["statement/agree [speaker=UGA, speaker=KEN] معربين", "statement/appeal [speaker=UGA, speaker=KEN] داعيين"],
    ),
    "an outlet's source speaks": (
        "وأضافت الوكالة نقلا عن بيان للجيش الأوغندي أن الهدنة في رواندا هشة",
        ["statement/say [speaker=UGA] بيان"],
    ),
    "what the speaker's own side does it does by saying so": (
        "أكد وزير الخارجية الأوغندي أن كمبالا ترفض خطة رواندا. وأضاف أن بلاده تدعو إلى الحوار.",
        ["statement/reject [speaker=UGA] أكد", "statement/appeal [speaker=UGA] أضاف"],
    ),
    "what another side does is told": (
        "أكد وزير الخارجية الأوغندي أن رواندا ترفض الخطة. وقال إنهم يدعمون كينيا.",
        ["statement/say [speaker=UGA] أكد", "statement/say [speaker=UGA] قال"],
    ),
    "what we do": (
        "وأكد الوزير الأوغندي أننا ندعم رواندا",
        ["statement/support [speaker=UGA] أكد"],
    ),
    "who was for it says nothing": ("كان الوزير الأوغندي مؤيدا للقرار الكيني", []),
    "what a state must do says nothing": (
        "زادت أوغندا الضغط على رواندا مطالبة أكثر من قبل بالتعاون",
        [],
    ),
    "an outlet has it from an official": (
        "رويترز عن مسؤول أوغندي: سننسحب من رواندا",
        ["statement/say [speaker=UGA] :"],
    ),
    "a report about somebody": ("تقرير عن رئيس أوغندا: حكم طويل", []),
    "what was said stands before": (
        "تم تفجير الأنبوب بين تركيا وإيران، حسبما ذكر وزير الطاقة التركي",
        ["statement/say [speaker=TUR] ذكر"],
    ),
    "welcome conveyed": (
        "أعرب الرئيس الكازاخي عن ترحيبه بالاتفاق بين أرمينيا وأذربيجان",
        ["statement/support [speaker=KAZ] أعرب"],
    ),
    "refusal stressed": (
        "أكدت وزارة الخارجية اليابانية رفضها الحصار على كوبا",
        ["statement/reject [speaker=JPN] أكدت"],
    ),
    "readiness stated": (
        "أكد وزير الدفاع السويدي أن بلاده مستعدة لدعم فنلندا",
        ["statement/promise [speaker=SWE] أكد"],
    ),
    "the readiness of others": (
        "أكد وزير الدفاع السويدي أن فنلندا مستعدة للحوار",
        ["statement/say [speaker=SWE] أكد"],
    ),
    "sides that affirm together agree": (
        "أكد الجانبان النمساوي والسلوفاكي أهمية الممر",
        ["statement/agree [speaker=AUT, speaker=SVK] أكد"],
    ),
    "«قائلا» words the statement before it": (
        "رحب وزير الخارجية البرازيلي بالاتفاق قائلا إن السلام مع كولومبيا قريب",
        ["statement/support [speaker=BRA] رحب"],
    ),
    "greetings state nothing": ("أعرب الملك عن أصدق التهاني لرئيس الهند", []),
    "a stance inside a headline's words": (
        "الوزير الأردني: إسرائيل ترفض السلام",
        ["statement/say [speaker=JOR] :"],
    ),
    "what somebody quotes of others": (
        "قال الرئيس الفيجي: «أكد نظيري الأسترالي ذلك أمس»",
        ["statement/say [speaker=FJI] قال"],
    ),
    "told by the way": ("ناقشت الصحف الخطة التي ترفضها فنزويلا", []),
    "home affairs": (
        "أعلنت وزارة الصحة الألمانية افتتاح مستشفى. وقالت الوزارة إن المستشفى كبير. "
        "وأضافت أن الأطباء جاهزون. وأوضحت أن العلاج مجاني",
        [],
    ),
    "an agreement known before": (
        "رحب الرئيس الغاني بالاتفاق الذي تم التأكيد عليه في توغو",
        ["statement/support [speaker=GHA] رحب"],
    ),
    "what something is taken for": ("تعتبر تونس شريكا لإيطاليا", []),
    "a noun that shows something": ("أغلق الجيش الإسرائيلي المعبر في تطور يؤكد عزم مصر", []),
    "«الوزيران» are the two told before": (
        "هاتف وزير الدفاع الكندي نظيره النرويجي. وأكد الوزيران أهمية حلف الناتو",
        ["phone_call/ [initiator=CAN, party=NOR] هاتف", "statement/agree [speaker=CAN, speaker=NOR] أكد"],
    ),
    "a minister whose state stays open": ("قال وزير الخارجية إن الوضع صعب", ["statement/say [speaker=None] قال"]),
    "a definite noun takes up the speaker who was called so": (
        "قالت مصادر دبلوماسية تشادية إن القمة قريبة. "
        "وأكدت هذه المصادر أن مالي ستشارك، وأشارت المصادر إلى أن النيجر لن تشارك",
        [
            "statement/say [speaker=TCD] قالت",
            "statement/say [speaker=TCD] أكدت",
            "statement/say [speaker=TCD] أشارت",
        ],
    ),
    "sources of another kind are others": (
        "قالت مصادر دبلوماسية تشادية إن القمة قريبة. وأكدت المصادر المحلية أن مالي ستشارك",
        ["statement/say [speaker=TCD] قالت"],
    ),
    "sources of a nation are anybody": ("قالت مصادر تشادية إن الحدود مع مالي مغلقة", []),
    "things that speak are not the last speaker": (
        "قال الرئيس التشادي إن الحدود مع مالي مغلقة. وتشير التقديرات إلى أن النيجر لن تشارك",
        ["statement/say [speaker=TCD] قال"],
    ),
    "those who met": (
        "التقى الرئيس التشادي نظيره المالي. وشدد المجتمعون على ضرورة الحوار",
        ["meeting/bilateral [party=TCD, party=MLI] التقى", "statement/agree [speaker=TCD, speaker=MLI] شدد"],
    ),
    "a form of address without the man": (
        "قال وزير الخارجية التشادي إن الحدود مع مالي مغلقة. وأشار معاليه إلى أن النيجر لن تشارك",
        ["statement/say [speaker=TCD] قال", "statement/say [speaker=TCD] أشار"],
    ),
    "what was not said": ("لم تعلن وزارة الدفاع التشادية عدد القتلى في مالي", []),
    "what is not ruled out": (
        "لم يستبعد وزير الدفاع التشادي إرسال قوات إلى مالي",
        ["statement/say [speaker=TCD] يستبعد"],
    ),
    "what came about of something known": (
        "رحب الرئيس التشادي بالإصلاحات التي تم الاتفاق عليها مع مالي",
        ["statement/support [speaker=TCD] رحب"],
    ),
    "a minister of home matters at home": ("قال وزير النقل التشادي إن المطار سيفتح غدا", []),
    "a minister of home matters on another state": (
        "قال وزير النقل التشادي إن الطريق إلى مالي سيفتح غدا",
        ["statement/say [speaker=TCD] قال"],
    ),
    "a report of what another said, with the quotation round it": (
        "قال متحدث باسم الخارجية الكندية إن وزير الدفاع الفرنسي «رحب بقرار مالي فتح الحدود»",
        ["statement/say [speaker=CAN] قال", "statement/support [speaker=FRA] رحب"],
    ),
    "what somebody tells of himself within a quotation": (
        "قال الرئيس التشادي: «لقد رحب أجدادنا بمالي وأدانوا الحرب»",
        ["statement/say [speaker=TCD] قال"],
    ),
    "a woman with a masculine title goes on": (
        "قالت المدير العام لليونسكو آنا كومار إن معابد مالي في خطر. وتابعت أن الترميم سيبدأ",
        ["statement/say [speaker=UNESCO] قالت", "statement/say [speaker=UNESCO] تابعت"],
    ),
    "«قائلا» says something more": (
        "قال وزير الخارجية التشادي إن مالي جارة قائلا إن الحدود ستفتح",
        ["statement/say [speaker=TCD] قال", "statement/say [speaker=TCD] قائلا"],
    ),
    "«قائلا» tells the words of what was done": (
        "رحب وزير الخارجية التشادي بقرار مالي قائلا إن الحدود ستفتح",
        ["statement/support [speaker=TCD] رحب"],
    ),
    "one of those told": ("شاركت دول أفريقية بينها مالي وتشاد، أبرزها النيجر", []),
    "a greeting passed on": ("نقل وزير الخارجية التشادي تحيات الرئيس إلى نظيره المالي", []),
    "a government without its state": ("أعلنت الحكومة عدد الإصابات", []),
    "the ministers of the meeting": (
        "عقد وزراء خارجية تشاد ومالي والنيجر اجتماعا في باماكو. واتفق الوزراء على فتح الحدود",
        [
            "meeting/multilateral [party=TCD, party=MLI, party=NER] اجتماعا",
            "statement/agree [speaker=TCD, speaker=MLI, speaker=NER] اتفق",
        ],
    ),
    "a newspaper stands between the verb and its subject": (
        "أكد لـ«الأنباء» وزير الخارجية التشادي أن مالي ستشارك، وأضاف لصحيفة «الأنباء» أن النيجر ستشارك",
        ["statement/say [speaker=TCD] أكد", "statement/say [speaker=TCD] أضاف"],
    ),
    "a headline names the newspaper": (
        "الرئيس التشادي لـ«الأنباء»: مالي ستشارك",
        ["statement/say [speaker=TCD] :"],
    ),
    "whom he met is not who speaks": (
        "زار وزير الخارجية التشادي باماكو. وقال للصحفيين عقب لقائه الرئيس المالي إن الحدود ستفتح",
        [
            "visit/ [visitor=TCD, host=MLI] زار",
            "statement/say [speaker=TCD] قال",
            "meeting/bilateral [party=TCD, party=MLI] لقائه",
        ],
    ),
    "a stance of the state that its ministry tells": (
        "أعربت وزارة الخارجية المالطية عن إدانة واستنكار مالطا للهجوم على اليونان",
        ["statement/condemn [speaker=MLT] أعربت"],
    ),
    "a stance renewed, and whose": (
        "جدد وزير الخارجية الكيني رفض بلاده لتقسيم الصومال",
        ["statement/reject [speaker=KEN] جدد"],
    ),
    "confidence renewed in a cabinet": ("جدد البرلمان الكيني الثقة بالحكومة بعد انسحاب الصومال من المحادثات", []),
    "two verbs of one spelling": (
        "دانت تشاد الهجوم في مالي وأبدت تشاد استعدادها للوساطة",
        ["statement/condemn [speaker=TCD] دانت", "statement/promise [speaker=TCD] أبدت"],
    ),
    "an addition is no verb": (
        "زار الرئيس التشادي مالي اضافة إلى النيجر",
        ["visit/ [visitor=TCD, host=MLI, host=NER] زار"],
    ),
    "accusations are exchanged": (
        "تبادلت تشاد ومالي الاتهامات بخرق الهدنة",
        ["statement/condemn [speaker=TCD, speaker=MLI] الاتهامات"],
    ),
    "a call is renewed": (
        "وجددت تشاد دعوتها مالي إلى الحوار",
        ["statement/appeal [speaker=TCD] جددت"],
    ),
    "to praise and to build": (
        "السفير التشادي يشيد بجهود مالي",
        ["statement/support [speaker=TCD] يشيد"],
    ),
    "a newspaper's report has no participle of a party in it": (
        "نقل موقع إخباري أن حزب الله غرق في المستنقع، مشيرا إلى أن الحزب خسر المعركة أمام سوريا",
        [],
    ),
    "an urging is no verb behind its preposition": (
        "قال الوزير التشادي إن الحوار يسهم في حث الجانب المالي على الصلح، وأضاف أن الحدود ستفتح",
        ["statement/say [speaker=TCD] قال", "statement/say [speaker=TCD] أضاف"],
    ),
    "a lead that restates its headline": (
        "تشاد تحذر من تدخل مالي في النيجر\n\nقال وزير الخارجية التشادي إن تدخل مالي في النيجر سيكون له ثمن.",
        ["statement/warn [speaker=TCD] تحذر"],
    ),
    "a lead that says something else": (
        "تشاد تحذر من تدخل مالي في النيجر\n\nقال وزير الخارجية التشادي إن بلاده ستشارك في القمة.",
        ["statement/warn [speaker=TCD] تحذر", "statement/say [speaker=TCD] قال"],
    ),
    "an impersonal passive": (
        "قال الرئيس التشادي إن الحدود مع مالي مغلقة. ويذكر أن النيجر لم تشارك",
        ["statement/say [speaker=TCD] قال"],
    ),
    "a report of sport": (
        "اتحاد الملاكمة الكيني: جاهزون للبطولة في أوغندا\n\nأكد وزير الرياضة الكيني أن المنتخب سيشارك في البطولة. "
        "وقال الوزير إن تنزانيا تستضيف المباراة الأولى.",
        [],
    ),
    "one word of sport makes no report of it": (
        "أكد الرئيس الكيني أن الصومال جار. وقال إن أوغندا حليف. وأضاف أن الرياضة تجمع الجيران.",
        ["statement/say [speaker=KEN] أكد", "statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أضاف"],
    ),
    "a text of hospitals and schools, another state by the way": (
        "كينيا تعلن نهاية الوباء\n\nأعلنت الحكومة الكينية أن المستشفيات فارغة. وعاد الطلاب إلى مدارس النرويج. "
        "وفتحت الفنادق لسياح من النرويج. وقالت الحكومة إن اللقاح وصل من النرويج.",
        [],
    ),
    "in such a text an appeal to another state": (
        "كينيا تعلن نهاية الوباء\n\nأعلنت الحكومة الكينية أن المستشفيات فارغة. وعاد الطلاب إلى مدارس النرويج. "
        "وفتحت الفنادق لسياح من النرويج. ودعت الحكومة النرويج إلى إرسال لقاح.",
        ["statement/appeal [speaker=KEN, addressee=NOR] دعت"],
    ),
    "of which body somebody is a member must be told": ("أكد يوسف كومار عضو اللجنة أن الصومال جار", []),
    "a board is of a company": ("قال نائب رئيس مجلس إدارة شركة الملح الكينية إن الصومال سوق كبيرة", []),
    "a candidate is no official yet": ("قال المرشح الرئاسي الكيني إن الصومال جار", []),
    "a state within the words that are quoted": (
        "قال الرئيس الكيني إن الصومال جار. وأضاف «أوغندا تستعد للحرب».",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أضاف"],
    ),
    "a name in quotation marks": (
        "أعلن «حزب الله» أن الحرب مع إسرائيل طويلة",
        ["statement/say [speaker=HEZB] أعلن"],
    ),
    "what others have said by the way lends them no further words": (
        "انتقد الرئيس الكيني الخطة التي اقترحتها أوغندا. وقال إن الصومال جار.",
        [
            "statement/condemn [speaker=KEN] انتقد",
            "statement/appeal [speaker=UGA] اقترحتها",
            "statement/say [speaker=KEN] قال",
        ],
    ),
    "a state is no plural": (
        "انتقدت كينيا الصومال. وكانوا يقولون إن الحرب قريبة.",
        ["statement/condemn [speaker=KEN, addressee=SOM] انتقدت"],
    ),
    "a man behind a feminine state in a list": (
        "التقى مدير القنوات في أوغندا وكينيا، الذي قال إن الصومال جار، عددا من الكتاب",
        [],
    ),
    "a bare noun up to «أن» can only speak": (
        "قالت كينيا إن الصومال جار. وأكد رفقان أن أوغندا قريبة.",
        ["statement/say [speaker=KEN] قالت"],
    ),
    "somebody's father": (
        "قال الرئيس الكيني إن الصومال جار. وقال والده إن أوغندا قريبة.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "somebody's office": (
        "قال الرئيس الكيني إن الصومال جار. وقال مكتبه إن أوغندا قريبة.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] قال"],
    ),
    "somebody in quotation marks": (
        "قال الرئيس الكيني إن الصومال جار. وقال «صديق» للعائلة إن أوغندا قريبة.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "ambassadors of no state": (
        "قال الوزير الكيني إن الصومال جار. وأبدى السفراء إعجابهم بالمركز.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "a woman who is called as a state is": ("قالت كينيا زغلول، المتحدثة باسم المصرف، إن الصومال سوق", []),
    "who speaks to a government stands before the verb": (
        "محامي المتهم يطالب الحكومة الكينية بالتعويض أمام محكمة في أوغندا",
        [],
    ),
    "a state before a colon, with nobody who speaks for it": (
        "أوغندا: المحكمة تنظر في طعن ضد كينيا\n\nتجمع مئات من المحامين أمام مبنى في كمبالا لمتابعة ملف كينيا.",
        [],
    ),
    "a state before a colon, whose minister speaks below": (
        "أوغندا: كينيا جارة وشريكة\n\nقال وزير الخارجية الأوغندي إن الحدود مع كينيا مفتوحة.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a namesake of somebody listed": (
        "تعلم الحرفيون النسج في كينيا. وجاء معهم عباس من السوق. وصنع النجارون صناديق في كينيا. "
        "وأشار عباس إلى أن كينيا غنية بالمهن.",
        [],
    ),
    "somebody listed, whose state the text names": (
        "تعلم الحرفيون النسج في كينيا. وجاء معهم وفد فلسطيني من رام الله. وصنع النجارون صناديق في كينيا. "
        "وأشار عباس إلى أن كينيا غنية بالمهن.",
        ["statement/say [speaker=PSE] أشار"],
    ),
    "«المسؤول» is the official who has just spoken": (
        "قال مسؤول كيني إن أوغندا شريكة. وتعمل لجنة أوغندية على الملف. وأضاف المسؤول أن الحدود مع أوغندا مفتوحة.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أضاف"],
    ),
    "«مصدر مطلع» is another one": (
        "قال مصدر في وزارة الخارجية الكينية إن أوغندا شريكة. وتعمل لجنة أوغندية على الملف. "
        "وأضاف مصدر مطلع أن الحدود مع أوغندا مفتوحة.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "the head of a firm": ("قال الرئيس التنفيذي ريكس تيلرسون إن روسيا سوق كبيرة", []),
    "a minister of home matters in a text of war that names others all along": (
        "قصف المتمردون مواقع في الصومال. وشنت إثيوبيا هجوما على الجبهة. ودعمت أوغندا المعركة. "
        "وقال وزير الثروة السمكية الكيني إن الميناء سيفتح قريبا.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "a minister of home matters in a text that is of neither": (
        "زار وفد من الصومال مصنعا. ووصل تجار من إثيوبيا. ووصل مزارعون من أوغندا. "
        "وقال وزير الثروة السمكية الكيني إن الميناء سيفتح قريبا.",
        [],
    ),
    "a part of the world stands for its states": (
        "توقع وزير الطاقة الكيني أن تحتاج أوروبا إلى الكهرباء. وأضاف أن شركة كينية ستمدها بالكهرباء. "
        "وقال إن أسعار الكهرباء سترتفع في أوروبا.",
        [
            "statement/say [speaker=KEN] توقع",
            "statement/say [speaker=KEN] أضاف",
            "statement/say [speaker=KEN] قال",
        ],
    ),
    "a disease is called after a part of the world": (
        "أعلن وزير الصحة الكيني انتهاء متلازمة الشرق الأوسط التنفسية. وأضاف أن المستشفى سيغلق. "
        "وقال إن المرضى في كينيا خرجوا.",
        [],
    ),
    "a minister of labour on treaties in a text of dealings": (
        "تحتاج كينيا إلى عمال من أوغندا. وتدرس رواندا التعاون معها. وستفتح كينيا أسواقها للعمال. "
        "وأوضح وزير العمل الكيني أن الاتفاقيات الثنائية تحمي حقوق الوافدين.",
        ["statement/say [speaker=KEN] أوضح"],
    ),
    "a source in the ministry that speaks of others": (
        "أوقفت الشرطة الكينية رجلا من الصومال. وقتل ثلاثة في الصومال. "
        "وذكر مصدر مسؤول في وزارة الخارجية الكينية أن الشرطة أوقفت مشتبها به.",
        ["statement/say [speaker=KEN] ذكر"],
    ),
    "a society of scholars of a state": ("قال رئيس مجلس علماء كينيا إن أوغندا تتدخل في الصومال", []),
    "the office of a leader who is called as a nation is": (
        "قال مكتب السوداني في بيان إن تركيا شريكة",
        ["statement/say [speaker=IRQ] قال"],
    ),
    "a name whose first word is a particle in Arabic": (
        "قال لو جيوي وزير المالية الصيني إن كينيا شريكة",
        ["statement/say [speaker=CHN] قال"],
    ),
    "a particle before what is said": ("قال ما زعمه الوزير الكيني إن أوغندا جارة", []),
    "leaders of sport": ("قالت القيادة الرياضية الكينية إن أوغندا ستشارك", []),
    "a minister of sport": (
        "أكد وزير الشباب والرياضة الكيني أن أوغندا ستشارك في القمة",
        ["statement/say [speaker=KEN] أكد"],
    ),
    "a fund on the economy of states together": (
        "أصدر صندوق النقد العربي دراسة عن أسعار الكهرباء. وقال الصندوق إن أسعار السلع سترتفع في الدول العربية. "
        "وأضاف أن أرباح الشركات ستتراجع.",
        [],
    ),
    "the head of a federation of sport": ("أكد رئيس لجنة الحكام في الاتحاد الكيني أن أوغندا طلبت حكما", []),
    "the head of a union of states": (
        "أكد رئيس مفوضية الاتحاد الأفريقي أن كينيا وأوغندا شريكتان",
        ["statement/say [speaker=AFU] أكد"],
    ),
    "the head of a community abroad": ("أكد رئيس الجالية الكينية أن أوغندا بلد مضياف", []),
    "a member whose state is that of a text on home affairs": (
        "نشرت كينيا نتائج الانتخابات. وطعن حزب في كينيا أمام المحكمة. وزارت بعثة من أوغندا مدرسة. "
        "وقال النائب يوسف كومار إن الناخبين غاضبون.",
        [],
    ),
    "a body with a masculine name says nothing in the feminine": (
        "أعلن الجيش الكيني أن الصومال انسحبت. وقالت إنها ستعود إلى بيتها في أوغندا.",
        ["statement/say [speaker=KEN] أعلن"],
    ),
    "what shows something is «هذا»": (
        "قال الرئيس الكيني إن الصومال جار. وهذا في مجمله يؤكد أن أوغندا قريبة.",
        ["statement/say [speaker=KEN] قال"],
    ),
    "somebody who is called so": ("قال بائع يدعى عمر البشير إن كينيا جارة أوغندا", []),
    "students who are counted": ("اختارت كينيا 600 طالب من أوغندا", []),
    "what is no less": ("اشترطت الإدارة على المتقدم ألا يقل عمره عن ثلاثين عاما قبل السفر إلى كينيا", []),
    "who keeps his name to himself": (
        "قال مسؤولون كينيون رفضوا الكشف عن هوياتهم إن أوغندا جارة",
        ["statement/say [speaker=KEN] قال"],
    ),
    "what a state will not lay open": (
        "رفضت كينيا الكشف عن الصفقة مع أوغندا",
        ["statement/reject [speaker=KEN] رفضت"],
    ),
    "a feature is no hint": ("قدم السفير الكيني هدية تمثل ملمحا من ملامح التراث في أوغندا", []),
    "of two phrases behind a verb of asking the first asks": (
        "انتقد الرئيس الأوغندي كينيا. وطالب مجلس المحافظة الحكومة الكينية بوقف القصف.",
        ["statement/condemn [speaker=UGA, addressee=KEN] انتقد"],
    ),
    "a participle no lexicon lists": (
        "حذر الرئيس البيروفي من الأزمة ملوحا بقطع العلاقات مع تشيلي",
        ["statement/warn [speaker=PER] حذر", "statement/warn [speaker=PER] ملوحا"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_statement(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected


#: Sentences, and what each statement in them says; an exclamation mark stands before the speaker's own words.
CONTENTS: dict[str, list[str | None]] = {
    "قال الوزير الكيني في بيان ''إننا قلقون على أوغندا''": ["!إننا قلقون على أوغندا"],
    "أكد الوزير الكيني، السبت، خلال اتصال هاتفي مع نظيره الأوغندي ضرورة حماية النازحين": ["ضرورة حماية النازحين"],
    "أشاد الوزير الكيني في تصريح له لدى وصوله بعمق العلاقات مع أوغندا": ["عمق العلاقات مع أوغندا"],
    "أشاد الوزير الكيني في كلمة بمناسبة العيد بعمق العلاقات مع أوغندا": ["عمق العلاقات مع أوغندا"],
    "قال وزير الخارجية السويدي لصحيفة «الأنباء» أمس إن أوكرانيا بحاجة إلى السلاح، مضيفا أن روسيا قريبة.": [
        "إن أوكرانيا بحاجة إلى السلاح",
        "أن روسيا قريبة",
    ],
    "انتقد الرئيس الكيني من كيغالي كذلك الدول المانحة": ["الدول المانحة"],
    "رفض الوزير الكيني في كمبالا أمس أيضا شروط رواندا": ["شروط رواندا"],
    "حذر الوزير الكيني من كمبالا وحلفائها": ["كمبالا وحلفائها"],
    "حذر الوزير الكيني من كمبالا من أن الهدنة هشة": ["أن الهدنة هشة"],
    "أبلغ الوزير الكيني «الأنباء» أن رواندا جارة": ["أن رواندا جارة"],
    "أعلن الجيش الكيني نفسه انسحاب أوغندا": ["انسحاب أوغندا"],
    "أكد الوزير الكيني أن كمبالا متمسكة بالخطة، متمسكا برفضها": ["أن كمبالا متمسكة بالخطة", "رفضها"],
    "استبعد وزير الخارجية الكيني بشكل قاطع أي تحالف مع إثيوبيا": ["أي تحالف مع إثيوبيا"],
    "رحبت أوغندا بشكل الحكومة الجديدة في كينيا": ["شكل الحكومة الجديدة في كينيا"],
    "دانت أوغندا بأشد العبارات الهجوم على السفارة الكينية": ["الهجوم على السفارة الكينية"],
    "نددت أوغندا بكل هجوم على السفارة الكينية": ["كل هجوم على السفارة الكينية"],
    'وقال الرئيس الفيجي: "نحن مع أستراليا في كل شيء".': ["!نحن مع أستراليا في كل شيء"],
    "أكد الرئيس الفيجي أن «السلام مع أستراليا ممكن اليوم»، في إشارة إلى الهدنة.": ["!السلام مع أستراليا ممكن اليوم"],
    "أوضح المتحدث باسم الخارجية الفرنسية في تصريح صحفي أن باريس «لن تقبل» ذلك وأن الحل قريب.": [
        "أن باريس «لن تقبل» ذلك وأن الحل قريب"
    ],
    "دعا الرئيس الكولومبي فنزويلا إلى فتح الحدود، وحذر من الحرب.": ["فتح الحدود", "الحرب"],
    '"لن نتراجع أمام الصين" قال وزير الدفاع الياباني.': ["!لن نتراجع أمام الصين"],
    "غرقت السفينة قبالة اليمن، بحسب وزارة الدفاع الهندية.": ["غرقت السفينة قبالة اليمن"],
    "وبحسب وزارة الدفاع الهندية فإن السفينة غرقت قبالة اليمن.": ["إن السفينة غرقت قبالة اليمن"],
    "تم تفجير الأنبوب بين تركيا وإيران، حسبما ذكر وزير الطاقة التركي.": ["تم تفجير الأنبوب بين تركيا وإيران"],
    "شدد وزير الخارجية البنمي خلال لقائه نظيره الأمريكي على حق بلاده في القناة.": ["حق بلاده في القناة"],
    "رحب وزير الخارجية البرازيلي بالاتفاق قائلا إن السلام مع كولومبيا قريب": ["إن السلام مع كولومبيا قريب"],
    "رئيس الوزراء الفيجي: اتفاقنا مع أستراليا متين": ["اتفاقنا مع أستراليا متين"],
    "نقل التلفزيون عن وزير الخارجية المالطي قوله إن ليبيا آمنة.": ["إن ليبيا آمنة"],
    "جاء في بيان صادر عن وزارة الخارجية الباكستانية أن السفير الهندي غادر.": ["أن السفير الهندي غادر"],
    "وعلى حد قول وزير الدفاع الهندي فإن السفينة غرقت قبالة اليمن.": ["إن السفينة غرقت قبالة اليمن"],
    "لفت وزير الخارجية التشيلي النظر إلى أن بيرو وافقت.": ["أن بيرو وافقت"],
    "قال مصدر دبلوماسي تشيلي إن بيرو وافقت. وأكد ذات المصدر أن كولومبيا وافقت": ["إن بيرو وافقت", "أن كولومبيا وافقت"],
    "انتهى اللقاء بتأكيد روسي": [None],
    # Words told as they were spoken stay whole: the future's «س», the «ل» of a wish, a conjunction.
    'وصرح وزير الخارجية البنمي: "سأصل إلى هافانا غدا".': ["!سأصل إلى هافانا غدا"],
    "قال رئيس الوزراء الفيجي «ولنعد إلى اتفاقنا مع أستراليا».": ["!ولنعد إلى اتفاقنا مع أستراليا"],
    "ندد رئيس الوزراء الفيجي بالغارة على أستراليا.": ["الغارة على أستراليا"],
    # A speaker nobody knows is no part of what is said, nor is a clause about one.
    "وأكد المرصد الفيجي أن السلام مع أستراليا قريب. وقال رئيس الوزراء الفيجي إنه يتفق معه.": ["إنه يتفق معه"],
    "ودعا رئيس الوزراء الفيجي عموم الناس إلى نصرة أستراليا.": ["نصرة أستراليا"],
    "أعرب وزير الخارجية البنمي باسم بلاده عن تضامنه مع كوبا.": ["تضامنه مع كوبا"],
    "قال وزير الخارجية البنمي الذي يزور هافانا منذ يومين إن كوبا شريك.": ["إن كوبا شريك"],
    "أكد وزير الخارجية البنمي ضرورة أن تنسحب كوبا.": ["ضرورة أن تنسحب كوبا"],
    "نفى وزير الخارجية البنمي الأنباء عن أن كوبا ستنسحب.": ["الأنباء عن أن كوبا ستنسحب"],
    # The report ends before another's, and before its source; a law is no source.
    "دعت الحكومة البنمية كوبا إلى الإفراج عن البحارة لكن هافانا أكدت أنهم بخير.": [
        "الإفراج عن البحارة",
        "أنهم بخير",
    ],
    "طالبت الحكومة البنمية كوبا بالإفراج عن البحارة وفقا للقانون الدولي.": ["الإفراج عن البحارة وفقا للقانون الدولي"],
    "طالبت الحكومة البنمية كوبا بالإفراج عن البحارة وفقا لبيان رسمي.": ["الإفراج عن البحارة"],
    "رحبت الحكومة البنمية بالهدنة مع كوبا كما أشادت بالوسيط.": ["الهدنة مع كوبا", "الوسيط"],
    # Behind an outlet stands its name, or what was said to it.
    "وصرح وزير الخارجية البنمي لإذاعة «سنواصل الحوار مع كل جيراننا في كوبا».": ["!سنواصل الحوار مع كل جيراننا في كوبا"],
    "وصرح وزير الخارجية البنمي لإذاعة «صوت هافانا» أن الحوار مع كوبا قائم.": ["أن الحوار مع كوبا قائم"],
    # A verb's own «في» leads to what is said; a feminine participle of saying goes on to the next report.
    "شككت وزارة الخارجية البنمية هذا الشهر في نيات كوبا، معتبرة أن الهدنة هشة.": ["نيات كوبا", "أن الهدنة هشة"],
    "رفضت وزارة الخارجية البنمية سياسة مهددة للهدنة مع كوبا.": ["سياسة مهددة للهدنة مع كوبا"],
    "رفضت وزارة الخارجية البنمية سياسة كوبا، معربة عن أسفها.": ["سياسة كوبا", "أسفها"],
    "نفى وزير الخارجية البنمي أنباء الحرب على كوبا ولافتا إلى أن الهدنة قائمة.": [
        "أنباء الحرب على كوبا",
        "أن الهدنة قائمة",
    ],
    "وأضافت الوكالة نقلا عن بيان للجيش البنمي أن الهدنة مع كوبا هشة.": ["أن الهدنة مع كوبا هشة"],
    "توقف القصف في كوبا، بحسب بيان للجيش البنمي.": ["توقف القصف في كوبا"],
    # What somebody is thanked or blamed for.
    "شكرت بنما كوبا لدعمها مسودة القرار.": ["دعمها مسودة القرار"],
    # A name in quotation marks is no quotation.
    "أكد وزير الخارجية البنمي “روي ألفارو” أن كوبا شريك.": ["أن كوبا شريك"],
    "قال وزير الخارجية البنمي، ردا على سؤال عن كوبا، إن الهدنة قائمة.": ["إن الهدنة قائمة"],
    "رحب الوزير البنمي بأي هدنة مع كوبا.": ["أي هدنة مع كوبا"],
    "اعتبر وزير خارجية بنما في حديث إلى إذاعة محلية أن كوبا شريك.": ["أن كوبا شريك"],
    # By whose tongue a state says it.
    "أكدت كوبا، على لسان وزير خارجيتها، صمود الهدنة مع بنما.": ["صمود الهدنة مع بنما"],
    "أكدت كوبا على لسان وزير خارجيتها أن الهدنة مع بنما صامدة.": ["أن الهدنة مع بنما صامدة"],
}


@pytest.mark.parametrize("text", list(CONTENTS))
def test_content(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, reference_date=PRINTED).events
    told = [event for event in events if event.type == "statement"]
    assert [_content(event) for event in told] == CONTENTS[text]


def _content(event: BaseEvent) -> str | None:
    content = getattr(event, "content", None)
    return ("!" if getattr(event, "quoted", False) else "") + content.text if content else None


@pytest.mark.parametrize(
    ("name", "speakers"),
    [
        pytest.param("أبو ردينة", ["PSE", "PSE"], id="a surname of two words that one man in office bears"),
        pytest.param("الزين", [], id="a surname that may be anybody's"),
    ],
)
def test_listed_man_whose_state_nothing_else_names(extractor: Extractor, name: str, speakers: list[str]) -> None:
    text = f"وقال {name} إن الإدارة الأمريكية لا تضغط. وأعرب عن أسفه للصمت الكيني. وهطل المطر. وازدحمت الطرق."
    events = extractor.extract(text, reference_date=date(2025, 8, 24)).events
    assert [part.actor for event in events for part in event.participants if part.role == "speaker"] == speakers
