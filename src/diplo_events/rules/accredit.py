"""A's envoy presents his letters of credence to B: «قدم السفير أوراق اعتماده إلى الرئيس»."""

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
    trigger=light(("قدم", "تقدم", "رفع", "سلم", "تقديم", "تسليم"), masdar("اعتماد")),
    slots=(
        subject("agent"),
        host("agent"),
        behind_noun("target"),
        genitive("target"),
        after("من", "إلى", "ل", to="target"),
        pronoun("target"),
    ),
    refers_back=False,
    without_words=frozenset({"حضر"}),
    examples=(
        Example(
            "قدم سفير منغوليا أوراق اعتماده إلى الرئيس الغاني",
            agent="سفير منغوليا",
            target="الرئيس الغاني",
            subtype="accredit",
        ),
        Example(
            "السفير الكيني يقدم أوراق اعتماده إلى رئيس مالطا",
            agent="السفير الكيني",
            target="رئيس مالطا",
            subtype="accredit",
        ),
        Example(
            "قام سفير بنما بتقديم أوراق اعتماده لملك بلجيكا",
            agent="سفير بنما",
            target="ملك بلجيكا",
            subtype="accredit",
        ),
        Example(
            "تقدم سفير بنما بأوراق اعتماده إلى رئيس قبرص",
            agent="سفير بنما",
            target="رئيس قبرص",
            subtype="accredit",
        ),
    ),
    counterexamples=(
        Counterexample("قدم المدير طلب اعتماد البرنامج إلى جامعة كندية", why="a school"),
        Counterexample("حضر مراسم تقديم أوراق الاعتماد الوزير الكيني", why="he was there, whoever presented them"),
        Counterexample("قدم النادي أوراق اعتماده بطلا لآسيا", why="a figure of speech"),
    ),
)
