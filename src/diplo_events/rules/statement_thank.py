"""Statements: thanks are given: «وجه الرئيس الشكر إلى قطر»، «تقدم الوزير بالشكر لمصر»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, light, masdar, subject

RULE = Frame(
    name="statement_thank",
    event=Statement,
    subtype="support",
    trigger=light(("وجه", "قدم", "تقدم", "أسدى", "أزجى", "توجه"), masdar("شكر", "تقدير")),
    slots=(subject("speaker"), after("إلى", "ل", to="addressee")),
    requires=("إلى", "ل"),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "وجه الرئيس الزامبي الشكر إلى أنغولا على استضافة اللاجئين",
            speaker="الرئيس الزامبي",
            addressee="أنغولا",
            subtype="support",
        ),
        Example(
            "وتقدم وزير الخارجية النيبالي بالشكر إلى الهند على مساعداتها",
            speaker="وزير الخارجية النيبالي",
            addressee="الهند",
            subtype="support",
        ),
        Example(
            "وقدم السفير المالطي شكره إلى قبرص",
            speaker="السفير المالطي",
            addressee="قبرص",
            subtype="support",
        ),
    ),
    counterexamples=(
        Counterexample("وجه الوزير الشكر إلى موظفي الوزارة", why="home affairs: nobody abroad is thanked"),
        Counterexample("قدم المدرب شكره إلى جمهور إسبانيا", why="sport: no official speaks"),
    ),
)
