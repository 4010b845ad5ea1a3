"""Where a journey leads first, or begins: «كانت القاهرة المحطة الأولى للوزير»، «يبدأ من القاهرة جولة»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    MASDAR,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    destination,
    host,
    light,
    masdar,
    of_sites,
    of_travellers,
    subject,
)

RULE = Frame(
    name="first_stop",
    event=Visit,
    trigger=any_of(
        masdar("محطة"),
        light(("بدأ", "استهل"), masdar("جولة")),
    ),
    slots=(
        of_travellers(subject("visitor")),
        of_travellers(after("ل", to="visitor", of=MASDAR)),
        of_sites(host("host", of=MASDAR)),
        of_sites(destination("من", to="host")),
    ),
    needs=("visitor", "host"),
    refers_back=False,
    examples=(
        Example(
            "كانت بكين المحطة الأولى للوزير الألماني في جولة آسيوية",
            visitor="لوزير الألماني",
            host="بكين",
            place="بكين",
        ),
        Example(
            "يبدأ الرئيس الصيني من القاهرة جولة أفريقية",
            visitor="الرئيس الصيني",
            host="القاهرة",
            place="القاهرة",
            status="planned",
        ),
        Example(
            "استهل وزير الدفاع البرتغالي من أكرا جولة أفريقية",
            visitor="وزير الدفاع البرتغالي",
            host="أكرا",
            place="أكرا",
        ),
    ),
    counterexamples=(
        Counterexample("كانت كينيا المحطة الأولى للمهاجرين", why="society: no official travels"),
        Counterexample("دشنت كينيا محطة لتوليد الكهرباء", why="a power station"),
    ),
)
