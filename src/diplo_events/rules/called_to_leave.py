"""A calls on B's envoy to leave: «دعت السفير إلى مغادرة أراضيها»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, host, led, object_, subject, verb

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"})

RULE = Frame(
    name="called_to_leave",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=led(verb("دعا", "ناشد"), "إلى", "ل", to=("مغادرة", "رحيل", "اتخاذ")),
    slots=(subject("agent", voice="a"), object_("target"), host("agent")),
    refers_back=False,
    needs=("target",),
    concerns=_ENVOYS,
    with_words=frozenset({"مغادرة", "رحيل"}),
    instead_of=("statement_appeal", "statement_urge", "visit"),
    examples=(
        Example(
            "دعت زامبيا السفير البلجيكي إلى مغادرة أراضيها", agent="زامبيا", target="السفير البلجيكي", subtype="expel"
        ),
        Example(
            "كما دعت حكومة بيرو القنصل الكندي للرحيل خلال يومين",
            agent="حكومة بيرو",
            target="القنصل الكندي",
            subtype="expel",
        ),
        Example(
            "فيجي تدعو القائم بالأعمال التشادي إلى المغادرة",
            agent="فيجي",
            target="القائم بالأعمال التشادي",
            subtype="expel",
        ),
        Example(
            "ودعت الخارجية النيبالية القنصل التشادي لاتخاذ ما يلزم من ترتيبات لمغادرة كاتماندو",
            agent="الخارجية النيبالية",
            target="القنصل التشادي",
            subtype="expel",
        ),
    ),
    counterexamples=(
        Counterexample("دعت زامبيا السفير البلجيكي إلى اتخاذ موقف من الأزمة", why="he may stay"),
        Counterexample("دعا السفير البلجيكي مواطنيه إلى مغادرة زامبيا", why="he advises his own people"),
        Counterexample("دعت كندا دبلوماسييها إلى مغادرة زامبيا", why="they are her own"),
        Counterexample("دعا الرئيس الزامبي السفراء الأفارقة إلى العودة إلى لوساكا", why="they are wanted back"),
    ),
)
