"""Whom somebody's talks took in: «شملت لقاءات الوزير الرئيس ورئيس البرلمان»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, genitive, light, masdar, of_people, present

RULE = Frame(
    name="talks_included",
    event=Meeting,
    trigger=light(("شمل",), masdar("لقاء", "اجتماع", "مباحثة", "محادثة")),
    slots=(of_people(genitive("party")), of_people(present("party"))),
    refers_back=False,
    instead_of=("meet",),
    whole=True,
    examples=(
        Example(
            "شملت محادثات الوزير الياباني في كابول الرئيس الأفغاني",
            party=["الوزير الياباني", "الرئيس الأفغاني"],
            place="كابول",
            subtype="bilateral",
        ),
        Example(
            "وشملت مباحثات الموفد الأممي أمس وزير الخارجية الكيني",
            party=["الموفد الأممي", "وزير الخارجية الكيني"],
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "ستشمل لقاءات الوزيرة الكندية غدا رئيس الوزراء التشادي",
            party=["الوزيرة الكندية", "رئيس الوزراء التشادي"],
            time="غدا",
            status="planned",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("شملت محادثات الوزير الياباني ملف الطاقة", why="what they were about, not whom they took in"),
        Counterexample("شملت لقاءات المدرب الصربي لاعبي الفريق", why="sport: no officials"),
    ),
)
