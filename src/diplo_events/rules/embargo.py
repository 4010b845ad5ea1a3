"""A stops what goes to B: «حظرت كندا تصدير السلاح إلى ميانمار»، «أعلنت النرويج حظر بيع الأسلحة لأذربيجان»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Also, Counterexample, Example, Frame, after, any_of, host, light, masdar, subject, verb

RULE = Frame(
    name="embargo",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        verb("حظر"),
        light(("فرض", "أعلن", "أقر", "قرر", "مدد", "جدد"), masdar("حظر")),
        masdar("حظر"),
    ),
    slots=(subject("agent", voice="a"), host("agent"), after("إلى", "ل", to="target")),
    refers_back=False,
    needs=("target",),
    with_words=frozenset({"تصدير", "بيع", "توريد", "صادر", "شحن", "إمداد"}),
    examples=(
        Example("حظرت كندا تصدير السلاح إلى ميانمار", agent="كندا", target="ميانمار", subtype="sanction"),
        Example(
            "أعلنت النرويج حظر بيع الأسلحة إلى أذربيجان",
            agent="النرويج",
            target="أذربيجان",
            subtype="sanction",
            also=(Also("statement", subtype="say", speaker="النرويج"),),
        ),
        Example("فرضت اليابان حظرا على تصدير الرقائق إلى روسيا", agent="اليابان", target="روسيا", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("حظرت الهند تصدير الأرز", why="a trade rule against nobody"),
        Counterexample("حظر الاتحاد بيع التذاكر إلى جماهير الفريق الكيني", why="sport"),
    ),
)
