"""A asks B's envoy to come to its ministry: «دعت الوزارة السفير للحضور إلى مقرها»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    led,
    object_,
    pronoun,
    subject,
    taking,
    verb,
)

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "diplomat", "attache", "head_of_mission"})

RULE = Frame(
    name="called_in",
    event=DiplomaticMeasure,
    subtype="summon",
    trigger=any_of(
        led(verb("دعا"), "إلى", "ل", to=("مقر", "وزارة", "مبنى"), through=("حضور", "مثول")),
        taking(verb("طلب"), "حضور", "مثول"),
    ),
    slots=(
        subject("agent", voice="a"),
        object_("target"),
        after("من", to="target"),
        pronoun("target"),
        host("agent"),
    ),
    refers_back=False,
    needs=("agent", "target"),
    concerns=_ENVOYS,
    with_words=frozenset({"مقر", "وزارة", "خارجية"}),
    instead_of=("invite", "statement_appeal", "statement_request"),
    examples=(
        Example(
            "دعت الخارجية البلغارية السفير الروسي للحضور إلى مقرها",
            agent="الخارجية البلغارية",
            target="السفير الروسي",
            subtype="summon",
        ),
        Example(
            "طلبت وزارة الخارجية السويدية من السفير الإيراني الحضور إلى مقر الوزارة",
            agent="وزارة الخارجية السويدية",
            target="السفير الإيراني",
            subtype="summon",
        ),
        Example(
            "ودعت الخارجية الغانية القائم بالأعمال التوغولي إلى الحضور إلى مقر الوزارة",
            agent="الخارجية الغانية",
            target="القائم بالأعمال التوغولي",
            subtype="summon",
        ),
    ),
    counterexamples=(
        Counterexample("دعت وزارة الثقافة السويدية السفير الإيراني إلى حضور المعرض", why="a guest at a show"),
        Counterexample("طلبت المحكمة من الشهود الحضور إلى مقرها", why="witnesses, no envoy"),
    ),
)
