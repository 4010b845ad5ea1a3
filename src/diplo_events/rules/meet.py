"""A sits down with B: «التقى الوزير نظيره»، «اجتمع بـ»، «عقد لقاء مع»، «لقاء بين»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    object_,
    purpose,
    subject,
    topic_after,
    verb,
)

_ENCOUNTERS = ("لقاء", "اجتماع", "مباحثة", "محادثة", "مشاورة", "جلسة", "قمة", "مفاوضة")
_BY_PHONE = ("هاتفي", "تلفوني", "تليفوني")

RULE = Frame(
    name="meet",
    event=Meeting,
    trigger=any_of(
        verb("التقى", "اجتمع", "قابل", "لاقى"),
        light(("عقد", "أجرى", "جرى", "شهد"), masdar(*_ENCOUNTERS, unless_adjective=_BY_PHONE)),
        masdar(*_ENCOUNTERS, unless_adjective=_BY_PHONE),
    ),
    slots=(
        subject("party"),
        object_("party"),
        between("party"),
        after("مع", "ب", "بحضور", to="party"),
        genitive("party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    subtype_words={"قمة": "summit"},
    examples=(
        Example(
            "التقى وزير الخارجية الإسباني في الرباط نظيره المغربي",
            party=["وزير الخارجية الإسباني", "نظيره المغربي"],
            place="الرباط",
            subtype="bilateral",
        ),
        Example(
            "اجتمع الرئيس الكيني أمس مع رئيس الوزراء الإثيوبي",
            party=["الرئيس الكيني", "رئيس الوزراء الإثيوبي"],
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "عقد وزير الدفاع الفرنسي لقاء مع نظيره اللبناني",
            party=["وزير الدفاع الفرنسي", "نظيره اللبناني"],
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("التقى الفريقان في نهائي الكأس", why="sport: teams are not international actors"),
        Counterexample("عقد وزير الخارجية البلجيكي لقاءات كثيرة", why="no identifiable second party"),
    ),
)
