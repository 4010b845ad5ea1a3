"""An envoy makes a round of talks that takes him to A and B: «اختتم المبعوث جولة مشاورات شملت قطر وعمان»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    destination_of_masdar,
    light,
    masdar,
    of_people,
    place_object,
    subject,
    topic_after,
)

#: What one does with such a round.
_MAKING = ("بدأ", "أجرى", "استهل", "اختتم", "أنهى", "أتم", "واصل", "استأنف", "خاض")

RULE = Frame(
    name="round_of_talks",
    event=Visit,
    trigger=light(_MAKING, masdar("جولة")),
    slots=(
        of_people(subject("visitor")),
        place_object(to="host"),
        destination_of_masdar(to="host"),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    needs=("visitor", "host"),
    with_words=frozenset({"مشاورة", "لقاء", "محادثة", "مباحثة", "اجتماع"}),
    refers_back=False,
    instead_of=("meet", "visit"),
    examples=(
        Example(
            "اختتم المبعوث النرويجي جولة مشاورات شملت مالي وتشاد",
            visitor="المبعوث النرويجي",
            host=["مالي", "تشاد"],
            place="مالي",
        ),
        Example(
            "بدأ مبعوث الاتحاد الأفريقي جولة جديدة من اللقاءات تشمل كينيا وأوغندا",
            visitor="مبعوث الاتحاد الأفريقي",
            host=["كينيا", "أوغندا"],
            place="كينيا",
        ),
        Example(
            "أنهى وزير الخارجية الماليزي جولة مباحثات شملت قطر وعمان",
            visitor="وزير الخارجية الماليزي",
            host=["قطر", "عمان"],
            place="قطر",
        ),
    ),
    counterexamples=(
        Counterexample("بدأت في مسقط جولة محادثات تضم كينيا وأوغندا", why="those two talk, nobody travels round"),
        Counterexample("اختتم الوزير الماليزي جولة مشاورات مع نظيره القطري", why="he has consulted one"),
    ),
)
