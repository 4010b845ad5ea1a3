"""Statements: an official warns or threatens: «حذر الوزير من ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    LIGHT,
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    participle,
    right_behind,
    subject,
    verb,
)

RULE = Frame(
    name="statement_warn",
    event=Statement,
    subtype="warn",
    trigger=any_of(
        verb("حذر", "هدد", "توعد", "أنذر", "نبه", "لوح"),
        light(("وجه", "أطلق", "أصدر", "واصل", "كرر"), masdar("تحذير", "تهديد", "إنذار")),
        participle("محذر", "مهدد", "متوعد", "منبه", "ملوح", "منذر"),
    ),
    slots=(
        subject("speaker"),
        host("speaker", of=PARTICIPLE),
        object_("addressee", adjacent=True),
        right_behind(after("إلى", "ل", to="addressee", of=LIGHT)),
    ),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "حذر رئيس الوزراء الإسباني من أزمة مع المغرب",
            speaker="رئيس الوزراء الإسباني",
            subtype="warn",
        ),
        Example(
            "وهدد الرئيس البيلاروسي بولندا بإغلاق الحدود",
            speaker="الرئيس البيلاروسي",
            addressee="بولندا",
            subtype="warn",
        ),
        Example(
            "وزير الدفاع الروماني يحذر من تحركات روسيا",
            speaker="وزير الدفاع الروماني",
            subtype="warn",
        ),
    ),
    counterexamples=(
        Counterexample("حذرت الأرصاد من أمطار غزيرة في عمان", why="the weather service is no official"),
        Counterexample("هدد اللص صاحب المتجر", why="society: no official speaks"),
    ),
)
