"""An envoy is back at his post: «عاد السفير الكيني إلى كراكاس»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    masdar,
    posting,
    posting_of_masdar,
    verb,
)

RULE = Frame(
    name="envoy_back",
    event=DiplomaticMeasure,
    subtype="restore",
    trigger=any_of(verb("عاد"), masdar("عودة")),
    slots=(posting("target"), posting_of_masdar("target"), destination("إلى", "ل", to="target")),
    refers_back=False,
    needs=("target",),
    concerns=frozenset({"ambassador", "consul", "charge_daffaires"}),
    posted="agent",
    instead_of=("come_back", "come_home", "visit"),
    examples=(
        Example(
            "عودة السفيرة التونغية إلى سوفا",
            agent="السفيرة التونغية إلى سوفا",
            target="السفيرة التونغية إلى سوفا",
            subtype="restore",
        ),
        Example(
            "عاد السفير الكيني إلى كراكاس بعد عامين",
            agent="السفير الكيني إلى كراكاس",
            target="السفير الكيني إلى كراكاس",
            time="بعد عامين",
            subtype="restore",
        ),
        Example(
            "وعاد سفير النمسا إلى كابل بعد الأزمة",
            agent="سفير النمسا إلى كابل",
            target="سفير النمسا إلى كابل",
            subtype="restore",
        ),
        Example(
            "كما عاد السفير الكيني إلى مقديشو",
            agent="السفير الكيني إلى مقديشو",
            target="السفير الكيني إلى مقديشو",
            subtype="restore",
        ),
    ),
    counterexamples=(
        Counterexample("عاد السفير الكيني إلى نيروبي", why="home, not to his post"),
        Counterexample("إن عودة السفير الكيني إلى مقديشو مرتبطة بالأمن", why="it has not come about"),
        Counterexample("عاد المنتخب الكيني إلى كراكاس", why="sport"),
    ),
)
