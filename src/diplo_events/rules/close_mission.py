"""A closes its mission in B: «أغلقت النرويج سفارتها في بغداد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, destination, host, light, masdar, subject

RULE = Frame(
    name="close_mission",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=light(("أغلق", "غلق", "أقفل", "علق", "إغلاق", "إقفال", "تعليق"), masdar("سفارة", "قنصلية", "قنصلي")),
    slots=(
        subject("agent"),
        host("agent"),
        after("لدى", "في", "ب", to="target"),
        destination("لدى", "في", "ب", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("أغلقت سلوفاكيا سفارتها في سوريا", agent="سلوفاكيا", target="سوريا", place="سوريا", subtype="close"),
        Example("وأغلقت تنزانيا قنصليتها في مصر", agent="تنزانيا", target="مصر", place="مصر", subtype="close"),
        Example("نيوزيلندا أغلقت سفارتها في إيران", agent="نيوزيلندا", target="إيران", place="إيران", subtype="close"),
        Example(
            "قررت سلوفينيا إغلاق سفارتها في سوريا", agent="سلوفينيا", target="سوريا", place="سوريا", subtype="close"
        ),
    ),
    counterexamples=(
        Counterexample("أغلقت كينيا حدودها مع الصومال", why="a border, no mission"),
        Counterexample("أغلقت الشركة مكتبها في نيروبي", why="a company, no state"),
    ),
)
