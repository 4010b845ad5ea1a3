"""What two sides agreed on in an encounter: «، واتفق الجانبان على التنسيق»; adds to the event it is told with."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import Also, Counterexample, Example, Frame, topic_after, verb

RULE = Frame(
    name="told_agreed",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=verb("اتفق"),
    slots=(topic_after("على"),),
    parties=0,
    examples=(
        Example(
            "هاتف الرئيس الكوبي نظيره المكسيكي. واتفقا خلال الاتصال على وقف تدفق المهاجرين",
            type_="phone_call",
            initiator="الرئيس الكوبي",
            party="نظيره المكسيكي",
            topic="وقف تدفق المهاجرين",
            also=(Also("statement", subtype="agree", speaker=["الرئيس الكوبي", "نظيره المكسيكي"]),),
        ),
        Example(
            "التقى الرئيس الصربي رئيس الوزراء المجري. واتفقا خلال اللقاء على فتح المعابر",
            type_="meeting",
            subtype="bilateral",
            party=["الرئيس الصربي", "رئيس الوزراء المجري"],
            topic="فتح المعابر",
            also=(Also("statement", subtype="agree", speaker=["الرئيس الصربي", "رئيس الوزراء المجري"]),),
        ),
        Example(
            "اجتمع وزير النقل التونسي بنظيره الجزائري، واتفق الجانبان على تسيير القطار",
            type_="meeting",
            subtype="bilateral",
            party=["وزير النقل التونسي", "نظيره الجزائري"],
            topic="تسيير القطار",
            also=(Also("statement", subtype="agree", speaker=["وزير النقل التونسي", "نظيره الجزائري"]),),
        ),
    ),
    counterexamples=(
        Counterexample("اتفق الجيران على تنظيف الحي", why="society: there is nothing to add to"),
        Counterexample("واتفق المزارعون على سعر القمح", why="no encounter was told before"),
    ),
)
