"""A begins, raises or lowers its ties with B: «أقامت علاقات دبلوماسية»، «خفض مستوى التمثيل»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    destination,
    genitive,
    host,
    light,
    masdar,
    subject,
)

RULE = Frame(
    name="relations",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=any_of(
        light(
            ("أقام", "إقامة", "دشن", "تدشين", "خفض", "تخفيض", "قلص", "تقليص", "رفع", "ترفيع"),
            masdar("علاقة", "تمثيل", "وجود", "حضور"),
        ),
        light(("تبادل",), masdar("سفير")),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        after("مع", "ب", to="target"),
        destination("لدى", "في", to="target"),
        genitive("agent"),
        between("agent"),
    ),
    refers_back=False,
    with_words=frozenset({"دبلوماسي", "تمثيل", "مستوى", "سفير"}),
    examples=(
        Example("أقامت بوتان علاقات دبلوماسية مع الهند", agent="بوتان", target="الهند", subtype="other"),
        Example("الأردن يخفض مستوى التمثيل الدبلوماسي مع السويد", agent="الأردن", target="السويد", subtype="other"),
        Example(
            "قلصت هولندا وجودها الدبلوماسي في بوروندي إلى النصف", agent="هولندا", target="بوروندي", subtype="other"
        ),
        Example("بيرو وبوليفيا تتبادلان السفراء", agent=["بيرو", "بوليفيا"], subtype="other"),
        Example("إقامة علاقات دبلوماسية بين كوسوفو وبنغلاديش", agent=["كوسوفو", "بنغلاديش"], subtype="other"),
    ),
    counterexamples=(
        Counterexample("أقامت الشركة علاقات تجارية مع كندا", why="a company"),
        Counterexample("قلصت هولندا وجودها العسكري في بوروندي", why="soldiers, no envoys"),
        Counterexample("تسعى بوتان إلى إقامة علاقات دبلوماسية مع الصين", why="what is aimed at has not been done"),
    ),
)
