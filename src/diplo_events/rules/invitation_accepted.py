"""B takes up an invitation of A: «لبى الرئيس دعوة نظيره»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    behind_noun,
    genitive,
    host,
    light,
    masdar,
    subject,
    topic_after,
)

RULE = Frame(
    name="invitation_accepted",
    event=Letter,
    subtype="invitation",
    trigger=light(("قبل", "لبى", "تلبية", "قبول", "تلقى", "تسلم"), masdar("دعوة")),
    slots=(
        subject("recipient"),
        host("recipient"),
        genitive("sender"),
        behind_noun("sender"),
        after("من", to="sender"),
        topic_after("بمناسبة"),
    ),
    refers_back=False,
    leads_to=("زيارة", "حضور", "مشاركة"),
    examples=(
        Example(
            "لبى الرئيس الكيني دعوة رئيس تنزانيا لزيارة دودوما",
            sender="رئيس تنزانيا",
            recipient="الرئيس الكيني",
            topic="زيارة دودوما",
            subtype="invitation",
            also=(Also("visit", status="planned", visitor="الرئيس الكيني", host="دودوما", place="دودوما"),),
        ),
        Example(
            "الرئيس السنغالي يتلقى دعوة هندية لحضور القمة",
            sender="هندية",
            recipient="الرئيس السنغالي",
            topic="حضور القمة",
            subtype="invitation",
        ),
        Example(
            "تلقى ملك بلجيكا دعوة برازيلية لحضور المؤتمر",
            sender="برازيلية",
            recipient="ملك بلجيكا",
            topic="حضور المؤتمر",
            subtype="invitation",
        ),
    ),
    counterexamples=(
        Counterexample("قبل اللاعب دعوة النادي الكيني لحضور المباراة", why="sport"),
        Counterexample("قبل الرئيس الكيني الدعوة إلى ضبط النفس", why="nobody invites"),
    ),
)
