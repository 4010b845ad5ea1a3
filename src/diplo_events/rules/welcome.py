"""Who is there when a guest comes: «وكان في استقباله وزير الخارجية»؛ a farewell is the end of his visit."""

from diplo_events.events import Meeting
from diplo_events.grammar import Also, Counterexample, Example, Frame, genitive, light, masdar, pronoun, subject

RULE = Frame(
    name="welcome",
    event=Meeting,
    subtype="reception",
    trigger=light(("كان",), masdar("استقبال")),
    slots=(subject("host"), genitive("guest"), pronoun("guest")),
    refers_back=False,
    examples=(
        Example(
            "وصل الرئيس الصربي إلى مدريد وكان في استقباله بالمطار ملك إسبانيا",
            host="ملك إسبانيا",
            guest="الرئيس الصربي",
            place="مدريد",
            subtype="reception",
            also=(Also("visit", visitor="الرئيس الصربي", host="مدريد", place="مدريد"),),
        ),
        Example(
            "كان في استقبال الوزير الكيني لدى وصوله السفير المغربي",
            host="السفير المغربي",
            guest="الوزير الكيني",
            subtype="reception",
        ),
        Example(
            "زار رئيس غانا الدوحة أمس. وكان في استقباله وزير الدولة القطري",
            host="وزير الدولة القطري",
            guest="رئيس غانا",
            place="الدوحة",
            time="أمس",
            subtype="reception",
            also=(Also("visit", visitor="رئيس غانا", host="الدوحة", place="الدوحة", time="أمس"),),
        ),
    ),
    counterexamples=(
        Counterexample("كان في استقبال المنتخب الغاني جمهور كبير", why="sport: a team and its followers"),
        Counterexample("كان في استقبال ملك البحرين وزير الداخلية البحريني", why="two officials of one state"),
        Counterexample("كان في وداع الوزير الكيني السفير المغربي", why="a farewell ends the visit, nobody meets"),
        Counterexample("كان في استقبال السياح اليابانيين مدير الفندق", why="society: no official takes part"),
    ),
)
