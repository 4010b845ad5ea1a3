"""Statements that answer words: «هكذا رد الوزير على تهديدات أثينا»، «روما ترد على تصريحات الرئيس الفيجي»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, led, subject, verb

#: What one says, and another answers with words of his own.
_WORDS = tuple(
    "تصريح تهديد سؤال اتهام انتقاد تحذير كلام قول وصف خطاب تعليق دعوة عرض مقترح اقتراح مطالبة رفض إدانة "
    "مزعم مزعمة مزاعم زعم ادعاء تلميح تنديد احتجاج شكوى شائعة تشكيك".split()
)

RULE = Frame(
    name="statement_reply_to",
    event=Statement,
    subtype="say",
    trigger=led(verb("رد"), "على", to=_WORDS),
    slots=(subject("speaker"),),
    without_words=frozenset("نار نيران قصف هجوم صاروخ مدفعية غارة إطلاق".split()),
    parties=1,
    refers_back=False,
    examples=(
        Example("هكذا رد الرئيس الغاني على تهديدات توغو", speaker="الرئيس الغاني", subtype="say"),
        Example("رد الرئيس الفيجي على مزاعم تونغا", speaker="الرئيس الفيجي", subtype="say"),
        Example("مالطا ترد على عرض ليبيا", speaker="مالطا", subtype="say"),
        Example(
            "الحكومة الفيجية ترد على انتقادات جيرانها في أستراليا",
            speaker="الحكومة الفيجية",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("مالطا ترد على الرسوم الليبية برسوم مماثلة", why="by what it does"),
        Counterexample("رد الجيش الغاني على تهديدات توغو بإطلاق صاروخ", why="by arms, not by words"),
        Counterexample("رد الحارس على انتقادات جمهور كينيا", why="sport: no official speaks"),
    ),
)
