"""Statements that hold something against somebody: «أخذ الوزير على جيرانه أنهم ...»، «عاب على الحكومة صمتها»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, object_, subject, verb

RULE = Frame(
    name="statement_reproach",
    event=Statement,
    subtype="condemn",
    trigger=verb("أخذ", "عاب", "آخذ", "نعى", voice="a"),
    slots=(subject("speaker"), object_("addressee", adjacent=True), after("على", to="addressee")),
    needs=("addressee",),
    requires=("على",),
    parties=2,
    refers_back=False,
    examples=(
        Example(
            "أخذ وزير الخارجية المالطي على إيطاليا أنها أغلقت موانئها",
            speaker="وزير الخارجية المالطي",
            addressee="إيطاليا",
            subtype="condemn",
        ),
        Example(
            "وعاب الرئيس الغاني على توغو صمتها أمام الانقلاب",
            speaker="الرئيس الغاني",
            addressee="توغو",
            subtype="condemn",
        ),
        Example(
            "كما أخذت الحكومة النيبالية على الهند بطء المفاوضات",
            speaker="الحكومة النيبالية",
            addressee="الهند",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("أخذ وزير الخارجية المالطي على عاتقه ملف إيطاليا", why="he takes a task on himself"),
        Counterexample("عاب المدرب على لاعبيه خسارة مباراة إيطاليا", why="sport: no official speaks"),
    ),
)
