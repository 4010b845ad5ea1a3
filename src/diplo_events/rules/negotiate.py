"""Negotiating as a noun: «تم التفاوض بين روما وأثينا»; only with the sides told, «التفاوض» alone is a method."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, after, between, host, masdar, topic_after

RULE = Frame(
    name="negotiate",
    event=Meeting,
    trigger=masdar("تفاوض", "نقاش"),
    slots=(
        between("party"),
        after("مع", to="party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    requires=("مع", "بين"),
    refers_back=False,
    examples=(
        Example(
            "تم التفاوض بين مدريد والرباط على الصيد",
            party=["مدريد", "الرباط"],
            subtype="bilateral",
        ),
        Example(
            "بدأت الحكومة الكينية التفاوض مع صندوق النقد الدولي بشأن القرض",
            party=["الحكومة الكينية", "صندوق النقد الدولي"],
            topic="القرض",
            subtype="bilateral",
        ),
        Example(
            "استؤنف النقاش بين أذربيجان وأرمينيا حول الحدود",
            party=["أذربيجان", "أرمينيا"],
            topic="الحدود",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("يفضل البرلمان الكندي أسلوب التفاوض", why="a method, no encounter"),
        Counterexample("بدأ اللاعب الأرجنتيني التفاوض مع نادي برشلونة", why="sport: a player and a club"),
    ),
)
