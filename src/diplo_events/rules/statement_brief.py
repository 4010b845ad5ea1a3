"""Statements: an official briefs a council: «قدم المبعوث الأممي إحاطة أمام مجلس الأمن»، «عقب إحاطة المبعوث»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, any_of, genitive, host, light, masdar, of_own, subject

RULE = Frame(
    name="statement_brief",
    event=Statement,
    subtype="say",
    trigger=any_of(light(("قدم", "ألقى", "عرض", "استهل"), masdar("إحاطة")), masdar("إحاطة")),
    slots=(subject("speaker"), genitive("speaker"), of_own(host("speaker"))),
    without_words=frozenset({"علم"}),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "قدم المبعوث الأممي إلى ليبيا إحاطة أمام مجلس الأمن",
            speaker="المبعوث الأممي إلى ليبيا",
            subtype="say",
        ),
        Example(
            "انتهت الجلسة بعد إحاطة المفوض الأوروبي حول صربيا",
            speaker="المفوض الأوروبي",
            subtype="say",
        ),
        Example(
            "ألقت المنسقة الأممية في قبرص إحاطتها الشهرية",
            speaker="المنسقة الأممية في قبرص",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("قدم الطبيب إحاطة للوزير المالطي", why="no official speaks"),
        Counterexample("يرجى من السفارة الكينية إحاطة الرئيس الغاني علما", why="a formula"),
    ),
)
