"""Statements: an official welcomes, praises, backs: «رحب الوزير بالاتفاق»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    object_,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_support",
    event=Statement,
    subtype="support",
    trigger=any_of(
        verb(
            "رحب", "أيد", "أشاد", "ثمن", "أثنى", "بارك", "ساند", "شكر", "امتدح", "مدح", "تضامن", "استحسن", "حيى", "أطرى"
        ),
        participle("مرحب", "مشيد", "مثمن", "مقدر", "مثني", "شاكر", "مؤيد", "مبارك", "متضامن", "محيي", "ممتدح"),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), object_("addressee", adjacent=True)),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "رحب وزير الخارجية الكندي باتفاق السلام في السودان",
            speaker="وزير الخارجية الكندي",
            subtype="support",
        ),
        Example(
            "وأشاد رئيس الوزراء اللاتفي بجهود بولندا",
            speaker="رئيس الوزراء اللاتفي",
            subtype="support",
        ),
        Example(
            "ثمن الرئيس الغاني دعم الهند",
            speaker="الرئيس الغاني",
            subtype="support",
        ),
    ),
    counterexamples=(
        Counterexample("أشاد المدرب بأداء حارس المرمى أمام فرنسا", why="sport: no official speaks"),
        Counterexample("رحب أهل القرية بالضيوف", why="society: no official speaks"),
    ),
)
