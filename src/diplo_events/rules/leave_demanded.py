"""A asks that B's envoy leave: «طلبت كندا مغادرة السفير الزامبي»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    genitive,
    host,
    light,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
    subject,
)

RULE = Frame(
    name="leave_demanded",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=light(("طلب", "قرر"), masdar("مغادرة", "ترحيل")),
    slots=(
        subject("agent"),
        host("agent"),
        of_nation(genitive("target")),
        of_nation(object_of_masdar("target")),
        of_nation(object_("target")),
    ),
    refers_back=False,
    needs=("agent", "target"),
    with_words=frozenset({"سفير", "دبلوماسي", "قنصل", "قائم", "بعثة"}),
    instead_of=("statement_appeal", "statement_request", "statement_demand", "visit"),
    examples=(
        Example(
            "طلبت بيرو مغادرة السفير الهندوراسي خلال يومين",
            agent="بيرو",
            target="السفير الهندوراسي",
            subtype="expel",
        ),
        Example("كما طلبت تشاد مغادرة القنصل السوداني", agent="تشاد", target="القنصل السوداني", subtype="expel"),
        Example(
            "طلبت الخارجية المالية مغادرة سفير فرنسا",
            agent="الخارجية المالية",
            target="سفير فرنسا",
            subtype="expel",
        ),
        Example(
            "طلبت ليسوتو مغادرة جميع أعضاء البعثة الدبلوماسية الزامبية",
            agent="ليسوتو",
            target="الزامبية",
            subtype="expel",
        ),
    ),
    counterexamples=(
        Counterexample("طلبت تشاد مغادرة القوات الفرنسية", why="troops, no envoy"),
        Counterexample("طلبت كندا مغادرة السفن السياحية الميناء بعد رسالة السفير", why="ships leave a port"),
        Counterexample("طلب السفير السوداني مغادرة القاعة", why="he leaves a room himself"),
    ),
)
