"""Somebody at a session of a body of states: «ترأس وفد بلاده إلى الدورة الثلاثين للمجلس الأعلى لمجلس التعاون»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, after, light, masdar, subject

RULE = Frame(
    name="body_session",
    event=Meeting,
    trigger=light(
        tuple("ترأس رأس افتتح شارك اختتم".split()),
        masdar("دورة", unless_adjective=("تدريبي", "رياضي", "أولمبي", "تكويني", "تأهيلي")),
    ),
    slots=(
        subject("party"),
        after("ل", to="party"),
    ),
    requires=("ل",),
    without_words=frozenset({"جمعية", "برلمان", "انتخاب"}),  # everybody comes to the General Assembly
    refers_back=False,
    examples=(
        Example(
            "ترأس وزير المالية الكويتي وفد بلاده إلى الدورة الثلاثين للمجلس الأعلى لمجلس التعاون في مسقط",
            party=["وزير المالية الكويتي", "لمجلس الأعلى لمجلس التعاون"],
            place="مسقط",
            subtype="multilateral",
        ),
        Example(
            "افتتح الرئيس الغاني الدورة العاشرة للاتحاد الأفريقي",
            party=["الرئيس الغاني", "لاتحاد الأفريقي"],
            subtype="multilateral",
        ),
        Example(
            "شارك الوزير المغربي أمس في الدورة السادسة لمنظمة التعاون الإسلامي",
            party=["الوزير المغربي", "منظمة التعاون الإسلامي"],
            time="أمس",
            subtype="multilateral",
        ),
    ),
    counterexamples=(
        Counterexample("شارك الوزير الغاني في الدورة السبعين للجمعية العامة للأمم المتحدة", why="everybody comes"),
        Counterexample("افتتح الرئيس السنغالي الدورة الجديدة للبرلمان", why="a parliament at home"),
    ),
)
