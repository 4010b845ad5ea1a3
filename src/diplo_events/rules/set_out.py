"""Somebody sets out for a place: «انطلق الوزير إلى برن»، «انطلق الوفد نحو الرباط»."""

from diplo_events.events import Visit
from diplo_events.grammar import Counterexample, Example, Frame, destination, of_sites, of_travellers, subject, verb

RULE = Frame(
    name="set_out",
    event=Visit,
    trigger=verb("انطلق", voice="a"),
    slots=(
        of_travellers(subject("visitor")),
        of_sites(destination("إلى", "نحو", to="host")),
    ),
    needs=("visitor", "host"),
    requires=("إلى", "نحو"),
    refers_back=False,
    examples=(
        Example(
            "انطلق وزير التجارة الكيني أمس إلى هانوي",
            visitor="وزير التجارة الكيني",
            host="هانوي",
            place="هانوي",
            time="أمس",
        ),
        Example(
            "وسينطلق رئيس الوزراء المجري من روما إلى أكرا",
            visitor="رئيس الوزراء المجري",
            host="أكرا",
            place="أكرا",
            status="planned",
        ),
        Example(
            "وانطلقت وزيرة المالية الأردنية نحو لومي",
            visitor="وزيرة المالية الأردنية",
            host="لومي",
            place="لومي",
        ),
    ),
    counterexamples=(
        Counterexample("انطلق السباق من نيروبي إلى كمبالا", why="sport: no official travels"),
        Counterexample("انطلق الرئيس الغاني من الوضع في مالي إلى شرح موقفه", why="a thought sets out"),
    ),
)
