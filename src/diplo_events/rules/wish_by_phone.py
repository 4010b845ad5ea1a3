"""Good wishes or condolences over the phone are a call: «هنأ الرئيس في اتصال هاتفي نظيره»."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    light,
    masdar,
    object_,
    of_people,
    subject,
    verb,
)

RULE = Frame(
    name="wish_by_phone",
    event=PhoneCall,
    trigger=any_of(
        verb("هنأ", "عزى", "واسى"),
        light(("قدم", "نقل", "وجه", "تقدم"), masdar("تهنئة", "تعزية", "عزاء", "مواساة")),
    ),
    with_words=frozenset({"هاتفي", "هاتف", "تلفوني"}),
    slots=(of_people(subject("initiator")), of_people(object_("party")), of_people(after("إلى", "ل", to="party"))),
    needs=("initiator", "party"),
    instead_of=("congratulate", "condole"),
    refers_back=False,
    examples=(
        Example(
            "هنأ الرئيس البيروفي في اتصال هاتفي نظيره الكولومبي بفوزه",
            initiator="الرئيس البيروفي",
            party="نظيره الكولومبي",
        ),
        Example(
            "وعزى أمير موناكو هاتفيا رئيس لاتفيا في ضحايا الحريق",
            initiator="أمير موناكو",
            party="رئيس لاتفيا",
        ),
        Example(
            "قدم ملك بلجيكا التعازي هاتفيا إلى الرئيس البرتغالي",
            initiator="ملك بلجيكا",
            party="الرئيس البرتغالي",
        ),
    ),
    counterexamples=(
        Counterexample("هنأ مدير الشركة عملاءه في اتصال هاتفي", why="business, no states"),
        Counterexample("هنأ الرئيس البيروفي هاتفيا لاعبي المنتخب البيروفي", why="people of one state"),
    ),
)
