"""Both sides take a deal that was put to them: «وافقت كينيا وأوغندا على الهدنة»."""

from diplo_events.events import Agreement
from diplo_events.grammar import Counterexample, Example, Frame, led, subject, topic_after, verb

_DEALS = frozenset("اتفاق اتفاقية هدنة تهدئة صفقة تسوية معاهدة مقترح خطة خارطة خريطة وقف تبادل".split())

RULE = Frame(
    name="both_consent",
    event=Agreement,
    subtype="reached",
    trigger=led(verb("وافق"), "على", to=_DEALS),
    slots=(subject("party"), topic_after("على")),
    refers_back=False,
    whole=True,
    instead_of=("statement_consent", "statement_agree"),
    examples=(
        Example(
            "وافقت بوروندي ورواندا على هدنة مدتها شهر",
            party=["بوروندي", "رواندا"],
            topic="هدنة مدتها شهر",
            subtype="reached",
        ),
        Example(
            "أعلن الوسيط أن الحكومة الكولومبية وحركة طالبان وافقتا على خطة لتبادل السجناء",
            party=["الحكومة الكولومبية", "حركة طالبان"],
            topic="خطة لتبادل السجناء",
            subtype="reached",
        ),
        Example(
            "وافق الرئيسان الأرميني والأذربيجاني على وقف إطلاق النار",
            party=["الرئيسان الأرميني", "الأذربيجاني"],
            topic="وقف إطلاق النار",
            subtype="reached",
        ),
    ),
    counterexamples=(
        Counterexample("وافق مجلس الوزراء الكيني على اتفاقية الطاقة", why="one state alone"),
        Counterexample("وافقت بوروندي ورواندا على حضور القمة", why="no deal"),
    ),
)
