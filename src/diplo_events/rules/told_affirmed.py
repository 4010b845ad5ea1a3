"""What two sides hold to be needed in an encounter: «وأكدا خلال اللقاء ضرورة الحوار»; adds to it."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import Also, Counterexample, Example, Frame, topic_after, topic_object, verb

RULE = Frame(
    name="told_affirmed",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=verb("أكد", "شدد"),
    slots=(topic_object(), topic_after("على")),
    parties=0,
    examples=(
        Example(
            "هاتف الرئيس الكوبي نظيره المكسيكي. وأكد الرئيسان خلال الاتصال أهمية حماية الشواطئ",
            type_="phone_call",
            initiator="الرئيس الكوبي",
            party="نظيره المكسيكي",
            topic="أهمية حماية الشواطئ",
            also=(Also("statement", subtype="agree", speaker=["الرئيس الكوبي", "نظيره المكسيكي"]),),
        ),
        Example(
            "التقى الرئيس الصربي رئيس الوزراء المجري. وشدد الجانبان خلال اللقاء على ضرورة تطوير الموانئ",
            type_="meeting",
            subtype="bilateral",
            party=["الرئيس الصربي", "رئيس الوزراء المجري"],
            topic="ضرورة تطوير الموانئ",
            also=(Also("statement", subtype="agree", speaker=["الرئيس الصربي", "رئيس الوزراء المجري"]),),
        ),
        Example(
            "اجتمع وزير النقل التونسي بنظيره الجزائري، وأكدا أهمية تسيير القطار",
            type_="meeting",
            subtype="bilateral",
            party=["وزير النقل التونسي", "نظيره الجزائري"],
            topic="أهمية تسيير القطار",
            also=(Also("statement", subtype="agree", speaker=["وزير النقل التونسي", "نظيره الجزائري"]),),
        ),
    ),
    counterexamples=(
        Counterexample("أكد الطرفان أهمية عقد الزواج", why="society: there is nothing to add to"),
        Counterexample("وأكد المزارعون ضرورة خفض الأسعار", why="no encounter was told before"),
    ),
)
