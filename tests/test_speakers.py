"""Statements whose speaker stands apart from the verb: behind «ما», in the sentence before, in a word for him.

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
    "what somebody else told before is said again with «ما» and a pronoun": (
        "تتهم أوغندا رواندا بتسليح المتمردين، وهو ما تنفيه كيغالي",
        ["statement/condemn [speaker=UGA, addressee=RWA] تتهم", "statement/reject [speaker=RWA] تنفيه"],
    ),
    "whose words are spoken of says nothing meanwhile": (
        "رد الوزير الرواندي على ما صرح به نظيره البوروندي في كينشاسا، معتبرا أن الحدود آمنة",
        ["statement/say [speaker=BDI] صرح", "statement/say [speaker=RWA] معتبرا"],
    ),
    "with whose words the sentence goes on does": (
        "نفى الوزير الرواندي وجود معسكرات، وهو ما أكده نظيره البوروندي موضحا أن الحدود آمنة",
        [
            "statement/reject [speaker=RWA] نفى",
            "statement/say [speaker=BDI] أكده",
            "statement/say [speaker=BDI] موضحا",
        ],
    ),
    "the coalition of an opposition is taken up in the titles of others": (
        "رأى رئيس الائتلاف السوري هادي البحرة أن الهدنة قائمة. وقال نائب رئيس الائتلاف هشام مروة إن روسيا تراوغ",
        ["statement/say [speaker=SYROPP] رأى", "statement/say [speaker=SYROPP] قال"],
    ),
    "a prince of a reigning family is known by his father, in office on the day": (
        "قال الأمير خالد بن سلمان إن رواندا شريك مهم. وقال الأمير سالم بن خالد إن بوروندي كذلك",
        ["statement/say [speaker=SAU] قال"],
    ),
    "so does who is named as the source": (
        "قتل ستة في الهجوم بحسب ما أكده الوزير الرواندي، مشيرا إلى أن بوروندي أغلقت الحدود",
        ["statement/say [speaker=RWA] أكده", "statement/say [speaker=RWA] مشيرا"],
    ),
    "a cabinet that nobody calls by its state is of him who presides, also as «المجلس»": (
        "رأس الأمير نواف الأحمد الصباح أمير الكويت جلسة مجلس الوزراء. "
        "وأثنى مجلس الوزراء على موقف رواندا. وجدد المجلس إدانته لهجمات بوروندي",
        ["statement/support [speaker=KWT] أثنى", "statement/condemn [speaker=KWT] جدد"],
    ),
    "a cabinet is of the state whose stance it tells": (
        "أعرب مجلس الوزراء عن تقدير دولة الكويت لموقف رواندا",
        ["statement/support [speaker=KWT] أعرب"],
    ),
    "of a man's verb a feminine name in quotation marks is no subject": (
        'أكد الوزير الرواندي أن الهدنة قائمة. ودعا "بوروندي" إلى الرد، وطالب «حماس» بالصبر',
        [
            "statement/say [speaker=RWA] أكد",
            "statement/appeal [speaker=RWA] دعا",
            "statement/appeal [speaker=RWA] طالب",
        ],
    ),
    "whose meeting a report tells of is nobody who stresses what stands in the report": (
        "أوضح وزير الإعلام الرواندي أن الهدنة قائمة، وشدد على ما تضمنه البيان الصادر عقب اجتماع أعضاء حكومة بوروندي",
        ["statement/say [speaker=RWA] أوضح", "statement/say [speaker=RWA] شدد"],
    ),
    "of a movement's own verb it is": (
        "أكد الوزير الرواندي أن الهدنة قائمة. وطالبت «حماس» بالصبر",
        ["statement/say [speaker=RWA] أكد", "statement/appeal [speaker=HAMAS] طالبت"],
    ),
    "an agency in quotation marks is nobody who speaks": (
        'حذرت الخارجية الرواندية من الحرب مع بوروندي، حسبما ذكرت "رويترز"',
        ["statement/warn [speaker=RWA] حذرت"],
    ),
    "who talked with somebody has not said so": (
        "أكد الوزير الرواندي دعم الهدنة. كما تحدث مساء مع نظيره البوروندي",
        ["statement/support [speaker=RWA] أكد"],
    ),
    "what a talk touched upon is nobody's word": (
        "أكد الوزير الرواندي دعم الهدنة في بوروندي. وتناول الحديث أيضا أزمة المياه",
        ["statement/support [speaker=RWA] أكد"],
    ),
    "what a letter says is its sender's, not his to whom «ل» leads": (
        "وجه وزير الخارجية الرواندي خطابا للحكومة البوروندية يؤكد فيه أن المعبر مغلق",
        ["statement/say [speaker=RWA] يؤكد"],
    ),
    "what a paper says is his who made it, told by «ل»": (
        "صدر أمس بيان للحكومة البوروندية تؤكد فيه أن المعبر مع رواندا مغلق",
        ["statement/say [speaker=BDI] تؤكد"],
    ),
    "a man behind a verb with a pronoun is its subject": (
        "انسحبت الدوريات من الحدود مع بوروندي وفقا لما أعلنه وزير الدفاع الرواندي",
        ["statement/say [speaker=RWA] أعلنه"],
    ),
    "«المصدر» is the ministry that has just spoken": (
        "أعلنت الخارجية الرواندية أنها تراقب حدود بوروندي. وأوضح المصدر ذاته أن المعبر مغلق",
        ["statement/say [speaker=RWA] أعلنت", "statement/say [speaker=RWA] أوضح"],
    ),
    "of two ministers the one who has just spoken": (
        "أكد وزير الخارجية الرواندي بول مونا لوزير خارجية بوروندي دعم بلاده. وأضاف وزير الخارجية أن المعبر آمن",
        ["statement/support [speaker=RWA, addressee=BDI] أكد", "statement/say [speaker=RWA] أضاف"],
    ),
    "grateful for greetings": (
        "أعرب الوزير الرواندي عن امتنانه لرسائل التهنئة من بوروندي",
        ["statement/support [speaker=RWA] أعرب"],
    ),
    "a name that begins as an office does": (
        "ندد أمير عبد اللهيان بالعقوبات على طهران",
        ["statement/condemn [speaker=IRN] ندد"],
    ),
    "a paper accuses the man behind it": (
        "أصدرت رواندا بيانا. وقالت كيغالي في البيان إنها غاضبة. واتهم البيان ندايشيميي بالتحريض على رواندا",
        ["statement/say [speaker=RWA] قالت", "statement/condemn [speaker=RWA] اتهم"],
    ),
    "after what somebody has affirmed": (
        "انسحبت الدوريات بعد أن أكد الرئيس الرواندي أن بوروندي ستسحب جنودها",
        ["statement/say [speaker=RWA] أكد"],
    ),
    "«المصدر» is the newspaper that has spoken since": (
        "أعلنت الخارجية الرواندية أنها تراقب بوروندي. وذكرت صحيفة محلية أن المعبر مغلق. وأوضح المصدر ذاته أنه آمن",
        ["statement/say [speaker=RWA] أعلنت"],
    ),
    "a participle goes with him who spoke beside": (
        "نددت رواندا بالقرار، فيما هاجم الرئيس البوروندي كينيا زاعما أنها منحازة",
        [
            "statement/condemn [speaker=RWA] نددت",
            "statement/condemn [speaker=BDI, addressee=KEN] هاجم",
            "statement/say [speaker=BDI] زاعما",
        ],
    ),
    "a house is called by its name": (
        "صرح الوزير القطري سعد بن ناصر آل ثاني بأن المعبر مع رواندا مفتوح. وأضاف آل ثاني أن التجارة مستمرة",
        ["statement/say [speaker=QAT] صرح", "statement/say [speaker=QAT] أضاف"],
    ),
    "what is needed, and what is joined to it": (
        "شدد الوزير الرواندي على ضرورة الحوار ورفض العنف في بوروندي",
        ["statement/say [speaker=RWA] شدد"],
    ),
    "who refuses behind what is needed": (
        "شدد الوزير الرواندي على ضرورة الحوار، ورفض العنف في بوروندي",
        ["statement/say [speaker=RWA] شدد", "statement/reject [speaker=RWA] رفض"],
    ),
    "what keeps something has no reservations": (
        "أيدت رواندا حلا في بوروندي وإقامة دولة تحفظ حدودها",
        ["statement/support [speaker=RWA] أيدت"],
    ),
    "what is called by a name is told of by the way": ("انسحب الجنود بعد ما سماه وزير الدفاع الرواندي خطأ بوروندي", []),
    "a fact that shows something is nobody's words": ("وهو ما أبرز ضعف القوات الأوغندية في الصومال", []),
    "a date between the masdar, whose it is and what was said": (
        "جاء القرار بعد إعلان رواندا أمس عن سحب جنودها من بوروندي",
        ["statement/say [speaker=RWA] إعلان"],
    ),
    "a circumstance between the masdar and what was said": (
        "جاء القرار بعد تأكيد الرئيس الرواندي في وقت سابق أن بوروندي ستسحب جنودها",
        ["statement/say [speaker=RWA] تأكيد"],
    ),
    "a declaration named after its city": ("تضمن القرار بنود إعلان كيغالي في شأن اللاجئين من بوروندي", []),
    "«عاد» tells whose the next verb is": (
        "عاد الرئيس الرواندي وأكد أن بوروندي دولة صديقة",
        ["statement/say [speaker=RWA] أكد"],
    ),
    "sources in an office of state": (
        "قالت مصادر بالخارجية الرواندية إن بوروندي أغلقت المعبر. وذكرت مصادر وزارة الدفاع الرواندية أن الحدود هادئة.",
        ["statement/say [speaker=RWA] قالت", "statement/say [speaker=RWA] ذكرت"],
    ),
    "sources of a nation": ("قالت مصادر رواندية إن الحدود مع بوروندي هادئة", []),
    "what is told of somebody between commas, dashes or brackets does not hide that he speaks": (
        "وزير الدفاع الرواندي، الذي يزور بوجومبورا، أكد أن أوغندا أغلقت الحدود. "
        "ووزيرة الخارجية البوروندية - التي عادت أمس - أعربت عن قلقها من رواندا.",
        [
            "visit/ [visitor=RWA, host=BDI] يزور",
            "statement/say [speaker=RWA] أكد",
            "statement/say [speaker=BDI] أعربت",
        ],
    ),
    "whom a preposition governs speaks not behind an aside": (
        "في حديث مع وزير الدفاع الرواندي، الذي زار بوجومبورا، أكدت أوغندا أنها سحبت جنودها",
        ["visit/ [visitor=RWA, host=BDI] زار", "statement/say [speaker=UGA] أكدت"],
    ),
    "the words of a speech are its maker's": (
        "جاء ذلك في كلمة لوزير الدفاع الرواندي، أكد فيها أن بوروندي دولة صديقة",
        ["statement/say [speaker=RWA] أكد"],
    ),
    "a relative clause tells what the words named before say": (
        "أدانت بوروندي تصريحات وزير الدفاع الرواندي التي دعا فيها إلى إغلاق الحدود",
        ["statement/condemn [speaker=BDI] أدانت", "statement/appeal [speaker=RWA] تصريحات"],
    ),
    "«عاجل» opens a headline and governs nobody": (
        "عاجل رواندا ترفض سحب جنودها من بوروندي",
        ["statement/reject [speaker=RWA] ترفض"],
    ),
    "a feminine participle before «إن» needs no comma": (
        "وقفت وزيرة الخارجية الرواندية أمام البرلمان قائلة إن بوروندي تسلح المتمردين",
        ["statement/say [speaker=RWA] قائلة"],
    ),
    "behind «فيما» a verb stands, whatever else it may be": (
        "حذر الرئيس الرواندي بوروندي من التصعيد، فيما حض الطرفين على الحوار",
        ["statement/warn [speaker=RWA, addressee=BDI] حذر", "statement/appeal [speaker=RWA] حض"],
    ),
    "a stance made anew, definite or of a state": (
        "جددت رواندا التأكيد على سيادتها. وجدد وزير الدفاع الرواندي، أمس الثلاثاء، دعم بوروندي في الحرب.",
        ["statement/say [speaker=RWA] جددت", "statement/support [speaker=RWA] جدد"],
    ),
    "what something is called stands far behind": (
        "وصفت رواندا تصريحات الوزير البوروندي، التي انتقد فيها جيشها، بـ«الأمر المخجل»",
        ["statement/say [speaker=RWA] وصفت", "statement/condemn [speaker=BDI, addressee=RWA] تصريحات"],
    ),
    "a nationality behind a word that is spelled as a verb too": (
        "رفض رواندي لاتفاق الهدنة مع بوروندي",
        ["statement/reject [speaker=RWA] رفض"],
    ),
    "words of affirmation that close a speech": (
        "واختتم الرئيس الرواندي كلمته بالتأكيد على أن بوروندي دولة صديقة",
        ["statement/say [speaker=RWA] التأكيد"],
    ),
    "a man told with the city where he sits goes on by his surname": (
        "قال المتحدث باسم الأمم المتحدة في كيغالي أرنو فيلمور إن رواندا أغلقت الحدود. وأضاف فيلمور أن بوروندي سترد.",
        ["statement/say [speaker=UN] قال", "statement/say [speaker=UN] أضاف"],
    ),
    "a time behind the subject is nothing that is added": (
        "قال الرئيس الرواندي إن بوروندي جارة. وأضاف الرئيس قبيل اجتماعه مع نظيره الأوغندي أن الهدنة قائمة.",
        [
            "statement/say [speaker=RWA] قال",
            "statement/say [speaker=RWA] أضاف",
            "meeting/bilateral [party=UGA, party=RWA] اجتماعه",
        ],
    ),
    "a government of transition and the state behind it": (
        "أعلن متحدث باسم الحكومة الانتقالية الرواندية أن بوروندي أغلقت الحدود",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "«أيضا» between a paper and what stands in it": (
        "قالت وزارة الدفاع الرواندية إن بوروندي تقصف. وجاء أيضا في البيان أن أوغندا صامتة.",
        ["statement/say [speaker=RWA] قالت", "statement/say [speaker=RWA] جاء أيضا في البيان"],
    ),
    "a preposition behind «بينما» is a verb before its subject": (
        "قال الرئيس الرواندي إن بوروندي جارة، بينما عبر الوزير الأوغندي عن أسفه للحرب",
        ["statement/say [speaker=RWA] قال", "statement/say [speaker=UGA] عبر"],
    ),
    "an institution and where it sits": (
        "أكدت الحكومة في كيغالي أن بوروندي أغلقت الحدود. وأضافت السلطات في رواندا أن المعبر فارغ.",
        ["statement/say [speaker=RWA] أكدت", "statement/say [speaker=RWA] أضافت"],
    ),
    "a clause of its own behind a noun of time": (
        "تتهم أوغندا رواندا بالتصعيد، في حين تصر بوروندي على أن الحدود هادئة",
        ["statement/condemn [speaker=UGA, addressee=RWA] تتهم", "statement/say [speaker=BDI] تصر"],
    ),
    "an imperfect that tells what a noun is": ("دخلت أوغندا ورواندا في تطور يؤكد عزم الجيش", []),
    "who alone stands between the verb and what he is called": (
        "قالت الخارجية الرواندية إن أوغندا صديقة. ووصفت الصين بالشريك الأول.",
        ["statement/say [speaker=RWA] قالت", "statement/say [speaker=RWA, addressee=CHN] وصفت"],
    ),
    "who calls somebody something stands first": (
        "وصفت الصين أوغندا بالشريك الأول",
        ["statement/say [speaker=CHN, addressee=UGA] وصفت"],
    ),
    "whom a verb speaks to stands in the oblique case": (
        "أكد الرئيس الرواندي أن الهدنة مع بوروندي صامدة، كما حذر المتمردين من خرقها.",
        ["statement/say [speaker=RWA] أكد", "statement/warn [speaker=RWA] حذر"],
    ),
    "«الذي سبق له أن» goes back to its head": (
        "ذكرت الصحف أن الوزيرة الرواندية سبق لها أن أعلنت سحب الجنود من بوروندي",
        ["statement/say [speaker=RWA] أعلنت"],
    ),
    "a word for the man told before": (
        "قال وزير الدفاع الرواندي جان كابيرا إن بوروندي سحبت جنودها. وأضاف المسؤول أن أوغندا ستتبعها.",
        ["statement/say [speaker=RWA] قال", "statement/say [speaker=RWA] أضاف"],
    ),
    "another office is another man's": (
        "قال وزير الدفاع الرواندي إن بوروندي سحبت جنودها. وأضاف المتحدث باسم المركز أن السوق مفتوح.",
        ["statement/say [speaker=RWA] قال"],
    ),
    "the states told before, by their number": (
        "أدانت رواندا وأوغندا وتنزانيا الهجوم في بوروندي. وأكدت الدول الثلاث أن الحدود ستغلق.",
        [
            "statement/condemn [speaker=RWA, speaker=UGA, speaker=TZA] أدانت",
            "statement/agree [speaker=RWA, speaker=UGA, speaker=TZA] أكدت",
        ],
    ),
    "a relative clause behind a comma is of whom the sentence tells": (
        "أولهم جان كابيرا، مستشار الرئيس الرواندي للأمن القومي، الذي قال: «بوروندي دولة صديقة لنا».",
        ["statement/say [speaker=RWA] قال"],
    ),
    "a relative clause of a thing is not": (
        "تنفي رواندا الأنباء التي قالت إن جنودها دخلوا بوروندي",
        ["statement/reject [speaker=RWA] تنفي"],
    ),
    "a ministry and the state where it sits": (
        "أما في بوجمبورا فقالت وزارة المالية في بوروندي مساء الجمعة إن رواندا سددت ديونها",
        ["statement/say [speaker=BDI] قالت"],
    ),
    "the owner of the paper that what was told comes from": (
        "وصلت الشاحنات إلى رواندا، بحسب بيان صادر عن السفارة الأوغندية في كيغالي",
        ["statement/say [speaker=UGA] حسب"],
    ),
    "figures are no paper": ("زادت واردات رواندا من أوغندا، بحسب بيانات المصرف الرواندي", []),
    "what he tells and hopes meanwhile": (
        "قال الرئيس الرواندي إن الحدود مع بوروندي آمنة، مفيدا أن التجارة عادت، آملا أن تدوم الهدنة",
        ["statement/say [speaker=RWA] قال", "statement/say [speaker=RWA] مفيدا", "statement/say [speaker=RWA] آملا"],
    ),
    "a stance behind the verb, its subject and a date in commas is what it says": (
        "أعلنت رواندا، الأربعاء، رفضها عودة الجنود إلى بوروندي",
        ["statement/reject [speaker=RWA] أعلنت"],
    ),
    "what he says is baseless he rejects": (
        "أكد وزير الدفاع الرواندي أن أنباء القتال في بوروندي لا أساس لها. وأوضح أن القرار غير شرعي.",
        ["statement/reject [speaker=RWA] أكد", "statement/reject [speaker=RWA] أوضح"],
    ),
    "what his own state will not do he rejects": (
        "قال وزير الدفاع الرواندي إن بلاده لن توافق على شروط بوروندي",
        ["statement/reject [speaker=RWA] قال"],
    ),
    "what another state will not do he says": (
        "قال وزير الدفاع الرواندي إن بوروندي لن توافق على الشروط",
        ["statement/say [speaker=RWA] قال"],
    ),
    "the first word spoken is the act": (
        "قال وزير الدفاع الرواندي: «نرفض شروط بوروندي». وأضاف: «ندعو أوغندا إلى الوساطة».",
        ["statement/reject [speaker=RWA] قال", "statement/appeal [speaker=RWA] أضاف"],
    ),
    "a word that makes the stance stronger": (
        "عبر وزير الدفاع الرواندي عن بالغ شكره لبوروندي",
        ["statement/support [speaker=RWA] عبر"],
    ),
    "«نوه بـ» commends, «نوه إلى» points out": (
        "نوه وزير الدفاع الرواندي بدور بوروندي. ونوه إلى أن الحدود هادئة.",
        ["statement/support [speaker=RWA] نوه", "statement/say [speaker=RWA] نوه"],
    ),
    "«انه» without its hamza is no surname": (
        "أكد وزير الدفاع الرواندي بول كاغامبو أن بوروندي صديقة. وقال كاغامبو انه يثق بأوغندا.",
        ["statement/say [speaker=RWA] أكد", "statement/say [speaker=RWA] قال"],
    ),
    "a stance of the state that its cabinet says again": (
        "جدد مجلس الوزراء الكويتي إدانة بلاده للقصف في بوروندي",
        ["statement/condemn [speaker=KWT] جدد"],
    ),
    "an official and where he speaks before the colon": (
        "وزير الخارجية الرواندي من بوجمبورا: نريد السلام مع بوروندي",
        ["statement/say [speaker=RWA] :"],
    ),
    "an official in quotation marks before the colon": (
        "«الخارجية الرواندية»: بوروندي أغلقت المعبر",
        ["statement/say [speaker=RWA] :"],
    ),
    "a state and what it is told of before the colon": ("رواندا في أسبوع: أمطار وسيول عند الحدود مع بوروندي", []),
    "«حيث قال» goes on with whom the sentence is about": (
        "استقبل الرئيس الرواندي السفير الأوغندي، حيث قال إن العلاقات جيدة",
        ["meeting/reception [host=RWA, guest=UGA] استقبل", "statement/say [speaker=RWA] قال"],
    ),
    "in an excerpt of states, a man whom nobody introduces": (
        "وقال شتاينبروك إن رواندا ستسحب جنودها من بوروندي قبل الشتاء",
        ["statement/say [speaker=None] قال"],
    ),
    "in an excerpt of states, an office of a government nobody names": (
        "وأضاف رئيس الحكومة أن رواندا ستسحب جنودها من بوروندي قبل الشتاء",
        ["statement/say [speaker=None] أضاف"],
    ),
    "in an excerpt of nothing but the weather": ("وقال شتاينبروك إن المطر سيغمر الحقول قبل الشتاء", []),
    "in an article, a man whom nobody introduces": (
        "عاد الصيادون إلى البحيرة. وقال شتاينبروك إن رواندا ستسحب جنودها من بوروندي قبل الشتاء. "
        "ونقلت الشاحنات الذرة إلى المخازن. وتحسن الطقس.",
        [],
    ),
    "a verb in the plural has no single state for its subject": (
        "أغلقت المخابز أبوابها كما فعلت أوغندا وكانوا يقولون إن بوروندي سبقتهم إلى ذلك",
        [],
    ),
    "who has claimed an attack has said nothing of others": (
        "تبنت حركة الشباب القصف، وأعلنت الحركة مسؤوليتها عن الهجوم على كينيا",
        [],
    ),
    "what cannot be denied, nobody denies": ("حملت المقالات التي نشرتها رواندا قدرا لا ينكر من الحدة", []),
    "a surname that is a word too, behind a verb that is an adjective too": (
        "تشاور الوفدان في الفندق، في حين أوضح شكري أن رواندا صديقة",
        ["statement/say [speaker=None] أوضح"],
    ),
    "a surname that is a word too, behind a verb that has no other object": (
        "كما أفاد شكري بأن رواندا صديقة، وأقر شكري بأن بوروندي جارة",
        ["statement/say [speaker=EGY] أفاد", "statement/say [speaker=EGY] أقر"],
    ),
    "a surname that an office has introduced": (
        "التقى الوزير الرواندي نظيره الأوغندي كيري. وبعد اللقاء كرر كيري أن بوروندي صديقة.",
        ["meeting/bilateral [party=RWA, party=UGA] التقى", "statement/say [speaker=UGA] كرر"],
    ),
    "who stands behind the pronoun of «ما» says it": (
        "أعلن الوزير الرواندي الهدنة. وهو ما أكد عليه رأفت حسون في بوروندي، لافتا إلى أن أوغندا سعيدة",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "an office of an unlisted body takes up nobody": (
        "أعلن الوزير الرواندي الهدنة. كما ندد الرئيس العام للجمعية بالقصف في بوروندي، مشيرا إلى أن أوغندا سعيدة.",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "a name no dictionary has behind a name spelled as a verb": (
        "أعلن الوزير الرواندي الهدنة. ويرد راين كامينغز أن بوروندي لا تريدها.",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "a body nobody knows, and where it has spoken": (
        "أعلن الوزير الرواندي الهدنة. وأكد مركز الإعلام الحكومي في بيان أن بوروندي فقيرة.",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "figures, spelled as an adjective": (
        "أعلن الوزير الرواندي الهدنة. إذ تشير الإحصائيات إلى أن بوروندي فقيرة.",
        ["statement/say [speaker=RWA] أعلن"],
    ),
    "a matter behind the verb is what the last speaker speaks of": (
        "أعلن الوزير الرواندي الهدنة. وأكد دور أوغندا في بيان.",
        ["statement/say [speaker=RWA] أعلن", "statement/say [speaker=RWA] أكد"],
    ),
    "somebody known who left her office years ago, and of whom nothing is told": (
        "سافرت حافلات رواندا إلى بوروندي. وقالت هيلاري كلينتون إن رواندا صديقة.",
        [],
    ),
    "somebody known who is in office, of whom nothing is told": (
        "سافرت حافلات رواندا إلى بوروندي. وقال أنتوني بلينكن إن رواندا صديقة.",
        ["statement/say [speaker=USA] قال"],
    ),
    "whom the speaker has visited is not the speaker": (
        "أكد الوزير الرواندي الهدنة. وقال، بعد زيارته الرئيس البوروندي، إن أوغندا سعيدة.",
        ["statement/say [speaker=RWA] أكد", "statement/say [speaker=RWA] قال", "visit/ [visitor=RWA, host=BDI] زيارته"],
    ),
    "what is threatened by a thing threatens nobody": ("الجفاف يهدد كينيا بمجاعة", []),
    "for a movement whose name is an everyday word": (
        "قال المتحدث باسم حركة فتح ماهر كمال إن إسرائيل ترفض الهدنة",
        ["statement/say [speaker=FATAH] قال"],
    ),
    "what is intercepted is not objected to": (
        "قال الجيش الكيني إنه اعترض زورقا أوغنديا",
        ["statement/say [speaker=KEN] قال"],
    ),
    "what one's state is against is said of nobody": (
        "أكد الوزير الكيني معارضة بلاده للسد الأوغندي",
        ["statement/reject [speaker=KEN] أكد"],
    ),
    "the seat of a presidency speaks before a colon": (
        "الكرملين: لن نتفاوض مع أوغندا",
        ["statement/say [speaker=RUS] :"],
    ),
    "what is recommended has not been done": (
        "أوصى مندوب كينيا بفرض عقوبات على أوغندا",
        ["statement/appeal [speaker=KEN] أوصى"],
    ),
    "who threatens another does": ("أوغندا تهدد كينيا بالحرب", ["statement/warn [speaker=UGA, addressee=KEN] تهدد"]),
    "measures of one's own are tightened, not stressed": ("شددت السلطات الكينية إجراءاتها على معابر أوغندا", []),
    "nor is one's guard, whenever that was": ("شددت الشرطة الكينية صباح اليوم من حراستها لسفارة أوغندا", []),
    "those of a gathering just told of are not those who agreed before": (
        "وقعت كينيا وأوغندا اتفاقا للسلام. وفي ندوة نظمتها جامعة في لندن أكد المشاركون أن الاتفاق هش",
        ["agreement/signed [party=KEN, party=UGA] اتفاقا"],
    ),
    "those who failed to agree have agreed on nothing": (
        "فشلت كينيا وأوغندا في التوصل إلى اتفاق. وتم التوافق على التعديل الحكومي في نيروبي",
        ["agreement/reached [party=KEN, party=UGA] التوصل"],
    ),
    "who has just gone somewhere speaks on, whoever spoke before": (
        "وصل وزير الدفاع الرواندي بول كاغوا إلى بوجمبورا. وقال الوزير البوروندي إن الهدنة قائمة. "
        "وزار كاغوا كمبالا وأشاد بالقوات الأوغندية",
        [
            "visit/ [visitor=RWA, host=BDI] وصل",
            "statement/say [speaker=BDI] قال",
            "visit/ [visitor=RWA, host=UGA] زار",
            "statement/support [speaker=RWA] أشاد",
        ],
    ),
    "war alone, and one of the allies named": (
        "أكد رئيس الأركان الصومالي أن المتمردين يتراجعون تحت القصف. وقال إن المعركة في الجنوب حسمت. "
        "وأشار إلى أن الهجوم دمر جبهة المتمردين. وأوضح أن الغارات أصابت الميليشيات. "
        "وشدد على أن الجيش سيدخل المدينة بدعم من كينيا.",
        [f"statement/say [speaker=SOM] {verb}" for verb in ("أكد", "قال", "أشار", "أوضح", "شدد")],
    ),
    "war alone, and nobody else named": (
        "أكد رئيس الأركان الصومالي أن المتمردين يتراجعون تحت القصف. وقال إن المعركة في الجنوب حسمت. "
        "وأشار إلى أن الهجوم دمر جبهة المتمردين. وأوضح أن الغارات أصابت الميليشيات. "
        "وشدد على أن الجيش سيدخل المدينة.",
        [],
    ),
    "a spokesman speaks for the state that has just spoken": (
        "انتقدت كينيا تصريحات أوغندا. وقال متحدث باسم الحكومة إن كمبالا تخالف القانون الدولي.",
        ["statement/condemn [speaker=KEN] انتقدت", "statement/say [speaker=KEN] قال"],
    ),
    "but not a spokesman of nobody's": (
        "انتقدت كينيا تصريحات أوغندا. وقال متحدث باسم شركة الطيران إن كمبالا تخالف القانون الدولي.",
        ["statement/condemn [speaker=KEN] انتقدت"],
    ),
    "a state answers through a spokesman": (
        "وفي أول رد يصدر عن نيروبي، قال متحدث باسم الخارجية إن الاتهامات الأوغندية باطلة.",
        ["statement/reject [speaker=KEN] قال"],
    ),
    "the ministry is the one that sits where it was told": (
        "قالت وزارة الخارجية في مالي إن النيجر دولة شقيقة. وأوضحت الوزارة أن الحدود مع النيجر ستفتح.",
        ["statement/say [speaker=MLI] قالت", "statement/say [speaker=MLI] أوضحت"],
    ),
    "a spokesman quotes word for word what his minister has said": (
        'قال متحدث باسم الحكومة الغانية: "إن الوزير الغاني حث نظيره التوغولي على احترام القانون الدولي".',
        ["statement/say [speaker=GHA] قال", "statement/appeal [speaker=GHA, addressee=TGO] حث"],
    ),
    "what he says of the stance of others they have not said here": (
        'قال متحدث باسم الحكومة الغانية: "كينيا ترفض الحوار مع توغو".',
        ["statement/say [speaker=GHA] قال"],
    ),
    "whoever met him says what is said to him, not who reports it": (
        "أعلن المتحدث باسم الخارجية الكينية أن الوزير التوغولي التقى نظيره الغاني وأكد له أن الحدود ستفتح.",
        [
            "statement/say [speaker=KEN] أعلن",
            "meeting/bilateral [party=TGO, party=GHA] التقى",
            "statement/say [speaker=TGO] أكد",
        ],
    ),
    "without a pronoun it is whoever reports": (
        "أعلن المتحدث باسم الخارجية الكينية أن الوزير التوغولي التقى نظيره الغاني، وأكد أن الحدود ستفتح.",
        [
            "statement/say [speaker=KEN] أعلن",
            "meeting/bilateral [party=TGO, party=GHA] التقى",
            "statement/say [speaker=KEN] أكد",
        ],
    ),
    "who is called upon says nothing": ("طولب الوزير الكيني بالانسحاب من مالي.", []),
    "who calls does": ("طالب الوزير الكيني بالانسحاب من مالي.", ["statement/appeal [speaker=KEN] طالب"]),
    "at a state's invitation: no call": (
        "وصل وفد كيني إلى لومي بناء على دعوة توغولية.",
        ["visit/ [visitor=KEN, host=TGO] وصل"],
    ),
    "a state's call for something is one": (
        "رفضت كينيا دعوة غانية إلى الحوار مع توغو.",
        ["statement/reject [speaker=KEN] رفضت", "statement/appeal [speaker=GHA] دعوة"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_speaker(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected
