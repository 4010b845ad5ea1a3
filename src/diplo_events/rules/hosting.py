"""A has guests: «استضاف الوزير نظيره»; where they come for a summit, that is what is told."""

from diplo_events.events import Meeting
from diplo_events.grammar import Also, Counterexample, Example, Frame, any_of, masdar, verb
from diplo_events.rules import receive

RULE = Frame(
    name="hosting",
    event=Meeting,
    subtype="reception",
    trigger=any_of(verb("استضاف"), masdar("استضافة")),
    slots=receive.RULE.slots,  # «استضاف» and «استقبل» share their frame
    without_words=frozenset({"قمة", "اجتماع", "لقاء", "محادثة", "مباحثة", "مفاوضة", "مؤتمر", "جولة"}),
    examples=(
        Example(
            "استضاف رئيس الوزراء الفنلندي أمس نظيره الإستوني",
            host="رئيس الوزراء الفنلندي",
            guest="نظيره الإستوني",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "تستضيف وزيرة الدفاع الهولندية غدا قائد الجيش الكيني",
            host="وزيرة الدفاع الهولندية",
            guest="قائد الجيش الكيني",
            time="غدا",
            status="planned",
            subtype="reception",
        ),
        Example(
            "أعلن الرئيس التشيكي استضافته رئيس سلوفاكيا في براغ",
            host="الرئيس التشيكي",
            guest="رئيس سلوفاكيا",
            subtype="reception",
            place="براغ",
            also=(Also("statement", subtype="say", speaker="الرئيس التشيكي"),),
        ),
    ),
    counterexamples=(
        Counterexample("البطولة التي استضافتها غينيا وزامبيا", why="hosts without a guest"),
        Counterexample("خسر في الدورة التي استضافتها ألمانيا وفي مونديال فرنسا", why="sport: cups have no guests"),
        Counterexample("تستضيف فيينا اجتماعا للخبراء", why="a city has a meeting, and nobody as guest"),
    ),
)
