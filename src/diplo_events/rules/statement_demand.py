"""Statements: an official asks for something, of nobody by name: «طلبت الحكومة عقد جلسة ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_demand",
    event=Statement,
    subtype="appeal",
    trigger=any_of(verb("طلب", "التمس"), participle("طالب")),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    with_words=frozenset(
        "عقد انعقاد دخول تفتيش زيارة وقف إيقاف تعليق تجميد إنهاء إلغاء رفع تخفيف فرض فتح إغلاق تأجيل تمديد تعجيل توضيح "
        "إيضاح تفسير مساعدة معونة دعم تدخل وساطة حماية ضمان تسليم إعادة إرسال نشر سحب انسحاب خروج إجلاء إخلاء مغادرة "
        "إدراج إدانة تحقيق مراجعة تعديل اعتذار تعويض انضمام عضوية مهلة إفراج إطلاق استرداد تشكيل تخصيص تفويض تطبيق "
        "تنفيذ احترام التزام تسريع توفير إجراء إقامة إنشاء استئناف إحالة محاكمة إصدار اعتماد قبول قرض مشاركة تحرك "
        "مناقشة بحث تزويد إرجاء تسليح تمويل مزيد إخراج إبعاد تصويت حضور".split()
    ),
    examples=(
        Example(
            "طلبت مالطا تمديد مهلة إجلاء البحارة من ليبيا",
            speaker="مالطا",
            subtype="appeal",
        ),
        Example(
            "وطلب وزير الخارجية الكيني تأجيل التصويت إلى ما بعد قمة عنتيبي",
            speaker="وزير الخارجية الكيني",
            subtype="appeal",
        ),
        Example(
            "طلبت كينيا مزيدا من المراقبين لمعبرها مع الصومال",
            speaker="كينيا",
            subtype="appeal",
        ),
        Example(
            "وكانت وزارة الداخلية النرويجية طلبت فتح المعبر مع فنلندا",
            speaker="وزارة الداخلية النرويجية",
            subtype="appeal",
        ),
        Example(
            "شكر وزير الدفاع المالطي إيطاليا، طالبا تمديد مهلة إجلاء البحارة",
            speaker="وزير الدفاع المالطي",
            subtype="appeal",
            also=(Also("statement", subtype="support", speaker="وزير الدفاع المالطي", addressee="إيطاليا"),),
        ),
    ),
    counterexamples=(
        Counterexample("القرية التي طلبت مالطا تفتيشها", why="told by the way, of the village"),
        Counterexample("طلب الشرطي تفتيش الحقيبة في مطار نيروبي", why="nobody who speaks for a state asks"),
        Counterexample("طلبت الحكومة الكينية قمحا أستراليا", why="an order of goods"),
        Counterexample("قتل الجيش الكيني شابا، طالبا في جامعة كمبالا", why="a student"),
        Counterexample("طلب المدرب وقف المباراة مع غانا", why="sport: no official speaks"),
    ),
)
