"""A restricts B's officials: «فرضت كندا قيودا على مسؤولين روس»، «قيودا على تأشيرات وزراء»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, light, masdar, of_nation, subject

RULE = Frame(
    name="restrict",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        light(
            tuple("فرض شدد وسع جدد رفع خفف ألغى أعلن فرض تشديد توسيع تجديد رفع تخفيف إلغاء إعلان".split()),
            masdar("قيد"),
        ),
    ),
    slots=(
        subject("agent", voice="a"),
        of_nation(after("على", "ضد", "عن", "بحق", to="target")),
    ),
    refers_back=False,
    needs=("agent", "target"),
    with_words=frozenset(
        "مسؤول وزير دبلوماسي تأشير تأشيرة سفير نائب قاض ضابط جنرال كيان فرد شخصية عضو رئيس حاكم قائد".split()
    ),
    without_words=frozenset({"مسافر", "سائح", "قادم", "وافد", "وارد", "صادر", "واردات", "صادرات"}),
    examples=(
        Example("فرضت كندا قيودا على خمسة مسؤولين روس", agent="كندا", target="مسؤولين روس", subtype="sanction"),
        Example(
            "فرضت هولندا قيودا على تأشيرات وزراء غينيين", agent="هولندا", target="وزراء غينيين", subtype="sanction"
        ),
        Example("رفعت سويسرا القيود عن ثلاثة وزراء ماليين", agent="سويسرا", target="وزراء ماليين", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("فرضت تايلاند قيودا على واردات الأرز من كمبوديا", why="trade, nobody is punished"),
        Counterexample("فرضت فنلندا قيودا على المسافرين القادمين من السويد", why="travellers in an epidemic"),
        Counterexample("فرض الوزير الكندي قيودا على الصيد في المحيط", why="nobody of another state"),
    ),
)
