"""A declares B's envoy unwelcome: «أعلنت السفير شخصا غير مرغوب فيه»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    genitive,
    host,
    masdar,
    object_,
    object_of_masdar,
    subject,
    verb,
)

RULE = Frame(
    name="persona_non_grata",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=any_of(verb("اعتبر", "أعلن", "عد", "صنف"), masdar("اعتبار", "إعلان")),
    slots=(
        subject("agent", voice="a"),
        object_("target"),
        genitive("target"),
        object_of_masdar("target"),
        host("agent"),
        destination("في", to="agent"),
    ),
    refers_back=False,
    needs=("target",),
    with_words=frozenset({"مرغوب"}),
    instead_of=("statement_say",),
    examples=(
        Example(
            "اعتبرت مولدوفا السفير الروسي شخصا غير مرغوب فيه", agent="مولدوفا", target="السفير الروسي", subtype="expel"
        ),
        Example(
            "أعلنت فنلندا القنصل الروسي شخصا غير مرغوب به", agent="فنلندا", target="القنصل الروسي", subtype="expel"
        ),
        Example(
            "أعلنت بوتسوانا دبلوماسيين من زيمبابوي أشخاصا غير مرغوب فيهم",
            agent="بوتسوانا",
            target="دبلوماسيين من زيمبابوي",
            subtype="expel",
        ),
        Example(
            "أعلنت إريتريا المقررة الأممية شخصية غير مرغوب فيها",
            agent="إريتريا",
            target="المقررة الأممية",
            subtype="expel",
        ),
    ),
    counterexamples=(
        Counterexample("اعتبر المدير الموظف الأجنبي شخصا غير مرغوب فيه", why="nobody of a named state"),
        Counterexample("اعتبرت مولدوفا السفير الروسي صديقا", why="he is welcome"),
    ),
)
