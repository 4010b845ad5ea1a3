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

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"})

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
    concerns=_ENVOYS,
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
    ),
    counterexamples=(
        Counterexample("اعتبر المدير الموظف الأجنبي شخصا غير مرغوب فيه", why="nobody is an envoy"),
        Counterexample("اعتبرت مولدوفا السفير الروسي صديقا", why="he is welcome"),
    ),
)
