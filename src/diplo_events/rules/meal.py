"""A and B eat together: «تناول الرئيسان العشاء»، «لتناول الغداء مع نظيره»، «خلال عشاء عمل مع السفير»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    host,
    light,
    masdar,
    purpose,
    subject,
    topic_after,
)

_MEALS = ("غداء", "عشاء", "إفطار", "فطور", "سحور", "وجبة")

RULE = Frame(
    name="meal",
    event=Meeting,
    trigger=any_of(light(("تناول", "جمع", "ضم"), masdar(*_MEALS)), masdar(*_MEALS)),
    slots=(
        subject("party"),
        between("party"),
        after("مع", to="party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    requires=("مع", "بين"),
    refers_back=False,
    instead_of=("discuss",),
    examples=(
        Example(
            "تناول رئيس الوزراء النرويجي العشاء مع نظيره البلغاري في كمبالا",
            party=["رئيس الوزراء النرويجي", "نظيره البلغاري"],
            place="كمبالا",
            subtype="bilateral",
        ),
        Example(
            "توجه الرئيس الغاني إلى هلسنكي لتناول الغداء مع رئيس الوزراء الفنلندي",
            party=["الرئيس الغاني", "رئيس الوزراء الفنلندي"],
            place="هلسنكي",
            status="planned",
            subtype="bilateral",
            also=(Also("visit", visitor="الرئيس الغاني", host="هلسنكي", place="هلسنكي"),),
        ),
        Example(
            "أدلى الوزير الكيني بتصريحه قبيل عشاء عمل مع السفير الهندي",
            party=["الوزير الكيني", "السفير الهندي"],
            status="planned",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("تناول الوزير البلجيكي الغداء في أحد مطاعم نيروبي", why="nobody is told to have sat with him"),
        Counterexample("تناول المدرب الصربي العشاء مع لاعبيه", why="sport: no international actors"),
        Counterexample("توزع الجمعية الكويتية وجبة عشاء مع العصير على الصائمين", why="food is handed out"),
    ),
)
