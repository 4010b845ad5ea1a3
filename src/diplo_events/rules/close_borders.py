"""A shuts its borders or its air space to B: «أغلقت كينيا حدودها مع الصومال»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, host, light, masdar, of_nation, subject

RULE = Frame(
    name="close_borders",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=light(("أغلق", "إغلاق", "أقفل", "إقفال"), masdar("حد", "مجال", "جو")),
    slots=(subject("agent"), host("agent"), of_nation(after("مع", "أمام", "ب", to="target"))),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("أغلقت كينيا حدودها مع الصومال", agent="كينيا", target="الصومال", subtype="other"),
        Example("أغلقت بولندا مجالها الجوي أمام الطائرات الروسية", agent="بولندا", target="الروسية", subtype="other"),
        Example("قررت فنلندا إغلاق حدودها مع روسيا", agent="فنلندا", target="روسيا", subtype="other"),
    ),
    counterexamples=(
        Counterexample("أغلقت الشرطة الكينية المجال أمام السيارات", why="a road"),
        Counterexample("أغلقت الشركة مكاتبها أمام العملاء في الصومال", why="a company"),
    ),
)
