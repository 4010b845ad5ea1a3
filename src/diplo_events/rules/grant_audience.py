"""A ruler grants B an audience: «خص الملك الوزير باستقبال»، «خص الرئيس السفير بمقابلة»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    before_noun,
    light,
    masdar,
    purpose,
    subject,
    topic_after,
)

RULE = Frame(
    name="grant_audience",
    event=Meeting,
    subtype="reception",
    trigger=light(("خص",), masdar("استقبال", "مقابلة", "لقاء")),
    slots=(
        subject("host"),
        before_noun("guest"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    refers_back=False,
    examples=(
        Example(
            "خص الرئيس السنغالي وزير الخارجية البرتغالي باستقبال في داكار",
            host="الرئيس السنغالي",
            guest="وزير الخارجية البرتغالي",
            place="داكار",
            subtype="reception",
        ),
        Example(
            "وخص ملك إسبانيا سفير كولومبيا أمس بمقابلة",
            host="ملك إسبانيا",
            guest="سفير كولومبيا",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "خص رئيس الجمهورية الإيطالية الوفد الكيني بلقاء",
            host="رئيس الجمهورية الإيطالية",
            guest="الوفد الكيني",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("خص الوزير البلجيكي الصحيفة بمقابلة", why="a newspaper is no guest"),
        Counterexample("خص المدرب لاعب البرازيل باستقبال حار", why="sport: no international actors"),
    ),
)
