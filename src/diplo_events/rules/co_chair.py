"""Two preside over their common body: «ترأس الوزير ونظيره أعمال اللجنة العليا المشتركة»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, after, of_people, subject, verb

RULE = Frame(
    name="co_chair",
    event=Meeting,
    trigger=verb("ترأس", "رأس"),
    with_words=frozenset({"مشترك"}),
    slots=(of_people(subject("party")), of_people(after("مع", "إلى جانب", to="party"))),
    refers_back=False,
    examples=(
        Example(
            "ترأس وزير النقل النمساوي ونظيره السلوفيني أمس في فيينا أعمال اللجنة العليا المشتركة",
            party=["وزير النقل النمساوي", "نظيره السلوفيني"],
            place="فيينا",
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "وترأس وزير الزراعة الكيني مع نظيره الأوغندي اللجنة الفنية المشتركة",
            party=["وزير الزراعة الكيني", "نظيره الأوغندي"],
            subtype="bilateral",
        ),
        Example(
            "ترأست وزيرة الدفاع الإسبانية ونظيرها الفرنسي لجنة عسكرية مشتركة",
            party=["وزيرة الدفاع الإسبانية", "نظيرها الفرنسي"],
            subtype="bilateral",
        ),
        Example(
            "ترأس الوزير الغاني مناصفة مع نظيره السنغالي أشغال اللجنة العليا المشتركة",
            party=["الوزير الغاني", "نظيره السنغالي"],
            subtype="bilateral",
        ),
        Example(
            "رأس الوزير المالطي إلى جانب نظيره القبرصي أعمال اللجنة المشتركة",
            party=["الوزير المالطي", "نظيره القبرصي"],
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("ترأس وزير النقل النمساوي الجانب النمساوي في اللجنة المشتركة", why="the other side is not told"),
        Counterexample("ترأس وزير النقل النمساوي ووكيل وزارته لجنة مشتركة بين الوزارات", why="officials of one state"),
    ),
)
