"""Statements: an official calls on somebody: «دعا الوزير طهران إلى ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    LIGHT,
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    participle,
    right_behind,
    subject,
    verb,
)

#: «ما يدعو إلى القلق»: a thing calls for these, and nobody calls on anybody.
_FEELINGS = tuple("قلق تفاؤل تشاؤم أمل دهشة استغراب غرابة خوف شك ارتياح سخرية فخر أسف ريبة اعتزاز حيرة خجل".split())

RULE = Frame(
    name="statement_appeal",
    event=Statement,
    subtype="appeal",
    trigger=any_of(
        verb("دعا", "طالب", "حث", "ناشد", "حض", "أهاب", "أصر", "ألح", "نصح", "أوصى", "اقترح", "اشترط", "استنجد"),
        light(("وجه", "أطلق", "أصدر"), masdar("نداء", "مناشدة")),
        participle("داعي", "مطالب", "مناشد", "حاث", "موصي", "مشترط", "مقترح", "حاض", "ناصح", "ملح", "مهيب", "مصر"),
    ),
    slots=(
        subject("speaker"),
        host("speaker", of=PARTICIPLE),
        object_("addressee", adjacent=True),
        right_behind(after("إلى", "ل", to="addressee", of=LIGHT)),
    ),
    parties=1,
    refers_back=False,
    unless_to=("زيارة", "حضور", *_FEELINGS),
    examples=(
        Example(
            "دعا الرئيس الكولومبي فنزويلا إلى فتح الحدود",
            speaker="الرئيس الكولومبي",
            addressee="فنزويلا",
            subtype="appeal",
        ),
        Example(
            "وطالبت الخارجية الإستونية موسكو بالانسحاب",
            speaker="الخارجية الإستونية",
            addressee="موسكو",
            subtype="appeal",
        ),
        Example(
            "ناشد الأمين العام للأمم المتحدة إثيوبيا وقف القتال",
            speaker="الأمين العام للأمم المتحدة",
            addressee="إثيوبيا",
            subtype="appeal",
        ),
    ),
    counterexamples=(
        Counterexample("دعا النادي جماهيره إلى الحضور أمام منتخب كوريا الجنوبية", why="sport: no official speaks"),
        Counterexample("قابل الملك الفيجي الوفد، وأهم ما يدعو إلى القلق نوايا أستراليا", why="a thing calls for worry"),
        Counterexample("دعا الأب أبناءه إلى العشاء", why="society: no official speaks"),
    ),
)
