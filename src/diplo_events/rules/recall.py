"""A calls its own envoy home: «سحبت الجزائر سفيرها من مدريد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    destination,
    doer,
    host,
    masdar,
    posting,
    posting_of_masdar,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="recall",
    event=DiplomaticMeasure,
    subtype="recall",
    trigger=any_of(verb("سحب", "استدعى"), masdar("سحب", "استدعاء")),
    slots=(
        subject("agent"),
        doer("agent"),
        host("agent"),
        posting("target"),
        posting_of_masdar("target"),
        after("لدى", "من", "في", "إلى", "ب", to="target"),
        destination("لدى", "من", "في", "إلى", "ب", to="target"),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    needs=("target",),
    own=("ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission", "mission"),
    examples=(
        Example("استدعاء كينيا لسفيرها لدى أوغندا", agent="كينيا", target="سفيرها لدى أوغندا", subtype="recall"),
        Example("سحبت بيرو سفيرها من المكسيك", agent="بيرو", target="المكسيك", subtype="recall"),
        Example("استدعت هندوراس سفيرها في كوبا للتشاور", agent="هندوراس", target="سفيرها في كوبا", subtype="recall"),
        Example("سحبت ماليزيا سفيرها لدى ميانمار", agent="ماليزيا", target="سفيرها لدى ميانمار", subtype="recall"),
        Example("سحبت مالطا سفراءها من روسيا", agent="مالطا", target="روسيا", subtype="recall"),
        Example(
            "قرر الرئيس الكولومبي استدعاء سفيرة بلاده لدى بنما",
            agent="الرئيس الكولومبي",
            target="سفيرة بلاده لدى بنما",
            subtype="recall",
        ),
        Example(
            "أعلنت فيجي استدعاء سفيرها لدى تونغا",
            agent="فيجي",
            target="سفيرها لدى تونغا",
            subtype="recall",
            also=(Also("statement", subtype="say", speaker="فيجي"),),
        ),
    ),
    counterexamples=(
        Counterexample("سحبت اليونان قواتها من أفغانستان", why="troops, no envoy"),
        Counterexample("استدعت السويد السفير الروسي في ستوكهولم", why="another's envoy is summoned"),
    ),
)
