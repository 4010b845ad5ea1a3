"""A invites B: «دعا الرئيس نظيره إلى زيارة باريس»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    object_,
    of_people,
    pronoun,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="invite",
    event=Letter,
    subtype="invitation",
    trigger=any_of(verb("دعا")),
    slots=(
        subject("sender", voice="a"),
        of_people(subject("recipient", voice="p")),
        of_people(object_("recipient")),
        pronoun("recipient"),
        host("sender"),
        topic_after("بمناسبة"),
    ),
    refers_back=False,
    leads_to=("زيارة", "حضور"),
    instead_of=("statement_appeal",),
    examples=(
        Example(
            "دعا الرئيس الفيتنامي نظيره اللاوسي إلى زيارة هانوي",
            sender="الرئيس الفيتنامي",
            recipient="نظيره اللاوسي",
            topic="زيارة هانوي",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="نظيره اللاوسي", host="هانوي", place="هانوي"),),
        ),
        Example(
            "ودعا رئيس الوزراء البلغاري الرئيس المقدوني لزيارة صوفيا",
            sender="رئيس الوزراء البلغاري",
            recipient="الرئيس المقدوني",
            topic="زيارة صوفيا",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="الرئيس المقدوني", host="صوفيا", place="صوفيا"),),
        ),
        Example(
            "دعا أمير قطر الرئيس السنغافوري إلى زيارة الدوحة",
            sender="أمير قطر",
            recipient="الرئيس السنغافوري",
            topic="زيارة الدوحة",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="الرئيس السنغافوري", host="الدوحة", place="الدوحة"),),
        ),
        Example(
            "وأوضح الوزير الكيني موسى توتو: «دعاني نظيري الأوغندي إلى زيارة كمبالا»",
            sender="نظيري الأوغندي",
            recipient="الوزير الكيني موسى توتو",
            topic="زيارة كمبالا",
            subtype="invitation",
            also=(
                Also("statement", subtype="say", speaker="الوزير الكيني موسى توتو"),
                Also("visit", status="planned", visitor="الوزير الكيني موسى توتو", host="كمبالا", place="كمبالا"),
            ),
        ),
        Example(
            "وقال الوزير الكيني موسى توتو: «لقد دعاني نظيري الأوغندي. سأسافر قريبا»",
            sender="نظيري الأوغندي",
            recipient="الوزير الكيني موسى توتو",
            subtype="invitation",
            also=(Also("statement", subtype="say", speaker="الوزير الكيني موسى توتو"),),
        ),
    ),
    counterexamples=(
        Counterexample("وقال الوزير الكيني: «دعاني نظيري الأوغندي إلى ضبط النفس»", why="he was told to keep calm"),
        Counterexample("دعا الرئيس الفيتنامي نظيره اللاوسي إلى ضبط النفس", why="an appeal, not an invitation"),
        Counterexample("دعا العم أقاربه إلى زيارة المزرعة", why="society: no international actors"),
    ),
)
