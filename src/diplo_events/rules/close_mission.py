"""A closes its mission in B: «أغلقت النرويج سفارتها في بغداد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    destination,
    host,
    light,
    masdar,
    subject,
)

_CLOSING = ("أغلق", "غلق", "أقفل", "علق", "أوقف", "إغلاق", "إقفال", "تعليق", "وقف", "إيقاف")

RULE = Frame(
    name="close_mission",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=any_of(
        light(_CLOSING, masdar("سفارة", "قنصلية", "قنصلي", "ممثلية")),
        light(_CLOSING, masdar("بعثة", with_adjective=("دبلوماسي", "قنصلي"))),
    ),
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
        Example("قررت فنلندا وقف عمل سفارتها في كابل", agent="فنلندا", target="كابل", place="كابل", subtype="close"),
    ),
    counterexamples=(
        Counterexample("أوقف الأمن رجلا أمام السفارة الكندية في مالي", why="a man is held, no mission"),
        Counterexample("أغلقت كينيا حدودها مع الصومال", why="a border, no mission"),
        Counterexample("أغلقت الشركة مكتبها في نيروبي", why="a company, no state"),
    ),
)
