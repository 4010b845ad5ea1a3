"""A bars B's people from its soil or freezes what they own: «منعت هولندا دخول وزراء إسرائيليين»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    behind_noun,
    genitive,
    host,
    light,
    masdar,
    of_people,
    subject,
)

RULE = Frame(
    name="entry_ban",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        light(("منع", "حظر"), masdar("دخول")),
        light(("جمد", "تجميد", "صادر", "مصادرة"), masdar("أصل", "رصيد", "مال", "حساب")),
    ),
    slots=(subject("agent", voice="a"), of_people(behind_noun("target")), of_people(genitive("target")), host("agent")),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("منعت سلوفينيا دخول وزراء إسرائيليين", agent="سلوفينيا", target="وزراء إسرائيليين", subtype="sanction"),
        Example("جمدت سويسرا أرصدة الرئيس الفنزويلي", agent="سويسرا", target="الرئيس الفنزويلي", subtype="sanction"),
        Example("حظرت أيرلندا دخول السفير الروسي", agent="أيرلندا", target="السفير الروسي", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("منعت الشرطة السلوفينية دخول الجماهير", why="sport and society: no official"),
        Counterexample("جمدت سويسرا أسعار الكهرباء", why="prices"),
    ),
)
