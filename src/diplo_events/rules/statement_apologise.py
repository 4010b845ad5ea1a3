"""Statements: an official says that he is sorry: «اعتذر الرئيس لـ... عن ...»، «قدم اعتذاره»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, light, masdar, subject, verb

RULE = Frame(
    name="statement_apologise",
    event=Statement,
    subtype="say",
    trigger=any_of(verb("اعتذر"), light(("قدم", "وجه"), masdar("اعتذار"))),
    slots=(subject("speaker"), after("ل", "إلى", to="addressee")),
    without_words=frozenset({"مشاركة", "حضور", "استقبال", "استضافة", "ترشيح", "تشكيل", "منصب"}),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "اعتذر الرئيس الزامبي لأنغولا عن قصف القرية",
            speaker="الرئيس الزامبي",
            addressee="أنغولا",
            subtype="say",
        ),
        Example(
            "وقدمت الحكومة المالطية اعتذارا رسميا إلى تونس",
            speaker="الحكومة المالطية",
            addressee="تونس",
            subtype="say",
        ),
        Example(
            "وزير الدفاع الكرواتي يعتذر عن دخول جنود بلاده أراضي صربيا",
            speaker="وزير الدفاع الكرواتي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("اعتذر الوزير الزامبي عن المشاركة في قمة أنغولا", why="who stays away is not sorry"),
        Counterexample("اعتذر اللاعب لجماهير الكاميرون عن الخسارة في المباراة", why="sport: no official speaks"),
    ),
)
