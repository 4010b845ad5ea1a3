"""A cuts its ties with B: «قطعت السعودية علاقاتها مع إيران»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    subject,
)

RULE = Frame(
    name="sever",
    event=DiplomaticMeasure,
    subtype="sever",
    trigger=any_of(
        light(
            ("قطع", "جمد", "علق", "أنهى", "تجميد", "تعليق", "إنهاء", "انقطع", "انقطاع"),
            masdar("علاقة"),
        ),
        masdar("علاقة", with_adjective=("مقطوع",)),
        masdar("قطيعة"),
    ),
    slots=(subject("agent"), host("agent"), after("مع", "ب", to="target"), genitive("agent"), between("agent")),
    refers_back=False,
    examples=(
        Example("قطعت نيكاراغوا علاقاتها الدبلوماسية مع تايوان", agent="نيكاراغوا", target="تايوان", subtype="sever"),
        Example("تشاد تقطع علاقاتها مع إسرائيل", agent="تشاد", target="إسرائيل", subtype="sever"),
        Example(
            "وقطعت أوكرانيا أمس علاقاتها مع كوريا الشمالية",
            agent="أوكرانيا",
            target="كوريا الشمالية",
            time="أمس",
            subtype="sever",
        ),
        Example("منذ قطع بوتان علاقاتها مع الصين", agent="بوتان", target="الصين", subtype="sever"),
        Example(
            "قطعت مالي والنيجر وبوركينا فاسو علاقاتها مع أوكرانيا",
            agent=["مالي", "النيجر", "بوركينا فاسو"],
            target="أوكرانيا",
            subtype="sever",
        ),
        Example("انقطعت العلاقات بين تشاد وليبيا", agent=["تشاد", "ليبيا"], subtype="sever"),
        Example(
            "العلاقات الدبلوماسية المقطوعة بين أرمينيا وتركيا",
            agent=["أرمينيا", "تركيا"],
            subtype="sever",
        ),
        Example(
            "أعلنت مالي قطع علاقاتها الدبلوماسية مع أوكرانيا",
            agent="مالي",
            target="أوكرانيا",
            subtype="sever",
            also=(Also("statement", subtype="say", speaker="مالي"),),
        ),
    ),
    counterexamples=(
        Counterexample("قطع المهاجم علاقته بالنادي", why="sport: no international actors"),
        Counterexample("قطعت العاصفة الكهرباء عن هولندا", why="the weather, and another object"),
        Counterexample("انقطعت علاقة اللاعب الكيني بالنادي", why="sport"),
        Counterexample("نظرت مالي في قطع علاقاتها مع أوكرانيا", why="what is thought of has not been done"),
    ),
)
