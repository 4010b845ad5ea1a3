"""A calls B: «أجرى الوزير اتصالا هاتفيا بنظيره»، «هاتف الرئيس نظيره»; the subject took the initiative."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    purpose,
    subject,
    topic_after,
    verb,
)

#: «اتصالات غير مباشرة»، «اتصالات استخباراتية»: had through others, or in secret.
_BY_OTHERS = ("غير", "سري", "أمني", "عسكري", "استخباراتي", "استخباري", "مخابراتي")

RULE = Frame(
    name="call",
    event=PhoneCall,
    trigger=any_of(
        light(
            (
                "أجرى",
                "جرى",
            ),
            masdar("اتصال", "مكالمة", unless_adjective=_BY_OTHERS),
        ),
        verb("هاتف"),
        verb("اتصل"),
    ),
    slots=(
        subject("initiator"),
        after("ب", "مع", to="party"),
        object_("party"),
        host("initiator"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    examples=(
        Example(
            "أجرى وزير الخارجية النرويجي أمس اتصالا هاتفيا بنظيره السوداني",
            initiator="وزير الخارجية النرويجي",
            party="نظيره السوداني",
            time="أمس",
        ),
        Example(
            "اتصل الرئيس الكوري الجنوبي هاتفيا برئيس الوزراء الياباني",
            initiator="الرئيس الكوري الجنوبي",
            party="رئيس الوزراء الياباني",
        ),
        Example(
            "هاتف وزير الدفاع البولندي نظيره الأوكراني",
            initiator="وزير الدفاع البولندي",
            party="نظيره الأوكراني",
        ),
    ),
    counterexamples=(
        Counterexample("اتصل المدرب باللاعب بعد المباراة", why="sport: no international actors"),
        Counterexample("تجري فيجي اتصالات سرية مع تونغا", why="by whatever way, nobody is told to have called"),
        Counterexample("أجرى وزير الخارجية الفنلندي اتصالات مكثفة", why="no identifiable second party"),
    ),
)
