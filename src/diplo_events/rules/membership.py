"""A body takes a member's seat from it, or gives it back: «علق الاتحاد الأفريقي عضوية النيجر»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    behind_noun,
    genitive,
    host,
    light,
    masdar,
    subject,
)

RULE = Frame(
    name="membership",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=light(
        ("علق", "جمد", "أنهى", "أعاد", "أسقط", "استأنف", "استئناف", "تعليق", "تجميد", "إنهاء", "إعادة", "إسقاط"),
        masdar("عضوية", "مشاركة"),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        behind_noun("target"),
        genitive("target"),
        after("في", "ب", "لدى", to="agent"),
    ),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("علق الاتحاد الأفريقي عضوية النيجر", agent="الاتحاد الأفريقي", target="النيجر", subtype="other"),
        Example("بعد تجميد عضوية تايلاند في رابطة آسيان", agent="رابطة آسيان", target="تايلاند", subtype="other"),
        Example(
            "علقت الجامعة العربية مشاركة وفود سوريا في اجتماعاتها",
            agent="الجامعة العربية",
            target="وفود سوريا",
            subtype="other",
        ),
        Example(
            "الاتحاد الأفريقي يعلق عضوية مدغشقر إثر الانقلاب",
            agent="الاتحاد الأفريقي",
            target="مدغشقر",
            subtype="other",
            topic="الانقلاب",
        ),
    ),
    counterexamples=(
        Counterexample("علق الاتحاد الدولي لكرة القدم عضوية زيمبابوي", why="sport"),
        Counterexample("ترأس الوفد الكيني وبعضوية مدير الموانئ في الاتحاد الأفريقي", why="who else is on it"),
    ),
)
