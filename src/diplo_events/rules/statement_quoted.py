"""Statements passed on by others: «ونقلت الوكالة عن الوزير قوله ...»، «..., بحسب الوزارة»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    according_to,
    after,
    any_of,
    subject,
    unless_after,
    verb,
)

#: What somebody is quoted as doing by his words: «نقلت الوكالة عنه رفضه الخطة».
_MEANING = {
    **dict.fromkeys(("نفي", "رفض", "معارضة", "استبعاد"), "reject"),
    **dict.fromkeys(("دعوة", "مطالبة", "اقتراح", "مناشدة"), "appeal"),
    **dict.fromkeys(("إدانة", "تنديد", "اتهام", "انتقاد", "استنكار"), "condemn"),
    **dict.fromkeys(("ترحيب", "إشادة", "تأييد", "دعم"), "support"),
    **dict.fromkeys(("تحذير", "تهديد"), "warn"),
    **dict.fromkeys(("تعهد", "استعداد"), "promise"),
}

RULE = Frame(
    name="statement_quoted",
    event=Statement,
    subtype="say",
    trigger=any_of(verb("نقل"), according_to()),
    slots=(unless_after(subject("speaker"), "عن"), after("عن", to="speaker")),
    own_words=frozenset({"قول", "تأكيد", "إعلان", "وصف", "اعتقاد", *_MEANING}),
    subtype_words=_MEANING,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "نقل التلفزيون عن وزير الخارجية المالطي قوله إن ليبيا آمنة",
            speaker="وزير الخارجية المالطي",
            subtype="say",
        ),
        Example(
            "غرقت السفينة قبالة اليمن، بحسب وزارة الدفاع الهندية",
            speaker="وزارة الدفاع الهندية",
            subtype="say",
        ),
        Example(
            "ونقلت الإذاعة عن الرئيس الزامبي أن الحدود مع أنغولا مفتوحة",
            speaker="الرئيس الزامبي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("نقلت سيارة الإسعاف المصابين إلى المستشفى", why="society: a car carries the injured"),
        Counterexample("يلعب الفريق بحسب المدرب أمام إيطاليا", why="sport: no official speaks"),
    ),
)
