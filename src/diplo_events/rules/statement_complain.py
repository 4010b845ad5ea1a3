"""Statements that complain of what others do: «اشتكى الوزير من تدخل ...»، «شكا من بطء المفاوضات»."""

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

#: What states complain of.
_GRIEVANCES = tuple(
    "تدخل تصريح موقف سياسة ممارسة انتهاك خرق هجوم قصف عدوان اعتداء غياب عدم نقص معاملة قرار إجراء تأخر تأخير بطء ضغط "
    "تسلل تهريب تجاهل إهمال انحياز تباطؤ عرقلة حصار عقوبة تعنت استفزاز تهديد حملة تجاوز توغل".split()
)

RULE = Frame(
    name="statement_complain",
    event=Statement,
    subtype="condemn",
    trigger=any_of(
        led(verb("اشتكى", "شكا", "تذمر", "تظلم"), "من", to=_GRIEVANCES),
        led(participle("شاكي", "متذمر", "مشتكي"), "من", to=_GRIEVANCES),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "اشتكى وزير الدفاع الغيني من تسلل المسلحين عبر الحدود مع مالي",
            speaker="وزير الدفاع الغيني",
            subtype="condemn",
        ),
        Example(
            "وتذمر السفير الفنلندي من قرار إستونيا إغلاق المعبر",
            speaker="السفير الفنلندي",
            subtype="condemn",
        ),
        Example(
            "الرئيس الأرميني يشكو من انحياز الوسطاء إلى أذربيجان",
            speaker="الرئيس الأرميني",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("اشتكى سكان القرية من نقص المياه", why="society: no official speaks"),
        Counterexample("يشكو الرئيس الأرميني من آلام في الظهر", why="his health, no words of state"),
    ),
)
