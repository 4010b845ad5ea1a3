"""Statements: an official comments on what others have said or done: «علق الوزير على القرار قائلا ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, led, subject, verb

RULE = Frame(
    name="statement_comment",
    event=Statement,
    subtype="say",
    trigger=led(
        verb("علق", "عقب"),
        "على",
        to=(
            "قرار تصريح كلام بيان موقف خطاب رسالة إعلان اتفاق اتفاقية خرق هجوم عدوان غارة تفجير حادث حادثة عملية مقترح "
            "اقتراح مبادرة خطة دعوة اتهام تهديد تحذير عقوبة عقوبات زيارة لقاء اجتماع قمة محادثة محادثات مفاوضة مفاوضات "
            "تطور تطورات حدث أحداث خبر نبأ تقرير نتيجة انتخاب انتخابات فوز اغتيال مقتل استقالة انسحاب حكم حرب أزمة "
            "ملف وضع إجراء خطوة قضية سؤال احتمال إمكانية طلب رد رفض رغبة نشر توقيع استهداف اعتراف انتقاد ما "
            "حديث".split()
        ),
    ),
    slots=(subject("speaker"),),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "علق وزير الخارجية الغاني على قرار توغو بأنه خطوة أولى",
            speaker="وزير الخارجية الغاني",
            subtype="say",
        ),
        Example("الرئاسة المالطية تعلق على تصريحات ليبيا", speaker="الرئاسة المالطية", subtype="say"),
        Example(
            "علق السفير النيبالي على الاتفاق مع الهند قائلا إنه تاريخي",
            speaker="السفير النيبالي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("علقت مالطا مشاركتها في المحادثات مع ليبيا", why="what is suspended is its object"),
        Counterexample("علق المدرب على نتيجة المباراة أمام إسبانيا", why="sport: no official speaks"),
    ),
)
