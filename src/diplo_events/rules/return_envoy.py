"""A sends its envoy back to B: «أعادت بيرو سفيرها إلى كراكاس»، «عودة السفير الكيني إلى مقديشو»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    host,
    masdar,
    posting,
    posting_of_masdar,
    subject,
    verb,
)

RULE = Frame(
    name="return_envoy",
    event=DiplomaticMeasure,
    subtype="restore",
    trigger=any_of(verb("أعاد"), masdar("إعادة")),
    slots=(
        subject("agent"),
        host("agent"),
        posting("target"),
        posting_of_masdar("target"),
        destination("إلى", "لدى", "ل", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    own=("ambassador", "charge_daffaires", "consul", "diplomat", "head_of_mission"),
    examples=(
        Example("أعادت بيرو سفيرها إلى كراكاس", agent="بيرو", target="سفيرها إلى كراكاس", subtype="restore"),
        Example("النمسا تعيد سفراءها إلى كابل", agent="النمسا", target="كابل", subtype="restore"),
        Example("قررت تشيلي إعادة سفيرها إلى بوليفيا", agent="تشيلي", target="سفيرها إلى بوليفيا", subtype="restore"),
    ),
    counterexamples=(
        Counterexample("أعادت النمسا لاجئين إلى كابل", why="no envoys"),
        Counterexample("أعاد السفير الكيني كتابا إلى مكتبة مقديشو", why="a book goes back"),
    ),
)
