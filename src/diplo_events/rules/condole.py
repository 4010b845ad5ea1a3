"""A condoles with B: «عزى الأمير الرئيس»، «قدم تعازيه إلى»."""

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
    name="condole",
    event=Letter,
    subtype="condolence",
    trigger=any_of(
        verb("عزى", "واسى"), light(("قدم", "بعث", "رفع", "وجه", "تقدم", "تقديم"), masdar("تعزية", "عزاء", "مواساة"))
    ),
    slots=(subject("sender"), object_("recipient"), after("إلى", "ل", to="recipient"), topic_after("بمناسبة")),
    refers_back=False,
    examples=(
        Example(
            "عزى رئيس الوزراء المالطي الرئيس الإيطالي في ضحايا الحريق",
            sender="رئيس الوزراء المالطي",
            recipient="الرئيس الإيطالي",
            topic="ضحايا الحريق",
            subtype="condolence",
        ),
        Example(
            "قدم الرئيس الكيني تعازيه إلى رئيس تنزانيا",
            sender="الرئيس الكيني",
            recipient="رئيس تنزانيا",
            subtype="condolence",
        ),
        Example(
            "تقدم الرئيس الكيني بخالص التعازي إلى رئيس تنزانيا",
            sender="الرئيس الكيني",
            recipient="رئيس تنزانيا",
            subtype="condolence",
        ),
        Example("ملك بلجيكا يعزي رئيس البرتغال", sender="ملك بلجيكا", recipient="رئيس البرتغال", subtype="condolence"),
    ),
    counterexamples=(
        Counterexample("عزى الوزير المصري أسر الضحايا", why="a state and its own people"),
        Counterexample("قدم المدرب تعازيه إلى أسرة اللاعب الكيني", why="sport"),
    ),
)
