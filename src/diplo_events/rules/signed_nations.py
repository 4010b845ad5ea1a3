"""An agreement named after two states and told as signed: «الاتفاق النرويجي الروسي الموقع في أوسلو»."""

from diplo_events.events import Agreement
from diplo_events.grammar import Counterexample, Example, Frame, genitive, masdar

RULE = Frame(
    name="signed_nations",
    event=Agreement,
    subtype="signed",
    trigger=masdar(
        "اتفاق",
        "اتفاقية",
        "مذكرة",
        "معاهدة",
        "بروتوكول",
        with_adjective=("موقع", "مبرم", "وقع", "أبرم"),
    ),
    slots=(genitive("party"),),
    refers_back=False,
    examples=(
        Example(
            "الاتفاق النرويجي الروسي الموقع في أوسلو", party=["النرويجي", "الروسي"], subtype="signed", place="أوسلو"
        ),
        Example(
            "نصت المعاهدة الكوبية المكسيكية التي وقعت قبل أعوام على ذلك",
            party=["الكوبية", "المكسيكية"],
            subtype="signed",
        ),
        Example(
            "دخل البروتوكول الغاني التوغولي المبرم في لومي حيز التنفيذ",
            party=["الغاني", "التوغولي"],
            subtype="signed",
            place="لومي",
        ),
    ),
    counterexamples=(
        Counterexample("خرقت القوات الاتفاق النرويجي الروسي", why="nothing is said of its signing"),
        Counterexample("الاتفاق النرويجي الموقع مع شركة الشحن", why="one state alone"),
        Counterexample("الأزمة الكوبية المكسيكية التي وقعت قبل أعوام", why="nobody signs a crisis"),
    ),
)
