"""Two sides declare that they have agreed: «أعلنت غينيا وليبيريا الاتفاق على فتح المعبر»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    light,
    masdar,
    subject,
    topic_after,
)

RULE = Frame(
    name="agreement_declared",
    event=Agreement,
    subtype="reached",
    trigger=light(("أعلن",), masdar("اتفاق", "توافق")),
    slots=(subject("party"), after("مع", to="party"), topic_after("على", "حول", "بشأن")),
    refers_back=False,
    without_words=frozenset({"أهمية", "ضرورة", "مواصلة", "تعزيز", "استمرار", "تكثيف"}),
    examples=(
        Example(
            "أعلنت غينيا وليبيريا الاتفاق على تسيير دوريات مشتركة",
            party=["غينيا", "ليبيريا"],
            topic="تسيير دوريات مشتركة",
            subtype="reached",
            also=(Also("statement", subtype="say", speaker=["غينيا", "ليبيريا"]),),
        ),
        Example(
            "أعلنت فيجي الاتفاق مع تونغا على ترسيم الحدود",
            party=["فيجي", "تونغا"],
            topic="ترسيم الحدود",
            subtype="reached",
            also=(Also("statement", subtype="say", speaker="فيجي"),),
        ),
        Example(
            "أعلن وزيرا النقل الكوبي والمكسيكي التوافق على تسيير الرحلات",
            party=["وزيرا النقل الكوبي", "المكسيكي"],
            topic="تسيير الرحلات",
            subtype="reached",
            also=(Also("statement", subtype="say", speaker=["وزيرا النقل الكوبي", "المكسيكي"]),),
        ),
    ),
    counterexamples=(
        Counterexample("أعلنت غينيا وليبيريا الاتفاق على أهمية الحوار", why="that is what they said"),
        Counterexample("أعلن حزبان في غينيا الاتفاق على الميزانية", why="home affairs"),
    ),
)
