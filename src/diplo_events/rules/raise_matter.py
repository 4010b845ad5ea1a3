"""A raises a matter with B: «أثار الوزير مع نظيره ملف المياه»، «سيثير مع السفير مسألة الحدود»."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    host,
    of_people,
    subject,
    topic_after,
    topic_object,
    verb,
)

RULE = Frame(
    name="raise_matter",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=verb("أثار", "راجع", voice="a"),
    slots=(
        of_people(subject("party")),
        of_people(after("مع", to="party")),
        host("party"),
        topic_object(),
        topic_after("حول", "بشأن", "بخصوص", "عن"),
    ),
    requires=("مع",),
    without_words=frozenset({"أزمة", "خلاف", "توتر", "جدل", "استياء", "ضجة"}),
    refers_back=False,
    instead_of=("statement_present",),
    examples=(
        Example(
            "أثار وزير الطاقة الغاني مع نظيره المالي ملف المياه",
            party=["وزير الطاقة الغاني", "نظيره المالي"],
            topic="ملف المياه",
            subtype="bilateral",
        ),
        Example(
            "ستثير وزيرة التجارة الكندية مع السفير الكيني أسعار البن",
            party=["وزيرة التجارة الكندية", "السفير الكيني"],
            topic="أسعار البن",
            subtype="bilateral",
            status="planned",
        ),
        Example(
            "راجع وزير الدفاع البلغاري مع نظيره الصربي خطة التدريب",
            party=["وزير الدفاع البلغاري", "نظيره الصربي"],
            topic="خطة التدريب",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("أثار الرئيس الغاني أزمة مع الرئيس المالي", why="a quarrel, no talks"),
        Counterexample("راجعت غانا اتفاقها مع كندا", why="a state thinks over what it has with another"),
    ),
)
