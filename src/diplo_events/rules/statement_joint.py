"""Statements of the sides of an encounter, told without them: «وتم التأكيد على ...»، «جرى الاتفاق على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Also, Counterexample, Example, Frame, light, masdar

RULE = Frame(
    name="statement_joint",
    event=Statement,
    subtype="agree",
    trigger=light(("تم", "جرى"), masdar("تأكيد", "اتفاق", "توافق", "تشديد")),
    slots=(),
    of_sides=True,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "التقى وزير الخارجية التركي نظيره الإيراني في أنقرة. وتم خلال اللقاء التأكيد على ضرورة الحوار",
            type_="meeting",
            party=["وزير الخارجية التركي", "نظيره الإيراني"],
            place="أنقرة",
            topic="ضرورة الحوار",
            subtype="bilateral",
            also=(Also("statement", subtype="agree", speaker=["وزير الخارجية التركي", "نظيره الإيراني"]),),
        ),
        Example(
            "اجتمع الرئيس النيجيري بنظيره الغاني. وجرى الاتفاق على تسيير دوريات في الخليج",
            type_="meeting",
            party=["الرئيس النيجيري", "نظيره الغاني"],
            subtype="bilateral",
            also=(Also("statement", subtype="agree", speaker=["الرئيس النيجيري", "نظيره الغاني"]),),
        ),
        Example(
            "هاتف وزير الدفاع الفرنسي نظيره الألماني. وتم التوافق على زيادة التعاون",
            type_="phone_call",
            initiator="وزير الدفاع الفرنسي",
            party="نظيره الألماني",
            also=(Also("statement", subtype="agree", speaker=["وزير الدفاع الفرنسي", "نظيره الألماني"]),),
        ),
    ),
    counterexamples=(
        Counterexample("تم التأكيد على موعد المباراة أمام سويسرا", why="sport: no sides of an encounter"),
        Counterexample("جرى الاتفاق على سعر البيت", why="society: nobody has met"),
    ),
)
