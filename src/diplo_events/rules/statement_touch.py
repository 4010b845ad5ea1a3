"""Statements: an official comes to a subject in a speech: «تطرق الرئيس في كلمته إلى»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, of_people, subject, verb

_SPEECHES = frozenset("كلمة إحاطة خطاب مداخلة تصريح تصريحات بيان حديث تقرير كلام مقابلة مؤتمر تغريدة".split())

RULE = Frame(
    name="statement_touch",
    event=Statement,
    subtype="say",
    trigger=verb("تطرق", "عرج", "تناول"),
    slots=(of_people(subject("speaker")),),
    with_words=_SPEECHES,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "تطرق الرئيس الغاني في كلمته أمام القمة إلى الأزمة في مالي",
            speaker="الرئيس الغاني",
            subtype="say",
        ),
        Example(
            "وفي خطابه تطرق أمير موناكو إلى العلاقات مع إيطاليا",
            speaker="أمير موناكو",
            subtype="say",
        ),
        Example(
            "وعرج المندوب الكيني في مداخلته على الوضع في الصومال",
            speaker="المندوب الكيني",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("تطرق الرئيسان الغاني والمالي إلى الأزمة", why="what they talked over, in no speech"),
        Counterexample("تطرق المدرب في حديثه إلى مباراة غانا", why="sport: no official speaks"),
    ),
)
