"""Words that no official says where they stand, each beside words like them that somebody does say.

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
    "what is denied to have been said": (
        "نفى القصر الملكي المغربي أن يكون وزير الدفاع الرواندي قال إن الحدود أغلقت",
        ["statement/reject [speaker=MAR] نفى"],
    ),
    "what somebody is asked about": (
        "سئل المتحدث الأوغندي إن كان الوزير الرواندي حذر بوروندي من الحرب، فقال إن الوقت لم يحن بعد",
        ["statement/say [speaker=UGA] قال"],
    ),
    "what nobody asks about has been said": (
        "أعلن الوزير الأوغندي موعد الجولة بعد أن كانت رواندا قد رفضت المشاركة فيها",
        ["statement/say [speaker=UGA] أعلن", "statement/reject [speaker=RWA] رفضت"],
    ),
    "a refusal in a row of things agreed on": (
        "اتفق الرئيسان الأوغندي والرواندي على حماية القرى الحدودية ورفض الوصاية الأجنبية",
        ["statement/agree [speaker=UGA, speaker=RWA] اتفق"],
    ),
    "a refusal beside what else he did": (
        "التقى الوزير الأوغندي نظيره الرواندي ورفض الحديث عن بوروندي",
        ["meeting/bilateral [party=UGA, party=RWA] التقى", "statement/reject [speaker=UGA] رفض"],
    ),
    "who is listened to outside the quotation": (
        "قال الوزير الأوغندي: «رواندا التي تديرها منظمات نعرفها تخطئ»، موضحا أن بلاده صبرت عليها",
        ["statement/say [speaker=UGA] قال", "statement/say [speaker=UGA] موضحا"],
    ),
    "a private man's words, and a state inside them": (
        "قال الشاب: «إن رواندا تديرها منظمات نعرفها»، موضحا أنه لن يعود إلى بوروندي",
        [],
    ),
    "what the resolutions of a council were refused by is not told": (
        "نشرت الصحيفة قرارات الاتحاد الأفريقي التي رفضتها من قبل، ومنها ما يخص رواندا",
        [],
    ),
    "a state that refused a plan": (
        "أغضب القرار رواندا التي رفضته أمس",
        ["statement/reject [speaker=RWA] رفضته"],
    ),
    "resolutions that demand something of a state": (
        "انتقدت أوغندا تجاهل خمسة قرارات للاتحاد الأفريقي تطالب رواندا بسحب جنودها من بوروندي",
        ["statement/condemn [speaker=UGA] انتقدت"],
    ),
    "a campaign that shows something": (
        "قال الوزير الأوغندي إن بلاده صبرت. إن الحملة التي أطلقتها رواندا ضد المهربين تؤكد أهمية التعاون مع بوروندي.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a minister whom a relative clause describes goes on to speak": (
        "الوزير الأوغندي الذي استقبلته رواندا أمس أكد أن المعبر مع بوروندي سيفتح",
        ["meeting/reception [host=RWA, guest=UGA] استقبلته", "statement/say [speaker=UGA] أكد"],
    ),
    "a conference that somebody has called": (
        "بحث الوزيران الأوغندي والرواندي المؤتمر الذي دعت إليه بوروندي",
        ["meeting/bilateral [party=UGA, party=RWA] بحث"],
    ),
    "a call for a conference": (
        "دعت بوروندي إلى مؤتمر للسلام في رواندا",
        ["statement/appeal [speaker=BDI] دعت"],
    ),
    "events that are followed with concern": ("تابعت أوغندا بقلق شديد الهجوم على القرى في رواندا", []),
    "«تابع» before what is said": (
        "وتابع الوزير الأوغندي أن رواندا دولة صديقة",
        ["statement/say [speaker=UGA] تابع"],
    ),
    "«دعونا» is nobody's appeal": (
        "أكد الوزير الأوغندي أن بلاده تدعم الهدنة في رواندا. ودعونا من هذه الخطة.",
        ["statement/say [speaker=UGA] أكد"],
    ),
    "thousands who refuse something": (
        "قال الوزير الأوغندي إن بلاده تدعم الهدنة في رواندا. ورفض آلاف منهم الالتحاق بالجيش.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "who stands behind whom he speaks to": (
        "قال الوزير الأوغندي إن بلاده تدعم الهدنة في رواندا. وقال له التاجر إن البضائع وصلت.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a merchant whose surname ends like «me»": (
        "قال الوزير الأوغندي إن بلاده تدعم الهدنة في رواندا. وأوضح مرداني خلال حديثه أن الطلب زاد.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a paper that a society has put out": (
        "أوضحت نقابة الصيادين في بيان لها أن البحيرة أوغندية. وقال وزير الخارجية الرواندي إن بلاده لا تتدخل. "
        "وأشار البيان إلى أن رواندا تطمع في البحيرة.",
        ["statement/say [speaker=RWA] قال"],
    ),
    "a paper is whose it was, not of who spoke since": (
        "قالت وزارة الخارجية الأوغندية في بيان إن المعبر مغلق. وقال الوزير الرواندي إن بلاده فتحته. "
        "وأضاف البيان أن أوغندا تنتظر رد بوروندي.",
        [
            "statement/say [speaker=UGA] قالت",
            "statement/say [speaker=RWA] قال",
            "statement/say [speaker=UGA] أضاف",
        ],
    ),
    "the captain of a plane": ("قدم قائد الطائرة الأوغندية بلاغا ضد راكب رواندي اتهمه فيه بالشغب", []),
    "the commander of an army": (
        "اتهم قائد الجيش الأوغندي رواندا بتسليح المتمردين",
        ["statement/condemn [speaker=UGA, addressee=RWA] اتهم"],
    ),
    "whom a support is given to": ("وقفت رواندا مع جيرانها في تأييد أوغندا بالمال والسلاح", []),
    "who supports something": (
        "جاء ذلك بعد تأييد أوغندا للخطة الرواندية",
        ["statement/support [speaker=UGA] تأييد"],
    ),
    "what may not come, and what is enjoyed": (
        "تعمل أوغندا على منع صدور أي اتهام من رواندا. وكان الحزب يحظى بتأييد من بوروندي.",
        [],
    ),
    "a welcome that a decision met with": (
        "قوبل القرار الأوغندي بترحيب من الاتحاد الأفريقي",
        ["statement/support [speaker=AFU] ترحيب"],
    ),
    "a prisoner known by his nation": (
        "أعلنت حركة الشباب أنها لن تنسحب من أوغندا. وقد كتب البوروندي السجين حاليا منشورا لأنصار الحركة.",
        ["statement/say [speaker=SHABAAB] أعلنت"],
    ),
    "a movement named in quotation marks behind a preposition": (
        "أكد سكان أن ضبط الخلايا المدعومة من التنظيم المسلح «داعش»، يدل على يقظة الحراس، وتؤكد براعتهم في أوغندا",
        [],
    ),
    "whose office the words are from": (
        "قال الرئيس الأوغندي «إن رواندا في خطر»، بحسب ما قال مكتبه",
        ["statement/say [speaker=UGA] قال"],
    ),
    "an office that is the source": (
        "سقطت قذائف في رواندا بحسب ما أعلن مكتب الرئيس الأوغندي",
        ["statement/say [speaker=UGA] أعلن"],
    ),
    "a fund of many states in a text of trades": (
        "ارتفعت مبيعات الشركات في أوغندا. وأعلن صندوق النقد الدولي أن الأسهم ستربح. "
        "وباع المستثمر أسهمه. وزادت الضريبة.",
        [],
    ),
    "a fund that looks at two states": (
        "زاد الدين في أوغندا. وأعلن صندوق النقد الدولي أن اتفاقية القرض مع رواندا ستنجح. "
        "وتحسنت الأحوال في بوروندي. وانتهت الأزمة.",
        ["statement/say [speaker=IMF] أعلن"],
    ),
    "a source and what its own minister says": (
        "وبحسب بيان للخارجية الأوغندية، أكد وزير الخارجية الأوغندي داريوش مبونغا أن رواندا في خطر",
        ["statement/say [speaker=UGA] أكد"],
    ),
    "a source and what another refuses": (
        "وبحسب الخارجية الأوغندية، رفض الرئيس الرواندي خطة بوروندي",
        ["statement/say [speaker=UGA] حسب", "statement/reject [speaker=RWA] رفض"],
    ),
    "a refusal that is announced": (
        "أعلنت الحكومة الأوغندية، في وقت سابق، رفضها أي وجود للمسلحين على الحدود مع رواندا",
        ["statement/reject [speaker=UGA] أعلنت"],
    ),
    "what is done without saying anything": (
        "أكد الوزير الأوغندي استعداده للحوار من غير أن يستبعد الحرب مع رواندا",
        ["statement/promise [speaker=UGA] أكد"],
    ),
    "measures that are tightened": ("شددت أوغندا من إجراءاتها على الحدود مع رواندا", []),
    "participants of another conference": (
        "التقى الوزير الأوغندي نظيره الرواندي. وأكد المشاركون في مؤتمر للأطباء قلقهم من المرض.",
        ["meeting/bilateral [party=UGA, party=RWA] التقى"],
    ),
    "participants of the meeting told of": (
        "التقى الوزير الأوغندي نظيره الرواندي. وأكد المشاركون في الاجتماع قلقهم على بوروندي.",
        ["meeting/bilateral [party=UGA, party=RWA] التقى", "statement/agree [speaker=UGA, speaker=RWA] أكد"],
    ),
    "the ministry that has welcomed another's words goes on": (
        "رحبت وزارة الخارجية الأوغندية ببيان وزارة الخارجية الرواندية. وأشادت الوزارة بدور بوروندي في الحوار.",
        ["statement/support [speaker=UGA] رحبت", "statement/support [speaker=UGA] أشادت"],
    ),
    "whom the police has seized": (
        "هدأت شوارع كمبالا في أوغندا. وأعلنت الشرطة الأوغندية أن الموقوف مرتبط بخلية في رواندا. "
        "وفر آلاف اللاجئين إلى بوروندي. ورفضت المعارضة ذلك.",
        [],
    ),
    "one's own war declared": ("أعلنت أوغندا حربها على المهربين في رواندا منذ أعوام", []),
    "war declared on a state": ("أعلنت أوغندا الحرب على رواندا", ["statement/say [speaker=UGA] أعلنت"]),
    "that one's own war is over": (
        "أعلنت أوغندا أن حربها على رواندا انتهت",
        ["statement/say [speaker=UGA] أعلنت"],
    ),
    "an office behind a family name of one syllable": (
        "هاجم الرواندي كريم صالح الحكومة. وقال تشانغ وزير المالية الأوغندي إن رواندا في خطر",
        ["statement/say [speaker=UGA] قال"],
    ),
    "an office behind two syllables": (
        "وقال تشانغ فومبا وزير المالية الأوغندي إن رواندا في خطر",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a name of three syllables": (
        "وقال كيم كي غوان، نائب وزير الخارجية الأوغندي، إن رواندا في خطر",
        ["statement/say [speaker=UGA] قال"],
    ),
    "what one points to with his finger": ("حضر الوزير الرواندي القمة. كان يشير بإصبعه إلى حدود بوروندي.", []),
    "a goal that is scored": ("سجل الوزير الرواندي هدفا في مرمى بوروندي.", []),
    "an objection that is recorded": (
        "سجل الوزير الرواندي اعتراضه على بوروندي.",
        ["statement/reject [speaker=RWA] سجل"],
    ),
    "people of a nation": (
        "أكد الوزير الرواندي أن أوغندا صديقة. ويقول يمنيون إن الحرب طالت.",
        ["statement/say [speaker=RWA] أكد"],
    ),
    "whom one sees": ("وكان الرئيس الرواندي يراه مغادرا إلى أوغندا.", []),
    "officials whom one has listened to": (
        "استمعت لجان البرلمان الكيني إلى وزراء أوروبيين يدافعون عن الهدنة في الصومال.",
        [],
    ),
    "whose help it was done with": ("اعترف باشتراكه في القتل عبر مساعدة الحكومة الأوغندية في رواندا", []),
    "who spoke by phone": (
        "أكد عبر اتصال هاتفي الرئيس الأوغندي أن رواندا في خطر",
        ["statement/say [speaker=UGA] أكد"],
    ),
    "what the police says of a border": (
        "هدأت شوارع كمبالا في أوغندا. وأعلنت الشرطة الأوغندية إغلاق الحدود مع رواندا. "
        "وفر آلاف اللاجئين إلى بوروندي. ورفضت المعارضة ذلك.",
        ["statement/say [speaker=UGA] أعلنت"],
    ),
    "an expert goes on, not the army that he told of": (
        "قال خبير عسكري إن الجيش الأوغندي عبر النهر، وأضاف أن المعركة لن تطول",
        [],
    ),
    "so do sources, and people of one tribe": (
        "ذكرت مصادر محلية أن القوات الرواندية قصفت السوق، وأكدت أن القتلى كثيرون. وروى شيخ قبلي أن الجيش الكيني دخل "
        "قريته، وأوضح أن السكان فروا",
        [],
    ),
    "but an official goes on himself": (
        "قال الوزير الكيني إن الجيش الأوغندي عبر النهر، وأضاف أن المعركة لن تطول",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أضاف"],
    ),
    "no newspaper has a man's verb": (
        "ذكرت صحيفة أن الوزير الكيني زار كمبالا، وأعلن أن المعبر سيفتح",
        ["visit/ [visitor=KEN, host=UGA] زار", "statement/say [speaker=KEN] أعلن"],
    ),
    "of two behind «أن» the first has done it": (
        "ذكرت الوكالة أن الوزير الكيني استقبل السفير الأوغندي، وأكد له أن المعبر سيفتح",
        ["meeting/reception [host=KEN, guest=UGA] استقبل", "statement/say [speaker=KEN] أكد"],
    ),
    "bodies in the plural have a woman's verb": (
        "كشفت مصادر محلية أن القوات الرواندية قصفت السوق، وأكد أن القتلى كثيرون",
        [],
    ),
    "what somebody keeps he has not said": ("تمسك الرئيس البوروندي بالحكم في وجه رواندا", []),
    "nor has who takes a hard stand": ("تمسك الوفد البوروندي بموقف متشدد من رواندا", []),
    "but what he says of his own stand is said": (
        "تمسكت رواندا بموقفها من المعبر",
        ["statement/say [speaker=RWA] تمسكت"],
    ),
    "a thing of which two verbs tell": (
        "أعلنت أوغندا أن الخطوة الرواندية تقوض الثقة وتؤكد رغبة كيغالي في التصعيد",
        ["statement/say [speaker=UGA] أعلنت"],
    ),
    "voices that a relative clause tells of": (
        "أكد الوزير الأوغندي أن المعبر سيفتح. ولكن الأصوات التي ترتفع بين حين وآخر وتشكك في نوايا رواندا قليلة",
        ["statement/say [speaker=UGA] أكد"],
    ),
    "a state that does one thing and says another": (
        "أعلنت أوغندا أنها تتابع الأزمة وتدين القصف الرواندي",
        ["statement/say [speaker=UGA] أعلنت", "statement/condemn [speaker=UGA] تدين"],
    ),
    "who tells it in the present goes on himself": (
        "يقول الوزير الأوغندي إن القرار يهدف إلى التهدئة ويؤكد أن رواندا دولة صديقة",
        ["statement/say [speaker=UGA] يقول", "statement/say [speaker=UGA] يؤكد"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_words(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected
