"""A and B come to terms: «توصلت روسيا وتركيا إلى اتفاق»، «اتفقت الدولتان على هدنة»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    led,
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
    "هدنة آلية خطة خارطة خريطة صيغة صفقة تسوية وقف تبادل ترسيم ضمان مذكرة بروتوكول اتفاق اتفاقية معاهدة صلح".split()
)

RULE = Frame(
    name="agree_on",
    event=Agreement,
    subtype="reached",
    trigger=any_of(
        led(verb("توصل"), "إلى", "ل", to=_DEALS),
        led(masdar("توصل"), "إلى", "ل", to=_DEALS),
        led(verb("اتفق", "توافق"), "على", to=_ARRANGEMENTS),
        opening(masdar("اتفاق", "اتفاقية")),
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
    instead_of=("statement_agree",),
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
    ),
    counterexamples=(
        Counterexample("توصل العلماء إلى علاج جديد", why="science: no international actors"),
        Counterexample("توصل مجلس الوزراء الكندي إلى حل", why="one state with itself"),
        Counterexample("اتفقت أرمينيا وأذربيجان على أهمية الحوار", why="that is what they said"),
        Counterexample("تأمل السويد في التوصل إلى اتفاق مع تركيا", why="what is hoped for has not been done"),
    ),
)
