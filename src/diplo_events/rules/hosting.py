"""A has guests: «استضاف الوزير نظيره»; a city that has a summit has nobody as guest."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    VERB,
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    genitive,
    masdar,
    object_,
    of_people,
    pronoun,
    verb,
)
from diplo_events.rules import receive

RULE = Frame(
    name="hosting",
    event=Meeting,
    subtype="reception",
    trigger=any_of(verb("استضاف"), masdar("استضافة")),
    # «استضاف» and «استقبل» share their frame; guests are people, no states: «استضافت روما قمة»، «استضافة روما لقاءات»
    slots=tuple(
        of_people(slot) if slot in (object_("guest"), genitive("guest")) else slot
        for slot in receive.RULE.slots
        if slot != pronoun("guest", of=VERB)  # «القمة التي تستضيفها روما»
    ),
    refers_back=False,
    needs=("guest",),
    unless_in=("قمة", "اجتماع", "لقاء", "محادثة", "مباحثة", "مفاوضة", "مؤتمر", "جولة"),  # those are what is told
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
        Example(
            "يستضيف المستشار النمساوي غدا نظيره الهولندي قبيل قمة الاتحاد",
            host="المستشار النمساوي",
            guest="نظيره الهولندي",
            time="غدا",
            status="planned",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("البطولة التي استضافتها غينيا وزامبيا", why="hosts without a guest"),
        Counterexample("خسر في الدورة التي استضافتها ألمانيا وفي مونديال فرنسا", why="sport: cups have no guests"),
        Counterexample("تستضيف فيينا اجتماعا للخبراء", why="a city has a meeting, and nobody as guest"),
        Counterexample("أثنى المدرب على استضافة السنغال دورة الألعاب", why="a state that has games is nobody's guest"),
    ),
)
