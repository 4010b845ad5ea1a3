"""A goes where B asked A to come: «زار القاهرة تلبية لدعوة الرئيس المصري»."""

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
)

RULE = Frame(
    name="at_invitation",
    event=Letter,
    subtype="invitation",
    trigger=light(("تلبية", "لبى"), masdar("دعوة")),
    slots=(
        subject("recipient"),
        host("recipient"),
        genitive("sender"),
        behind_noun("sender"),
        after("من", to="sender"),
    ),
    refers_back=False,
    examples=(
        Example(
            "وصل الرئيس الغامبي إلى داكار تلبية لدعوة الرئيس السنغالي",
            sender="الرئيس السنغالي",
            recipient="الرئيس الغامبي",
            subtype="invitation",
            also=(Also("visit", visitor="الرئيس الغامبي", host="داكار", place="داكار"),),
        ),
        Example(
            "زار وزير الدفاع البلغاري أنقرة تلبية لدعوة نظيره التركي",
            sender="نظيره التركي",
            recipient="وزير الدفاع البلغاري",
            subtype="invitation",
            also=(Also("visit", visitor="وزير الدفاع البلغاري", host="أنقرة", place="أنقرة"),),
        ),
        Example(
            "لبى رئيس الوزراء الكندي دعوة ملك بلجيكا",
            sender="ملك بلجيكا",
            recipient="رئيس الوزراء الكندي",
            subtype="invitation",
        ),
    ),
    counterexamples=(
        Counterexample("حضر الطلاب الكينيون تلبية لدعوة الجامعة", why="society: no international actors"),
        Counterexample("لبى الوزير الكندي دعوة الحزب إلى الحوار في أوتاوا", why="home affairs"),
    ),
)
