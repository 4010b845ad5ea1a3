"""A invites B once more: «جدد الرئيس دعوته لنظيره لزيارة نيروبي»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    host,
    light,
    masdar,
    of_people,
    subject,
    topic_after,
)

RULE = Frame(
    name="invitation_renewed",
    event=Letter,
    subtype="invitation",
    trigger=light(("جدد", "كرر", "تجديد"), masdar("دعوة")),
    slots=(
        subject("sender"),
        host("sender"),
        of_people(after("ل", "إلى", to="recipient")),
        topic_after("بمناسبة"),
    ),
    refers_back=False,
    leads_to=("زيارة", "حضور"),
    needs=("sender", "recipient"),
    instead_of=("statement_say", "statement_say_that", "statement_appeal"),
    examples=(
        Example(
            "جدد الرئيس الكيني دعوته لنظيره الغاني لزيارة نيروبي",
            sender="الرئيس الكيني",
            recipient="نظيره الغاني",
            topic="زيارة نيروبي",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="نظيره الغاني", host="نيروبي", place="نيروبي"),),
        ),
        Example(
            "كرر ملك السويد دعوته إلى رئيس فنلندا لحضور القمة",
            sender="ملك السويد",
            recipient="رئيس فنلندا",
            topic="حضور القمة",
            subtype="invitation",
        ),
        Example(
            "الرئيس الفلبيني يجدد دعوته لملك تونغا لزيارة مانيلا",
            sender="الرئيس الفلبيني",
            recipient="ملك تونغا",
            topic="زيارة مانيلا",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="ملك تونغا", host="مانيلا", place="مانيلا"),),
        ),
    ),
    counterexamples=(
        Counterexample("جدد الرئيس الكيني دعوته إلى وقف القتال في السودان", why="he appeals, and invites nobody"),
        Counterexample("جدد المدرب دعوته للاعب الكيني لزيارة النادي", why="sport"),
    ),
)
