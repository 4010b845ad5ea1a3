"""A tells B how a matter stands: «أطلع الوزير نظيره على نتائج جولته»."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    aimed,
    any_of,
    genitive,
    host,
    masdar,
    object_,
    of_people,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="brief",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=any_of(verb("أطلع"), aimed(masdar("اطلاع"))),
    slots=(
        subject("party"),
        object_("party", adjacent=True),
        of_people(genitive("party")),
        host("party"),
        topic_after("على"),
    ),
    refers_back=False,
    examples=(
        Example(
            "أطلع وزير الخارجية القبرصي السفير الهندي على سير المفاوضات",
            party=["وزير الخارجية القبرصي", "السفير الهندي"],
            topic="سير المفاوضات",
            subtype="bilateral",
        ),
        Example(
            "ومن المنتظر أن يطلع المبعوث الأممي وزيرة الخارجية السويدية على نتائج مهمته",
            party=["المبعوث الأممي", "وزيرة الخارجية السويدية"],
            topic="نتائج مهمته",
            subtype="bilateral",
            status="planned",
        ),
        Example(
            "وسيطلع الرئيس التونسي نظيره المالي على خطة بلاده",
            party=["الرئيس التونسي", "نظيره المالي"],
            topic="خطة بلاده",
            subtype="bilateral",
            status="planned",
        ),
        Example(
            "سافر وزير الخارجية الكيني إلى كمبالا لإطلاع الرئيس الأوغندي على نتائج القمة",
            party=["وزير الخارجية الكيني", "الرئيس الأوغندي"],
            topic="نتائج القمة",
            place="كمبالا",
            subtype="bilateral",
            status="planned",
            also=(Also("visit", visitor="وزير الخارجية الكيني", host="كمبالا", place="كمبالا", topic="نتائج القمة"),),
        ),
    ),
    counterexamples=(
        Counterexample("سافر الوزير الكيني إلى هافانا للاطلاع على تجربة كوبا", why="he looks at something himself"),
        Counterexample(
            "اطلع السفير الياباني على معروضات المتحف",
            why="to look at something oneself; nobody is told",
        ),
        Counterexample(
            "أطلع المدرب لاعبيه على خطة المباراة",
            why="a coach and his players: no officials",
        ),
    ),
)
