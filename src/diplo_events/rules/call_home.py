"""A tells its own envoy in B to come home: «أبلغت كينيا القائم بأعمالها في مقديشو بالعودة إلى البلاد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    host,
    posting,
    subject,
    verb,
)

RULE = Frame(
    name="call_home",
    event=DiplomaticMeasure,
    subtype="recall",
    trigger=verb("أبلغ", "أمر", "طلب", "طالب", "دعا", "وجه"),
    slots=(subject("agent", voice="a"), posting("target"), after("لدى", "في", to="target"), host("agent")),
    refers_back=False,
    needs=("agent", "target"),
    own=("ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "head_of_mission"),
    with_words=frozenset({"عودة"}),
    instead_of=("order_to_leave", "statement_say", "statement_appeal", "statement_request", "statement_demand"),
    examples=(
        Example(
            "أبلغت كينيا القائم بالأعمال الكيني في مقديشو بالعودة إلى البلاد",
            agent="كينيا",
            target="القائم بالأعمال الكيني في مقديشو",
            subtype="recall",
        ),
        Example(
            "أمر الرئيس الفلبيني سفيره في مسقط بالعودة",
            agent="الرئيس الفلبيني",
            target="سفيره في مسقط",
            subtype="recall",
        ),
        Example("وجهت بيرو سفيرتها لدى كوبا بالعودة", agent="بيرو", target="سفيرتها لدى كوبا", subtype="recall"),
    ),
    counterexamples=(
        Counterexample("طلبت كينيا من السفير الصومالي العودة إلى بلاده", why="another's envoy is sent away"),
        Counterexample("دعا السفير الكيني في مقديشو مواطنيه إلى العودة", why="he advises his own people"),
    ),
)
