"""A congratulates or condoles with B: «هنأ الملك الرئيس»، «عزى الأمير رئيس الوزراء»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    light,
    masdar,
    object_,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="congratulate",
    event=Letter,
    subtype="congratulation",
    trigger=any_of(verb("هنأ"), light(("قدم", "بعث", "رفع", "وجه", "تقديم"), masdar("تهنئة"))),
    slots=(subject("sender"), object_("recipient"), after("إلى", "ل", to="recipient"), topic_after("بمناسبة")),
    examples=(
        Example(
            "هنأ رئيس الإمارات رئيس وزراء اليابان",
            sender="رئيس الإمارات",
            recipient="رئيس وزراء اليابان",
            subtype="congratulation",
        ),
        Example(
            "ملك المغرب يهنئ الرئيس البرتغالي",
            sender="ملك المغرب",
            recipient="الرئيس البرتغالي",
            subtype="congratulation",
        ),
        Example(
            "وهنأ المستشار النمساوي نظيره الألماني",
            sender="المستشار النمساوي",
            recipient="نظيره الألماني",
            subtype="congratulation",
        ),
    ),
    counterexamples=(
        Counterexample("هنأ رئيس النادي لاعبيه", why="sport: no international actors"),
        Counterexample("هنأ الرئيس البلغاري الشعب بالعيد", why="the people are no second actor"),
    ),
)
