"""An agreement made known with its two sides: «الاتفاق الذي أعلن عنه بين روما وأثينا»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    any_of,
    between,
    led,
    light,
    masdar,
    topic_after,
    verb,
)

_DEALS = frozenset({"اتفاق", "اتفاقية", "هدنة", "تفاهم", "صفقة"})

RULE = Frame(
    name="agreement_announced",
    event=Agreement,
    subtype="reached",
    trigger=any_of(
        led(verb("أعلن"), "عن", to=_DEALS),
        light(("أعلن", "إعلان"), masdar("اتفاق", "اتفاقية", "هدنة", "صفقة")),
    ),
    slots=(between("party"), topic_after("حول", "بشأن", "بخصوص")),
    refers_back=False,
    examples=(
        Example(
            "الاتفاق الذي أعلن عنه أمس بين أرمينيا وأذربيجان",
            party=["أرمينيا", "أذربيجان"],
            time="أمس",
            subtype="reached",
        ),
        Example(
            "الاتفاق الذي أعلن في جنيف بين النرويج وفنلندا",
            party=["النرويج", "فنلندا"],
            place="جنيف",
            subtype="reached",
        ),
        Example(
            "الهدنة التي أعلن عنها في أوسلو بين كولومبيا وبيرو",
            party=["كولومبيا", "بيرو"],
            place="أوسلو",
            subtype="reached",
        ),
        Example(
            "الصفقة التي أعلن عنها بين النرويج وفنلندا حول الغاز",
            party=["النرويج", "فنلندا"],
            topic="الغاز",
            subtype="reached",
        ),
        Example(
            "مالطا ترحب بإعلان هدنة بين كولومبيا وبيرو",
            party=["كولومبيا", "بيرو"],
            subtype="reached",
            also=(Also("statement", subtype="support", speaker="مالطا"),),
        ),
    ),
    counterexamples=(
        Counterexample("أعلن عن اتفاق بين ناديين في إسبانيا", why="sport: clubs are no international actors"),
        Counterexample("أعلن الرئيس البرازيلي عن خلاف بين كولومبيا وبيرو", why="a dispute"),
    ),
)
