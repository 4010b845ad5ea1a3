"""Statements: one official alone comes to a subject, in whatever he says: «كما تطرق الوزير إلى ملف السد»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, of_one, subject, verb

#: In a speech whoever comes to a subject makes a statement: rule ``statement_touch``.
_SPEECHES = frozenset("كلمة إحاطة خطاب مداخلة تصريح تصريحات بيان حديث تقرير كلام مقابلة مؤتمر تغريدة".split())

RULE = Frame(
    name="statement_come_to",
    event=Statement,
    subtype="say",
    trigger=verb("تطرق", "عرج"),
    slots=(of_one(subject("speaker", without=("مع",))),),
    with_content=True,
    without_words=_SPEECHES,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "كما تطرق وزير الخارجية الغاني إلى ملف الصيد في بنين",
            speaker="وزير الخارجية الغاني",
            subtype="say",
        ),
        Example(
            "وعرج الرئيس المالطي على الهدنة في ليبيا",
            speaker="الرئيس المالطي",
            subtype="say",
        ),
        Example(
            "وتطرقت الوزيرة القبرصية إلى دور بلادها في الاتحاد الأوروبي",
            speaker="الوزيرة القبرصية",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("تطرق الوزيران الغاني والمالي إلى الأزمة", why="two have talked it over"),
        Counterexample("تطرق الوزير الغاني مع نظيره المالي إلى الأزمة", why="talked over with another"),
        Counterexample("تطرقت المحادثات بين غانا ومالي إلى الأزمة", why="nobody says it"),
    ),
)
