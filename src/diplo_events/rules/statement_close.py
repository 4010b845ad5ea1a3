"""Statements at the end or the beginning of a speech: «اختتم الوزير كلمته بالدعوة إلى ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, subject

RULE = Frame(
    name="statement_close",
    event=Statement,
    subtype="say",
    trigger=light(
        ("ختم", "اختتم", "أنهى", "استهل", "افتتح", "بدأ"),
        masdar("تأكيد", "دعوة", "إشادة", "إعراب", "تعبير", "تشديد", "تحذير", "إشارة", "مطالبة", "تنديد", "ترحيب"),
    ),
    slots=(subject("speaker"),),
    subtype_words={
        **dict.fromkeys(("دعوة", "مطالبة"), "appeal"),
        **dict.fromkeys(("إشادة", "ترحيب"), "support"),
        "تحذير": "warn",
        "تنديد": "condemn",
    },
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "اختتم وزير الخارجية الغيني كلمته بالدعوة إلى الحوار مع السنغال",
            speaker="وزير الخارجية الغيني",
            subtype="appeal",
        ),
        Example(
            "وختم الرئيس القبرصي كلمته بالإشادة بدور مالطا",
            speaker="الرئيس القبرصي",
            subtype="support",
        ),
        Example(
            "وختم السفير الزامبي بالدعوة إلى احترام سيادة مالاوي",
            speaker="السفير الزامبي",
            subtype="appeal",
        ),
        Example(
            "أنهت وزيرة التجارة الليتوانية حديثها بالتنديد بالرسوم التي فرضتها بيلاروسيا",
            speaker="وزيرة التجارة الليتوانية",
            subtype="condemn",
        ),
        Example(
            "المندوب الهندي يختم مداخلته بالتحذير من سباق تسلح مع باكستان",
            speaker="المندوب الهندي",
            subtype="warn",
        ),
    ),
    counterexamples=(
        Counterexample("اختتم الرئيس القبرصي زيارته إلى مالطا بجولة في الميناء", why="a visit ends, nothing is said"),
        Counterexample("ختم المدرب كلامه بالتأكيد على الفوز أمام غينيا في المباراة", why="sport: no official speaks"),
    ),
)
