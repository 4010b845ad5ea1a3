"""Two go over matters: «عرض الرئيس مع السفير الأوضاع»، «تداول معه في الملف»; the Levant's way to tell of talks."""

from diplo_events.events import Meeting, PhoneCall
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    host,
    purpose,
    subject,
    topic_after,
    topic_object,
    verb,
)

RULE = Frame(
    name="review",
    event=Meeting,
    over_the_phone=PhoneCall,
    trigger=verb("عرض", "تداول", "تذاكر"),
    slots=(
        subject("party"),
        after("مع", "بحضور", to="party"),
        host("party"),
        topic_object(),
        topic_after("حول", "بشأن", "بخصوص", "في"),
        purpose(),
    ),
    requires=("مع",),
    examples=(
        Example(
            "عرض الرئيس اللبناني مع السفير القبرصي شؤون الحدود البحرية",
            party=["الرئيس اللبناني", "السفير القبرصي"],
            topic="شؤون الحدود البحرية",
            subtype="bilateral",
        ),
        Example(
            "وكان وزير المالية الأردني عرض شؤون الجمارك مع نظيره العراقي",
            party=["وزير المالية الأردني", "نظيره العراقي"],
            topic="شؤون الجمارك",
            subtype="bilateral",
        ),
        Example(
            "تداول الرئيس اللبناني مع السفيرة اليونانية في ملف الكهرباء",
            party=["الرئيس اللبناني", "السفيرة اليونانية"],
            topic="ملف الكهرباء",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("عرض وزير الخارجية القبرصي على نظيره اللبناني خطة", why="an offer, no talks"),
        Counterexample("عرض المتحف لوحات مع صور من لبنان وقبرص", why="an exhibition: no international actors"),
        Counterexample("عرض الرئيس اللبناني مع وزير المالية اللبناني موازنة العام", why="two officials of one state"),
    ),
)
