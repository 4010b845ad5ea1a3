"""A writes to B: «بعث الملك برقية إلى الرئيس»، «وجه دعوة إلى»."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    before_noun,
    genitive,
    host,
    light,
    masdar,
    pronoun,
    subject,
    topic_after,
    unless_after,
)

#: A message by word or deed is no letter: «رسالة واضحة».
_FIGURATIVE = (
    "واضح",
    "قوي",
    "حازم",
    "شديد",
    "صريح",
    "إيجابي",
    "سلبي",
    "طمأنة",
    "مباشر",
    "سياسي",
    "تحذير",
    "تهديد",
    "سلام",
    "تضامن",
    "صوتي",
    "مصور",
    "متلفز",
)
_SENDING = ("بعث", "أرسل", "سلم", "رفع", "أبرق", "كتب", "قدم", "نقل", "حمل", "إرسال", "تقديم", "تقدم")

RULE = Frame(
    name="letter_sent",
    event=Letter,
    subtype="message",
    trigger=any_of(
        light(_SENDING, masdar("رسالة", "برقية", "خطاب", "مذكرة", "شكوى", unless_adjective=_FIGURATIVE)),
        light(("وجه", "توجيه"), masdar("رسالة", with_adjective=("خطي", "رسمي", "مكتوب", "جوابي", "متطابق", "عاجل"))),
        light(("وجه", "توجيه"), masdar("برقية")),
        light(("وجه", "بعث", "سلم", "قدم", "نقل", "أرسل", "توجيه", "تقديم", "إرسال"), masdar("دعوة")),
        masdar("رسالة", "برقية", "شكوى", unless_adjective=_FIGURATIVE),
    ),
    slots=(
        unless_after(subject("sender"), "من"),
        unless_after(genitive("sender"), "من"),
        unless_after(host("sender"), "من"),
        after("من", to="sender"),
        after("إلى", "ل", to="recipient"),
        before_noun("recipient"),
        pronoun("recipient"),
        topic_after("حول", "بشأن", "بخصوص", "عن", "بمناسبة"),
    ),
    without_words=frozenset({"هذا"}),
    unless_to=("شعب", "رأي"),
    refers_back=False,
    subtype_words={
        "رسالة": "message",
        "برقية": "message",
        "خطاب": "message",
        "دعوة": "invitation",
        "تهنئة": "congratulation",
        "هنأ": "congratulation",
        "عزى": "condolence",
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
        Example(
            "طلبت غامبيا في رسالة إلى رئيس الاتحاد الأفريقي عقد جلسة",
            sender="غامبيا",
            recipient="رئيس الاتحاد الأفريقي",
            subtype="message",
            also=(Also("statement", subtype="appeal", speaker="غامبيا"),),
        ),
        Example(
            "وقالت الخارجية الكوبية في رسالة إلى رئيس الجمعية العامة والأمين العام للأمم المتحدة",
            sender="الخارجية الكوبية",
            recipient="رئيس الجمعية العامة",
            subtype="message",
            also=(Also("statement", subtype="say", speaker="الخارجية الكوبية"),),
        ),
    ),
    counterexamples=(
        Counterexample("بعث الأب رسالة إلى ابنه", why="society: no international actors"),
        Counterexample("وجه الرئيس المجري خطابا إلى الأمة", why="an address to the people is no letter"),
    ),
)
