"""B receives the letters of credence of A's envoy: «تسلم الرئيس أوراق اعتماد السفير»."""

from diplo_events.events import DiplomaticMeasure
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
)

RULE = Frame(
    name="accredit_received",
    event=DiplomaticMeasure,
    subtype="accredit",
    trigger=light(("تسلم", "استلم", "تقبل", "تلقى", "قبل", "رفض", "استلام", "قبول"), masdar("اعتماد")),
    slots=(
        subject("target"),
        host("target"),
        behind_noun("agent"),
        genitive("agent"),
        after("من", to="agent"),
    ),
    refers_back=False,
    examples=(
        Example(
            "تسلم رئيس سلوفينيا أوراق اعتماد السفير الكيني",
            agent="السفير الكيني",
            target="رئيس سلوفينيا",
            subtype="accredit",
        ),
        Example("رئيس مالطا يتسلم أوراق اعتماد سفير بنما", agent="سفير بنما", target="رئيس مالطا", subtype="accredit"),
        Example(
            "تقبل الرئيس الغاني أوراق اعتماد بيرنار كوفي سفيرا لتوغو",
            agent="بيرنار كوفي سفيرا لتوغو",
            target="الرئيس الغاني",
            subtype="accredit",
        ),
        Example(
            "رفضت بنما أوراق اعتماد السفير الفنزويلي",
            target="بنما",
            agent="السفير الفنزويلي",
            subtype="accredit",
            status="denied",
            also=(Also("statement", subtype="reject", speaker="بنما"),),
        ),
    ),
    counterexamples=(
        Counterexample("تسلم المدير اعتماد البرنامج من جامعة كندية", why="a school"),
        Counterexample("استلم النادي الأردني أوراق اعتماد لاعبه الكيني", why="sport"),
    ),
)
