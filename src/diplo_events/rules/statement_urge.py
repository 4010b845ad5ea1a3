"""Statements that press somebody to do something: «شجع الوزير جيرانه على ...»، «رجا المجلس أن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    object_,
    of_people,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_urge",
    event=Statement,
    subtype="appeal",
    trigger=any_of(verb("شجع", "استحث", "استعجل", "رجا", "توسل", "أمهل", "تحدى"), participle("مشجع", "مستحث", "ممهل")),
    slots=(of_people(subject("speaker")), object_("addressee", adjacent=True), after("إلى", to="addressee")),
    needs=("addressee",),
    subtype_words={**dict.fromkeys(("أمهل", "ممهل", "تحدى"), "warn")},
    without_words=frozenset("منتخب فريق مباراة استثمار سياحة شركة مستثمر".split()),
    parties=2,
    refers_back=False,
    examples=(
        Example(
            "شجع وزير الخارجية الكندي بيرو على استئناف الحوار",
            speaker="وزير الخارجية الكندي",
            addressee="بيرو",
            subtype="appeal",
        ),
        Example(
            "وأمهل الرئيس الكيني أوغندا أسبوعا لسحب قواتها",
            speaker="الرئيس الكيني",
            addressee="أوغندا",
            subtype="warn",
        ),
        Example(
            "المبعوث الأممي يستحث النيجر على إطلاق المعتقلين",
            speaker="المبعوث الأممي",
            addressee="النيجر",
            subtype="appeal",
        ),
    ),
    counterexamples=(
        Counterexample("شجع وزير الرياضة الكندي منتخب بلاده أمام بيرو", why="sport: nobody is asked for anything"),
        Counterexample("تشجع كينيا الزراعة في أوغندا", why="a measure, nobody is asked for anything"),
    ),
)
