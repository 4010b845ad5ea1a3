"""A gets a letter from B: «تسلم الأمير رسالة خطية من الرئيس»؛ who carries it is not the sender."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    subject,
    topic_after,
)

_GETTING = ("تسلم", "تلقى", "استلم", "توصل", "تلقي", "استلام")

RULE = Frame(
    name="letter_received",
    event=Letter,
    trigger=any_of(
        light(_GETTING, masdar("رسالة", unless_adjective=("شفوي", "شفهي"))),
        light(_GETTING, masdar("برقية", "دعوة", "خطاب")),
        light(("تلقى", "تلقي"), masdar("تهنئة", "تعزية", "عزاء")),
        light(("قبل", "لبى", "تلبية", "قبول"), masdar("دعوة")),
        masdar("دعوة"),
    ),
    slots=(
        subject("recipient"),
        host("recipient"),
        after("من", to="sender"),
        topic_after("حول", "بشأن", "بخصوص", "عن", "بمناسبة"),
    ),
    requires=("من",),
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
            "تسلم أمير قطر رسالة خطية من رئيس زامبيا",
            recipient="أمير قطر",
            sender="رئيس زامبيا",
            subtype="message",
        ),
        Example(
            "تلقى الرئيس التشيلي برقية تعزية من ملك إسبانيا",
            recipient="الرئيس التشيلي",
            sender="ملك إسبانيا",
            subtype="condolence",
        ),
        Example(
            "رئيس الوزراء السلوفاكي يتلقى دعوة من نظيره المجري",
            recipient="رئيس الوزراء السلوفاكي",
            sender="نظيره المجري",
            subtype="invitation",
        ),
        Example(
            "توصل ملك إسبانيا ببرقية تهنئة من رئيس تشيلي",
            recipient="ملك إسبانيا",
            sender="رئيس تشيلي",
            subtype="congratulation",
        ),
        Example(
            "ملك بلجيكا يتلقى تهنئة من رئيس البرازيل",
            recipient="ملك بلجيكا",
            sender="رئيس البرازيل",
            subtype="congratulation",
        ),
    ),
    counterexamples=(
        Counterexample("تسلم أمير قطر رسالة شفوية من رئيس زامبيا", why="words by mouth, nothing written"),
        Counterexample("تلقى اللاعب دعوة من الاتحاد لحضور الحفل", why="sport: no international actors"),
        Counterexample("تسلم وزير التعليم الأردني رسالة من طالبة", why="a private person is no international actor"),
    ),
)
