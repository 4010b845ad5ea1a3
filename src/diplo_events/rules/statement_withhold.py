"""Statements: an official declines to say something: «امتنع المتحدث عن التعليق على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    led,
    participle,
    subject,
    verb,
)

#: What somebody holds back.
_WORDS = ("تعليق", "إدلاء", "رد", "إجابة", "إفصاح", "خوض")

RULE = Frame(
    name="statement_withhold",
    event=Statement,
    subtype="reject",
    trigger=any_of(
        led(verb("امتنع", "أحجم", "اعتذر"), "عن", to=_WORDS),
        led(participle("ممتنع", "محجم"), "عن", to=_WORDS),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "امتنع المتحدث باسم الرئاسة المالطية عن التعليق على تقارير من ليبيا",
            speaker="المتحدث باسم الرئاسة المالطية",
            subtype="reject",
        ),
        Example(
            "وأحجم وزير الدفاع الإستوني عن الإدلاء بتفاصيل عن الصفقة مع فنلندا",
            speaker="وزير الدفاع الإستوني",
            subtype="reject",
        ),
        Example(
            "وامتنعت الخارجية النيبالية عن الخوض في الخلاف مع الهند",
            speaker="الخارجية النيبالية",
            subtype="reject",
        ),
    ),
    counterexamples=(
        Counterexample("امتنعت مالطا عن التصويت على قرار ليبيا", why="a vote that is not cast, nothing is held back"),
        Counterexample("امتنع المدرب عن التعليق على الخسارة أمام إسبانيا", why="sport: no official speaks"),
    ),
)
