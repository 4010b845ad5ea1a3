"""A mission of A in B is closed: «إغلاق السفارة النرويجية في دمشق»، «السفارة النرويجية في كابل مقفلة»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    genitive,
    host,
    masdar,
    object_,
    posting,
    posting_of_masdar,
    subject,
    verb,
)

RULE = Frame(
    name="mission_closed",
    event=DiplomaticMeasure,
    subtype="close",
    trigger=any_of(verb("أغلق", "غلق", "أقفل"), masdar("إغلاق", "إقفال", "مغلق", "مقفل")),
    slots=(
        subject("agent", voice="a"),
        host("agent"),
        posting("target"),
        posting_of_masdar("target"),
        object_("target"),
        genitive("target"),
    ),
    refers_back=False,
    needs=("target",),
    concerns=frozenset({"embassy", "consulate", "mission"}),
    posted="agent",
    examples=(
        Example(
            "إغلاق السفارة النرويجية في دمشق",
            agent="السفارة النرويجية في دمشق",
            target="السفارة النرويجية في دمشق",
            place="دمشق",
            subtype="close",
        ),
        Example(
            "أعلن عن إغلاق القنصلية التشيكية في بيرو",
            agent="القنصلية التشيكية في بيرو",
            target="القنصلية التشيكية في بيرو",
            place="بيرو",
            subtype="close",
        ),
        Example(
            "قررت ليتوانيا إغلاق القنصلية البيلاروسية",
            agent="ليتوانيا",
            target="القنصلية البيلاروسية",
            subtype="close",
        ),
        Example(
            "تم إغلاق السفارة الكرواتية في ليبيا",
            agent="السفارة الكرواتية في ليبيا",
            target="السفارة الكرواتية في ليبيا",
            place="ليبيا",
            subtype="close",
        ),
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
        Counterexample("أغلق محتجون الطريق إلى السفارة النرويجية في دمشق", why="a road"),
        Counterexample("السفارة النرويجية في دمشق تغلق أبوابها يوم العيد", why="a holiday"),
    ),
)
