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
    led,
    light,
    masdar,
    object_,
    of_nation,
    of_people,
    subject,
    verb,
)

RULE = Frame(
    name="entry_ban",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        light(("منع", "حظر"), masdar("دخول", "سفر")),
        led(verb("منع"), "من", to=("دخول",)),
        led(masdar("منع"), "من", to=("دخول",)),
        light(("ألغى", "سحب", "أبطل", "إلغاء", "إبطال"), masdar("تأشير")),
        light(("جمد", "تجميد", "صادر", "مصادرة"), masdar("أصل", "رصيد", "مال", "حساب")),
    ),
    slots=(
        subject("agent", voice="a"),
        of_people(behind_noun("target")),
        of_nation(behind_noun("target")),
        genitive("target"),
        of_people(object_("target")),
        host("agent"),
    ),
    refers_back=False,
    needs=("target",),
    examples=(
        Example("حظرت مالطا دخول أربعة وزراء من ميانمار", agent="مالطا", target="ميانمار", subtype="sanction"),
        Example("منعت سلوفينيا دخول وزراء إسرائيليين", agent="سلوفينيا", target="وزراء إسرائيليين", subtype="sanction"),
        Example("جمدت سويسرا أرصدة الرئيس الفنزويلي", agent="سويسرا", target="الرئيس الفنزويلي", subtype="sanction"),
        Example("هولندا تحظر سفر وزراء إيرانيين", agent="هولندا", target="وزراء إيرانيين", subtype="sanction"),
        Example("ألغت هولندا تأشيرة الوزير الإيراني", agent="هولندا", target="الوزير الإيراني", subtype="sanction"),
        Example("جمدت سويسرا أصولا بيلاروسية", agent="سويسرا", target="بيلاروسية", subtype="sanction"),
        Example(
            "منعت سلوفينيا الوزير الروسي من دخول البلاد", agent="سلوفينيا", target="الوزير الروسي", subtype="sanction"
        ),
        Example(
            "قررت سلوفينيا منع عشرين ضابطا بيلاروسيا من دخول أراضيها",
            agent="سلوفينيا",
            target="ضابطا بيلاروسيا",
            subtype="sanction",
        ),
        Example("حظرت أيرلندا دخول السفير الروسي", agent="أيرلندا", target="السفير الروسي", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("منعت الشرطة السلوفينية دخول الجماهير", why="sport and society: no official"),
        Counterexample("ألغت هولندا التأشيرة على السياح", why="no official, and an easing"),
        Counterexample("أعلنت هولندا ومنغوليا إلغاء تأشيرات الدخول بين البلدين", why="travel made easier for both"),
        Counterexample("جمدت سويسرا أسعار الكهرباء", why="prices"),
    ),
)
