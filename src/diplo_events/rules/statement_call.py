"""Statements that call on somebody by the noun: «وجه الرئيس دعوة إلى جيرانه لوقف القتال»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, light, masdar, subject

RULE = Frame(
    name="statement_call",
    event=Statement,
    subtype="appeal",
    trigger=light(("وجه", "أطلق"), masdar("دعوة")),
    slots=(subject("speaker"), after("إلى", "ل", to="addressee")),
    leads_to=tuple(
        "وقف إيقاف إنهاء رفع فتح ضبط تهدئة حوار تفاوض مفاوضات توسط وساطة دعم مساندة تحرك تدخل تحمل قيام عمل التزام "
        "احترام تنفيذ إدانة محاسبة اعتراف توحد وحدة تعاون تكثيف ضغط تسليم انسحاب إفراج إطلاق حل تسوية سلام مصالحة "
        "هدنة".split()
    ),
    instead_of=("letter_sent", "statement_noun"),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "وجه الرئيس الغامبي دعوة إلى قادة السنغال للتوسط في نزاع الحدود",
            speaker="الرئيس الغامبي",
            addressee="قادة السنغال",
            subtype="appeal",
        ),
        Example(
            "وأطلقت وزيرة الخارجية السويدية دعوة لوقف القتال في ميانمار",
            speaker="وزيرة الخارجية السويدية",
            subtype="appeal",
        ),
        Example(
            "رئيس الوزراء النيبالي يوجه دعوة إلى الهند لرفع الحصار",
            speaker="رئيس الوزراء النيبالي",
            addressee="الهند",
            subtype="appeal",
        ),
    ),
    counterexamples=(
        Counterexample("وجه المجلس دعوة إلى الأعضاء لحضور الحفل", why="an invitation: nobody is called on"),
        Counterexample("وجه الأب دعوة إلى أبنائه للحوار", why="society: no official speaks"),
    ),
)
