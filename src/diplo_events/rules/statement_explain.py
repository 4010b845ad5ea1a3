"""Statements: an official gives a reason, or counts something among others: «برر الوزير القرار بأن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import PARTICIPLE, Counterexample, Example, Frame, any_of, host, participle, subject, verb

RULE = Frame(
    name="statement_explain",
    event=Statement,
    subtype="say",
    trigger=any_of(verb("فسر", "برر", "علل", "صنف"), participle("مفسر", "مبرر", "معلل")),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    with_content=True,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "برر وزير الخارجية الكيني رفع الرسوم على السفن الصومالية بأن النفقات تضاعفت",
            speaker="وزير الخارجية الكيني",
            subtype="say",
        ),
        Example(
            "وفسر وزير الطاقة النرويجي نقص الغاز في فنلندا بأن الأنبوب قيد الصيانة",
            speaker="وزير الطاقة النرويجي",
            subtype="say",
        ),
        Example(
            "وصنفت الأمم المتحدة المخيم في كينيا على أنه الأكبر في العالم",
            speaker="الأمم المتحدة",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("فسر الإمام الآية في مسجد نيروبي", why="society: no official speaks"),
        Counterexample("صنفت المجلة منتخب النرويج على أنه الأفضل", why="sport: no official speaks"),
    ),
)
