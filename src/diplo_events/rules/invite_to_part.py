"""A invites B to take part: «دعا الرئيس نظيره إلى المشاركة في القمة»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    host,
    led,
    object_,
    of_people,
    pronoun,
    subject,
    topic_after,
    verb,
)

#: What one is asked to come to.
_GATHERINGS = ("قمة", "مؤتمر", "اجتماع", "احتفال", "حفل", "منتدى", "دورة", "جلسة", "مهرجان")

RULE = Frame(
    name="invite_to_part",
    event=Letter,
    subtype="invitation",
    trigger=led(verb("دعا"), "إلى", "ل", to=_GATHERINGS, through=("مشاركة",)),
    slots=(
        subject("sender", voice="a"),
        of_people(subject("recipient", voice="p")),
        of_people(object_("recipient")),
        pronoun("recipient"),
        host("sender"),
        topic_after("بمناسبة"),
    ),
    refers_back=False,
    needs=("sender", "recipient"),
    instead_of=("statement_appeal",),
    examples=(
        Example(
            "دعا الرئيس الفيتنامي نظيره اللاوسي إلى المشاركة في احتفالات الاستقلال",
            sender="الرئيس الفيتنامي",
            recipient="نظيره اللاوسي",
            topic="احتفالات الاستقلال",
            subtype="invitation",
        ),
        Example(
            "دعا أمير قطر الرئيس السنغافوري للمشاركة في أعمال مؤتمر المناخ",
            sender="أمير قطر",
            recipient="الرئيس السنغافوري",
            topic="أعمال مؤتمر المناخ",
            subtype="invitation",
        ),
        Example(
            "ودعا رئيس الوزراء البلغاري نظيره المقدوني للمشاركة في منتدى للطاقة",
            sender="رئيس الوزراء البلغاري",
            recipient="نظيره المقدوني",
            topic="منتدى للطاقة",
            subtype="invitation",
        ),
    ),
    counterexamples=(
        Counterexample("دعا الرئيس الفيتنامي نظيره اللاوسي إلى المشاركة في مكافحة التهريب", why="an appeal to act"),
        Counterexample("دعا النادي أعضاءه إلى المشاركة في اجتماع الجمعية العمومية", why="no international actors"),
    ),
)
