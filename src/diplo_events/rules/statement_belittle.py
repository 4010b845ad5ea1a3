"""Statements that make little of something: «قلل الوزير من أهمية ...»، «استخف بالتهديدات»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    led,
    participle,
    subject,
    verb,
)

#: What somebody makes little of.
_WEIGHTS = tuple("أهمية شأن خطر خطورة حجم قيمة أثر تأثير تداعية انعكاس احتمال فرصة قدرة جدوى وزن مخاوف".split())
#: What somebody scoffs at.
_WORDS = tuple(
    "تهديد تحذير تصريح كلام قول اتهام قرار عقوبة دعوة اقتراح مقترح عرض خطة موقف بيان زعم ادعاء وعد قدرة خطر إعلان مهلة "
    "إنذار تقرير إدراج فرض محاولة سعي ضغط تلميح تلويح شرط مطلب رد نفي اعتراض قلق حديث فكرة مبادرة قائمة احتجاج "
    "قمة اجتماع زيارة سياسة خطاب رسالة وصف تهمة دور إجراء حظر قيد طرد لائحة مناورة تعهد رغبة".split()
)
#: What somebody calls into question.
_STANDING = tuple(
    "شرعية مشروعية نزاهة صدقية مصداقية دستورية صحة حياد حيادية قانونية قرار تقرير نتيجة رواية اتهام حكم".split()
)

RULE = Frame(
    name="statement_belittle",
    event=Statement,
    subtype="reject",
    trigger=any_of(
        led(verb("قلل", "هون"), "من", to=_WEIGHTS),
        led(participle("مقلل", "مهون"), "من", to=_WEIGHTS),
        led(verb("استخف", "استهان", "سخر", "تهكم", "استهزأ"), "ب", "من", "على", to=_WORDS),
        led(participle("مستخف", "ساخر", "متهكم"), "ب", "من", "على", to=_WORDS),
        led(verb("طعن"), "في", "ب", to=_STANDING),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    subtype_words={"سخر": "condemn", "تهكم": "condemn", "استهزأ": "condemn", "ساخر": "condemn", "متهكم": "condemn"},
    examples=(
        Example(
            "قلل وزير الخارجية الغيني من أهمية الخلاف مع السنغال",
            speaker="وزير الخارجية الغيني",
            subtype="reject",
        ),
        Example(
            "واستخف الرئيس البيلاروسي بتهديدات بولندا",
            speaker="الرئيس البيلاروسي",
            subtype="reject",
        ),
        Example(
            "وسخرت رئيسة الوزراء الإستونية من تصريحات موسكو",
            speaker="رئيسة الوزراء الإستونية",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("قللت غينيا من وارداتها من السنغال", why="a measure, nothing is said"),
        Counterexample("سخر الممثل من تصريحات منافسه في مهرجان داكار", why="society: no official speaks"),
    ),
)
