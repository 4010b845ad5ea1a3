"""Statements that offer something: «عرض الوزير المساعدة»، «عرضت الحكومة استضافة المحادثات»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_offer",
    event=Statement,
    subtype="promise",
    trigger=verb("عرض"),
    slots=(subject("speaker"),),
    with_words=frozenset("استضافة مساعدة مساعد مساندة مساهمة مشاركة إرسال تقديم خدمة تعاون".split()),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "عرض وزير الخارجية النرويجي المساعدة على كولومبيا",
            speaker="وزير الخارجية النرويجي",
            subtype="promise",
        ),
        Example(
            "وعرضت الحكومة السنغافورية استضافة القمة",
            speaker="الحكومة السنغافورية",
            subtype="promise",
        ),
        Example(
            "الرئيس الكرواتي يعرض إرسال المساعدات إلى سلوفينيا",
            speaker="الرئيس الكرواتي",
            subtype="promise",
        ),
    ),
    counterexamples=(
        Counterexample("عرض وزير الخارجية النرويجي الأوضاع في كولومبيا", why="he describes, he offers nothing"),
        Counterexample("عرض التلفزيون الكرواتي صور الفيضان في سلوفينيا", why="shown, not offered"),
    ),
)
