"""A's envoy presents his letters of credence to B: «تسلم الرئيس أوراق اعتماد السفير»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    behind_noun,
    genitive,
    host,
    light,
    masdar,
    pronoun,
    subject,
)

RULE = Frame(
    name="accredit",
    event=DiplomaticMeasure,
    subtype="accredit",
    trigger=light(("تسلم", "استلم", "تقبل", "تلقى", "قدم", "سلم", "تقديم", "تسليم", "استلام"), masdar("اعتماد")),
    slots=(
        subject("agent"),
        host("agent"),
        behind_noun("target"),
        genitive("target"),
        after("من", "إلى", "ل", to="target"),
        pronoun("target"),
    ),
    refers_back=False,
    examples=(
        Example(
            "تسلم رئيس سلوفينيا أوراق اعتماد السفير الكيني",
            agent="رئيس سلوفينيا",
            target="السفير الكيني",
            subtype="accredit",
        ),
        Example(
            "قدم سفير منغوليا أوراق اعتماده إلى الرئيس الغاني",
            agent="سفير منغوليا",
            target="الرئيس الغاني",
            subtype="accredit",
        ),
        Example("رئيس مالطا يتسلم أوراق اعتماد سفير بنما", agent="رئيس مالطا", target="سفير بنما", subtype="accredit"),
    ),
    counterexamples=(
        Counterexample("تسلم المدير اعتماد البرنامج من جامعة كندية", why="a school"),
        Counterexample("قدم النادي أوراق اعتماده بطلا لآسيا", why="a figure of speech"),
    ),
)
