"""Somebody is under way: «توقف الوزير في أثينا وهو في طريقه إلى نيقوسيا»، «في الطائرة في طريقه إلى برن»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    destination,
    host,
    masdar,
    of_sites,
    of_travellers,
)

RULE = Frame(
    name="on_way",
    event=Visit,
    trigger=masdar("طريق"),
    slots=(
        of_travellers(host("visitor")),
        of_sites(destination("إلى", to="host")),
    ),
    needs=("visitor", "host"),
    refers_back=False,
    examples=(
        Example(
            "توقف الرئيس الكيني في أثينا وهو في طريقه إلى نيقوسيا",
            visitor="الرئيس الكيني",
            host="نيقوسيا",
            place="نيقوسيا",
            also=(Also("visit", visitor="الرئيس الكيني", host="أثينا", place="أثينا"),),
        ),
        Example(
            "وقالت وزيرة الخارجية الأسترالية للصحفيين في طريقها إلى جاكرتا إن المحادثات صعبة",
            visitor="وزيرة الخارجية الأسترالية",
            host="جاكرتا",
            place="جاكرتا",
            also=(Also("statement", subtype="say", speaker="وزيرة الخارجية الأسترالية"),),
        ),
        Example(
            "كان المبعوث الأممي في طريقه أمس إلى الخرطوم",
            visitor="المبعوث الأممي",
            host="الخرطوم",
            place="الخرطوم",
            time="أمس",
        ),
    ),
    counterexamples=(
        Counterexample("الاتفاق الكندي المكسيكي في طريقه إلى البرلمان", why="a paper goes nowhere"),
        Counterexample("فتح الجيش الكيني الطريق إلى مقديشو", why="a road"),
        Counterexample("قتل سائق في طريقه إلى نيروبي", why="no official"),
    ),
)
