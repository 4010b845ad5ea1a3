"""A sends a delegation of its own to B: «أرسلت إسرائيل وفدا إلى الدوحة»; the sender's people travel."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    destination,
    host,
    light,
    masdar,
    of_sites,
    subject,
    topic_after,
)

RULE = Frame(
    name="send_delegation",
    event=Visit,
    trigger=light(("أوفد", "أرسل", "ابتعث", "إيفاد", "إرسال"), masdar("وفد", "مبعوث", "مندوب")),
    slots=(
        subject("visitor"),
        host("visitor"),
        of_sites(destination("إلى", "ل", to="host")),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    refers_back=False,
    needs=("visitor", "host"),
    examples=(
        Example("أرسلت جورجيا وفدا إلى فيينا أمس", visitor="جورجيا", host="فيينا", place="فيينا", time="أمس"),
        Example(
            "تعتزم كولومبيا إرسال وفد إلى هافانا", visitor="كولومبيا", host="هافانا", place="هافانا", status="planned"
        ),
        Example("أوفدت الحكومة الكرواتية وفدا إلى صوفيا", visitor="الحكومة الكرواتية", host="صوفيا", place="صوفيا"),
    ),
    counterexamples=(
        Counterexample("أرسلت الجامعة وفدا من الطلاب إلى فيينا", why="society: students are no international actors"),
        Counterexample("أرسل الاتحاد الجورجي وفدا رياضيا إلى فيينا", why="sport"),
        Counterexample("أرسلت جورجيا رسالة إلى النمسا", why="a letter is sent, nobody travels"),
    ),
)
