"""A stops what goes to B: «حظرت كندا تصدير السلاح إلى ميانمار»، «أعلنت النرويج حظر بيع الأسلحة لأذربيجان»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
    subject,
    verb,
)

RULE = Frame(
    name="embargo",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        verb("حظر"),
        light(("فرض", "أعلن", "أقر", "قرر", "مدد", "جدد"), masdar("حظر")),
        masdar("حظر"),
    ),
    slots=(
        subject("agent", voice="a"),
        host("agent"),
        after("إلى", "ل", to="target"),
        of_nation(after("على", to="target")),
        of_nation(object_("target")),
        of_nation(object_of_masdar("target")),
    ),
    refers_back=False,
    needs=("target",),
    with_words=frozenset({"تصدير", "بيع", "توريد", "صادر", "صادرات", "شحن", "إمداد", "تزويد"}),
    examples=(
        Example("حظرت كندا تصدير السلاح إلى ميانمار", agent="كندا", target="ميانمار", subtype="sanction"),
        Example(
            "أعلنت النرويج حظر بيع الأسلحة إلى أذربيجان",
            agent="النرويج",
            target="أذربيجان",
            subtype="sanction",
            also=(Also("statement", subtype="say", speaker="النرويج"),),
        ),
        Example("حظرت زامبيا تزويد ميانمار بالوقود", agent="زامبيا", target="ميانمار", subtype="sanction"),
        Example("فرضت اليابان حظرا على تصدير الرقائق إلى روسيا", agent="اليابان", target="روسيا", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("حظرت الهند تصدير الأرز", why="a trade rule against nobody"),
        Counterexample("حظر الاتحاد بيع التذاكر إلى جماهير الفريق الكيني", why="sport"),
    ),
)
