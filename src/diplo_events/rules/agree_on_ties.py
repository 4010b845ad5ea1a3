"""A and B agree on an act on their ties or border: «اتفقت الدولتان على إعادة فتح السفارتين»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    host,
    led,
    masdar,
    subject,
    topic_after,
    verb,
)

#: What is done with ties, missions and borders where two states agree on it.
_ACTS = frozenset("إعادة استعادة استئناف عودة تطبيع إقامة فتح افتتاح تبادل رفع مستوى ترفيع إلغاء إنهاء طي".split())
#: On what: «على تعزيز العلاقات»، «على استئناف الحوار» are words, not such an act.
_TIES = frozenset("علاقة تمثيل سفارة سفير قنصلية بعثة ممثلية معبر حدود تأشير تأشيرة أجواء خلاف قطيعة".split())

RULE = Frame(
    name="agree_on_ties",
    event=Agreement,
    subtype="reached",
    trigger=any_of(
        led(verb("اتفق", "توافق"), "على", to=_TIES, through=_ACTS),
        led(masdar("اتفاق", "توافق"), "على", to=_TIES, through=_ACTS),
    ),
    slots=(subject("party"), between("party"), after("مع", to="party"), host("party"), topic_after("على")),
    refers_back=False,
    instead_of=("statement_agree", "statement_joint", "restore", "relations", "open_mission", "mission_opened"),
    examples=(
        Example(
            "اتفقت بيرو وبوليفيا على استئناف العلاقات الدبلوماسية",
            party=["بيرو", "بوليفيا"],
            topic="استئناف العلاقات الدبلوماسية",
            subtype="reached",
        ),
        Example(
            "اتفقت النرويج مع منغوليا على إعادة فتح السفارتين",
            party=["النرويج", "منغوليا"],
            topic="إعادة فتح السفارتين",
            subtype="reached",
        ),
        Example(
            "بعد الاتفاق على إقامة علاقات دبلوماسية بين بوتان والهند",
            party=["بوتان", "الهند"],
            topic="إقامة علاقات دبلوماسية بين بوتان والهند",
            subtype="reached",
        ),
        Example(
            "اتفق وزيرا خارجية غانا وتوغو على فتح معبر حدودي",
            party=["وزيرا خارجية غانا", "توغو"],
            topic="فتح معبر حدودي",
            subtype="reached",
        ),
    ),
    counterexamples=(
        Counterexample("اتفقت بيرو وبوليفيا على تعزيز العلاقات", why="that is what they said"),
        Counterexample("اتفق الناديان الكيني والغاني على تبادل اللاعبين", why="sport"),
        Counterexample("دعا الوزير إلى الاتفاق على إعادة العلاقات بين بيرو وبوليفيا", why="it is called for"),
    ),
)
