"""Statements that take up what somebody has offered: «قبلت الحكومة خطة الوسطاء»، «قبل الرئيس الاعتذار»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, taking, verb

RULE = Frame(
    name="statement_accept",
    event=Statement,
    subtype="agree",
    trigger=taking(
        verb("قبل", "ارتضى", voice="a"),
        *"خطة عرض اقتراح مقترح مبادرة تسوية شرط هدنة وساطة صفقة قرار اعتذار مطلب صيغة مسودة تدخل إملاء نتيجة".split(),
    ),
    slots=(subject("speaker"),),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "قبلت الحكومة الأرمينية خطة الوسطاء للسلام مع أذربيجان",
            speaker="الحكومة الأرمينية",
            subtype="agree",
        ),
        Example(
            "وقبلت الرئيسة المالطية اعتذار ليبيا",
            speaker="الرئيسة المالطية",
            subtype="agree",
        ),
        Example(
            "وقبلت أوغندا وساطة كينيا في النزاع",
            speaker="أوغندا",
            subtype="agree",
        ),
    ),
    counterexamples=(
        Counterexample("قبلت الجامعة الأرمينية طلابا من أذربيجان", why="students, nothing is said"),
        Counterexample("قبل اللاعب عرض نادي مالطا", why="sport: no official speaks"),
    ),
)
