"""A call told of again by its noun: «وتطرق الاتصال إلى الأزمة»; adds what it says of it to the call told before."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import Counterexample, Example, Frame, masdar, purpose, topic_after

RULE = Frame(
    name="told_call",
    event=PhoneCall,
    trigger=masdar("اتصال", "مكالمة"),
    slots=(topic_after("حول", "بشأن", "بخصوص"), purpose()),
    parties=0,
    examples=(
        Example(
            "هاتف الرئيس الكوبي نظيره المكسيكي. وقال بيان إن الاتصال تطرق لصيد الأسماك",
            type_="phone_call",
            initiator="الرئيس الكوبي",
            party="نظيره المكسيكي",
            topic="صيد الأسماك",
        ),
        Example(
            "اتصل الرئيس الكوري الجنوبي هاتفيا برئيس الوزراء الياباني. وتناولت المكالمة أسعار الشحن",
            type_="phone_call",
            initiator="الرئيس الكوري الجنوبي",
            party="رئيس الوزراء الياباني",
            topic="أسعار الشحن",
        ),
        Example(
            "هاتف وزير الدفاع البولندي نظيره الأوكراني. وشهد الاتصال نقاشا حول إمدادات الوقود",
            type_="phone_call",
            initiator="وزير الدفاع البولندي",
            party="نظيره الأوكراني",
            topic="إمدادات الوقود",
        ),
    ),
    counterexamples=(
        Counterexample("وتناولت المكالمة أسعار الهواتف", why="nobody called before: there is nothing to add to"),
        Counterexample("وانقطع الاتصال بالقرية بعد العاصفة", why="a line that is down, no call"),
    ),
)
