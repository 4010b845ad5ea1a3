"""Statements that back somebody's plan or stand: «دعمت الحكومة خطة السلام»، «تفهم الوزير موقف جيرانه»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    participle,
    subject,
    taking,
    verb,
)

#: What is backed in words; a side, an army or a currency is backed by deeds.
_BACKED = tuple(
    "خطة مبادرة مقترح اقتراح موقف ترشيح ترشح قرار دعوة مطلب مطالبة فكرة وساطة جهد مسعى حق خيار مسار دور تسوية حل "
    "بيان طلب انضمام انسحاب استقلال وحدة سيادة قلق مخاوف ظرف هاجس حاجة".split()
)

RULE = Frame(
    name="statement_endorse",
    event=Statement,
    subtype="support",
    trigger=any_of(taking(verb("دعم", "قدر", "تفهم", "زكى"), *_BACKED), taking(participle("داعم", "متفهم"), *_BACKED)),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    instead_of=("statement_say_that",),
    examples=(
        Example(
            "دعمت الحكومة النرويجية خطة الأمم المتحدة لجنوب السودان",
            speaker="الحكومة النرويجية",
            subtype="support",
        ),
        Example(
            "وتفهم وزير الخارجية الغاني موقف توغو من الانقلاب",
            speaker="وزير الخارجية الغاني",
            subtype="support",
        ),
        Example(
            "الرئيس القبرصي يدعم ترشيح مالطا لعضوية المجلس",
            speaker="الرئيس القبرصي",
            subtype="support",
        ),
    ),
    counterexamples=(
        Counterexample("دعم المصرف المركزي النرويجي العملة", why="money, nothing is said"),
        Counterexample("دعمت إريتريا المتمردين في إثيوبيا", why="deeds, nothing is said"),
    ),
)
