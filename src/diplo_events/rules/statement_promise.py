"""Statements: an official pledges: «تعهد الوزير بدعم ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    light,
    masdar,
    object_,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_promise",
    event=Statement,
    subtype="promise",
    trigger=any_of(verb("تعهد", "وعد", "التزم"), participle("متعهد", "واعد"), light(("عقد",), masdar("عزم"))),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), object_("addressee", adjacent=True)),
    parties=1,
    refers_back=False,
    without_words=frozenset({"صمت", "حياد", "هدوء", "حذر", "ضبط"}),  # «التزم الصمت»
    examples=(
        Example(
            "تعهد رئيس الوزراء الدنماركي بدعم أوكرانيا",
            speaker="رئيس الوزراء الدنماركي",
            subtype="promise",
        ),
        Example(
            "ووعد وزير الخارجية الياباني بمساعدة الفلبين",
            speaker="وزير الخارجية الياباني",
            subtype="promise",
        ),
        Example(
            "الرئيس القيرغيزي يتعهد بحماية الحدود مع طاجيكستان",
            speaker="الرئيس القيرغيزي",
            subtype="promise",
        ),
        Example(
            "عقدت كينيا العزم على مواصلة الحوار مع الصومال",
            speaker="كينيا",
            subtype="promise",
        ),
    ),
    counterexamples=(
        Counterexample("التزم وزير الدفاع الدنماركي الصمت", why="he says nothing"),
        Counterexample("تعهد اللاعب بتسجيل هدف في مرمى البرتغال", why="sport: no official speaks"),
        Counterexample("وعد الأب ابنه برحلة إلى تركيا", why="society: no official speaks"),
    ),
)
