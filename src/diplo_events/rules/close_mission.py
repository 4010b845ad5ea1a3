"""A closes its mission in B: «أغلقت النرويج سفارتها في بغداد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, any_of, light, masdar, posting, subject, verb

RULE = Frame(
    name="close_mission",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=any_of(verb("أغلق", "أقفل"), light(("أعاد",), masdar("إغلاق", "إقفال"))),
    slots=(
        subject("agent"),
        posting("target"),
    ),
    refers_back=False,
    own=("embassy", "consulate"),
    examples=(
        Example("أغلقت سلوفاكيا سفارتها في سوريا", agent="سلوفاكيا", target="سفارتها في سوريا", subtype="close"),
        Example("وأغلقت تنزانيا قنصليتها في مصر", agent="تنزانيا", target="قنصليتها في مصر", subtype="close"),
        Example("نيوزيلندا أغلقت سفارتها في إيران", agent="نيوزيلندا", target="سفارتها في إيران", subtype="close"),
    ),
    counterexamples=(
        Counterexample("أغلقت كينيا حدودها مع الصومال", why="a border, no mission"),
        Counterexample("أغلقت الشركة مكتبها في نيروبي", why="a company, no state"),
    ),
)
