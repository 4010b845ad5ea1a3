"""Statements that put something forward: «قدم الوزير اقتراحا لحل الأزمة»، «تقدمت الحكومة بمقترح»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, light, masdar, subject

RULE = Frame(
    name="statement_propose",
    event=Statement,
    subtype="appeal",
    trigger=light(("قدم", "طرح", "تقدم", "عرض", "أعطى"), masdar("اقتراح", "مقترح", "تعهد", "ضمانة")),
    slots=(subject("speaker"), after("إلى", "ل", to="addressee")),
    subtype_words=dict.fromkeys(("تعهد", "ضمانة"), "promise"),
    instead_of=("statement_noun", "statement_present", "statement_say_that"),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "قدم وزير الخارجية الكيني اقتراحا لحل الأزمة في الصومال",
            speaker="وزير الخارجية الكيني",
            subtype="appeal",
        ),
        Example(
            "وتقدمت الحكومة الغانية بمقترح لوقف القتال في مالي",
            speaker="الحكومة الغانية",
            subtype="appeal",
        ),
        Example(
            "وأعطى الرئيس الأرميني تعهدات لأذربيجان",
            speaker="الرئيس الأرميني",
            addressee="أذربيجان",
            subtype="promise",
        ),
    ),
    counterexamples=(
        Counterexample("قدم المهندس مقترحا لترميم الجسر في نيروبي", why="society: no official speaks"),
        Counterexample("قدم النادي الغاني مقترحا لتأجيل المباراة", why="sport: no official speaks"),
    ),
)
