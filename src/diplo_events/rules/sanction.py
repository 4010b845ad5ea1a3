"""A puts sanctions on B: «فرضت واشنطن عقوبات على طهران»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    light,
    masdar,
    subject,
    topic_after,
)

RULE = Frame(
    name="sanction",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        light(("فرض", "شدد", "أقر", "جدد", "مدد"), masdar("عقوبة", "عقاب")),
        masdar("عقوبة"),
    ),
    slots=(
        subject("agent"),
        genitive("agent"),
        after("على", "ضد", to="target"),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    requires=("على", "ضد"),
    examples=(
        Example(
            "فرضت كندا عقوبات على ميانمار",
            agent="كندا",
            target="ميانمار",
            subtype="sanction",
        ),
        Example(
            "وفرض الاتحاد الأوروبي أمس عقوبات جديدة على بيلاروسيا",
            agent="الاتحاد الأوروبي",
            target="بيلاروسيا",
            time="أمس",
            subtype="sanction",
        ),
        Example(
            "شددت بريطانيا العقوبات ضد زيمبابوي",
            agent="بريطانيا",
            target="زيمبابوي",
            subtype="sanction",
        ),
    ),
    counterexamples=(
        Counterexample("فرض الاتحاد عقوبات على النادي", why="sport: a federation and a club"),
        Counterexample("فرضت بلدية روما عقوبات على المخالفين", why="a city punishes offenders at home"),
    ),
)
