"""Several arrive for one occasion: «توافد على القاهرة الرئيس الكيني وملك إسبانيا»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    destination,
    of_sites,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="converge",
    event=Visit,
    trigger=verb("توافد"),
    slots=(
        of_travellers(subject("visitor")),
        of_sites(destination("على", "إلى", to="host")),
    ),
    refers_back=False,
    needs=("visitor", "host"),
    examples=(
        Example(
            "وتوافد على بوغوتا أمس الرئيس البيروفي ورئيس الوزراء الجامايكي",
            visitor=["الرئيس البيروفي", "رئيس الوزراء الجامايكي"],
            host="بوغوتا",
            place="بوغوتا",
            time="أمس",
        ),
        Example(
            "توافد وزراء الخارجية العرب إلى نواكشوط",
            visitor="وزراء الخارجية العرب",
            host="نواكشوط",
            place="نواكشوط",
        ),
        Example(
            "سيتوافد على هافانا غدا رئيس بوليفيا ووزير التجارة التشيلي",
            visitor=["رئيس بوليفيا", "وزير التجارة التشيلي"],
            host="هافانا",
            place="هافانا",
            time="غدا",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("توافد المصلون على المسجد الكبير في نواكشوط", why="society: no official travels"),
        Counterexample("توافد لاعبو المنتخب الغاني على هافانا", why="sport: a team is no international actor"),
    ),
)
