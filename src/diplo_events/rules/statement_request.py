"""Statements: one side asks something of another: «طلبت الحكومة من روما تسليم ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_request",
    event=Statement,
    subtype="appeal",
    trigger=any_of(verb("طلب", "التمس"), participle("طالب")),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), after("من", to="addressee")),
    parties=2,
    refers_back=False,
    requires=("من",),
    instead_of=("statement_demand",),
    examples=(
        Example(
            "طلبت الحكومة الكينية من أوغندا فتح المعابر أمام الشاحنات",
            speaker="الحكومة الكينية",
            addressee="أوغندا",
            subtype="appeal",
        ),
        Example(
            "رئيس وزراء مالطا يطلب من الاتحاد الأوروبي تمديد المهلة",
            speaker="رئيس وزراء مالطا",
            addressee="الاتحاد الأوروبي",
            subtype="appeal",
        ),
        Example(
            "والتمست الخارجية المالطية من إيطاليا إنقاذ البحارة",
            speaker="الخارجية المالطية",
            addressee="إيطاليا",
            subtype="appeal",
        ),
        Example(
            "شكر وزير الدفاع المالطي إيطاليا على دعمها، طالبا من ليبيا إعادة القارب",
            speaker="وزير الدفاع المالطي",
            addressee="ليبيا",
            subtype="appeal",
            also=(Also("statement", subtype="support", speaker="وزير الدفاع المالطي", addressee="إيطاليا"),),
        ),
    ),
    counterexamples=(
        Counterexample("طلب الوزير الكيني من مساعديه الصبر", why="nobody identifiable is asked"),
        Counterexample("كرم الوزير الكيني طالبا من أوغندا", why="a student"),
        Counterexample("طلب المدرب من لاعبيه الهجوم على مرمى غانا", why="sport: no official speaks"),
        Counterexample("قدم السفير الطلب إلى وزارة الخارجية البيروفية", why="a paper, no words told"),
    ),
)
