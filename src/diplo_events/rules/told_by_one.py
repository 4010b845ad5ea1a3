"""What one side told the other or heard from him: «وعرض الوزير أوضاع اللاجئين»; adds to the encounter told before."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    VERB,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    light,
    masdar,
    subject,
    topic_after,
    topic_object,
    verb,
)

RULE = Frame(
    name="told_by_one",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=any_of(
        verb("عرض", "شرح", "أثار", "طرح", "استمع", "راجع", "قيم"),
        light(("قدم",), masdar("شرح", "إيجاز")),
    ),
    slots=(
        subject("party"),
        after("من", "ل", "على", to="party"),
        topic_object(of=VERB),
        topic_after("إلى", "ل", "عن", "حول", "بشأن", "بخصوص"),
    ),
    parties=0,
    examples=(
        Example(
            "التقى الرئيس الصربي وزيرة الزراعة المجرية. وأثارت الوزيرة المجرية قضية المعابر",
            type_="meeting",
            subtype="bilateral",
            party=["الرئيس الصربي", "وزيرة الزراعة المجرية"],
            topic="قضية المعابر",
        ),
        Example(
            "هاتف رئيس الوزراء الكرواتي نظيره الأذربيجاني. وأثار الجانبان مسألة إمدادات الغاز",
            type_="phone_call",
            initiator="رئيس الوزراء الكرواتي",
            party="نظيره الأذربيجاني",
            topic="مسألة إمدادات الغاز",
        ),
        Example(
            "استقبل وزير الري المصري السفير الكيني. واستمع الوزير إلى شرح عن السدود الجديدة",
            type_="meeting",
            subtype="reception",
            host="وزير الري المصري",
            guest="السفير الكيني",
            topic="السدود الجديدة",
        ),
    ),
    counterexamples=(
        Counterexample("وعرض الوزير القبرصي أوضاع المعابر", why="no encounter was told before"),
        Counterexample("واستمع الطلاب إلى شرح عن النجوم", why="society: nobody met before"),
    ),
)
