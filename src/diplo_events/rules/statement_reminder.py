"""Statements that bring something back to mind: «أعاد الوزير إلى الأذهان أن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_reminder",
    event=Statement,
    subtype="say",
    trigger=verb("أعاد"),
    slots=(subject("speaker"),),
    with_words=frozenset({"ذهن", "ذاكرة"}),
    with_content=True,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "أعاد وزير الخارجية النيبالي إلى الأذهان أن الهند أغلقت المعابر",
            speaker="وزير الخارجية النيبالي",
            subtype="say",
        ),
        Example(
            "وأعادت الخارجية الصربية للأذهان أن كوسوفو لم توقع الوثيقة",
            speaker="الخارجية الصربية",
            subtype="say",
        ),
        Example(
            "الرئيس المنغولي يعيد إلى الأذهان أن روسيا جارة قديمة",
            speaker="الرئيس المنغولي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("أعادت نيبال اللاجئين إلى الهند", why="a measure, nothing is said"),
        Counterexample(
            "أعادت الغارات إلى الأذهان أن الحرب بين نيبال والهند لم تنته", why="events bring back to mind, no official"
        ),
    ),
)
