"""Officials of different actors before the press together: «في مؤتمر صحفي مشترك مع نظيره»."""

from diplo_events.events import PressConference
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    of_travellers,
    subject,
)

_OF_THE_PRESS = ("صحفي", "صحافي", "إعلامي")
#: The Maghreb has a «ندوة» or a «نقطة» where the East has a «مؤتمر»; a «لقاء» with the press may be held alone.
_PRESS = any_of(
    masdar("مؤتمر", "ندوة", "نقطة", "إيجاز", "إحاطة", with_adjective=_OF_THE_PRESS),
    masdar("تصريح", with_adjective=("مشترك",)),
)
#: «في لقاء صحافي مع السفير» is an interview; two who hold one stand before the press.
_ENCOUNTER = masdar("لقاء", with_adjective=_OF_THE_PRESS)

RULE = Frame(
    name="press_conference",
    event=PressConference,
    trigger=any_of(light(("عقد", "أدلى"), _PRESS), light(("عقد",), _ENCOUNTER), _PRESS),
    slots=(
        subject("party"),
        after("مع", "ل", "إلى جانب", to="party"),
        of_travellers(after("ب", to="party")),
        between("party"),
        genitive("party"),
        host("party"),
    ),
    examples=(
        Example(
            "عقد وزير الخارجية الإيرلندي مؤتمرا صحفيا مشتركا مع نظيره القبرصي",
            party=["وزير الخارجية الإيرلندي", "نظيره القبرصي"],
        ),
        Example(
            "وفي مؤتمر صحافي مع نظيره التشيكي في براغ أعلن الرئيس البولندي الخطة",
            party=["الرئيس البولندي", "نظيره التشيكي"],
            place="براغ",
            also=(Also("statement", subtype="say", speaker="الرئيس البولندي"),),
        ),
        Example(
            'قال المستشار النمساوي في مؤتمر صحفي مشترك مع الرئيسة السلوفينية، "التحذير واضح لأمين عام الناتو"',
            party=["المستشار النمساوي", "الرئيسة السلوفينية"],
            also=(Also("statement", subtype="say", speaker="المستشار النمساوي"),),
        ),
        Example(
            "مؤتمر صحفي مشترك بين المستشار الألماني والرئيس الفرنسي",
            party=["المستشار الألماني", "الرئيس الفرنسي"],
        ),
        Example(
            "بث التلفزيون المؤتمر الصحفي المشترك لوزيري خارجية بيرو وتشيلي",
            party=["وزيري خارجية بيرو", "تشيلي"],
        ),
        Example(
            "وقال الوزير الأول الجزائري خلال ندوة صحفية مشتركة مع نظيره البرتغالي إن المعبر مفتوح",
            party=["الوزير الأول الجزائري", "نظيره البرتغالي"],
            also=(Also("statement", subtype="say", speaker="الوزير الأول الجزائري"),),
        ),
        Example(
            "أعلن الرئيس الكيني ذلك في مؤتمر صحفي عقده مع نظيره التنزاني في نيروبي",
            party=["الرئيس الكيني", "نظيره التنزاني"],
            place="نيروبي",
            also=(Also("statement", subtype="say", speaker="الرئيس الكيني"),),
        ),
        Example(
            "يعقد الرئيس الزامبي ونظيره الرئيس الغاني مؤتمرا صحفيا مشتركا بقصر الرئاسة غدا",
            party=["الرئيس الزامبي", "نظيره الرئيس الغاني"],
            time="غدا",
            status="planned",
        ),
        Example(
            "وقال وزير الخارجية المالطي في مؤتمر صحفي إلى جانب نظيره القبرصي إن الملف شائك",
            party=["وزير الخارجية المالطي", "نظيره القبرصي"],
            also=(Also("statement", subtype="say", speaker="وزير الخارجية المالطي"),),
        ),
        Example(
            "يعقد الرئيسان الكوبي والغاني لقاء صحافيا مشتركا غدا",
            party=["الرئيسان الكوبي", "الغاني"],
            time="غدا",
            status="planned",
        ),
        Example("أدلى وزيرا خارجية غانا وتوغو بتصريحات مشتركة للصحافة", party=["وزيرا خارجية غانا", "توغو"]),
    ),
    counterexamples=(
        Counterexample("عقد المدرب مؤتمرا صحفيا قبل المباراة", why="sport: no international actors"),
        Counterexample("عقد وزير المالية السويسري مؤتمرا صحفيا", why="he stood there alone"),
        Counterexample("قال الكاتب في لقاء صحفي مع السفير البلجيكي والقنصل المالي", why="an interview"),
        Counterexample("أدلى الوزير البلجيكي بتصريح للصحافة", why="he spoke alone"),
        Counterexample("عقد الوزير البلجيكي ندوة مع نظيره الدنماركي", why="a seminar, not one with the press"),
    ),
)
