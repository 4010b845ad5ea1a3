"""Statements: an official refuses or denies: «رفضت الخارجية الاتهامات»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    object_,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_reject",
    event=Statement,
    subtype="reject",
    trigger=any_of(
        verb("رفض", "نفى", "فند", "أنكر", "استبعد", "كذب", "دحض", "عارض", "اعترض", "تحفظ", "شكك", "تنصل", "تبرأ"),
        participle("رافض", "نافي", "مستبعد", "مشكك", "مفند", "منكر", "معترض", "متحفظ", "مكذب", "معارض", "داحض"),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), object_("addressee", adjacent=True)),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "رفضت وزارة الخارجية الفنزويلية اتهامات كولومبيا",
            speaker="وزارة الخارجية الفنزويلية",
            subtype="reject",
            also=(Also("statement", subtype="condemn", speaker="كولومبيا"),),
        ),
        Example(
            "ونفى المتحدث باسم الحكومة اليونانية وجود خلاف مع تركيا",
            speaker="المتحدث باسم الحكومة اليونانية",
            subtype="reject",
        ),
        Example(
            "رئيس الوزراء السلوفيني يرفض شروط كرواتيا",
            speaker="رئيس الوزراء السلوفيني",
            subtype="reject",
        ),
    ),
    counterexamples=(
        Counterexample("رفض النادي عرض نادي برشلونة لشراء لاعبه", why="sport: no official speaks"),
        Counterexample("نفى الممثل خبر زواجه في إيطاليا", why="society: no official speaks"),
    ),
)
