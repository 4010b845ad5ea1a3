"""Statements: verbs of many uses that say something where they go on with it: «شدد على ...»، «بين أن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    object_,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_say_that",
    event=Statement,
    subtype="say",
    trigger=any_of(
        verb(
            "تابع",
            "تحدث",
            "تمسك",
            "بين",
            "لفت",
            "رأى",
            "شدد",
            "كشف",
            "عبر",
            "جدد",
            "وصف",
            "أقر",
            "اعترف",
            "جزم",
            "ذكر",
            "طمأن",
            "أبرز",
            "سجل",
            "أجاب",
            "تساءل",
            "طرح",
            "غرد",
            "اعتقد",
            "أمل",
            "ارتأى",
            "لاحظ",
            "تنبأ",
            "كتب",
        ),
        participle("مجدد", "متوقع", "متابع", "واصف", "متمني", "مرجح", "معترف", "مكرر"),
    ),
    slots=(subject("speaker"), host("speaker", of=PARTICIPLE), object_("addressee", adjacent=True)),
    parties=1,
    with_content=True,
    refers_back=False,
    examples=(
        Example(
            "شدد وزير الخارجية البنمي على حق بلاده في القناة أمام واشنطن",
            speaker="وزير الخارجية البنمي",
            subtype="say",
        ),
        Example(
            "وبين وزير المالية النيوزيلندي أن التجارة مع اليابان تنمو",
            speaker="وزير المالية النيوزيلندي",
            subtype="say",
        ),
        Example(
            "كشف رئيس الوزراء الليتواني أن بيلاروسيا أغلقت المعبر",
            speaker="رئيس الوزراء الليتواني",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("شددت هولندا إجراءاتها عند الحدود مع ألمانيا", why="a measure, nothing is said"),
        Counterexample("كشف الفريق عن قميصه الجديد في مباراة إيطاليا", why="sport: no official speaks"),
    ),
)
