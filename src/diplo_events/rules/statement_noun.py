"""Warnings and condemnations as nouns: «تحذير أمريكي»، «إدانة الأمم المتحدة»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, any_of, genitive, masdar

RULE = Frame(
    name="statement_noun",
    event=Statement,
    subtype="condemn",
    trigger=any_of(masdar("تحذير", "تنديد", "إدانة")),
    slots=(genitive("speaker"),),
    parties=1,
    refers_back=False,
    subtype_words={"تحذير": "warn", "تنديد": "condemn", "إدانة": "condemn"},
    examples=(
        Example("تحذير نرويجي من السفر إلى هايتي", speaker="نرويجي", subtype="warn"),
        Example(
            "جاء القرار بعد تنديد الاتحاد الأفريقي بالانقلاب",
            speaker="الاتحاد الأفريقي",
            subtype="condemn",
        ),
        Example("إدانة أردنية للهجوم", speaker="أردنية", subtype="condemn"),
    ),
    counterexamples=(
        Counterexample("صدر تحذير من هبوب العواصف", why="the weather service names nobody"),
        Counterexample("أيدت المحكمة إدانة المتهم بالسرقة", why="a verdict, no statement"),
    ),
)
