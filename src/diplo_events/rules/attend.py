"""Who was there too: «حضر اللقاء سفير المملكة»؛ adds participants to the encounter told before."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, light, masdar, present, subject

_ENCOUNTERS = ("لقاء", "استقبال", "اجتماع", "مباحثة", "جلسة", "مقابلة", "محادثة", "مشاورة", "مفاوضة", "مناقشة", "قمة")

RULE = Frame(
    name="attend",
    event=Meeting,
    trigger=light(("حضر", "شهد", "شارك", "ترأس", "رأس"), masdar(*_ENCOUNTERS)),
    slots=(subject("party"), present("party")),
    subtype_words={"قمة": "summit", "استقبال": "reception"},
    parties=0,
    attended=True,
    examples=(
        Example(
            "استقبل ملك البحرين وزير الخارجية الهندي. وحضر اللقاء سفير النمسا",
            type_="meeting",
            subtype="reception",
            host="ملك البحرين",
            guest="وزير الخارجية الهندي",
            party="سفير النمسا",
        ),
        Example(
            "التقى الرئيس القبرصي رئيس الوزراء البولندي. وحضر المباحثات وزير الخارجية الكرواتي",
            type_="meeting",
            subtype="multilateral",
            party=["الرئيس القبرصي", "رئيس الوزراء البولندي", "وزير الخارجية الكرواتي"],
        ),
        Example(
            "اجتمع الرئيس المجري مع الرئيس الفنلندي. كما حضر الاجتماع وزير الدفاع الإستوني",
            type_="meeting",
            subtype="multilateral",
            party=["الرئيس المجري", "الرئيس الفنلندي", "وزير الدفاع الإستوني"],
        ),
        Example(
            "عقد وزير الطاقة الغاني لقاء مع نظيره المالي. وشارك في اللقاء وزير الطاقة النيجري",
            type_="meeting",
            subtype="multilateral",
            party=["وزير الطاقة الغاني", "نظيره المالي", "وزير الطاقة النيجري"],
        ),
        Example(
            "وشارك في الاجتماع وزير الطاقة الغاني وسفير النرويج",
            type_="meeting",
            subtype="bilateral",
            party=["وزير الطاقة الغاني", "سفير النرويج"],
        ),
        Example(
            "شارك في قمة لواندا ملك إسبانيا والرئيس الغاني",
            type_="meeting",
            subtype="summit",
            party=["ملك إسبانيا", "الرئيس الغاني"],
            place="لواندا",
        ),
    ),
    counterexamples=(
        Counterexample("حضر الاجتماع سفير بلجيكا", why="nobody met before: there is nothing to add to"),
        Counterexample("حضر السفير الكندي حفل افتتاح المتحف", why="society: an opening is no encounter"),
    ),
)
