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
    masdar,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="agree_on",
    event=Agreement,
    subtype="reached",
    trigger=any_of(verb("توصل"), masdar("توصل")),
    slots=(
        subject("party"),
        between("party"),
        after("مع", to="party"),
        genitive("party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
    ),
    refers_back=False,
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
    ),
    counterexamples=(
        Counterexample("توصل العلماء إلى علاج جديد", why="science: no international actors"),
        Counterexample("توصل مجلس الوزراء الكندي إلى حل", why="one state with itself"),
    ),
)
