"""A and B send each other's diplomats away: «تبادلت كندا والهند طرد الدبلوماسيين»، «طرد متبادل»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    subject,
)

RULE = Frame(
    name="expel_mutual",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=any_of(light(("تبادل",), masdar("طرد", "إبعاد")), masdar("طرد", "إبعاد", with_adjective=("متبادل",))),
    slots=(subject("agent"), host("agent"), between("agent"), genitive("agent")),
    refers_back=False,
    with_words=frozenset({"دبلوماسي", "سفير", "قنصل"}),
    instead_of=("expel",),
    examples=(
        Example("تبادلت كندا والهند طرد الدبلوماسيين", agent=["كندا", "الهند"], subtype="expel"),
        Example("بولندا وبيلاروسيا تتبادلان طرد السفراء", agent=["بولندا", "بيلاروسيا"], subtype="expel"),
        Example("طرد متبادل للدبلوماسيين بين ليتوانيا وبيلاروسيا", agent=["ليتوانيا", "بيلاروسيا"], subtype="expel"),
    ),
    counterexamples=(
        Counterexample("تبادلت كندا والهند الأسرى والدبلوماسيين", why="an exchange, nobody is sent away"),
        Counterexample("تبادل لاعبو كندا والهند الطرد في المباراة", why="sport"),
    ),
)
