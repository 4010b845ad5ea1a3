"""A recognises B as a state: «اعترفت أيرلندا بدولة فلسطين»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, genitive, subject, verb

RULE = Frame(
    name="recognise",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=any_of(verb("اعترف")),
    slots=(subject("agent"), genitive("agent"), after("ب", to="target")),
    refers_back=False,
    requires=("ب",),
    examples=(
        Example("اعترفت أيرلندا بدولة فلسطين", agent="أيرلندا", target="دولة فلسطين", subtype="other"),
        Example("أرمينيا تعترف بدولة فلسطين", agent="أرمينيا", target="دولة فلسطين", subtype="other"),
        Example("واعترفت سيراليون بكوسوفو", agent="سيراليون", target="كوسوفو", subtype="other"),
    ),
    counterexamples=(
        Counterexample("اعترفت إسبانيا بأن المحادثات تعثرت", why="an admission, no recognition"),
        Counterexample("اعترف المتهم بالجريمة", why="a court: no international actors"),
    ),
)
