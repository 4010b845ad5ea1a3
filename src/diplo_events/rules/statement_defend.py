"""Statements: an official stands up for something, or endorses it: «دافع عن الاتفاق»، «صادق المجلس على القرار»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    led,
    participle,
    subject,
    verb,
)

#: What somebody stands up for in words.
_DEFENDED = tuple(
    "اتفاق اتفاقية قرار موقف سياسة خطة مشروع خطوة إجراء عملية حملة ضربة غارة تدخل حق حقوق قضية مصلحة وحدة سيادة تحالف "
    "علاقة شراكة تقارب انسحاب سجل نهج دور مبادرة عقوبة عقوبات صفقة معاهدة استراتيجية مهلة بند وثيقة استخدام فكرة شرعية "
    "مشروعية مبدأ إدارة تصريح كلام رؤية إصلاح برنامج مقترح عرض إعلان تعيين اعتراف تطبيع مشاركة".split()
)

RULE = Frame(
    name="statement_defend",
    event=Statement,
    subtype="support",
    trigger=any_of(
        led(verb("دافع"), "عن", to=_DEFENDED),
        led(participle("مدافع"), "عن", to=_DEFENDED),
        led(
            verb("صادق", "صدق", "صوت"),
            "على",
            "ل",
            "لصالح",
            to="اتفاق اتفاقية معاهدة بروتوكول ميثاق قرار مبادرة تسوية هدنة عقوبة عقوبات".split(),
        ),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE)),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "دافع رئيس الوزراء الفنلندي عن اتفاق الحدود مع إستونيا",
            speaker="رئيس الوزراء الفنلندي",
            subtype="support",
        ),
        Example(
            "ودافعت وزيرة الخارجية السويدية عن سياسة بلادها تجاه إثيوبيا",
            speaker="وزيرة الخارجية السويدية",
            subtype="support",
        ),
        Example(
            "صادق مجلس الأمن الدولي على اتفاق الهدنة في كولومبيا",
            speaker="مجلس الأمن الدولي",
            subtype="support",
        ),
    ),
    counterexamples=(
        Counterexample("القرار الذي صادق عليه مجلس الأمن الدولي", why="told by the way, of the resolution"),
        Counterexample("دافع الحارس عن مرمى النرويج ببراعة", why="sport: no official speaks"),
        Counterexample("دافعت القوات الكينية عن المعسكر أمام حركة الشباب", why="by arms, not by words"),
        Counterexample("صادق الوزير الكيني على شهادات الطلاب", why="a paper of the office"),
    ),
)
