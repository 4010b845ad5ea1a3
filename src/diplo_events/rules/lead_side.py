"""Who leads each side at an encounter: «ترأس الجانب الغاني وزير المالية فيما ترأس الجانب الكيني وزير التجارة»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="lead_side",
    event=Meeting,
    trigger=verb("ترأس", "رأس"),
    slots=(subject("party"),),
    with_words=frozenset({"جانب", "طرف"}),
    parties=0,
    attended=True,
    examples=(
        Example(
            "ترأس الجانب الغاني وزير المالية، فيما ترأس الجانب الكيني وزير التجارة",
            party=["وزير المالية", "وزير التجارة"],
            subtype="bilateral",
        ),
        Example(
            "رأس الجانب المجري نائب وزير الخارجية، ورأس الجانب التشيلي سفير تشيلي",
            party=["نائب وزير الخارجية", "سفير تشيلي"],
            subtype="bilateral",
        ),
        Example(
            "عقد أمس في أكرا اجتماع مشترك، ترأس الطرف الغاني فيه وزير الطاقة بينما ترأس الطرف المالي وزير المياه",
            party=["وزير الطاقة", "وزير المياه"],
            place="أكرا",
            time="أمس",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("ترأس وزير المالية الغاني مجلس الإدارة", why="no side of an encounter"),
        Counterexample("ترأس الجانب الغاني وزير المالية", why="one side alone, and no encounter told before"),
    ),
)
