"""A has B and C sit down with each other: «جمع الرئيس نظيريه»، «نجح الوسيط في جمع الوزير ونظيره»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    MASDAR,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    behind_subject,
    genitive,
    light,
    masdar,
    object_,
    of_people,
    purpose,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="bring_together",
    event=Meeting,
    trigger=any_of(verb("جمع"), masdar("جمع"), light(("جمع",), masdar("مأدبة", "مائدة", "طاولة", "غداء", "عشاء"))),
    slots=(
        of_people(subject("initiator")),
        of_people(behind_subject(object_("party"))),
        of_people(genitive("party")),
        of_people(after("ب", "مع", to="party", of=MASDAR)),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    needs=("party",),
    refers_back=False,
    examples=(
        Example(
            "نجح الوسيط القطري في جمع الرئيس الجيبوتي ونظيره الإريتري",
            party=["الرئيس الجيبوتي", "نظيره الإريتري"],
            subtype="bilateral",
        ),
        Example(
            "جمع الرئيس الفنلندي في هلسنكي رئيس الوزراء الكيني ونظيره الصومالي",
            initiator="الرئيس الفنلندي",
            party=["رئيس الوزراء الكيني", "نظيره الصومالي"],
            place="هلسنكي",
            subtype="multilateral",
        ),
        Example(
            "فشلت الوساطة في جمع وزير الدفاع الكيني بنظيره الأوغندي",
            party=["وزير الدفاع الكيني", "نظيره الأوغندي"],
            status="denied",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("تجمع الرئيس الكيني ونظيره الفنلندي صداقة قديمة", why="what joins two is no encounter"),
        Counterexample("جمع الوزير الكيني بين حقيبتين", why="one man has two offices"),
        Counterexample("بدأت الشرطة الفنلندية جمع الأدلة", why="evidence is gathered"),
    ),
)
