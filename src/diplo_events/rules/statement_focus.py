"""Statements that dwell on a matter: «ركز الوزير على ...»، «سلط الضوء على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, any_of, light, masdar, of_people, subject, verb

RULE = Frame(
    name="statement_focus",
    event=Statement,
    subtype="say",
    trigger=any_of(verb("ركز"), light(("سلط",), masdar("ضوء"))),
    slots=(of_people(subject("speaker")),),
    with_content=True,
    without_words=frozenset(
        "لقاء اجتماع مباحثة مباحثات محادثة محادثات اتصال مكالمة جلسة جهد جهود طرف جانب استثمار عمل هجوم قصف".split()
    ),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "ركز وزير الخارجية الغيني على ضرورة فتح المعابر مع السنغال",
            speaker="وزير الخارجية الغيني",
            subtype="say",
        ),
        Example(
            "وركز المبعوث الأممي في كلمته على نزوح السكان في مالي",
            speaker="المبعوث الأممي",
            subtype="say",
        ),
        Example(
            "وسلطت وزيرة الدفاع النرويجية الضوء على سفن روسيا في الشمال",
            speaker="وزيرة الدفاع النرويجية",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("ركزت غينيا على زراعة الأرز قرب السنغال", why="a state at work, nothing is said"),
        Counterexample("ركز الكتاب على تاريخ مالي", why="a book, no official"),
    ),
)
