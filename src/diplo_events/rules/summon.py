"""A summons B's envoy: «استدعت الخارجية السفير»; one's own envoy is recalled instead."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    doer,
    genitive,
    host,
    masdar,
    object_,
    object_of_masdar,
    pronoun,
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
        doer("agent"),
        genitive("target"),
        object_of_masdar("target"),
        host("agent"),
        after("من", to="agent"),
        after("إلى", to="agent"),
        pronoun("target"),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    needs=("target",),
    without_words=frozenset({"تشاور"}),
    unless_own=True,
    seat="agent",
    examples=(
        Example(
            "تحدث السفير السويدي الذي استدعته كينيا",
            agent="كينيا",
            target="السفير السويدي",
            subtype="summon",
        ),
        Example(
            "استدعت وزارة الخارجية السويدية السفير البيلاروسي",
            agent="وزارة الخارجية السويدية",
            target="السفير البيلاروسي",
            subtype="summon",
        ),
        Example(
            "الخارجية الكينية تستدعي سفير أوغندا", agent="الخارجية الكينية", target="سفير أوغندا", subtype="summon"
        ),
        Example(
            "استدعت وزارة الخارجية القائم بأعمال سفارة كندا في كوبا",
            agent="وزارة الخارجية",
            target="القائم بأعمال سفارة كندا في كوبا",
            subtype="summon",
        ),
        Example(
            "واستدعت الدنمارك أمس القائم بالأعمال الروسي",
            agent="الدنمارك",
            target="القائم بالأعمال الروسي",
            time="أمس",
            subtype="summon",
        ),
        Example(
            "استدعي السفير البيلاروسي إلى وزارة الخارجية السويدية",
            agent="وزارة الخارجية السويدية",
            target="السفير البيلاروسي",
            subtype="summon",
        ),
        Example(
            "أعلنت الخارجية الكرواتية أنها استدعت السفيرة الصربية",
            agent="الخارجية الكرواتية",
            target="السفيرة الصربية",
            subtype="summon",
            also=(Also("statement", subtype="say", speaker="الخارجية الكرواتية"),),
        ),
        Example(
            "استدعاء القنصل الفيتنامي في مانيلا",
            agent="القنصل الفيتنامي في مانيلا",
            target="القنصل الفيتنامي في مانيلا",
            subtype="summon",
        ),
        Example("استدعاء السويد للسفير البيلاروسي", agent="السويد", target="لسفير البيلاروسي", subtype="summon"),
        Example("استدعاء السويد السفير البيلاروسي", agent="السويد", target="السفير البيلاروسي", subtype="summon"),
    ),
    counterexamples=(
        Counterexample("استدعى المدرب ثلاثة لاعبين إلى المنتخب", why="sport: no international actors"),
        Counterexample("استدعى قاضي التحقيق المتهم", why="a court and a private person"),
        Counterexample("استدعت إستونيا سفيرها لدى روسيا للتشاور", why="one's own envoy is recalled"),
    ),
)
