"""A gets in touch with B: «تواصل الوزير مع نظيره هاتفيا»; a call, unless the words tell of an encounter."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    of_travellers,
    purpose,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="get_in_touch",
    event=PhoneCall,
    trigger=verb("تواصل", "تهاتف"),
    slots=(
        of_travellers(subject("initiator")),
        of_travellers(after("مع", to="party")),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    requires=("مع",),
    needs=("initiator", "party"),
    without_words=frozenset(
        "لقاء اجتماع قمة زيارة هامش مأدبة حفل جلسة محادثة مباحثة مفاوضة رسالة سفارة قناة وسيط".split()
    ),
    refers_back=False,
    examples=(
        Example(
            "تواصل وزير الخارجية المالطي هاتفيا مع نظيره القبرصي أمس",
            initiator="وزير الخارجية المالطي",
            party="نظيره القبرصي",
            time="أمس",
        ),
        Example(
            "تواصل الرئيس الزامبي مع نظيره الأنغولي بشأن سد الحدود",
            initiator="الرئيس الزامبي",
            party="نظيره الأنغولي",
            topic="سد الحدود",
        ),
        Example(
            "كان الوزير الغاني قد تواصل مع رئيس الوزراء الهندي لبحث أزمة السفن",
            initiator="الوزير الغاني",
            party="رئيس الوزراء الهندي",
            topic="أزمة السفن",
        ),
    ),
    counterexamples=(
        Counterexample("تتواصل المشاورات الكندية في مالطا", why="talks go on: another sense of the verb"),
        Counterexample("تواصلت الإدارة الكينية مع الحكومة الأوغندية", why="bodies, by whatever way"),
        Counterexample("تواصل الوزير الكيني مع الرئيس الأوغندي عبر قنوات عدة", why="not in person"),
        Counterexample("تواصل الوزير الكيني مع الطلاب في نيروبي", why="society: students are no other side"),
        Counterexample("يتواصل التعاون بين الهند وغانا مع الشركات", why="co-operation goes on"),
    ),
)
