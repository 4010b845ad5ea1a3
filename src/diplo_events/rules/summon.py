"""A summons B's envoy: «استدعت الخارجية السفير»; one's own envoy is recalled instead."""

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
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="summon",
    event=DiplomaticMeasure,
    subtype="summon",
    trigger=any_of(verb("استدعى"), masdar("استدعاء")),
    slots=(
        subject("agent", voice="a"),
        subject("target", voice="p"),
        object_("target"),
        genitive("target"),
        host("agent"),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    examples=(
        Example(
            "استدعت وزارة الخارجية السويدية السفير البيلاروسي",
            agent="وزارة الخارجية السويدية",
            target="السفير البيلاروسي",
            subtype="summon",
        ),
        Example(
            "الخارجية الكينية تستدعي سفير أوغندا",
            agent="الخارجية الكينية",
            target="سفير أوغندا",
            subtype="summon",
        ),
        Example(
            "واستدعت الدنمارك أمس القائم بالأعمال الروسي",
            agent="الدنمارك",
            target="القائم بالأعمال الروسي",
            time="أمس",
            subtype="summon",
        ),
    ),
    counterexamples=(
        Counterexample("استدعى المدرب ثلاثة لاعبين إلى المنتخب", why="sport: no international actors"),
        Counterexample("استدعى قاضي التحقيق المتهم", why="a court and a private person"),
    ),
)
