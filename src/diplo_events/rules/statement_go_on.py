"""Statements: somebody goes on speaking: «ومضى في حديثه: ...»، «واسترسل في كلمته قائلا»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, any_of, led, subject, verb

RULE = Frame(
    name="statement_go_on",
    event=Statement,
    subtype="say",
    trigger=any_of(
        led(
            verb("مضى", "استرسل", "استمر", "تابع", "استطرد", "أردف", "واصل"),
            "في",
            to=("حديث", "كلام", "تصريح", "كلمة", "خطاب", "مداخلة"),
        ),
    ),
    slots=(subject("speaker"),),
    with_content=True,
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "ومضى وزير الخارجية النيبالي في حديثه: الهند جارة عزيزة",
            speaker="وزير الخارجية النيبالي",
            subtype="say",
        ),
        Example(
            'واستطردت الوزيرة التونغية في حديثها: "فيجي تأخرت"',
            speaker="الوزيرة التونغية",
            subtype="say",
        ),
        Example(
            "واسترسل الرئيس الزامبي في كلمته إن الحدود مع أنغولا ستفتح",
            speaker="الرئيس الزامبي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("مضى وزير الخارجية النيبالي في طريقه إلى الهند", why="he goes, and says nothing"),
        Counterexample("استمر المدرب في حديثه عن مباراة إسبانيا", why="sport: no official speaks"),
    ),
)
