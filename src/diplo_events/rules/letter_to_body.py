"""A writes to a body of states or its head: «وجه الوزير رسالة إلى مجلس الأمن»؛ to others that may be a mere signal."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    light,
    masdar,
    of_people,
    subject,
    topic_after,
)

RULE = Frame(
    name="letter_to_body",
    event=Letter,
    subtype="message",
    trigger=light(("وجه", "توجيه"), masdar("رسالة", "خطاب", "شكوى")),
    slots=(
        subject("sender"),
        of_people(after("إلى", "ل", to="recipient")),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    refers_back=False,
    with_words=frozenset({"أمين", "مجلس", "مفوض", "مفوضية", "وكالة", "منظمة", "محكمة", "جامعة"}),
    examples=(
        Example(
            "وجه وزير الخارجية الكوبي رسالة إلى الأمين العام للأمم المتحدة",
            sender="وزير الخارجية الكوبي",
            recipient="الأمين العام للأمم المتحدة",
            subtype="message",
        ),
        Example(
            "وجهت أرمينيا شكوى إلى محكمة العدل الدولية",
            sender="أرمينيا",
            recipient="محكمة العدل الدولية",
            subtype="message",
        ),
        Example(
            "وجه المندوب الإريتري رسالتين إلى رئيس مجلس الأمن بشأن الحدود",
            sender="المندوب الإريتري",
            recipient="رئيس مجلس الأمن",
            topic="الحدود",
            subtype="message",
        ),
    ),
    counterexamples=(
        Counterexample("وجه الرئيس الكوبي رسالة إلى الشعب", why="an address"),
        Counterexample("وجه الرئيس الكوبي رسالة إلى واشنطن", why="it may be a signal by word or deed"),
    ),
)
