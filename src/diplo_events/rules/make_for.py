"""Somebody makes for a place: «قصد الرئيس هافانا»، «الوزير الذي قصد القاهرة»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    of_travellers,
    place_object,
    right_behind,
    subject,
    verb,
)

RULE = Frame(
    name="make_for",
    event=Visit,
    trigger=verb("قصد", voice="a"),
    slots=(of_travellers(subject("visitor")), right_behind(place_object("host"))),
    needs=("visitor", "host"),
    refers_back=False,
    examples=(
        Example(
            "قصد رئيس الوزراء المجري بوخارست أمس",
            visitor="رئيس الوزراء المجري",
            host="بوخارست",
            place="بوخارست",
            time="أمس",
        ),
        Example(
            "أكد الرئيس الكيني الذي قصد باريس متانة الاقتصاد",
            visitor="الرئيس الكيني",
            host="باريس",
            place="باريس",
            also=(Also("statement", subtype="say", speaker="الرئيس الكيني"),),
        ),
        Example(
            "وقصد الموفد السويسري نيقوسيا ثم أنقرة",
            visitor="الموفد السويسري",
            host="نيقوسيا",
            place="نيقوسيا",
        ),
    ),
    counterexamples=(
        Counterexample("قصد الوزير الكيني بكلامه أوغندا", why="whom he meant, not where he went"),
        Counterexample("قصد آلاف المرضى الهند للعلاج", why="society: no official travels"),
    ),
)
