"""A punishes B's officials or firms: «عاقبت واشنطن وزيرا لبنانيا»، «معاقبة شركات إيرانية»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    doer,
    genitive,
    host,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
    subject,
    verb,
)

RULE = Frame(
    name="punish",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(verb("عاقب"), masdar("معاقبة")),
    slots=(
        subject("agent", voice="a"),
        of_nation(object_("target")),
        doer("agent"),
        of_nation(genitive("target")),
        of_nation(object_of_masdar("target")),
        host("agent"),
    ),
    refers_back=False,
    needs=("agent", "target"),
    instead_of=("statement_condemn",),
    examples=(
        Example("عاقبت كندا وزيرا بيلاروسيا", agent="كندا", target="وزيرا بيلاروسيا", subtype="sanction"),
        Example(
            "كندا تعاقب مسؤولين في ميانمار بسبب الانقلاب",
            agent="كندا",
            target="مسؤولين في ميانمار",
            subtype="sanction",
            topic="الانقلاب",
        ),
        Example("قررت سويسرا معاقبة شركات كوبية", agent="سويسرا", target="شركات كوبية", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("عاقب الاتحاد الآسيوي المنتخب الكوبي بالإيقاف", why="sport"),
        Counterexample("عاقبت المحكمة الكندية وزيرا سابقا بالسجن", why="a court at home"),
        Counterexample("عاقبت كندا المهربين", why="nobody of another state"),
    ),
)
