"""Somebody is abroad on an errand: «أنهى الموفد مهمة في بيروت»، «خلال وجوده في القاهرة»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    destination,
    host,
    light,
    masdar,
    of_no_own,
    of_own,
    of_sites,
    of_travellers,
    subject,
)

RULE = Frame(
    name="mission",
    event=Visit,
    trigger=any_of(
        light(("بدأ", "قام", "أنهى", "اختتم", "أدى", "أتم", "واصل", "استأنف"), masdar("مهمة")),
        masdar("وجود", "تواجد"),
    ),
    slots=(
        of_no_own(of_travellers(subject("visitor"))),  # «أنهى السفير مهمته في برن»: his term
        of_own(of_travellers(host("visitor"))),
        of_sites(destination("في", "ب", "إلى", to="host")),
    ),
    needs=("visitor", "host"),
    refers_back=False,
    examples=(
        Example(
            "أنهى الموفد الفرنسي مهمة استمرت ثلاثة أيام في كمبالا",
            visitor="الموفد الفرنسي",
            host="كمبالا",
            place="كمبالا",
        ),
        Example(
            "أدلى وزير الخارجية النرويجي بتصريحه خلال وجوده في نيروبي",
            visitor="وزير الخارجية النرويجي",
            host="نيروبي",
            place="نيروبي",
        ),
        Example(
            "سيقوم المبعوث الأممي بمهمة جديدة في الخرطوم",
            visitor="المبعوث الأممي",
            host="الخرطوم",
            place="الخرطوم",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("أنهى السفير الهولندي مهمته في أكرا", why="his term at his post is over"),
        Counterexample("انتقد الوزير الكيني الوجود العسكري في مقديشو", why="troops are there, nobody travels"),
        Counterexample("أنهى الجيش الكندي مهمة تدريب في كييف", why="an army trains others"),
    ),
)
