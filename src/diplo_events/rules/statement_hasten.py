"""Statements that somebody takes care, or hastens, to make: «حرص الوزير على تأكيد ...»، «سارعت الرئاسة إلى نفي ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, subject

RULE = Frame(
    name="statement_hasten",
    event=Statement,
    subtype="say",
    trigger=light(("حرص", "سارع", "بادر", "تعمد"), masdar("تأكيد", "توضيح", "إيضاح", "تشديد", "نفي", "تكذيب", "قول")),
    slots=(subject("speaker"),),
    subtype_words={"نفي": "reject", "تكذيب": "reject"},
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "حرص وزير الدفاع الزامبي على تأكيد أن بلاده لن تهاجم أنغولا",
            speaker="وزير الدفاع الزامبي",
            subtype="say",
        ),
        Example(
            "وسارعت الرئاسة المالطية إلى نفي أنباء الخلاف مع ليبيا",
            speaker="الرئاسة المالطية",
            subtype="reject",
        ),
        Example(
            "المتحدث باسم الحكومة النيبالية يبادر إلى توضيح موقف بلاده من الهند",
            speaker="المتحدث باسم الحكومة النيبالية",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("حرصت زامبيا على توسيع المعبر مع أنغولا", why="an aim, nothing is said"),
        Counterexample("سارع المدرب إلى نفي انتقاله إلى الدوري الإسباني", why="sport: no official speaks"),
    ),
)
