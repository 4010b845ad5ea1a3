"""Whom A's sanctions are aimed at: «طالت العقوبات الكندية وزير الدفاع»، «شملت العقوبات الأوروبية شركات صربية»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    genitive,
    light,
    masdar,
    of_nation,
    present,
)

RULE = Frame(
    name="sanction_aimed",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=light(("طال", "شمل", "استهدف", "أصاب", "مس"), masdar("عقوبة")),
    slots=(genitive("agent"), of_nation(present("target"))),
    refers_back=False,
    needs=("target",),
    examples=(
        Example(
            "طالت العقوبات الكندية وزير الدفاع الإيراني",
            agent="الكندية",
            target="وزير الدفاع الإيراني",
            subtype="sanction",
        ),
        Example("وشملت العقوبات الأوروبية شركات صربية", agent="الأوروبية", target="شركات صربية", subtype="sanction"),
        Example(
            "تستهدف العقوبات اليابانية الجديدة حركة طالبان",
            agent="اليابانية",
            target="حركة طالبان",
            subtype="sanction",
        ),
    ),
    counterexamples=(
        Counterexample("طالت العقوبات لاعبي الفريق الكندي", why="sport"),
        Counterexample("شملت العقوبات الكندية تجميد الأصول", why="what they are, not whom they are aimed at"),
    ),
)
