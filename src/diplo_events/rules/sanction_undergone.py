"""B comes under A's sanctions: «تعرض الوزير لعقوبات كندية»، «يخضع القائد لعقوبات أوروبية»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    genitive,
    light,
    masdar,
    of_nation,
    subject,
)

RULE = Frame(
    name="sanction_undergone",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=light(("تعرض", "خضع", "واجه"), masdar("عقوبة")),
    slots=(of_nation(subject("target")), genitive("agent"), after("من", to="agent")),
    refers_back=False,
    needs=("agent", "target"),
    instead_of=("sanction",),
    examples=(
        Example(
            "يخضع قائد الجيش الميانماري لعقوبات كندية",
            target="قائد الجيش الميانماري",
            agent="كندية",
            subtype="sanction",
        ),
        Example(
            "تعرض الوزير البيلاروسي لعقوبات أوروبية", target="الوزير البيلاروسي", agent="أوروبية", subtype="sanction"
        ),
        Example("تواجه بيلاروسيا عقوبات من كندا", target="بيلاروسيا", agent="كندا", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("يواجه اللاعب الكندي عقوبات من الاتحاد", why="sport"),
        Counterexample("يخضع المخالفون لعقوبات مالية", why="fines at home"),
    ),
)
