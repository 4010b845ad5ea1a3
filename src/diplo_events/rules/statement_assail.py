"""Statements that go for somebody: «شن الوزير هجوما عنيفا على ...»، «شن حملة شديدة على القرار»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, light, masdar, of_travellers, subject

RULE = Frame(
    name="statement_assail",
    event=Statement,
    subtype="condemn",
    trigger=light(
        ("شن",),
        masdar("هجوم", "حملة", with_adjective=("عنيف", "شديد", "قوي", "شرس", "إعلامي", "سياسي", "كلامي", "ضاري")),
    ),
    slots=(of_travellers(subject("speaker")), after("على", "ضد", to="addressee")),
    without_words=frozenset(
        "طائرة مدفعية دبابة قرية بلدة معسكر ثكنة موقع معقل جندي مقاتل مسلح صاروخ قذيفة بري جوي تفتيش اعتقال دهم توعية "
        "أمني".split()
    ),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "شن الرئيس الغيني هجوما عنيفا على السنغال",
            speaker="الرئيس الغيني",
            addressee="السنغال",
            subtype="condemn",
        ),
        Example(
            "وشن وزير الخارجية الأرميني حملة شديدة على قرار الاتحاد الأوروبي",
            speaker="وزير الخارجية الأرميني",
            subtype="condemn",
        ),
        Example(
            "رئيسة الوزراء النيبالية تشن هجوما قويا على الهند",
            speaker="رئيسة الوزراء النيبالية",
            addressee="الهند",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("شنت السنغال هجوما عنيفا على قوات غينية", why="fighting, nothing is said"),
        Counterexample("شن قائد الجيش الأرميني هجوما عنيفا على معسكر أذربيجاني", why="fighting, nothing is said"),
    ),
)
