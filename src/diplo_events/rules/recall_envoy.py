"""An envoy is called home, told without his master: «سحب السفير الكيني من الصومال»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    destination,
    light,
    masdar,
    posting,
    posting_of_masdar,
    posting_of_subject,
    verb,
)

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"})

RULE = Frame(
    name="recall_envoy",
    event=DiplomaticMeasure,
    subtype="recall",
    trigger=any_of(
        verb("سحب"),
        masdar("سحب"),
        verb("استدعى"),
        masdar("استدعاء"),
        light(("تم", "جرى"), masdar("استدعاء", "سحب")),
    ),
    slots=(
        posting("target"),
        posting_of_masdar("target"),
        posting_of_subject("target", voice="p"),
        posting_of_subject("target"),
        after("لدى", "من", "في", to="target"),
        destination("لدى", "من", "في", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    concerns=_ENVOYS,
    posted="agent",
    unless_own=True,
    with_words=frozenset({"تشاور", "سحب"}),
    examples=(
        Example("سحب السفير الكيني من الصومال", agent="السفير الكيني", target="الصومال", subtype="recall"),
        Example("سحب سفير بيرو من المكسيك بعد الأزمة", agent="سفير بيرو", target="المكسيك", subtype="recall"),
        Example(
            "استدعاء سفير تونغا لدى فيجي للتشاور",
            agent="سفير تونغا لدى فيجي",
            target="سفير تونغا لدى فيجي",
            subtype="recall",
        ),
        Example(
            "سفير تونغا لدى فيجي استدعي للتشاور",
            agent="سفير تونغا لدى فيجي",
            target="سفير تونغا لدى فيجي",
            subtype="recall",
        ),
    ),
    counterexamples=(
        Counterexample("سحب الفيلم الكيني من دور العرض في الصومال", why="a film"),
        Counterexample("استدعاء السفير الروسي في ستوكهولم", why="another's envoy is summoned"),
    ),
)
