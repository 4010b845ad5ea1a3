"""A opens a mission in B: «افتتحت قطر سفارتها في كيغالي»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, any_of, light, masdar, posting, subject, verb

RULE = Frame(
    name="open_mission",
    event=DiplomaticMeasure,
    subtype="open",
    trigger=any_of(verb("فتح", "افتتح"), light(("أعاد", "استأنف"), masdar("فتح", "افتتاح"))),
    slots=(
        subject("agent"),
        posting("target"),
    ),
    refers_back=False,
    own=("embassy", "consulate"),
    examples=(
        Example("افتتحت غانا سفارتها في كينيا", agent="غانا", target="سفارتها في كينيا", subtype="open"),
        Example("أعادت بلجيكا فتح سفارتها في أوكرانيا", agent="بلجيكا", target="سفارتها في أوكرانيا", subtype="open"),
        Example("افتتحت منغوليا سفارتها لدى البرازيل", agent="منغوليا", target="سفارتها لدى البرازيل", subtype="open"),
    ),
    counterexamples=(
        Counterexample("فتحت السلطات باب الترشح في كينيا", why="no mission is opened"),
        Counterexample("افتتح الوزير الكيني معرضا في نيروبي", why="a fair, no mission"),
    ),
)
