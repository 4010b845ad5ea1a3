"""Words and marks that phrases are told by: encounters, papers, sites, relations; what opens what is said."""

from __future__ import annotations

from typing import Final

#: What opens what is said, without and with the pronoun of whom it is said of (keys).
THAT_WORDS: Final = frozenset({"ان", "بان"})
THAT_IT: Final = THAT_WORDS | {"انه", "انها", "بانه", "بانها"}
#: What opens a quotation (forms).
OPENING_QUOTES: Final = frozenset({"«", "“", '"'})
#: Words that lead to who is cited (keys), and the same with «و» too.
ACCORDING: Final = frozenset({"بحسب", "حسب", "وفق"})
ACCORDING_KEYS: Final = frozenset(lead + word for word in ACCORDING for lead in ("", "و"))
#: Verbs whose object is somebody spoken to, or of: «حذر الوزير إيران من».
ADDRESSING: Final = frozenset(
    "حث حض ناشد حذر هدد توعد أنذر نبه دعا طالب نصح اتهم انتقد هاجم حمل لام وبخ شكر وعد أبلغ طمأن".split()
)
#: Nouns of what somebody says: «في كلام للوزير»، «عن قوله».
OWN_WORDS: Final = frozenset("قول حديث كلام كلمة خطاب تصريح".split())
#: What leads back to an encounter or a speech told of (keys).
THEREIN: Final = frozenset({"فيه", "فيها", "خلاله", "خلالها"})
#: «بموجبه»: what leads back to a paper, before what it lays down (keys).
WHEREBY: Final = frozenset({"بموجبه", "بموجبها", "بمقتضاه", "بمقتضاها"})
#: A speaker's own country (keys).
OWN_LAND: Final = frozenset({"بلاده", "بلادها", "بلادهم", "بلادهما"})
#: Prepositions that lead to the sides of an encounter.
WITH: Final = frozenset({"مع", "بين"})
#: Verbs that carry an encounter, «عقد لقاء», and their masdars, «لإجراء محادثات».
HOLDING: Final = frozenset({"عقد", "أجرى"})
HOLDING_NOUNS: Final = frozenset({"عقد", "إجراء"})
#: «المقرر أن»، «يتوقع أن»: words of what is to come (keys).
EXPECTED: Final = frozenset("المقرر المرجح المتوقع المنتظر المرتقب المزمع المفترض".split())
EXPECTING: Final = EXPECTED | {"يفترض", "يتوقع", "ينتظر", "يرجح"}
#: Particles between a subject and its verb (keys).
VERB_PARTICLES: Final = frozenset("قد لقد لم لن لا سوف فقد وقد".split())
#: «فضلا عن»: what joins as «و» does (keys).
JOINING: Final = frozenset({("فضلا", "عن"), ("اضافه", "الي"), ("بالاضافه", "الي"), ("علاوه", "علي")})
#: «الاجتماع المقرر غدا»، «القمة المزمع عقدها في روما» (lemmas).
ANNOUNCED: Final = frozenset({"مقرر", "مرتقب", "مزمع"})
#: «جاء ذلك بعد»، «يأتي القرار»: verbs that say how something came about.
COMING: Final = frozenset({"جاء", "أتى"})
#: Masdars of sending envoys.
SENDING: Final = frozenset({"إرسال", "إيفاد"})
#: Masdars of talking something over: what follows them is the topic.
DISCUSSING: Final = frozenset("بحث مناقشة نقاش دراسة استعراض تناول تبادل تدارس تشاور تباحث تداول تطرق متابعة".split())
#: Verbs of talks whose object may stand far behind them: «بحث الوزير، خلال لقائه نظيره، الأزمة».
TALKED_OVER: Final = frozenset({"بحث", "ناقش", "تناول", "استعرض", "تدارس"})
#: Nouns of agreements and papers: a phrase headed by one is no topic, what follows it may be.
PAPERS: Final = frozenset(
    "اتفاق اتفاقية مذكرة معاهدة بروتوكول تفاهم برقية رسالة صفقة وثيقة ميثاق هدنة تسوية صيغة".split()
)
#: Nouns of encounters, when one of them is what «تناول» says something of.
ENCOUNTERS: Final = frozenset(
    "اتصال لقاء اجتماع مباحثة محادثة مكالمة زيارة جلسة قمة استقبال مشاورة حديث مناقشة جانب طرف مفاوضة مؤتمر جولة رحلة "
    "حوار نقاش ندوة".split()
)
#: Nouns that a place's name, or its nationality, follows.
SITES: Final = frozenset({"عاصمة", "مدينة", "قصر", "مقر", "منتجع", "ولاية", "محافظة", "إمارة", "منطقة", "مطار", "أرض"})
#: What part of a place, or what side of it, is meant: «في وسط كمبالا»، «شرقي كمبالا» (folded).
PARTS_OF_PLACES: Final = frozenset(
    "وسط شرق غرب شمال جنوب شرقي غربي شمالي جنوبي قلب ضواحي ضاحيه محيط اطراف مشارف قرب".split()
)
#: Verbs whose subject is an encounter and whose object those who meet: «جمع لقاء الوزيرين»، «اجتماع ضم الوزراء».
GATHERING: Final = frozenset({"جمع", "ضم"})
#: Talks whose genitive may be what they are about.
TALKS: Final = frozenset({"مفاوضة", "محادثة", "مباحثة", "مشاورة"})
#: Nouns that take «مع» of their own, adjectives between them or not.
RELATIONS: Final = frozenset(
    "علاقة تعاون شراكة تحالف تنسيق حدود سلام صراع نزاع خلاف تبادل تجارة تضامن اتفاق اتفاقية معاهدة تفاهم حرب "
    "تسوية توتر أزمة تقارب تطبيع مواجهة تصعيد وقوف اصطفاف".split()
)
