"""A tells B's envoy to leave: «أمهلت السفير 48 ساعة لمغادرة البلاد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    host,
    masdar,
    object_,
    of_nation,
    pronoun,
    subject,
    verb,
)

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"})

RULE = Frame(
    name="order_to_leave",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=any_of(verb("طالب", "أمهل", "أمر", "طلب", "منح", "أبلغ", "أخطر"), masdar("إمهال", "مطالبة", "إبلاغ")),
    slots=(
        subject("agent", voice="a"),
        object_("target"),
        of_nation(after("من", "إلى", to="target")),
        genitive("target"),
        pronoun("target"),
        host("agent"),
    ),
    refers_back=False,
    needs=("target",),
    concerns=_ENVOYS,
    with_words=frozenset({"مغادرة", "رحيل", "عودة"}),
    instead_of=(
        "statement_appeal",
        "statement_request",
        "statement_demand",
        "statement_urge",
        "statement_say",
        "statement_inform",
    ),
    examples=(
        Example(
            "أمهلت ليتوانيا السفير البيلاروسي يومين لمغادرة البلاد",
            agent="ليتوانيا",
            target="السفير البيلاروسي",
            subtype="expel",
        ),
        Example("طلبت قبرص من القنصل التركي مغادرة البلاد", agent="قبرص", target="القنصل التركي", subtype="expel"),
        Example("أمرت بنما دبلوماسيا فنزويليا بالمغادرة", agent="بنما", target="دبلوماسيا فنزويليا", subtype="expel"),
        Example(
            "طلبت بوتان من طاقم السفارة الكندية مغادرة البلاد",
            agent="بوتان",
            target="السفارة الكندية",
            subtype="expel",
        ),
        Example(
            "أخطرت نيبال القائم بالأعمال التشادي بضرورة مغادرة كاتماندو",
            agent="نيبال",
            target="القائم بالأعمال التشادي",
            subtype="expel",
        ),
    ),
    counterexamples=(
        Counterexample("أخطر السفير الكندي رعاياه بضرورة مغادرة بوتان", why="he warns his own people"),
        Counterexample("طلب السفير الكندي من مواطنيه مغادرة لبنان", why="he advises his own people"),
        Counterexample("طلبت بوتان من موظفي المطار مغادرة المبنى", why="no staff of a mission"),
        Counterexample("أمهلت الإدارة المدرب أسبوعا لمغادرة النادي", why="sport"),
    ),
)
