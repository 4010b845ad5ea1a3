"""A guest alights or stays at a place: «حل الوزير بالرباط»، «هبط في الدوحة»، «مكث في باكو»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    host,
    masdar,
    of_sites,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="arrive",
    event=Visit,
    trigger=any_of(verb("حل", "هبط", "توقف", "مكث", "نزل", voice="a"), masdar("توقف")),
    slots=(
        of_travellers(subject("visitor")),
        of_travellers(host("visitor")),
        of_sites(destination("ب", "في", "على", to="host")),
    ),
    requires=("ب", "في", "على"),
    refers_back=False,
    examples=(
        Example(
            "حل رئيس الحكومة الإسبانية مساء أمس بالرباط",
            visitor="رئيس الحكومة الإسبانية",
            host="الرباط",
            place="الرباط",
            time="مساء أمس",
        ),
        Example(
            "حل وزير الطاقة النيجيري بنواكشوط",
            visitor="وزير الطاقة النيجيري",
            host="نواكشوط",
            place="نواكشوط",
        ),
        Example(
            "حلت رئيسة الوزراء النيوزيلندية في طوكيو",
            visitor="رئيسة الوزراء النيوزيلندية",
            host="طوكيو",
            place="طوكيو",
        ),
        Example(
            "حل رئيس بوركينا فاسو ضيفا على كمبالا أمس",
            visitor="رئيس بوركينا فاسو",
            host="كمبالا",
            place="كمبالا",
            time="أمس",
        ),
        Example(
            "وصل الوزير الأنغولي إلى ليما بعد توقفه في هافانا",
            visitor="الوزير الأنغولي",
            host="ليما",
            place="ليما",
            also=(Also("visit", visitor="الوزير الأنغولي", host="هافانا", place="هافانا"),),
        ),
        Example(
            "سيمكث وزير المالية البلغاري في أكرا يومين",
            visitor="وزير المالية البلغاري",
            host="أكرا",
            place="أكرا",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("توقف القتال في ليبيا", why="fighting stops, nobody travels"),
        Counterexample("عودة البعثة تتوقف على الوضع في مالي", why="it depends on something, nobody stops"),
        Counterexample("حل وزير المالية البلجيكي الأزمة في يومين", why="a crisis is solved, nobody travels"),
        Counterexample("حل المنتخب الغاني ثالثا في تونس", why="sport: a team is no international actor"),
    ),
)
