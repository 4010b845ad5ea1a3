"""A and B come to terms: «توصلت روسيا وتركيا إلى اتفاق»، «اتفقت الدولتان على هدنة»."""

from diplo_events.events import Agreement
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
    led,
    light,
    masdar,
    opening,
    subject,
    topic_after,
    verb,
)

#: What talks lead to.
_DEALS = frozenset(
    "اتفاق اتفاقية تفاهم صفقة هدنة تسوية صيغة مذكرة معاهدة بروتوكول خارطة خريطة صلح إعلان مسودة حل وقف".split()
)
#: What sides agree on that is an agreement in itself; «على أهمية»، «على مواصلة» tell what they said.
_ARRANGEMENTS = frozenset(
    "هدنة آلية خطة خارطة خريطة صيغة صفقة تسوية وقف تبادل ترسيم ضمان ضمانة مذكرة بروتوكول اتفاق اتفاقية معاهدة صلح "
    "إعلان منطقة".split()
)

_BROUGHT_ABOUT = frozenset({"اتفاق", "اتفاقية", "هدنة", "تفاهم", "صفقة"})
#: What talks do that bring an agreement about: «أسفرت المفاوضات بين روما وأثينا عن اتفاق».
_LEADING = ("أسفر", "أثمر", "تمخض", "أفضى", "انتهى", "خلص", "أدى", "توج")

RULE = Frame(
    name="agree_on",
    event=Agreement,
    subtype="reached",
    trigger=any_of(
        led(verb("توصل"), "إلى", "ل", to=_DEALS),
        led(masdar("توصل"), "إلى", "ل", to=_DEALS),
        led(verb("اتفق", "توافق"), "على", to=_ARRANGEMENTS),
        light(("أنجز", "أتم", "أكمل", "إنجاز", "إتمام", "استكمال"), masdar("اتفاق", "اتفاقية", "صفقة", "هدنة")),
        led(verb(*_LEADING), "عن", "إلى", "ب", to=_BROUGHT_ABOUT),
        opening(masdar("اتفاق", "اتفاقية", "هدنة", "صفقة", "معاهدة", "مذكرة", "بروتوكول", "تفاهم")),
    ),
    slots=(
        subject("party"),
        between("party"),
        after("مع", to="party"),
        genitive("party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص", "على"),
    ),
    refers_back=False,
    instead_of=("statement_agree", "statement_consent"),
    examples=(
        Example(
            "توصلت النرويج وروسيا إلى اتفاق حول صيد القد",
            party=["النرويج", "روسيا"],
            topic="صيد القد",
            subtype="reached",
        ),
        Example(
            "التوصل إلى اتفاق بين صربيا وكوسوفو بشأن لوحات السيارات",
            party=["صربيا", "كوسوفو"],
            topic="لوحات السيارات",
            subtype="reached",
        ),
        Example(
            "توصل الاتحاد الأوروبي إلى تفاهم مع سويسرا حول الكهرباء",
            party=["الاتحاد الأوروبي", "سويسرا"],
            topic="الكهرباء",
            subtype="reached",
        ),
        Example(
            "الاتفاق الذي توصلت إليه صربيا مع كوسوفو",
            party=["صربيا", "كوسوفو"],
            subtype="reached",
        ),
        Example(
            "اتفقت أرمينيا وأذربيجان على هدنة",
            party=["أرمينيا", "أذربيجان"],
            topic="هدنة",
            subtype="reached",
        ),
        Example(
            "اتفقت مالي والنيجر على تمديد الهدنة",
            party=["مالي", "النيجر"],
            topic="تمديد الهدنة",
            subtype="reached",
        ),
        Example(
            "أنجزت بولندا وليتوانيا اتفاقا بشأن نقل الغاز",
            party=["بولندا", "ليتوانيا"],
            topic="نقل الغاز",
            subtype="reached",
        ),
        Example(
            "قال المتحدث إن اتفاقا بين كينيا والصومال سيوقع قريبا",
            party=["كينيا", "الصومال"],
            status="planned",
            subtype="reached",
        ),
        Example(
            "أعلنت قبرص أنها توصلت إلى اتفاق لتطبيع علاقاتها مع لبنان",
            party=["قبرص", "لبنان"],
            topic="تطبيع علاقاتها مع لبنان",
            subtype="reached",
            also=(Also("statement", subtype="say", speaker="قبرص"),),
        ),
        Example(
            "تقترب غيانا وسورينام من التوصل إلى تسوية",
            party=["غيانا", "سورينام"],
            subtype="reached",
            status="possible",
        ),
        Example("مذكرة تفاهم بين نيبال وبوتان", party=["نيبال", "بوتان"], subtype="reached"),
        Example(
            "أفضت المفاوضات بين أرمينيا وأذربيجان إلى اتفاق",
            party=["أرمينيا", "أذربيجان"],
            subtype="reached",
            also=(Also("meeting", subtype="bilateral", party=["أرمينيا", "أذربيجان"]),),
        ),
        Example(
            "أعلن الوسيط المالطي التوصل إلى اتفاق لتبادل الأسرى بين غينيا وليبيريا",
            party=["غينيا", "ليبيريا"],
            topic="تبادل الأسرى",
            subtype="reached",
            also=(Also("statement", subtype="say", speaker="الوسيط المالطي"),),
        ),
    ),
    counterexamples=(
        Counterexample("وصفها الكاتب بأنها اتفاقية كندية مكسيكية", why="what he calls it, nothing has been agreed on"),
        Counterexample("توصل العلماء إلى علاج جديد", why="science: no international actors"),
        Counterexample("وافق البرلمان الصربي على اتفاق الطاقة", why="one state alone"),
        Counterexample("وافق البرلمان السلوفيني على الاتفاق مع كندا", why="it approves what others concluded"),
        Counterexample("أسفر اصطدام قطارين في الهند عن إصابات", why="an accident"),
        Counterexample("توصل مجلس الوزراء الكندي إلى حل", why="one state with itself"),
        Counterexample("اتفقت أرمينيا وأذربيجان على أهمية الحوار", why="that is what they said"),
        Counterexample("تأمل السويد في التوصل إلى اتفاق مع تركيا", why="what is hoped for has not been done"),
    ),
)
