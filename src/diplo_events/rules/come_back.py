"""An official comes, or comes back, to another state: «عاد الموفد إلى بيروت»، «عودة الوزير إلى دمشق»، «أتى إلى».

Who goes home visits nobody.
"""

from diplo_events.events import Visit
from diplo_events.grammar import (
    VERB,
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    genitive,
    host,
    masdar,
    of_own,
    of_sites,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="come_back",
    event=Visit,
    trigger=any_of(verb("عاد", "رجع", "أتى", "جاء"), masdar("عودة", "مجيء", "قدوم")),
    slots=(
        of_travellers(subject("visitor")),
        of_travellers(host("visitor", of=VERB)),
        of_travellers(genitive("visitor")),
        of_own(of_travellers(host("visitor"))),
        of_sites(destination("إلى", to="host")),
    ),
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
        Example(
            "أثارت عودة وزير الخارجية البلغاري السريعة إلى كييف تساؤلات",
            visitor="وزير الخارجية البلغاري",
            host="كييف",
            place="كييف",
        ),
        Example(
            "سيأتي وزير العدل الإسباني إلى نواكشوط غدا",
            visitor="وزير العدل الإسباني",
            host="نواكشوط",
            place="نواكشوط",
            time="غدا",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("بحث الوزير الغاني عودة المفتشين إلى كينيا", why="others come back, not he who speaks of it"),
        Counterexample("جاء الرئيس الغاني إلى الحكم قبل عام", why="he came to power, not to another state"),
        Counterexample("تضمن الاتفاق عودة الوزراء الصرب إلى مناصبهم في كوسوفو", why="they take their seats again"),
        Counterexample("عاد وزير الخارجية الفرنسي إلى باريس", why="home, no visit"),
        Counterexample("عاد الوزير إلى نيروبي قادما من باريس", why="it is not told whose he is: home, maybe"),
        Counterexample("يعود الخلاف بين الرئيس الفرنسي وبيروت إلى سنوات", why="a quarrel goes back, nobody travels"),
        Counterexample("عاد السفير الكيني حسن علي إلى كراكاس", why="he is back at his post"),
    ),
)
