"""Statements that somebody takes care, or hastens, to make: «حرص الوزير على تأكيد ...»، «سارعت الرئاسة إلى نفي ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, subject

_SAYING = tuple("تأكيد توضيح إيضاح تشديد قول إعلان إشارة اعتراف إقرار تذكير طمأنة".split())
_MEANING = {
    **dict.fromkeys(("نفي", "تكذيب", "رفض"), "reject"),
    **dict.fromkeys(("إدانة", "استنكار", "تنديد", "شجب", "اتهام", "انتقاد"), "condemn"),
    **dict.fromkeys(("ترحيب", "إشادة", "تأييد"), "support"),
    **dict.fromkeys(("دعوة", "مطالبة", "مناشدة"), "appeal"),
    **dict.fromkeys(("تحذير", "تهديد"), "warn"),
    "تعهد": "promise",
}

RULE = Frame(
    name="statement_hasten",
    event=Statement,
    subtype="say",
    trigger=light(
        ("حرص", "سارع", "بادر", "تعمد", "أسرع", "اضطر", "دأب", "تردد", "ذهب", "عمد", "استمر", "اكتفى"),
        masdar(*_SAYING, *_MEANING),
    ),
    slots=(subject("speaker"),),
    subtype_words=_MEANING,
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
