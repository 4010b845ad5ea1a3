"""Who signed for which side: «وقع عن الجانب الكوبي وزير النقل وعن الجانب الأنغولي وزير الداخلية»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    led,
    masdar,
    object_,
    object_of_masdar,
    subject,
    verb,
)

_SIDES = frozenset({"جانب", "طرف", "حكومة"})

RULE = Frame(
    name="sign_for",
    event=Agreement,
    subtype="signed",
    trigger=any_of(led(verb("وقع"), "عن", "من", to=_SIDES), led(masdar("توقيع"), "عن", "من", to=_SIDES)),
    slots=(subject("party"), object_("party"), object_of_masdar("party"), after("عن", "من", to="party")),
    refers_back=False,
    instead_of=("sign",),
    examples=(
        Example(
            "وقع عن الجانب الكوبي وزير النقل وعن الجانب الأنغولي وزير الداخلية",
            party=["وزير النقل", "وزير الداخلية"],
            subtype="signed",
        ),
        Example(
            "قام بتوقيع البروتوكول عن الجانب الغيني السفير وعن الجانب الروماني وكيل وزارة التجارة",
            party=["السفير", "وكيل وزارة التجارة"],
            subtype="signed",
        ),
        Example(
            "ووقع الاتفاقية عن الجانب النيبالي وزير المالية وعن الجانب الدنماركي وزيرة الطاقة",
            party=["وزير المالية", "وزيرة الطاقة"],
            subtype="signed",
        ),
        Example(
            "وقع عن حكومة بوليفيا نائب الرئيس وعن حكومة بيرو وزيرة التجارة",
            party=["نائب الرئيس", "وزيرة التجارة"],
            subtype="signed",
        ),
    ),
    counterexamples=(
        Counterexample("وقع المدير العقد عن جانب الشركة", why="a company: no international actors"),
        Counterexample("وقع الرئيس البوليفي كتابه الجديد", why="a book is signed for readers"),
    ),
)
