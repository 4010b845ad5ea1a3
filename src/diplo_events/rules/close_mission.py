"""A closes its mission in B: «أغلقت النرويج سفارتها في بغداد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, destination, light, masdar, subject

RULE = Frame(
    name="close_mission",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=any_of(light(("أغلق", "أقفل"), masdar("سفارة", "قنصلية"))),
    slots=(
        subject("agent"),
        after("لدى", "في", "ب", to="target"),
        destination("لدى", "في", "ب", to="target"),
    ),
    refers_back=False,
    examples=(
        Example("أغلقت سلوفاكيا سفارتها في سوريا", agent="سلوفاكيا", target="سوريا", subtype="close"),
        Example("وأغلقت تنزانيا قنصليتها في مصر", agent="تنزانيا", target="مصر", subtype="close"),
        Example("نيوزيلندا أغلقت سفارتها في إيران", agent="نيوزيلندا", target="إيران", subtype="close"),
    ),
    counterexamples=(
        Counterexample("أغلقت كينيا حدودها مع الصومال", why="a border, no mission"),
        Counterexample("أغلقت الشركة مكتبها في نيروبي", why="a company, no state"),
    ),
)
