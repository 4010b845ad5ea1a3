"""A paper that two sides put out together: «أصدر الوزيران بيانا مشتركا»، «صدر بيان مشترك عن روما وأثينا»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    light,
    masdar,
    opening,
    subject,
    topic_after,
)

_PAPER = masdar("بيان", "إعلان", with_adjective=("مشترك",))

RULE = Frame(
    name="joint_communique",
    event=Agreement,
    subtype="reached",
    trigger=any_of(
        light(("أصدر", "صدر", "وقع", "تبنى", "إصدار", "صدور"), _PAPER),
        opening(_PAPER),
    ),
    slots=(
        subject("party"),
        after("عن", "مع", to="party"),
        between("party"),
        genitive("party"),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    refers_back=False,
    of_sides=True,
    examples=(
        Example(
            "أصدر وزيرا خارجية الكاميرون وغانا بيانا مشتركا بشأن الهجرة",
            party=["وزيرا خارجية الكاميرون", "غانا"],
            topic="الهجرة",
            subtype="reached",
        ),
        Example(
            "صدر بيان مشترك في ختام زيارة الرئيس الكيني إلى أوغندا",
            party=["الرئيس الكيني", "أوغندا"],
            place="أوغندا",
            subtype="reached",
            also=(Also("visit", visitor="الرئيس الكيني", host="أوغندا", place="أوغندا"),),
        ),
        Example(
            "بيان كويتي عماني مشترك حول أمن الملاحة", party=["كويتي", "عماني"], topic="أمن الملاحة", subtype="reached"
        ),
        Example("صدر بيان مشترك عن كوبا والمكسيك", party=["كوبا", "المكسيك"], subtype="reached"),
        Example(
            "وأصدرت نيوزيلندا بيانا مشتركا مع فيجي",
            party=["نيوزيلندا", "فيجي"],
            subtype="reached",
        ),
    ),
    counterexamples=(
        Counterexample("أصدر حزبان في غانا بيانا مشتركا", why="home affairs"),
        Counterexample("أصدرت الحكومة الغانية بيانا عن الهجرة", why="its own paper, nobody else's"),
    ),
)
