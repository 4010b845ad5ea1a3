"""An airport receives who travels: «استقبل مطار القاهرة الوزير قادما من عمان»."""

from diplo_events.events import Visit
from diplo_events.grammar import Counterexample, Example, Frame, of_travellers, place_object, subject, verb

RULE = Frame(
    name="airport",
    event=Visit,
    trigger=verb("استقبل", voice="a"),
    slots=(
        of_travellers(subject("visitor")),
        place_object(to="host"),
    ),
    with_words=frozenset({"مطار"}),
    needs=("host",),
    refers_back=False,
    examples=(
        Example(
            "استقبل مطار صنعاء أمس وزير الخارجية الفنلندي قادما من كمبالا",
            visitor="وزير الخارجية الفنلندي",
            host="مطار صنعاء",
            place="مطار صنعاء",
            time="أمس",
        ),
        Example(
            "استقبل مطار الخرطوم الدولي ظهر اليوم المبعوث الأميركي إلى السودان",
            visitor="المبعوث الأميركي إلى السودان",
            host="مطار الخرطوم الدولي",
            place="مطار الخرطوم الدولي",
            time="ظهر اليوم",
        ),
        Example(
            "يستقبل مطار بيروت غدا وزيرة الدفاع الإيطالية",
            visitor="وزيرة الدفاع الإيطالية",
            host="مطار بيروت",
            place="مطار بيروت",
            time="غدا",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("استقبل مطار نيروبي ألف مسافر أمس", why="travellers who are no officials"),
        Counterexample("استقبل مطار بيروت طائرة مساعدات كويتية", why="goods arrive, nobody travels"),
        Counterexample("استقبل أهالي بيروت في المطار منتخب بلادهم", why="sport: no official travels"),
    ),
)
