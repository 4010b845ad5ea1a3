"""Talking something over as what one travels for: «توجه إلى أوسلو للتشاور مع نظيره»، «لبحث الأزمة مع الحكومة»."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    aimed,
    host,
    masdar,
    topic_after,
    topic_object,
)

RULE = Frame(
    name="consult",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=aimed(masdar("تشاور", "تباحث", "بحث", "مناقشة", "تداول")),
    slots=(
        host("party"),
        after("مع", to="party"),
        topic_object(),
        topic_after("حول", "بشأن", "بخصوص", "في"),
    ),
    requires=("مع",),
    refers_back=False,
    examples=(
        Example(
            "يتوجه الموفد الدنماركي إلى كييف للتباحث مع وزير الزراعة الأوكراني",
            party=["الموفد الدنماركي", "وزير الزراعة الأوكراني"],
            place="كييف",
            status="planned",
            subtype="bilateral",
            also=(Also("visit", status="planned", visitor="الموفد الدنماركي", host="كييف", place="كييف"),),
        ),
        Example(
            "وصل وفد من البنك الدولي إلى كمبالا لبحث القرض مع وزير المالية الأوغندي",
            party=["وفد من البنك الدولي", "وزير المالية الأوغندي"],
            topic="القرض",
            place="كمبالا",
            status="planned",
            subtype="bilateral",
            also=(Also("visit", visitor="وفد من البنك الدولي", host="كمبالا", place="كمبالا", topic="القرض"),),
        ),
        Example(
            "توجه وزير المياه الكيني إلى أديس أبابا لمناقشة السد مع نظيره الإثيوبي",
            party=["وزير المياه الكيني", "نظيره الإثيوبي"],
            topic="السد",
            place="أديس أبابا",
            status="planned",
            subtype="bilateral",
            also=(Also("visit", visitor="وزير المياه الكيني", host="أديس أبابا", place="أديس أبابا", topic="السد"),),
        ),
        Example(
            "يعتزم وزير التجارة الكندي مناقشة الرسوم مع نظيره المكسيكي",
            party=["وزير التجارة الكندي", "نظيره المكسيكي"],
            topic="الرسوم",
            status="planned",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("أبدت وزارة الزراعة الدنماركية استعدادها للتشاور مع أوكرانيا", why="readiness: nobody goes"),
        Counterexample("توجه الباحث الكندي إلى المختبر لمناقشة النتائج مع طلابه", why="society: no state takes part"),
    ),
)
