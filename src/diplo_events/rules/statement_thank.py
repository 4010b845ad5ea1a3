"""Statements: thanks are given: «وجه الرئيس الشكر إلى قطر»، «تقدم الوزير بالشكر لمصر»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    led,
    light,
    masdar,
    participle,
    subject,
)

RULE = Frame(
    name="statement_thank",
    event=Statement,
    subtype="support",
    trigger=any_of(
        light(("وجه", "قدم", "تقدم", "أسدى", "أزجى", "توجه"), masdar("شكر", "تقدير")),
        led(participle("متوجه", "متقدم"), "ب", to=("شكر", "تقدير", "امتنان")),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), after("إلى", "ل", to="addressee")),
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
            "أنهى الرئيس الزامبي خطابه متوجها بالشكر إلى أنغولا",
            speaker="الرئيس الزامبي",
            addressee="أنغولا",
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
