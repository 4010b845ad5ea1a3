"""The call as a noun: «اتصال هاتفي بين الرئيسين»، «أجرى محادثات هاتفية مع»، «أكدا في اتصال هاتفي»."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    MASDAR,
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    of_people,
    purpose,
    subject,
    topic_after,
)

#: «محادثات هاتفية», and «محادثات عبر الهاتف».
_BY_PHONE = ("هاتفي", "تلفوني", "تليفوني", "هاتف")

_TALKS = ("اتصال", "محادثة", "مباحثة", "مشاورة", "تواصل", "حديث", "حوار", "نقاش", "مناقشة", "تشاور")

RULE = Frame(
    name="phone_talks",
    event=PhoneCall,
    trigger=any_of(
        masdar(*_TALKS, with_adjective=_BY_PHONE),
        masdar("مكالمة", "مهاتفة"),
        light(("أجرى", "جرى", "عقد"), masdar("محادثة", "مباحثة", "حوار", with_adjective=_BY_PHONE)),
    ),
    slots=(
        subject("party"),
        between("party"),
        after("مع", "ب", to="party"),
        genitive("party"),
        of_people(after("ل", to="party", of=MASDAR)),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    examples=(
        Example(
            "اتصال هاتفي بين الرئيس الجزائري والرئيس التركي بشأن أسعار الغاز",
            party=["الرئيس الجزائري", "الرئيس التركي"],
            topic="أسعار الغاز",
        ),
        Example(
            "أكد وزير الخارجية العماني ونظيره الإيراني في اتصال هاتفي متانة العلاقات",
            party=["وزير الخارجية العماني", "نظيره الإيراني"],
            topic="متانة العلاقات",
            also=(Also("statement", subtype="agree", speaker=["وزير الخارجية العماني", "نظيره الإيراني"]),),
        ),
        Example(
            "أجرى وزير الخارجية المجري محادثات هاتفية مع نظيره الصربي",
            party=["وزير الخارجية المجري", "نظيره الصربي"],
        ),
        Example(
            "اتصال هاتفي لوزير الخارجية الصومالي مع نظيره المالي",
            party=["وزير الخارجية الصومالي", "نظيره المالي"],
        ),
    ),
    counterexamples=(
        Counterexample("ذكر الطبيب في اتصال هاتفي أن حالة المريض مستقرة", why="society: no international actors"),
        Counterexample("تعطل الاتصال الهاتفي في المدينة", why="the telephone network, not a call"),
    ),
)
