"""What was talked about, in a sentence of its own: «وجرى خلال اللقاء بحث الأزمة»; adds to the event told before."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    LIGHT,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    subject,
    topic_after,
    topic_object,
    verb,
)

_TALKING = masdar(
    *"بحث مناقشة نقاش استعراض تبادل تناول تطرق تشاور تدارس تباحث تداول حديث".split(),
    *"تأكيد تقييم مراجعة تركيز عرض شرح ضوء تنسيق".split(),
)

RULE = Frame(
    name="told_topics",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=any_of(
        light(("جرى", "تم", "دار"), _TALKING),
        verb("تركز", "تمحور", "ركز", "انصب", "دار", "اطلع", "أطلع", "تناول", "تطرق"),
    ),
    slots=(
        subject("party"),
        object_("party", adjacent=True),
        after("مع", to="party"),
        host("party", of=LIGHT),
        topic_object(of=LIGHT),
        topic_after("حول", "بشأن", "بخصوص", "إلى", "على", "ل", "ب", "عن"),
    ),
    parties=0,
    examples=(
        Example(
            "التقى الرئيس الصربي رئيس الوزراء المجري. وجرى خلال اللقاء بحث أمن الحدود",
            type_="meeting",
            subtype="bilateral",
            party=["الرئيس الصربي", "رئيس الوزراء المجري"],
            topic="أمن الحدود",
        ),
        Example(
            "هاتف وزير الخارجية البحريني نظيره القبرصي، وتم خلال الاتصال استعراض علاقات التعاون",
            type_="phone_call",
            initiator="وزير الخارجية البحريني",
            party="نظيره القبرصي",
            topic="علاقات التعاون",
        ),
        Example(
            "استقبل رئيس الوزراء الكرواتي وزير الطاقة الأذربيجاني. وتم تبادل وجهات النظر حول إمدادات الغاز",
            type_="meeting",
            subtype="reception",
            host="رئيس الوزراء الكرواتي",
            guest="وزير الطاقة الأذربيجاني",
            topic="إمدادات الغاز",
        ),
    ),
    counterexamples=(
        Counterexample("وجرى خلال الحفل بحث موعد المباراة", why="nobody met before: there is nothing to add to"),
        Counterexample("تم تبادل الهدايا بين الأطفال", why="society: no international actors"),
    ),
)
