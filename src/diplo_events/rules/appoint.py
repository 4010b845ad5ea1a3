"""A names an envoy to B: «عينت السعودية سفيرا لدى العراق»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    behind_noun,
    destination,
    doer,
    genitive,
    host,
    light,
    masdar,
    object_,
    posting,
    posting_of_masdar,
    subject,
    verb,
)

#: Who is sent to represent a state.
_ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"})

RULE = Frame(
    name="appoint",
    event=DiplomaticMeasure,
    subtype="appoint",
    trigger=any_of(
        light(
            ("عين", "سمى", "رشح", "اختار", "انتدب", "تعيين", "تسمية", "ترشيح", "اختيار", "أوفد", "كلف", "تكليف"),
            masdar("سفير", "مبعوث", "قنصل", "قائم"),
        ),
        light(("أرسل", "إرسال", "إيفاد", "انتداب"), masdar("سفير", "قنصل")),
        verb("عين", "سمى", "رشح", "اختار"),
        masdar("تعيين", "تسمية", "ترشيح", "اختيار"),
    ),
    slots=(
        subject("agent", voice="a"),
        doer("agent"),
        posting("target"),
        posting_of_masdar("target"),
        object_("target"),
        genitive("target"),
        behind_noun("target"),
        host("agent"),
        after("ل", to="agent"),
        destination("لدى", "في", "إلى", to="target"),
    ),
    refers_back=False,
    needs=("target",),
    concerns=_ENVOYS | {"special_representative", "permanent_representative", "representative"},
    posted="agent",
    with_words=frozenset({"سفير", "مبعوث", "قنصل", "قائم", "ممثل", "مندوب"}),
    examples=(
        Example("عينت سلوفاكيا سفيرا جديدا لدى كينيا", agent="سلوفاكيا", target="كينيا", subtype="appoint"),
        Example("عين الرئيس الكيني سفيرا لدى الصومال", agent="الرئيس الكيني", target="الصومال", subtype="appoint"),
        Example(
            "تعيين سفير هندي جديد في لبنان",
            agent="سفير هندي جديد في لبنان",
            target="سفير هندي جديد في لبنان",
            subtype="appoint",
        ),
        Example(
            "صدر مرسوم بتعيين طارق العامري سفيرا لتونس لدى كوبا",
            agent="طارق العامري سفيرا لتونس لدى كوبا",
            target="طارق العامري سفيرا لتونس لدى كوبا",
            subtype="appoint",
        ),
        Example(
            "أعلنت مالطا تعيين سفير فوق العادة ومفوض لدى نيبال",
            agent="مالطا",
            target="نيبال",
            subtype="appoint",
            also=(Also("statement", subtype="say", speaker="مالطا"),),
        ),
        Example(
            "كينيا تعلن تعيين أول سفير لها في أنغولا",
            agent="كينيا",
            target="أنغولا",
            subtype="appoint",
            also=(Also("statement", subtype="say", speaker="كينيا"),),
        ),
        Example("رشحت غانا سفيرا لها في توغو", agent="غانا", target="توغو", subtype="appoint"),
        Example("زامبيا تعين سفيرا لها في أنغولا", agent="زامبيا", target="أنغولا", subtype="appoint"),
        Example("أرسلت ليسوتو سفيرا إلى أنغولا", agent="ليسوتو", target="أنغولا", subtype="appoint"),
        Example(
            "سترسل ليسوتو أول سفير لها إلى أنغولا",
            agent="ليسوتو",
            target="أنغولا",
            subtype="appoint",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("عين الرئيس الكيني وزيرا للصحة", why="an office at home"),
        Counterexample("عين النادي الكندي مدربا من كينيا", why="sport"),
        Counterexample("اختار الرئيس الكيني وزيرا للصحة من المعارضة", why="a minister at home"),
        Counterexample("عين سفير هندي سابق رئيسا للشركة", why="a company"),
        Counterexample("أرسلت ليسوتو مع السفير مساعدات إلى أنغولا", why="goods are sent, he has his post"),
    ),
)
