"""Statements that lay something to a cause or a doer: «عزا الوزير التأخير إلى ...»، «نسبت الهجوم إلى ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_attribute",
    event=Statement,
    subtype="say",
    trigger=verb("عزا", "أرجع", "نسب", voice="a"),
    slots=(subject("speaker"),),
    with_words=frozenset(
        "سبب أسباب هجوم تفجير انفجار اغتيال محاولة حادث مقتل سقوط قصف تأخر تأخير فشل إخفاق توتر خلاف أزمة تدهور تراجع "
        "ارتفاع انخفاض هبوط زيادة تعثر انهيار غياب عدم انسحاب تأجيل قرار نقص ضعف تباطؤ نمو تصعيد امتناع تعثر".split()
    ),
    subtype_words={"نسب": "condemn"},
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "عزا وزير المالية الغاني تراجع التجارة مع توغو إلى الرسوم",
            speaker="وزير المالية الغاني",
            subtype="say",
        ),
        Example(
            "وأرجعت الحكومة المالطية تعثر التبادل مع ليبيا إلى خلاف على الصيد",
            speaker="الحكومة المالطية",
            subtype="say",
        ),
        Example(
            "ونسب الجيش الكيني الهجوم إلى حركة الشباب",
            speaker="الجيش الكيني",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("أرجعت غانا الشاحنات إلى توغو", why="goods are sent back, nothing is said"),
        Counterexample("عزا الطبيب ارتفاع الحرارة في أكرا إلى الرطوبة", why="society: no official speaks"),
    ),
)
