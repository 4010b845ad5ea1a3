"""A opens a mission in B: «افتتحت قطر سفارتها في كيغالي»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Also, Counterexample, Example, Frame, after, destination, host, light, masdar, subject

RULE = Frame(
    name="open_mission",
    event=DiplomaticMeasure,
    subtype="open",
    trigger=light(
        ("فتح", "افتتح", "أعاد", "استأنف", "دشن", "افتتاح", "إعادة", "استئناف", "تدشين"),
        masdar("سفارة", "قنصلية", "قنصلي", "بعثة", "ممثلية"),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        after("لدى", "في", "ب", to="target"),
        destination("لدى", "في", "ب", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("افتتحت غانا سفارتها في كينيا", agent="غانا", target="كينيا", place="كينيا", subtype="open"),
        Example(
            "أعادت بلجيكا فتح سفارتها في أوكرانيا", agent="بلجيكا", target="أوكرانيا", place="أوكرانيا", subtype="open"
        ),
        Example(
            "فتحت منغوليا سفارة لها في البرازيل", agent="منغوليا", target="البرازيل", place="البرازيل", subtype="open"
        ),
        Example(
            "أعلنت مالطا استئناف عمل سفارتها في ليبيا",
            agent="مالطا",
            target="ليبيا",
            place="ليبيا",
            subtype="open",
            also=(Also("statement", subtype="say", speaker="مالطا"),),
        ),
        Example(
            "أكدت لاتفيا أنها ستعيد افتتاح سفارتها في كينيا",
            agent="لاتفيا",
            target="كينيا",
            place="كينيا",
            subtype="open",
            status="planned",
            also=(Also("statement", subtype="say", speaker="لاتفيا"),),
        ),
        Example(
            "قررت اليونان إعادة فتح قنصليتها في ليبيا", agent="اليونان", target="ليبيا", place="ليبيا", subtype="open"
        ),
        Example(
            "أعادت بيرو وبوليفيا فتح سفارتيهما",
            agent=["بيرو", "بوليفيا"],
            subtype="open",
        ),
    ),
    counterexamples=(
        Counterexample("فتحت السلطات باب الترشح في كينيا", why="no mission is opened"),
        Counterexample("افتتح الوزير الكيني معرضا في نيروبي", why="a fair, no mission"),
    ),
)
