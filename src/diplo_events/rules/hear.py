"""A council hears somebody at its sitting: «استمع مجلس الأمن إلى إحاطة من المبعوث الأممي»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    genitive,
    object_,
    of_people,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="hear",
    event=Meeting,
    trigger=verb("استمع"),
    slots=(
        subject("party"),
        of_people(after("إلى", "من", "ل", to="party")),
        of_people(object_("party")),  # «إلى إحاطة المبعوث»
        of_people(genitive("party")),  # «إلى إحاطة قدمها المبعوث»
        topic_after("حول", "بشأن", "بخصوص", "عن"),
    ),
    without_words=frozenset({"برلمان", "محكمة", "قاض", "شهادة"}),  # hearings, in which nobody confers
    refers_back=False,
    examples=(
        Example(
            "استمع مجلس الأمن أمس إلى إحاطة من المبعوث الأممي إلى قبرص",
            party=["مجلس الأمن", "المبعوث الأممي إلى قبرص"],
            time="أمس",
            subtype="multilateral",
        ),
        Example(
            "ويستمع وزراء خارجية مجلس التعاون غدا إلى عرض من وزير الخارجية اللبناني حول أوضاع النازحين",
            party=["وزراء خارجية مجلس التعاون", "وزير الخارجية اللبناني"],
            topic="أوضاع النازحين",
            time="غدا",
            status="planned",
            subtype="multilateral",
        ),
        Example(
            "استمع الرئيس المالي من السفير الكندي إلى نتائج زيارته",
            party=["الرئيس المالي", "السفير الكندي"],
            topic="نتائج زيارته",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("استمع الوزير الكيني إلى النشيد الوطني", why="nobody is heard"),
        Counterexample("استمع مجلس الأمن إلى تقرير", why="nobody told of is heard"),
        Counterexample("استمع القاضي إلى إفادة السفير الكندي", why="a court"),
    ),
)
