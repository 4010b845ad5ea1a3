"""Who was there for a side: «وحضره من الجانب الغاني وزير المالية»؛ adds participants to the encounter told before."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, object_, subject, verb

RULE = Frame(
    name="attend_side",
    event=Meeting,
    trigger=verb("حضر"),
    slots=(subject("party"), object_("party")),
    with_words=frozenset({"جانب", "طرف"}),
    parties=0,
    attended=True,
    examples=(
        Example(
            "استقبل رئيس غانا الرئيس المجري. وحضره من الجانب المجري وزير المالية",
            type_="meeting",
            subtype="reception",
            host="رئيس غانا",
            guest="الرئيس المجري",
            party="وزير المالية",
        ),
        Example(
            "استقبل رئيس غانا الرئيس المجري، وحضره عن الجانب الغاني وزير الطاقة",
            type_="meeting",
            subtype="reception",
            host="رئيس غانا",
            guest="الرئيس المجري",
            party="وزير الطاقة",
        ),
        Example(
            "عقد وزير الطاقة الغاني لقاء مع نظيره المالي. وحضرها من الجانب المالي سفير مالي لدى غانا",
            type_="meeting",
            subtype="bilateral",
            party=["وزير الطاقة الغاني", "نظيره المالي", "سفير مالي لدى غانا"],
        ),
    ),
    counterexamples=(
        Counterexample("حضره من الجانب الغاني وزير المالية", why="nobody met before: there is nothing to add to"),
        Counterexample("حضر وزير المالية الغاني حفل افتتاح الجانب الشرقي من الميناء", why="an opening is no encounter"),
    ),
)
