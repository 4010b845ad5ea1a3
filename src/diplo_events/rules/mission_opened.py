"""A mission of A in B is opened: «إعادة فتح السفارة البريطانية في طهران»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    masdar,
    posting,
    posting_of_masdar,
    subject,
    taking,
    verb,
)

RULE = Frame(
    name="mission_opened",
    event=DiplomaticMeasure,
    subtype="open",
    trigger=any_of(
        verb("فتح", "افتتح", "استأنف", "عاود", "دشن"),
        masdar("فتح", "افتتاح", "تدشين"),
        taking(masdar("استئناف", "معاودة"), "عمل", "نشاط"),
    ),
    slots=(subject("agent", voice="a"), host("agent"), posting("target"), posting_of_masdar("target")),
    refers_back=False,
    needs=("target",),
    concerns=frozenset({"embassy", "consulate", "mission"}),
    posted="agent",
    examples=(
        Example(
            "إعادة فتح السفارة البلجيكية في كييف",
            agent="السفارة البلجيكية في كييف",
            target="السفارة البلجيكية في كييف",
            place="كييف",
            subtype="open",
        ),
        Example(
            "افتتاح السفارة الغانية في كينيا",
            agent="السفارة الغانية في كينيا",
            target="السفارة الغانية في كينيا",
            place="كينيا",
            subtype="open",
        ),
        Example(
            "شهدت العاصمة افتتاح القنصلية الهندية في أنغولا",
            agent="القنصلية الهندية في أنغولا",
            target="القنصلية الهندية في أنغولا",
            place="أنغولا",
            subtype="open",
        ),
        Example(
            "دشن وزير الخارجية البلغاري سفارة بلاده في بانكوك",
            agent="وزير الخارجية البلغاري",
            target="سفارة بلاده في بانكوك",
            place="بانكوك",
            subtype="open",
        ),
        Example(
            "استأنفت السفارة المجرية في طرابلس عملها",
            agent="السفارة المجرية في طرابلس",
            target="السفارة المجرية في طرابلس",
            place="طرابلس",
            subtype="open",
        ),
    ),
    counterexamples=(
        Counterexample("استأنفت السفارة المجرية في طرابلس منح التأشيرات", why="a service of a mission that is open"),
        Counterexample("افتتاح معرض في السفارة البلجيكية في كييف", why="a fair, no mission"),
        Counterexample("فتحت السفارة البلجيكية في كييف باب التسجيل", why="the mission opens something else"),
    ),
)
