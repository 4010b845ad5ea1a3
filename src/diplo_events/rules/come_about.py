"""A mediator brings A and B to terms: «أفضت الوساطة إلى هدنة بين»، «توسطت روما في اتفاق بين»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    arising,
    between,
    masdar,
    topic_after,
)

RULE = Frame(
    name="come_about",
    event=Agreement,
    subtype="reached",
    trigger=arising(masdar("اتفاق", "اتفاقية", "هدنة", "صفقة", "تهدئة", "تفاهم", "صلح", "وقف", "وساطة")),
    slots=(between("party"), topic_after("حول", "بشأن", "بخصوص")),
    refers_back=False,
    requires=("بين",),
    examples=(
        Example(
            "أفضت وساطة أوسلو إلى وقف لإطلاق النار بين مالي وتشاد",
            party=["مالي", "تشاد"],
            subtype="reached",
        ),
        Example(
            "أسفرت الجهود الكينية عن هدنة بين بوروندي ورواندا",
            party=["بوروندي", "رواندا"],
            subtype="reached",
        ),
        Example(
            "توسطت غانا في اتفاق حدودي بين توغو وبنين",
            party=["توغو", "بنين"],
            subtype="reached",
        ),
        Example(
            "رعت البرازيل صفقة بين كولومبيا وبيرو بشأن الغاز",
            party=["كولومبيا", "بيرو"],
            topic="الغاز",
            subtype="reached",
        ),
        Example(
            "نجحت غانا في وساطة بين توغو وبنين أفضت إلى هدنة",
            party=["توغو", "بنين"],
            subtype="reached",
        ),
        Example(
            "أعلن الرئيس الكيني وقفا لإطلاق النار بين بوروندي ورواندا",
            party=["بوروندي", "رواندا"],
            subtype="reached",
            also=(Also("statement", subtype="say", speaker="الرئيس الكيني"),),
        ),
    ),
    counterexamples=(
        Counterexample("أدت العاصفة إلى وقف الرحلات بين مالي وتشاد", why="flights stop, nobody agrees"),
        Counterexample("قد تفضي الوساطة إلى هدنة بين بوروندي ورواندا", why="it has not come about"),
        Counterexample("أدى الخلاف إلى إلغاء اتفاق بين توغو وبنين", why="what it led to is the end of one"),
        Counterexample("لم تؤد وساطة غانا بين توغو وبنين إلى اتفاق", why="it bore no fruit"),
        Counterexample("تتوسط غانا في خلاف بين توغو وبنين", why="a dispute"),
    ),
)
