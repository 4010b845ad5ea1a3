"""A and B sign or reach an agreement: «وقع الوزيران مذكرة تفاهم»، «توصلت روسيا وتركيا إلى اتفاق»."""

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
    light,
    masdar,
    subject,
    topic_after,
    verb,
)

_TREATIES = ("اتفاق", "اتفاقية", "مذكرة", "معاهدة", "بروتوكول", "بيان", "عقد")

RULE = Frame(
    name="sign",
    event=Agreement,
    subtype="signed",
    trigger=any_of(light(("وقع", "أبرم"), masdar(*_TREATIES)), verb("أبرم"), masdar("توقيع", "إبرام")),
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
            "وقع وزير الدفاع اليوناني ونظيره الأرميني مذكرة تفاهم بشأن التدريب",
            party=["وزير الدفاع اليوناني", "نظيره الأرميني"],
            topic="التدريب",
            subtype="signed",
        ),
        Example(
            "أبرمت كينيا اتفاقا مع تنزانيا حول النقل البري",
            party=["كينيا", "تنزانيا"],
            topic="النقل البري",
            subtype="signed",
        ),
        Example(
            "توقيع مذكرة تفاهم بين عمان وسنغافورة في مجال الموانئ",
            party=["عمان", "سنغافورة"],
            topic="مجال الموانئ",
            subtype="signed",
        ),
    ),
    counterexamples=(
        Counterexample("وقع اللاعب عقدا مع النادي", why="sport: no international actors"),
        Counterexample("وقع حادث على الطريق بين الرياض ومكة", why="the other verb: an accident happened"),
    ),
)
