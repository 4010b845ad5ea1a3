"""Statements told by the noun «القول» behind another verb: «اكتفى الوزير بالقول إن ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, subject

RULE = Frame(
    name="statement_wording",
    event=Statement,
    subtype="say",
    trigger=light(
        (
            "اكتفى",
            "رد",
            "عقب",
            "علق",
            "استهل",
            "بدأ",
            "خلص",
            "لخص",
            "اختصر",
            "ذهب",
            "توجه",
            "خاطب",
            "أجاب",
            "اختتم",
            "ختم",
            "مضى",
            "استمر",
            "استرسل",
        ),
        masdar("قول", "إعلان", "تأكيد"),
    ),
    slots=(subject("speaker"),),
    with_content=True,
    verb_named=frozenset({"قول"}),
    instead_of=("statement_say_that", "statement_reply", "statement_hasten"),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "اكتفى وزير الخارجية النيبالي بالقول إن الهند جارة عزيزة",
            speaker="وزير الخارجية النيبالي",
            subtype="say",
        ),
        Example(
            "ورد رئيس الوزراء المالطي بالقول إن ليبيا لم تطلب شيئا",
            speaker="رئيس الوزراء المالطي",
            subtype="say",
        ),
        Example(
            "واستهل الرئيس الزامبي كلمته بالقول إن الحدود مع أنغولا ستفتح",
            speaker="الرئيس الزامبي",
            subtype="say",
        ),
        Example(
            "ردت تونغا باعلانها أنها لن تشارك في معرض فيجي",
            speaker="تونغا",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("اكتفى رئيس الوزراء الفيجي بالصمت أمام أسئلة أستراليا", why="nothing is said"),
        Counterexample("اكتفى المدرب بالقول إن فريقه سيفوز بمباراة إسبانيا", why="sport: no official speaks"),
    ),
)
