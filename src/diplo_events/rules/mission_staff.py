"""A takes people of its mission in B away, or has fewer there: «أجلت كندا موظفي سفارتها من الخرطوم»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, destination, host, light, masdar, subject

RULE = Frame(
    name="mission_staff",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=light(
        ("أجلى", "أجل", "قلص", "خفض", "خفف", "سحب", "رحل", "إجلاء", "تقليص", "تخفيض", "سحب"),
        masdar("سفارة", "قنصلية", "بعثة", "ممثلية"),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        after("لدى", "في", "من", to="target"),
        destination("لدى", "في", "من", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    with_words=frozenset({"موظف", "طاقم", "دبلوماسي", "عامل", "عضو", "فرد", "عدد"}),
    examples=(
        Example("أجلت بولندا موظفي سفارتها في السودان", agent="بولندا", target="السودان", subtype="other"),
        Example("قلصت اليابان عدد موظفي سفارتها في النيجر", agent="اليابان", target="النيجر", subtype="other"),
        Example("قررت هولندا سحب طاقم سفارتها من أفغانستان", agent="هولندا", target="أفغانستان", subtype="other"),
    ),
    counterexamples=(
        Counterexample("خفضت الشركة عدد موظفيها في كينيا", why="a company, no mission"),
        Counterexample("أجلت فرق الإنقاذ السكان قرب السفارة الكندية في كينيا", why="neighbours, no staff"),
    ),
)
