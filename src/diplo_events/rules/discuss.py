"""Two sides talk something over: «بحث الوزير مع نظيره الأزمة»; by phone where the clause says so."""

from diplo_events.events import Meeting, PhoneCall
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
    topic_object,
    verb,
)

RULE = Frame(
    name="discuss",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=any_of(
        verb(
            "بحث",
            "ناقش",
            "تناول",
            "استعرض",
            "تباحث",
            "تشاور",
            "تحادث",
            "تحدث",
            "تطرق",
            "تدارس",
            "تداول",
            "تناقش",
            "تحاور",
        ),
        light(("تبادل",), masdar(*"وجهة رأي رؤية رؤى تصور تحليل حديث نظر مشورة مشاورة".split())),
    ),
    slots=(
        subject("party"),
        after("مع", "بحضور", to="party"),
        object_("party"),
        host("party"),
        topic_object(),
        topic_after("حول", "بشأن", "بخصوص", "إلى", "عن"),
        purpose(),
    ),
    instead_of=("statement_say_that",),
    whole=True,
    examples=(
        Example(
            "بحث وزير الخارجية الكويتي مع نظيره الماليزي ملف الطاقة",
            party=["وزير الخارجية الكويتي", "نظيره الماليزي"],
            topic="ملف الطاقة",
            subtype="bilateral",
        ),
        Example(
            "ناقش الرئيس القبرصي ورئيس الوزراء اليوناني في اتصال هاتفي ترسيم الحدود البحرية",
            type_="phone_call",
            party=["الرئيس القبرصي", "رئيس الوزراء اليوناني"],
            topic="ترسيم الحدود البحرية",
        ),
        Example(
            "وزير الدفاع الهندي يبحث هاتفيا مع نظيره الفيتنامي التعاون العسكري",
            type_="phone_call",
            party=["وزير الدفاع الهندي", "نظيره الفيتنامي"],
            topic="التعاون العسكري",
        ),
        Example(
            "تحدث الرئيس المالطي هاتفيا مع رئيس وزراء فيجي عن أسعار السكر",
            type_="phone_call",
            party=["الرئيس المالطي", "رئيس وزراء فيجي"],
            topic="أسعار السكر",
        ),
    ),
    counterexamples=(
        Counterexample("يتبادل الجيش السوداني وقوات جنوب السودان إطلاق النار", why="fire is exchanged, not views"),
        Counterexample("بحث الطلاب مع أساتذتهم موعد الامتحان", why="society: no international actors"),
        Counterexample("بحث وزير الصحة الأردني مع وزير المالية الأردني موازنة العام", why="two officials of one state"),
    ),
)
