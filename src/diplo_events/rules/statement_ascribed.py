"""Statements that a paper ascribes to somebody: «نسبت الوكالة إلى الوزير قوله إن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, verb

RULE = Frame(
    name="statement_ascribed",
    event=Statement,
    subtype="say",
    trigger=verb("نسب"),
    slots=(after("إلى", "ل", to="speaker"),),
    with_words=frozenset({"قول", "تصريح", "تأكيد"}),
    own_words=frozenset({"قول", "تأكيد"}),
    instead_of=("statement_attribute",),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "نسبت الوكالة إلى وزير الخارجية المالطي قوله إن ليبيا آمنة",
            speaker="وزير الخارجية المالطي",
            subtype="say",
        ),
        Example(
            "ونسبت الإذاعة إلى الرئيس الزامبي قوله إن الحدود مع أنغولا مفتوحة",
            speaker="الرئيس الزامبي",
            subtype="say",
        ),
        Example(
            "نسبت الصحيفة إلى السفير النيبالي تأكيده أن الهند لن تغلق المعبر",
            speaker="السفير النيبالي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("نسبت مالطا الحريق إلى ليبيا", why="a deed is laid to a doer, nobody is quoted"),
        Counterexample("نسبت الصحيفة إلى المدرب قوله إن فريقه سيفوز بكأس إسبانيا", why="sport: no official speaks"),
    ),
)
