"""A and B write to each other: «تبادل الملك والرئيس برقيات التهنئة»."""

from diplo_events.events import Letter
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
    subject,
    topic_after,
)

RULE = Frame(
    name="letters_exchanged",
    event=Letter,
    subtype="message",
    trigger=any_of(
        light(("تبادل",), masdar("برقية", "رسالة", unless_adjective=("شفوي", "شفهي", "نصي"))),
        light(("تبادل",), masdar("تهنئة")),
    ),
    slots=(
        subject("sender"),
        genitive("sender"),
        host("sender"),
        between("sender"),
        after("مع", to="recipient"),
        topic_after("حول", "بشأن", "بمناسبة"),
    ),
    refers_back=False,
    instead_of=("letter_sent",),
    subtype_words={
        "رسالة": "message",
        "برقية": "message",
        "تهنئة": "congratulation",
        "تعزية": "condolence",
        "عزاء": "condolence",
    },
    examples=(
        Example(
            "تبادل ملك السويد ورئيس فنلندا برقيات التهنئة بمناسبة العام الجديد",
            sender="ملك السويد",
            recipient="رئيس فنلندا",
            topic="العام الجديد",
            subtype="congratulation",
        ),
        Example(
            "تبادل الرئيس الكيني مع نظيره الغاني رسائل خطية بشأن الحدود",
            sender="الرئيس الكيني",
            recipient="نظيره الغاني",
            topic="الحدود",
            subtype="message",
        ),
        Example("رئيسا بنما وكوبا يتبادلان التهاني", sender="رئيسا بنما", recipient="كوبا", subtype="congratulation"),
    ),
    counterexamples=(
        Counterexample("تبادل المواطنون في السويد التهاني بالعيد", why="society"),
        Counterexample("تبادل الرئيس الكيني ونظيره الغاني وجهات النظر", why="they talk, and write nothing"),
    ),
)
