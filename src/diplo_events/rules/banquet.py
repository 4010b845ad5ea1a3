"""A gives a dinner or a reception for B: «أقام الملك مأدبة عشاء تكريما للرئيس»، «أولم السفير للوفد»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    of_people,
    present,
    subject,
    verb,
)

_MEALS = ("غداء", "عشاء", "إفطار", "سحور", "استقبال", "توديع", "ترحيب")

#: «مأدبة عشاء أقامها الرئيس»: behind the banquet's noun its meal is what the verb carries.
_COURSES = ("غداء", "عشاء", "إفطار", "سحور")

RULE = Frame(
    name="banquet",
    event=Meeting,
    subtype="reception",
    trigger=any_of(
        light(("أقام", "نظم", "استضاف"), masdar("مأدبة", *_COURSES)),
        masdar("مأدبة"),
        light(("أقام", "نظم", "استضاف"), masdar("حفل", "حفلة", with_adjective=_MEALS)),
        verb("أولم"),
    ),
    slots=(
        subject("host"),
        host("host"),
        object_("guest"),
        present("guest"),
        of_people(after("ل", "على شرف", "بحضور", to="guest")),
    ),
    refers_back=False,
    needs=("guest",),
    instead_of=("receive",),
    examples=(
        Example(
            "أقام ملك الأردن مأدبة عشاء تكريما للرئيس القبرصي",
            host="ملك الأردن",
            guest="لرئيس القبرصي",
            subtype="reception",
        ),
        Example(
            "أقامت وزيرة الخارجية الكندية حفل عشاء على شرف نظيرها الغاني",
            host="وزيرة الخارجية الكندية",
            guest="نظيرها الغاني",
            subtype="reception",
        ),
        Example(
            "أولم الرئيس اللبناني أمس للوفد الأرميني",
            host="الرئيس اللبناني",
            guest="لوفد الأرميني",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "تحدث الوزير الكيني خلال مأدبة غداء أقامها ملك الأردن على شرف الرئيس القبرصي",
            host="ملك الأردن",
            guest="الرئيس القبرصي",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("شارك اللاعبون في مأدبة عشاء أقامها النادي الصربي", why="sport"),
        Counterexample("أقام النادي الصربي مأدبة عشاء للاعبين", why="sport"),
        Counterexample("أقام السفير الياباني حفلا موسيقيا", why="a concert has no guests of honour"),
        Counterexample("أقام أمير المنطقة مأدبة إفطار للأيتام", why="society: no international actors"),
    ),
)
