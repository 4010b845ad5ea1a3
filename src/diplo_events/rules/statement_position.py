"""Statements that set out a position: «شرح الوزير لنظيره موقف بلاده من ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, subject, verb

RULE = Frame(
    name="statement_position",
    event=Statement,
    subtype="say",
    trigger=verb("شرح", "عرض", "فصل"),
    slots=(subject("speaker"), after("ل", to="addressee")),
    with_words=frozenset({"موقف", "وجهة", "رؤية", "مبرر"}),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "شرح وزير الخارجية الغيني موقف بلاده من الحدود مع السنغال",
            speaker="وزير الخارجية الغيني",
            subtype="say",
        ),
        Example(
            "وعرض الرئيس القبرصي رؤية بلاده للسلام في ليبيا",
            speaker="الرئيس القبرصي",
            subtype="say",
        ),
        Example(
            "المندوب الهندي يشرح لمجلس الأمن وجهة نظر بلاده في كشمير",
            speaker="المندوب الهندي",
            addressee="مجلس الأمن",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("عرض الوزير الغيني مساعدة السنغال", why="an offer, no position"),
        Counterexample("شرح المدرب للاعبيه خطة المباراة أمام مالي", why="sport: no official speaks"),
    ),
)
