"""A round of dialogue between A and B: «انتهاء جولة جديدة من الحوار بين كينيا والصومال»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    between,
    masdar,
    topic_after,
)

RULE = Frame(
    name="dialogue_round",
    event=Meeting,
    trigger=masdar("حوار", unless_adjective=("وطني", "ثقافي", "إعلامي", "ديني", "رياضي")),
    slots=(between("party"), topic_after("حول", "بشأن", "بخصوص")),
    parties=2,
    with_words=frozenset({"جولة", "جلسة"}),
    examples=(
        Example(
            "بدأت في مدريد جولة جديدة من الحوار بين البرتغال والمغرب",
            subtype="bilateral",
            party=["البرتغال", "المغرب"],
            place="مدريد",
        ),
        Example(
            "اختتمت أمس الجولة الثانية من الحوار بين تشيلي وبوليفيا حول المياه",
            subtype="bilateral",
            party=["تشيلي", "بوليفيا"],
            topic="المياه",
            time="أمس",
        ),
        Example(
            "انتهت في جنيف جلسة الحوار بين قبرص وتركيا",
            subtype="bilateral",
            party=["قبرص", "تركيا"],
            place="جنيف",
        ),
    ),
    counterexamples=(
        Counterexample("دعت السويد إلى الحوار بين قبرص وتركيا", why="what she calls for, no round of it"),
        Counterexample("انطلقت في صنعاء جولة جديدة من الحوار الوطني", why="the parties of one state"),
    ),
)
