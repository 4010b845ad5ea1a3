"""B takes A's envoy as accredited: «اعتمد الرئيس أول سفير كيني»، «رفضت بيرو اعتماد السفير»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    genitive,
    host,
    masdar,
    object_,
    subject,
    verb,
)

RULE = Frame(
    name="accredit_taken",
    event=DiplomaticMeasure,
    subtype="accredit",
    trigger=any_of(verb("اعتمد"), masdar("اعتماد")),
    slots=(subject("target", voice="a"), host("target"), object_("agent"), genitive("agent")),
    refers_back=False,
    needs=("agent", "target"),
    concerns=frozenset({"ambassador", "charge_daffaires", "consul", "head_of_mission"}),
    without_words=frozenset({"ورق", "كتاب"}),
    examples=(
        Example(
            "اعتمد الرئيس القبرصي أول سفير كيني بعد القطيعة",
            target="الرئيس القبرصي",
            agent="سفير كيني",
            subtype="accredit",
        ),
        Example(
            "وافقت بيرو على اعتماد السفير الكوبي",
            target="بيرو",
            agent="السفير الكوبي",
            subtype="accredit",
            also=(Also("statement", subtype="agree", speaker="بيرو"),),
        ),
        Example("اعتمدت منغوليا سفيرا جديدا لبوتان", target="منغوليا", agent="سفيرا جديدا لبوتان", subtype="accredit"),
    ),
    counterexamples=(
        Counterexample("اعتمد الوزير جدول الأعمال بحضور السفير الكوبي", why="an agenda, no envoy"),
        Counterexample("اعتمد السفير الكوبي على الترجمة", why="he relies on something"),
    ),
)
