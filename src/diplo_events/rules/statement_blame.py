"""Statements that lay the blame on somebody: «حمل الوزير أنقرة المسؤولية»، «ألقى باللوم على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    object_,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_blame",
    event=Statement,
    subtype="condemn",
    trigger=any_of(verb("حمل", "ألقى"), participle("ملقي")),
    slots=(
        subject("speaker"),
        host("speaker", of=PARTICIPLE),
        object_("addressee", adjacent=True),
        after("على", to="addressee"),
    ),
    with_words=frozenset({"مسؤولية", "تبعة", "لوم", "لائمة"}),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "حمل وزير الدفاع الأرميني أذربيجان مسؤولية القصف",
            speaker="وزير الدفاع الأرميني",
            addressee="أذربيجان",
            subtype="condemn",
        ),
        Example(
            "وحملت الخارجية الباكستانية الهند المسؤولية عن الانفجار",
            speaker="الخارجية الباكستانية",
            addressee="الهند",
            subtype="condemn",
        ),
        Example(
            "وألقى الرئيس الصربي باللوم على كوسوفو",
            speaker="الرئيس الصربي",
            addressee="كوسوفو",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("حمل السفير الأرميني رسالة إلى أذربيجان", why="a letter is carried, nobody is blamed"),
        Counterexample("ألقى الرئيس الصربي كلمة في كوسوفو", why="a speech, without what it says"),
    ),
)
