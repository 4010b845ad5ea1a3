"""A declares B's envoy unwelcome: «أعلنت السفير شخصا غير مرغوب فيه»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    doer,
    genitive,
    host,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
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
        of_nation(object_("target")),
        doer("agent"),
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
            "أعلنت بيرو أن السفير الغاني شخص غير مرغوب فيه",
            agent="بيرو",
            target="السفير الغاني",
            subtype="expel",
            also=(Also("statement", subtype="say", speaker="بيرو"),),
        ),
        Example(
            "بعد إعلان بيرو ثلاثة دبلوماسيين غانيين أشخاصا غير مرغوب فيهم",
            agent="بيرو",
            target="دبلوماسيين غانيين",
            subtype="expel",
        ),
        Example("كيتو: القنصل الغاني شخص غير مرغوب فيه", agent="كيتو", target="القنصل الغاني", subtype="expel"),
        Example(
            "باتت السفيرة الغانية شخصا غير مرغوب فيه في بيرو",
            agent="بيرو",
            target="السفيرة الغانية",
            place="بيرو",
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
        Counterexample("قال النائب إن السفير الغاني شخص غير مرغوب فيه", why="nobody who could send him home"),
        Counterexample("أكدت بيرو أن السفير الغاني ليس شخصا غير مرغوب فيه", why="he is not"),
        Counterexample("اعتبرت مولدوفا السفير الروسي صديقا", why="he is welcome"),
    ),
)
