"""A tells B how a matter stands: «أطلع الوزير نظيره على نتائج جولته»."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import Counterexample, Example, Frame, any_of, object_, subject, topic_after, verb

RULE = Frame(
    name="brief",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=any_of(verb("أطلع")),
    slots=(subject("party"), object_("party", adjacent=True), topic_after("على")),
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
    ),
    counterexamples=(
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
