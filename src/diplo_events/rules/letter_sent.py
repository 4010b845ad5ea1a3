"""A writes to B: «بعث الملك برقية إلى الرئيس»، «وجه دعوة إلى»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    host,
    light,
    masdar,
    subject,
    topic_after,
)

RULE = Frame(
    name="letter_sent",
    event=Letter,
    trigger=any_of(
        light(("بعث", "أرسل", "سلم", "رفع", "أبرق"), masdar("رسالة", "برقية", "خطاب", "مذكرة")),
        light(("وجه", "بعث", "سلم", "قدم", "نقل"), masdar("دعوة")),
        masdar("رسالة", "برقية"),
    ),
    slots=(
        subject("sender"),
        genitive("sender"),
        host("sender"),
        after("إلى", "ل", to="recipient"),
        topic_after("حول", "بشأن", "بخصوص", "عن"),
    ),
    requires=("إلى", "ل"),
    refers_back=False,
    subtype_words={
        "رسالة": "message",
        "برقية": "message",
        "خطاب": "message",
        "دعوة": "invitation",
        "تهنئة": "congratulation",
        "تعزية": "condolence",
        "عزاء": "condolence",
        "مواساة": "condolence",
    },
    examples=(
        Example(
            "بعث رئيس موريتانيا برقية تهنئة إلى الرئيس السنغالي",
            sender="رئيس موريتانيا",
            recipient="الرئيس السنغالي",
            subtype="congratulation",
        ),
        Example(
            "أرسل وزير الخارجية الكوبي رسالة إلى الأمين العام للأمم المتحدة بشأن الحظر",
            sender="وزير الخارجية الكوبي",
            recipient="الأمين العام للأمم المتحدة",
            topic="الحظر",
            subtype="message",
        ),
        Example(
            "وجه الرئيس الإندونيسي دعوة إلى رئيس الوزراء الهندي",
            sender="الرئيس الإندونيسي",
            recipient="رئيس الوزراء الهندي",
            subtype="invitation",
        ),
    ),
    counterexamples=(
        Counterexample("بعث الأب رسالة إلى ابنه", why="society: no international actors"),
        Counterexample("وجه الرئيس المجري خطابا إلى الأمة", why="an address to the people is no letter"),
    ),
)
