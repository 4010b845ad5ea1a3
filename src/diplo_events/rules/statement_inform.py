"""Statements told to somebody's face: «صارح الوزير نظيره بأن ...»، «أحاط المجلس علما بـ»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, object_, subject, verb

RULE = Frame(
    name="statement_inform",
    event=Statement,
    subtype="say",
    trigger=verb("صارح", "كاشف", "أنبأ", "أحاط", "فاتح", "أخطر", "أعلم"),
    slots=(subject("speaker"), object_("addressee", adjacent=True)),
    needs=("addressee",),
    parties=2,
    refers_back=False,
    examples=(
        Example(
            "صارح وزير الخارجية النرويجي نظيره الفنلندي بأن الخلاف عميق",
            speaker="وزير الخارجية النرويجي",
            addressee="نظيره الفنلندي",
            subtype="say",
        ),
        Example(
            "وأحاط السفير الهندي الرئيس النيبالي علما بقرار بلاده",
            speaker="السفير الهندي",
            addressee="الرئيس النيبالي",
            subtype="say",
        ),
        Example(
            "وفاتح الرئيس الغاني نظيره المالي في مسألة الحدود",
            speaker="الرئيس الغاني",
            addressee="نظيره المالي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("أحاطت الشرطة النيبالية بالمبنى", why="it is surrounded, nobody is told"),
        Counterexample("صارح المدرب لاعبيه بأن الفوز على إسبانيا صعب", why="sport: no official speaks"),
    ),
)
