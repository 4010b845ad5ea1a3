"""A wires B: «أبرق الملك إلى الرئيس مهنئا»."""

from diplo_events.events import Letter
from diplo_events.grammar import Counterexample, Example, Frame, after, object_, subject, topic_after, verb

RULE = Frame(
    name="cable",
    event=Letter,
    subtype="message",
    trigger=verb("أبرق"),
    slots=(
        subject("sender"),
        object_("recipient"),
        after("إلى", "ل", to="recipient"),
        topic_after("حول", "بشأن", "بمناسبة"),
    ),
    refers_back=False,
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
            "أبرق سلطان بروناي إلى الرئيس الفلبيني",
            sender="سلطان بروناي",
            recipient="الرئيس الفلبيني",
            subtype="message",
        ),
        Example(
            "أبرق ملك إسبانيا إلى رئيس البيرو مهنئا",
            sender="ملك إسبانيا",
            recipient="رئيس البيرو",
            subtype="congratulation",
        ),
        Example(
            "أبرق الرئيس السنغالي إلى رئيس مالي معزيا",
            sender="الرئيس السنغالي",
            recipient="رئيس مالي",
            subtype="condolence",
        ),
    ),
    counterexamples=(
        Counterexample("أبرق المراسل إلى صحيفته في لندن", why="a private person"),
        Counterexample("أبرقت السماء وأرعدت في كينيا والصومال", why="the weather"),
    ),
)
