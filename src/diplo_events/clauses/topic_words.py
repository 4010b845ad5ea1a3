"""The words that join topics, end them, or tell nothing of them; folded, or lemmas, as said."""

from __future__ import annotations

from typing import Final

from diplo_events.clauses import phrase_words

#: Words that join a topic to the one before as «و» does, folded; those of one word carry their own «و».
JOINING: Final = frozenset(
    {
        ("فضلا", "عن"),
        ("اضافه", "الي"),
        ("بالاضافه", "الي"),
        ("علاوه", "علي"),
        ("الي", "جانب"),
        ("في", "مقابل"),
        ("غيرها", "من"),
        ("غيره", "من"),
        ("من", "بينها"),
        ("من", "بينهم"),
        ("من", "ضمنها"),
        ("من", "ابرزها"),
        ("من", "اهمها"),
        ("علي", "راسها"),
        ("في", "مقدمتها"),
        ("في", "مقدمها"),
        ("في", "المقدمه"),
        ("في", "طليعتها"),
        ("لا", "سيما"),
        ("بصفه", "خاصه"),
        ("بوجه", "خاص"),
        ("بشكل", "خاص"),
        ("بما", "فيها"),
        ("بما", "فيه"),
        ("بما", "فيهما"),
    }
)
#: «خاصة في المجال العسكري»: they pick out a part, which is a topic of its own only as a plain noun phrase.
ESPECIALLY: Final = frozenset("خصوصا خاصه لاسيما بخاصه وخصوصا وخاصه ولاسيما وبخاصه".split())
JOINING_ALONE: Final = frozenset("منها بينها ابرزها اهمها مقابل كذلك كذا وايضا بجانب".split()) | ESPECIALLY
#: «وما قام به»، but «وما زال».
LASTING: Final = frozenset("زال زالت زالوا تزال يزال فتي دام لبث كان كانت".split())
#: Heads whose genitive may be of several members: «أوجه العلاقات والتعاون»، «آخر المستجدات والتطورات».
ASPECTS: Final = frozenset(
    {"وجه", "عدد", "مجموعة", "جملة", "آخر", "أبرز", "أهم", "مختلف", "كافة", "جميع", "كل", "بعض", "ملف"}
)
#: Fields and matters in the plural: what follows is their list, «مجالات الطاقة والتعليم والصحة».
LISTED: Final = frozenset({"مجال", "قطاع", "ميدان", "شأن", "ملف", "قضية", "جانب", "صعيد", "مستوى", "أزمة", "مسألة"})
#: «وتكنولوجيا المعلومات»، «وأمن الحدود»: first halves of names of fields.
FIELD_NAMES: Final = frozenset("تكنولوجيا تقنية أمن علم صناعة تجارة خدمة".split())
#: «في مختلف المجالات»: where one works together.
FIELDS: Final = frozenset({"مجال", "قطاع", "ميدان", "صعيد", "مستوى"})
#: «أبرز القضايا»، «أحدث التطورات», folded.
ELATIVES: Final = frozenset("ابرز اهم احدث اخطر اخر افضل انجع اكثر اكبر مجمل مختلف ساير".split())
#: «وسبل دعم التعاون»، «وعدد من القضايا»: nouns that lead a topic and are spelled as verbs, folded.
LIKE_VERBS: Final = frozenset("مشروع عدم سبل عدد اوجه خطط طرق اسس حجم واقع اثر دور ظروف".split())
#: «الأوضاع في المنطقة والعالم»: where something is, no topic of its own.
WHERE: Final = frozenset({"المنطقه", "العالم", "الاقليم"})
#: Nouns of regions, by lemma: «التطورات في غرب آسيا والبحر المتوسط والقرن الأفريقي».
REGIONS: Final = frozenset(
    "منطقة شمال جنوب شرق غرب وسط بحر خليج قرن ساحل ضفة قطاع محيط جزيرة قارة إقليم صحراء شبه حوض مضيق محافظة".split()
)
#: What is left at the end of a topic when what follows is none.
LEFT_OVER: Final = frozenset(
    {"و", "يوم", "وكذلك", "كذلك", "ايضا", "لاحقا", "بحلول", "اضافه", "بالاضافه", "ولو", "ما", "وما", "وكل"}
)
PURPOSES: Final = frozenset("بهدف بغيه بغرض اجل لاجل".split())
CLOSING: Final = frozenset({'"', "”", "»", ")"})
WHEN: Final = frozenset({"بعد", "قبل", "مع", "عند", "منذ", "في"})
#: So many words and marks a topic may have before it is taken for more than a noun phrase.
LONGEST: Final = 20
VIEWS: Final = frozenset({"فكرة", "فكر", "وجهة", "رأي", "رؤية", "رؤيا", "رؤى", "حديث", "نظر"})
#: Nouns that name no more than that there is something to talk about, by lemma.
MATTERS: Final = frozenset("وضع تطور مستجد قضية علاقة ملف مسألة أزمة موضوع شأن جهد حدث مستجدة تحد تحدي".split())
#: Words behind which it is told which matters are meant: «قضايا عدة من بينها ملف المياه».
INSTANCES: Final = frozenset({("من", "بينها"), ("من", "ابرزها"), ("من", "اهمها"), "منها", "ابرزها", "اهمها", "بينها"})
#: Words that name a part of what stands before, which remains one topic with it: «قضايا المنطقة على رأسها المياه».
PARTS: Final = frozenset(
    {
        ("علي", "راسها"),
        ("في", "مقدمتها"),
        ("في", "مقدمها"),
        ("في", "طليعتها"),
        ("بما", "فيها"),
        ("بما", "فيه"),
        ("بما", "فيهما"),
        ("بما", "في"),
        ("من", "ضمنها"),
    }
) | {pair for pair in INSTANCES if isinstance(pair, tuple)}
#: Those of the joining words that join wherever they stand, folded.
JOINING_ALWAYS: Final = phrase_words.JOINING | {("الي", "جانب")}
