"""A is called by B: «تلقى الوزير اتصالا هاتفيا من نظيره»; who called is the initiator."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    host,
    light,
    masdar,
    purpose,
    subject,
    topic_after,
)

RULE = Frame(
    name="call_received",
    event=PhoneCall,
    trigger=light(("تلقى", "تسلم", "استقبل"), masdar("اتصال", "مكالمة", "مهاتفة")),
    slots=(
        subject("party"),
        after("من", to="initiator"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    examples=(
        Example(
            "تلقى رئيس الوزراء الباكستاني اتصالا هاتفيا من الرئيس الأذربيجاني",
            party="رئيس الوزراء الباكستاني",
            initiator="الرئيس الأذربيجاني",
        ),
        Example(
            "وزير الخارجية البحريني يتلقى اتصالا من وزير الخارجية الصيني",
            party="وزير الخارجية البحريني",
            initiator="وزير الخارجية الصيني",
        ),
        Example(
            "وتلقى ملك الأردن اليوم مكالمة هاتفية من رئيسة الوزراء الإيطالية حول أمن المتوسط",
            party="ملك الأردن",
            initiator="رئيسة الوزراء الإيطالية",
            topic="أمن المتوسط",
            time="اليوم",
        ),
        Example(
            "أعلن وزير الدفاع السويدي أنه تلقى اتصالا هاتفيا من نظيره النرويجي",
            party="وزير الدفاع السويدي",
            initiator="نظيره النرويجي",
            also=(Also("statement", subtype="say", speaker="وزير الدفاع السويدي"),),
        ),
    ),
    counterexamples=(
        Counterexample("تلقى رجال الإطفاء اتصالا من ساكن في البناية", why="society: no international actors"),
        Counterexample("تلقى وزير الخارجية التونسي دعوة من نظيره الليبي", why="an invitation is no call"),
    ),
)
