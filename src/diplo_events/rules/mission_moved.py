"""A moves its mission elsewhere: «نقلت الدنمارك سفارتها من صنعاء إلى الرياض»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, destination, host, light, masdar, subject

RULE = Frame(
    name="mission_moved",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=light(("نقل",), masdar("سفارة", "قنصلية", "بعثة", "ممثلية")),
    slots=(
        subject("agent"),
        host("agent"),
        after("إلى", "ل", to="target"),
        destination("إلى", "ل", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("نقلت الدنمارك سفارتها إلى جيبوتي", agent="الدنمارك", target="جيبوتي", subtype="other"),
        Example("قررت النمسا نقل سفارتها إلى السعودية", agent="النمسا", target="السعودية", subtype="other"),
        Example("وستنقل المجر قنصليتها إلى كينيا", agent="المجر", target="كينيا", subtype="other", status="planned"),
    ),
    counterexamples=(
        Counterexample("نقلت الشركة مقرها إلى كينيا", why="a company, no mission"),
        Counterexample("نقلت السفارة الكندية عن مصدر في كينيا خبرا", why="it quotes somebody"),
    ),
)
