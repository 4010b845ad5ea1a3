"""Statements made again: «أعاد الوزير التأكيد على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, subject

RULE = Frame(
    name="statement_again",
    event=Statement,
    subtype="say",
    trigger=light(("أعاد",), masdar("تأكيد", "تذكير", "دعوة", "تشديد")),
    slots=(subject("speaker"),),
    subtype_words={"دعوة": "appeal"},
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "أعاد وزير الخارجية الماليزي التأكيد على حق الفلبين في الملاحة",
            speaker="وزير الخارجية الماليزي",
            subtype="say",
        ),
        Example(
            "وأعادت الخارجية الكوبية الدعوة إلى رفع الحصار الأمريكي",
            speaker="الخارجية الكوبية",
            subtype="appeal",
        ),
        Example(
            "الرئيس التشيكي يعيد التذكير بموقف بلاده من بيلاروسيا",
            speaker="الرئيس التشيكي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("أعادت بلغاريا اللاجئين إلى تركيا", why="a measure, nothing is said"),
        Counterexample("أعاد الحكم التأكيد على صحة الهدف أمام البرازيل", why="sport: no official speaks"),
    ),
)
