"""Statements that answer: «رد الوزير على الاتهامات بأنها ...»، «روما ترد على أثينا: ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, subject, verb

RULE = Frame(
    name="statement_reply",
    event=Statement,
    subtype="say",
    trigger=verb("رد"),
    slots=(subject("speaker"),),
    with_content=True,
    without_words=frozenset("نار نيران قصف هجوم صاروخ مدفعية غارة إطلاق".split()),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "رد وزير الخارجية الغاني على أسئلة الصحفيين بأن توغو دولة صديقة",
            speaker="وزير الخارجية الغاني",
            subtype="say",
        ),
        Example(
            "مالطا ترد على ليبيا: لن نعيد البحارة",
            speaker="مالطا",
            subtype="say",
        ),
        Example(
            "ورد السفير القبرصي: «لم نتلق شيئا من تركيا»",
            speaker="السفير القبرصي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("رد الجيش الغاني على مصادر النيران في توغو بعد أن سقطت القذائف", why="by arms, not by words"),
        Counterexample("رد الحارس بأن فريقه سيفوز في مباراة كينيا", why="sport: no official speaks"),
    ),
)
