"""A bearer hands B a letter of C: «سلم السفير الأمير رسالة من الرئيس»؛ the bearer is not the sender."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    before_noun,
    genitive,
    light,
    masdar,
    pronoun,
    topic_after,
)

_HANDING = ("سلم", "نقل", "حمل", "أوصل", "بلغ")

RULE = Frame(
    name="letter_handed",
    event=Letter,
    subtype="message",
    trigger=any_of(
        light(_HANDING, masdar("رسالة", unless_adjective=("شفوي", "شفهي"))),
        light(_HANDING, masdar("برقية", "خطاب", "دعوة")),
    ),
    slots=(
        after("من", to="sender"),
        genitive("sender"),
        after("إلى", "ل", to="recipient"),
        before_noun("recipient"),
        pronoun("recipient"),
        topic_after("حول", "بشأن", "بخصوص", "عن"),
    ),
    refers_back=False,
    requires=("من",),
    instead_of=("statement_quoted",),
    subtype_words={
        "رسالة": "message",
        "برقية": "message",
        "خطاب": "message",
        "دعوة": "invitation",
        "تهنئة": "congratulation",
        "مهنئ": "congratulation",
        "هنأ": "congratulation",
        "تعزية": "condolence",
        "عزاء": "condolence",
        "مواساة": "condolence",
        "معزي": "condolence",
    },
    examples=(
        Example(
            "سلم وزير الخارجية القطري رسالة خطية من أمير الكويت إلى ملك بلجيكا",
            sender="أمير الكويت",
            recipient="ملك بلجيكا",
            subtype="message",
        ),
        Example(
            "نقل السفير الكيني رسالة من رئيس تنزانيا إلى الرئيس الأوغندي",
            sender="رئيس تنزانيا",
            recipient="الرئيس الأوغندي",
            subtype="message",
        ),
        Example(
            "سلم المبعوث الهندي الرئيس الأفغاني رسالة من رئيس الوزراء الهندي",
            sender="رئيس الوزراء الهندي",
            recipient="الرئيس الأفغاني",
            subtype="message",
        ),
    ),
    counterexamples=(
        Counterexample(
            "نقل وزير النقل الكيني رسالة شفهية من رئيسه إلى أمير قطر", why="words by mouth, nothing written"
        ),
        Counterexample("سلم ساعي البريد رسالة من كندا إلى جاره", why="society"),
        Counterexample("نقل اللاعب رسالة من المدرب إلى زملائه في كينيا", why="sport"),
    ),
)
