"""The works of a body of two states begin or end: «انطلقت أعمال اللجنة الأردنية العراقية المشتركة»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    genitive,
    light,
    masdar,
    of_joint_bodies,
    of_people,
)

RULE = Frame(
    name="works",
    event=Meeting,
    trigger=light(
        tuple("بدأ انطلق انعقد افتتح اختتم تواصل استأنف ترأس رأس احتضن استضاف شهد".split()), masdar("عمل", "شغل")
    ),
    slots=(
        of_joint_bodies(genitive("party")),
        of_people(after("برئاسة", to="party")),
    ),
    refers_back=False,
    examples=(
        Example(
            "انطلقت في هلسنكي أعمال اللجنة الفنلندية الإستونية المشتركة",
            party=["اللجنة الفنلندية", "الإستونية"],
            place="هلسنكي",
            subtype="bilateral",
        ),
        Example(
            "اختتمت أمس أعمال المجلس التنسيقي «السنغالي – الغاني»",
            party=["السنغالي", "الغاني"],
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "برئاسة وزير التجارة الغاني ونظيرته الكينية، بدأت أعمال اللجنة المشتركة",
            party=["وزير التجارة الغاني", "نظيرته الكينية"],
            subtype="bilateral",
        ),
        Example(
            "احتضنت أكرا أعمال اللجنة الغانية الكينية المشتركة",
            party=["اللجنة الغانية", "الكينية"],
            place="أكرا",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("انطلقت أعمال صيانة السفارة الكندية", why="works on a building"),
        Counterexample("بدأت أعمال اللجنة الأولمبية الكينية", why="a body of one state"),
        Counterexample("اختتمت أعمال مجلس الأعمال الكندي المكسيكي", why="business, no states"),
    ),
)
