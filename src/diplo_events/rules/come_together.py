"""To come together with somebody: «رفض الوفد الالتقاء بالمبعوث»; without «ب» or «مع» interests or roads join."""

from diplo_events.events import Meeting
from diplo_events.grammar import Also, Counterexample, Example, Frame, after, genitive, host, masdar, of_people

RULE = Frame(
    name="come_together",
    event=Meeting,
    trigger=masdar("التقاء"),
    slots=(
        of_people(host("party")),
        of_people(genitive("party")),
        of_people(after("مع", "ب", to="party")),
    ),
    requires=("ب", "مع"),
    refers_back=False,
    examples=(
        Example(
            "وصل الوزير السنغالي إلى لواندا من أجل الالتقاء بنظيره الأنغولي",
            party=["الوزير السنغالي", "نظيره الأنغولي"],
            place="لواندا",
            status="planned",
            subtype="bilateral",
            also=(Also("visit", visitor="الوزير السنغالي", host="لواندا", place="لواندا"),),
        ),
        Example(
            "رفض الرئيس الزامبي الالتقاء بالمبعوث البريطاني",
            party=["الرئيس الزامبي", "المبعوث البريطاني"],
            status="denied",
            subtype="bilateral",
            also=(Also("statement", subtype="reject", speaker="الرئيس الزامبي"),),
        ),
        Example(
            "وبعد التقاء الوزير الكندي مع نظيرته التشيلية غادر الوفد",
            party=["الوزير الكندي", "نظيرته التشيلية"],
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("لا حل بغير الالتقاء الكندي المكسيكي", why="minds meet, not people"),
        Counterexample("تقع البلدة عند التقاء حدود بيرو وتشيلي", why="borders meet"),
    ),
)
