"""A breaks off talks or a membership of B: «علقت واشنطن مباحثاتها مع موسكو»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    behind_noun,
    genitive,
    host,
    light,
    masdar,
    subject,
)

RULE = Frame(
    name="suspend",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=any_of(
        light(
            ("علق", "جمد", "أوقف", "تعليق", "تجميد", "وقف"),
            masdar("مباحثة", "محادثة", "مفاوضة", "تعاون", "حوار", "تنسيق"),
        ),
        light(("علق", "جمد", "تعليق", "تجميد"), masdar("عضوية")),
    ),
    slots=(subject("agent"), host("agent"), after("مع", to="target"), behind_noun("target"), genitive("target")),
    refers_back=False,
    examples=(
        Example(
            "علقت النرويج مباحثاتها مع روسيا",
            agent="النرويج",
            target="روسيا",
            subtype="other",
            also=(Also("meeting", subtype="bilateral", party=["النرويج", "روسيا"]),),
        ),
        Example("جمدت بلجيكا تعاونها مع رواندا", agent="بلجيكا", target="رواندا", subtype="other"),
        Example("علق الاتحاد الأفريقي عضوية النيجر", agent="الاتحاد الأفريقي", target="النيجر", subtype="other"),
    ),
    counterexamples=(
        Counterexample("علق النادي مفاوضاته مع اللاعب البرازيلي", why="sport"),
        Counterexample("علق الوزير البلجيكي على التعاون مع رواندا", why="he commented on it"),
    ),
)
