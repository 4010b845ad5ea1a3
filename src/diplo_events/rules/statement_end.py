"""Statements with which a speech ends: «اختتم الوزير كلمته بأن ...»، «وختم الرئيس حديثه: "..."»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_end",
    event=Statement,
    subtype="say",
    trigger=verb("ختم", "اختتم"),
    slots=(subject("speaker"),),
    with_content=True,
    instead_of=("statement_wording",),
    without_words=frozenset({"قول"}),  # which names the words itself
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "واختتم وزير الخارجية الفنلندي كلمته بأن الحدود مع إستونيا لن تغلق",
            speaker="وزير الخارجية الفنلندي",
            subtype="say",
        ),
        Example(
            "وختم الرئيس القبرصي خطابه بأن مالطا جارة عزيزة",
            speaker="الرئيس القبرصي",
            subtype="say",
        ),
        Example(
            "واختتم السفير الغاني: «لن ننسى دعم توغو»",
            speaker="السفير الغاني",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("اختتمت توغو الموسم الزراعي مع غانا", why="a season ends, nothing is said"),
        Counterexample("اختتم المدرب حديثه بأن فريقه سيهزم إسبانيا في المباراة", why="sport: no official speaks"),
    ),
)
