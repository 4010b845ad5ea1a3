"""An official comes home from a journey: «عاد الرئيس من موزمبيق بعد زيارة رسمية»."""

from diplo_events.events import Visit
from diplo_events.grammar import Counterexample, Example, Frame, after, of_sites, of_travellers, subject, verb

RULE = Frame(
    name="come_home",
    event=Visit,
    trigger=verb("عاد", "رجع"),
    own_words=frozenset({"زيارة", "جولة"}),
    with_words=frozenset({"زيارة", "جولة", "قادم"}),
    slots=(of_travellers(subject("visitor")), of_sites(after("من", to="host"))),
    refers_back=False,
    needs=("visitor", "host"),
    examples=(
        Example(
            "عاد الرئيس الأنغولي أمس من ناميبيا بعد زيارة رسمية",
            visitor="الرئيس الأنغولي",
            host="ناميبيا",
            place="ناميبيا",
            time="أمس",
        ),
        Example(
            "عاد وزير الدفاع الغاني إلى أكرا من بنين بعد زيارة استمرت يومين",
            visitor="وزير الدفاع الغاني",
            host="بنين",
            place="بنين",
        ),
        Example(
            "عاد رئيس الوزراء الفيجي من تونغا عقب جولة قصيرة",
            visitor="رئيس الوزراء الفيجي",
            host="تونغا",
            place="تونغا",
        ),
        Example(
            "عاد الرئيس البوليفي أمس إلى لاباز قادما من العاصمة الكوبية هافانا",
            visitor="الرئيس البوليفي",
            host="هافانا",
            place="هافانا",
            time="أمس",
        ),
    ),
    counterexamples=(
        Counterexample("عاد الرئيس الأنغولي من ناميبيا", why="nothing tells of a visit: he may live there"),
        Counterexample("عاد المنتخب البوليفي إلى لاباز قادما من هافانا", why="sport: a team is no official"),
        Counterexample("عاد الحجاج من السعودية بعد زيارة المدينة", why="society: no officials"),
    ),
)
