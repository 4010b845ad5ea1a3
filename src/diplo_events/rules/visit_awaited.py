"""A state awaits, welcomes or refuses a guest: «رحب العراق بزيارة الرئيس»; whose doing it is would be the host."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    genitive,
    light,
    masdar,
    of_travellers,
    subject,
)

_AWAITING = tuple(
    "رحب رفض قبل وافق انتظر ترقب شهد استعد تهيأ اشترط ألغى أجل احتضن منع أعلن تلقى تحضر تأهب اعتبر وصف ثمن".split()
)

RULE = Frame(
    name="visit_awaited",
    event=Visit,
    trigger=light(_AWAITING, masdar("زيارة", "قدوم", "جولة")),
    slots=(
        subject("host", without=("إلى", "ل")),
        of_travellers(genitive("visitor")),
    ),
    refers_back=False,
    examples=(
        Example(
            "تترقب الخرطوم زيارة الرئيس الإثيوبي",
            host="الخرطوم",
            visitor="الرئيس الإثيوبي",
            place="الخرطوم",
            status="planned",
        ),
        Example(
            "رفضت هنغاريا زيارة وزير الخارجية الأوكراني",
            host="هنغاريا",
            visitor="وزير الخارجية الأوكراني",
            place="هنغاريا",
            status="denied",
            also=(Also("statement", subtype="reject", speaker="هنغاريا"),),
        ),
        Example(
            "رحبت الحكومة القبرصية بزيارة البابا",
            host="الحكومة القبرصية",
            visitor="البابا",
            also=(Also("statement", subtype="support", speaker="الحكومة القبرصية"),),
        ),
    ),
    counterexamples=(
        Counterexample(
            "انتقدت الصين زيارة الوزير الأمريكي", why="who criticises a visit is not who receives the guest"
        ),
        Counterexample("رحبت روسيا بزيارة الرئيس الصيني إلى صربيا", why="the guest goes elsewhere"),
    ),
)
