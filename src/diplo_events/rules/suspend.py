"""A breaks off talks, contacts or trade with B: «علقت واشنطن مباحثاتها مع موسكو»."""

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
            ("علق", "جمد", "أوقف", "قطع", "تعليق", "تجميد", "وقف"),
            masdar("مباحثة", "محادثة", "مفاوضة", "تعاون", "حوار", "تنسيق", "اتصال", "تجارة", "تعامل", "تبادل"),
        ),
        light(
            ("علق", "جمد", "ألغى", "أنهى", "تعليق", "تجميد", "إلغاء", "إنهاء"),
            masdar("اتفاق", "اتفاقية", "معاهدة", "بروتوكول"),
        ),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        after("مع", to="target"),
        behind_noun("target"),
        genitive("target"),
    ),
    refers_back=False,
    needs=("target",),
    instead_of=("contacts",),
    examples=(
        Example(
            "علقت النرويج مباحثاتها مع روسيا",
            agent="النرويج",
            target="روسيا",
            subtype="other",
            also=(Also("meeting", subtype="bilateral", party=["النرويج", "روسيا"]),),
        ),
        Example("جمدت بلجيكا تعاونها مع رواندا", agent="بلجيكا", target="رواندا", subtype="other"),
        Example("قطعت هندوراس اتصالاتها مع تايوان", agent="هندوراس", target="تايوان", subtype="other"),
        Example("ألغت ملاوي اتفاقية الدفاع مع زامبيا", agent="ملاوي", target="زامبيا", subtype="other"),
        Example("علقت تونغا العمل باتفاقية الصيد مع فيجي", agent="تونغا", target="فيجي", subtype="other"),
        Example("علقت تركيا التبادل التجاري مع إسرائيل", agent="تركيا", target="إسرائيل", subtype="other"),
    ),
    counterexamples=(
        Counterexample("علق النادي مفاوضاته مع اللاعب البرازيلي", why="sport"),
        Counterexample("ألغى النادي اتفاقه مع اللاعب البرازيلي", why="sport"),
        Counterexample("علق الوزير البلجيكي على التعاون مع رواندا", why="he commented on it"),
        Counterexample("تعليق شركة طيران بلجيكية تعاملها مع رواندا", why="a company, no state"),
    ),
)
