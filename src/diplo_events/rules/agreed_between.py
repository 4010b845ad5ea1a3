"""An agreement told as come about between two sides: «تم الاتفاق بين الحكومتين على فتح المعبر»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    between,
    light,
    masdar,
    right_behind,
    topic_after,
)

RULE = Frame(
    name="agreed_between",
    event=Agreement,
    subtype="reached",
    trigger=light(("تم", "جرى"), masdar("اتفاق", "توافق")),
    slots=(right_behind(between("party")), topic_after("على", "حول", "بشأن")),
    refers_back=False,
    without_words=frozenset({"أهمية", "ضرورة", "مواصلة", "تعزيز", "استمرار", "تكثيف", "توصل", "توقيع", "إبرام"}),
    instead_of=("statement_agree", "statement_joint"),
    examples=(
        Example(
            "تم الاتفاق بين أرمينيا وجورجيا على فتح المعبر",
            party=["أرمينيا", "جورجيا"],
            topic="فتح المعبر",
            subtype="reached",
        ),
        Example(
            "وجرى الاتفاق بين وزير النقل الكوبي ونظيره المكسيكي على تسيير الرحلات",
            party=["وزير النقل الكوبي", "نظيره المكسيكي"],
            topic="تسيير الرحلات",
            subtype="reached",
        ),
        Example(
            "كما تم التوافق بين حركة طالبان وإيران على وقف القتال",
            party=["حركة طالبان", "إيران"],
            topic="وقف القتال",
            subtype="reached",
        ),
    ),
    counterexamples=(
        Counterexample("تم الاتفاق بين حزبين في البرلمان الكوبي على الميزانية", why="home affairs"),
        Counterexample("تم الاتفاق بين كوبا والمكسيك على أهمية الحوار", why="that is what they said"),
        Counterexample("تم الاتفاق على الأمر أثناء لقاء بين كوبا والمكسيك", why="the sides are those of the meeting"),
    ),
)
