"""A sends somebody to B: «أوفد الرئيس مبعوثه إلى بيروت»، «أقلت طائرة وفدا إلى مسقط»؛ he who is sent travels."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    genitive,
    masdar,
    object_,
    object_of_masdar,
    of_sites,
    of_travellers,
    pronoun,
    topic_after,
    verb,
)

RULE = Frame(
    name="send_envoy",
    event=Visit,
    trigger=any_of(
        verb("أوفد", "أرسل", "أقل", "انتدب", "ابتعث"),
        masdar("إيفاد", "إرسال"),
    ),
    slots=(
        of_travellers(object_("visitor")),
        of_travellers(object_of_masdar("visitor")),
        of_travellers(genitive("visitor")),
        of_travellers(pronoun("visitor")),
        of_sites(destination("إلى", "ل", to="host")),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    refers_back=False,
    needs=("visitor", "host"),
    examples=(
        Example(
            "أوفد الرئيس البرتغالي مبعوثه الخاص إلى هافانا",
            visitor="مبعوثه الخاص",
            host="هافانا",
            place="هافانا",
        ),
        Example(
            "أقلت طائرة وفدا من حركة فتح إلى بوخارست أمس",
            visitor="وفدا من حركة فتح",
            host="بوخارست",
            place="بوخارست",
            time="أمس",
        ),
        Example(
            "كان وزير الدفاع الكندي مريضا في الطائرة التي أقلته إلى كييف",
            visitor="وزير الدفاع الكندي",
            host="كييف",
            place="كييف",
        ),
        Example(
            "قررت النمسا إرسال وزير خارجيتها إلى ليما",
            visitor="وزير خارجيتها",
            host="ليما",
            place="ليما",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("أرسل الرئيس البرتغالي رسالة إلى نظيره الكوبي", why="a letter is sent, nobody travels"),
        Counterexample("أرسلت كندا مساعدات إلى هايتي", why="goods are sent"),
        Counterexample("أرسلت فرنسا جنودا إلى مالي", why="troops pay no visit"),
    ),
)
