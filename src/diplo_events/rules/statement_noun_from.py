"""Statements as nouns with the speaker behind «من»: «مناشدة من الحكومة»، «ترحيب من الاتحاد الأوروبي»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, masdar

RULE = Frame(
    name="statement_noun_from",
    event=Statement,
    subtype="appeal",
    trigger=any_of(
        masdar("مناشدة", "مطالبة"),
        masdar("تنديد", "إدانة", "استنكار", "شجب", "انتقاد", "اتهام"),
        masdar("ترحيب", "إشادة", "تأييد"),
        masdar("تعهد"),
    ),
    slots=(after("من", to="speaker"),),
    requires=("من",),
    instead_of=("statement_noun",),
    parties=1,
    refers_back=False,
    subtype_words={
        **dict.fromkeys(("تنديد", "إدانة", "استنكار", "شجب", "انتقاد", "اتهام"), "condemn"),
        **dict.fromkeys(("ترحيب", "إشادة", "تأييد"), "support"),
        "تعهد": "promise",
    },
    examples=(
        Example(
            "جاءت الطائرات بعد مناشدة من الحكومة النيجرية",
            speaker="الحكومة النيجرية",
            subtype="appeal",
        ),
        Example(
            "قوبل القرار بترحيب من الاتحاد الأوروبي",
            speaker="الاتحاد الأوروبي",
            subtype="support",
        ),
        Example(
            "وسط إدانة من وزير الخارجية الإكوادوري",
            speaker="وزير الخارجية الإكوادوري",
            subtype="condemn",
        ),
        Example(
            "جاء ذلك بعد اتهام روسيا من قبل أوكرانيا بالعدوان",
            speaker="أوكرانيا",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("وصل إلى روما بدعوة من الرئيس النيجري", why="an invitation to travel is no appeal"),
        Counterexample("صدرت مناشدة من أهالي المفقودين", why="society: no official speaks"),
    ),
)
