"""A guest brings A a letter of B: «استقبل الأمير السفير حاملا رسالة من الملك»؛ who receives him gets it."""

from diplo_events.events import Letter
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    host,
    light,
    masdar,
    topic_after,
    unless_after,
)

RULE = Frame(
    name="letter_carried",
    event=Letter,
    subtype="message",
    trigger=light(("حامل", "ناقل", "محمل"), masdar("رسالة", "برقية", "دعوة", "خطاب")),
    slots=(
        after("من", to="sender"),
        after("إلى", "ل", to="recipient"),
        unless_after(host("recipient"), "إلى"),
        topic_after("حول", "بشأن", "بخصوص", "عن"),
    ),
    requires=("من",),
    refers_back=False,
    instead_of=("letter_sent",),
    subtype_words={"دعوة": "invitation", "تهنئة": "congratulation", "تعزية": "condolence", "عزاء": "condolence"},
    examples=(
        Example(
            "استقبل الرئيس الغاني وزيرة الخارجية الكينية حاملة رسالة خطية من الرئيس الأوغندي",
            recipient="الرئيس الغاني",
            sender="الرئيس الأوغندي",
            subtype="message",
            also=(Also("meeting", subtype="reception", host="الرئيس الغاني", guest="وزيرة الخارجية الكينية"),),
        ),
        Example(
            "يقف وزير الخارجية الكيني بالباب حاملا رسالة من الرئيس الأوغندي إلى نظيره الغاني",
            sender="الرئيس الأوغندي",
            recipient="نظيره الغاني",
            subtype="message",
        ),
        Example(
            "استقبل أمير موناكو السفير البيروفي، حاملا دعوة من رئيس بيرو",
            recipient="أمير موناكو",
            sender="رئيس بيرو",
            subtype="invitation",
            also=(Also("meeting", subtype="reception", host="أمير موناكو", guest="السفير البيروفي"),),
        ),
    ),
    counterexamples=(
        Counterexample("وصل وزير خارجية غانا إلى نيروبي حاملا هدايا من الرئيس الغاني", why="no letter"),
        Counterexample("استقبل المدرب اللاعب حاملا رسالة من والده", why="society"),
        Counterexample("دخل ساعي البريد السفارة الكينية حاملا رسالة من جاره", why="private persons"),
    ),
)
