"""A mission told as shut: «السفارة الكندية في طرابلس مغلقة منذ عام»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, masdar, posting_of_masdar

RULE = Frame(
    name="mission_shut",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=masdar("مغلق", "مقفل"),
    slots=(posting_of_masdar("target"),),
    refers_back=False,
    needs=("target",),
    concerns=frozenset({"embassy", "consulate", "mission"}),
    posted="agent",
    examples=(
        Example(
            "السفارة الكندية في طرابلس مغلقة منذ عام",
            agent="السفارة الكندية في طرابلس",
            target="السفارة الكندية في طرابلس",
            time="منذ عام",
            place="طرابلس",
            subtype="close",
        ),
        Example(
            "وظلت القنصلية المجرية في بغداد مغلقة",
            agent="القنصلية المجرية في بغداد",
            target="القنصلية المجرية في بغداد",
            place="بغداد",
            subtype="close",
        ),
        Example(
            "ذكرت الوزارة أن السفارة النرويجية في كابل مقفلة",
            agent="السفارة النرويجية في كابل",
            target="السفارة النرويجية في كابل",
            place="كابل",
            subtype="close",
        ),
    ),
    counterexamples=(
        Counterexample(
            "الطريق إلى السفارة الكندية في طرابلس مغلقة",
            why="a road",
        ),
        Counterexample("عقد السفير الكندي في طرابلس جلسة مغلقة", why="a session behind closed doors"),
    ),
)
