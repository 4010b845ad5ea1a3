"""A calls its own envoy home: «سحبت الجزائر سفيرها من مدريد»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, destination, posting, subject, verb

RULE = Frame(
    name="recall",
    event=DiplomaticMeasure,
    subtype="recall",
    trigger=any_of(verb("سحب", "استدعى")),
    slots=(
        subject("agent"),
        posting("target"),
        after("لدى", "من", "في", "إلى", "ب", to="target"),
        destination("لدى", "من", "في", "إلى", "ب", to="target"),
    ),
    refers_back=False,
    own=("ambassador", "charge_daffaires", "consul", "envoy", "diplomat"),
    examples=(
        Example("سحبت بيرو سفيرها من المكسيك", agent="بيرو", target="المكسيك", subtype="recall"),
        Example("استدعت هندوراس سفيرها في كوبا للتشاور", agent="هندوراس", target="سفيرها في كوبا", subtype="recall"),
        Example("سحبت ماليزيا سفيرها لدى ميانمار", agent="ماليزيا", target="سفيرها لدى ميانمار", subtype="recall"),
    ),
    counterexamples=(
        Counterexample("سحبت اليونان قواتها من أفغانستان", why="troops, no envoy"),
        Counterexample("استدعت السويد السفير الروسي في ستوكهولم", why="another's envoy is summoned"),
    ),
)
