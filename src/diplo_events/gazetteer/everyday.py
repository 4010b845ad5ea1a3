"""Words that a name of one word must not be mistaken for.

A Japanese premier is «كان», a Chinese president «هو», a Secretary-General «بان»: alone, the first two are never names
in a newspaper, and the third is one only without the hamza of «بأن».  So these are spellings, not folded keys.
"""

from __future__ import annotations

from typing import Final

__all__ = ["AMBIGUOUS", "AMBIGUOUS_OUTLETS", "EVERYDAY"]

_PRONOUNS = "هو هي هم هن هما نحن أنا أنت أنتم هذا هذه هذي ذلك تلك هؤلاء أولئك الذي التي الذين ما من كل كلا بعض"
_PARTICLES = (
    "أن إن أنه إنه أنها إنها بأن بأنه بأنها كأن كأنه لأن لأنه لأنها فإن فإنه لكن لكنه لكنها كي لكي كيف أين متى لو "
    "لا لم لن لما ليس ليست أو أم أي أيا إذ إذا إلا أما إما ثم بل قد هل نعم سوف حتى منذ مذ كما مثل أيضا جدا فقط "
    "هنا هناك الآن ألا الا"
)
_PREPOSITIONS = (
    "في على عن إلى مع لي له لها لهم لنا به بها بهم عند لدى قبل بعد بين حين غير سوى فوق تحت أمام خلف نحو حول ضد"
)
_VERBS = "كان كانت كانوا يكون تكون كن كنت كنا قال قالت"
#: What is left of a few names once they are folded, or cut behind a proclitic: «ماليه»، «قوه»، ك + «بيرا»، ك + «آلية».
_NOUNS = "مالية قوة كبار كون لون عام يوم العديد كبيرا كبيرة لافتا كآلية"

#: Never a name by itself.
EVERYDAY: Final = frozenset(f"{_PRONOUNS} {_PARTICLES} {_PREPOSITIONS} {_VERBS} {_NOUNS}".split())

_QUALITIES = (
    "كامل شريف إسلامي ديني مدني رئيسي فوري نظيف غني عزيز ماهر شفيق نعيم وحيد هائل فريد رحيمي حجازي صالح الصالح "
    "المسلم المسند شديد العريض الذهبي الفائز الواصل مبارك سالم حافظ مشرف شاهد ظريف بشير البشير"
)
_THINGS = (
    "خير دار خلاف جودة النصر نصر رضا رجب كانون شرف توفيق رسول عوض زمان أمان أماني سرور السرور يمين صقر خيل ستار "
    "قمر نسيم بركات ضمير دوران شهاب بحوث القضاة الجندي الخطيب المر العربي نجاد لغات بنوك لحج الحجاز راب دون لولا "
    "اختيار خطاب سلام سلامة السلامة زيادة سفر خميس هيكل المعلم صدام ديون فيلا عبيد صدى عون الشعار رمضان شعبان سارة "
    "غرام خطيب أيدي إيدي مأرب الصيد"
)
_DEEDS = "أراد كسرت أدري أولى اولى جولي وجوده ترأس أبي بارك"
_PAPERS = (
    "الحياة الشرق الأخبار النهار السفير الوطن الخليج العربية البيان الاتحاد اليوم الثورة الدستور الرأي الغد الخبر "
    "الشروق الجمهورية الأيام الصباح العرب القبس السياسة الراية الحدث الميادين المنار الجزيرة الرياض المدينة البلاد"
)

#: Names of one word that a newspaper uses as a word at least as often; the sentence has to decide.
AMBIGUOUS: Final = frozenset(f"{_QUALITIES} {_THINGS} {_DEEDS}".split())
#: The same for names of news outlets, which may be taken from anything: «الرياض» is a city first.
AMBIGUOUS_OUTLETS: Final = frozenset(_PAPERS.split())
