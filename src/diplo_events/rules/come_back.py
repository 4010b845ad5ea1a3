"""An official comes back to another state: «عاد الموفد الأمريكي هوكشتاين إلى بيروت»; who goes home visits nobody."""

from diplo_events.events import Visit
from diplo_events.grammar import Counterexample, Example, Frame, destination, of_sites, of_travellers, subject, verb

RULE = Frame(
    name="come_back",
    event=Visit,
    trigger=verb("عاد"),
    slots=(of_travellers(subject("visitor")), of_sites(destination("إلى", to="host"))),
    refers_back=False,
    needs=("visitor", "host"),
    examples=(
        Example(
            "يعود وزير الخارجية الفرنسي إلى بيروت الاثنين المقبل",
            visitor="وزير الخارجية الفرنسي",
            host="بيروت",
            place="بيروت",
            time="الاثنين المقبل",
            status="planned",
        ),
        Example("عاد الوفد الروسي أمس إلى جنيف", visitor="الوفد الروسي", host="جنيف", place="جنيف", time="أمس"),
        Example(
            "وعاد وزير الخارجية الأمريكي إلى ليبيا",
            visitor="وزير الخارجية الأمريكي",
            host="ليبيا",
            place="ليبيا",
        ),
    ),
    counterexamples=(
        Counterexample("عاد وزير الخارجية الفرنسي إلى باريس", why="home, no visit"),
        Counterexample("عاد الوزير إلى نيروبي قادما من باريس", why="it is not told whose he is: home, maybe"),
        Counterexample("يعود الخلاف بين الرئيس الفرنسي وبيروت إلى سنوات", why="a quarrel goes back, nobody travels"),
        Counterexample("عاد السفير الكيني حسن علي إلى كراكاس", why="he is back at his post"),
    ),
)
