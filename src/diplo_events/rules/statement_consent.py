"""Statements: an official consents to something: «وافق الوزير على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_consent",
    event=Statement,
    subtype="agree",
    trigger=verb("وافق"),
    slots=(subject("speaker"),),
    with_content=True,
    without_words=frozenset(
        {"تفويض", "تعيين", "نقل", "ترقية", "لائحة", "نظام", "ميزانية", "تعديل"}
    ),  # a cabinet's acts
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "وافقت أوغندا على استخدام الطائرات الكينية مطار عنتيبي",
            speaker="أوغندا",
            subtype="agree",
        ),
        Example(
            "ووافق الرئيس القبرصي على اقتراح مالطا",
            speaker="الرئيس القبرصي",
            subtype="agree",
        ),
        Example(
            "وزير الدفاع النرويجي يوافق على طلب فنلندا",
            speaker="وزير الدفاع النرويجي",
            subtype="agree",
        ),
    ),
    counterexamples=(
        Counterexample("يوافق العيد الوطني في النرويج يوم الجمعة", why="a day falls on a date"),
        Counterexample(
            "اتفاق أبرم في برن وافقت بموجبه أوغندا على السماح بالصيد", why="told by the way, of the agreement"
        ),
        Counterexample("خريطة وبموجبها وافقت أوغندا على نزع السلاح", why="the terms of a paper"),
        Counterexample("الميثاق الذي وافقت عبره أوغندا على نزع السلاح", why="the terms of a paper"),
        Counterexample("وافق مجلس الوزراء الكويتي على تفويض وزير النقل بالتباحث مع قطر", why="an act of government"),
        Counterexample("وافق المدرب على مباراة أمام إسبانيا", why="sport: no official speaks"),
    ),
)
