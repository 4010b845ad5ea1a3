"""Statements: sides agree on something: «اتفق الوزيران على ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, host, subject, verb

RULE = Frame(
    name="statement_agree",
    event=Statement,
    subtype="agree",
    trigger=verb("اتفق", "توافق", "أجمع"),
    slots=(subject("speaker"), host("speaker"), after("مع", to="speaker")),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "اتفق الرئيس البيروفي مع نظيره التشيلي على تسيير دوريات",
            speaker=["الرئيس البيروفي", "نظيره التشيلي"],
            subtype="agree",
        ),
        Example(
            "واتفقت السويد وفنلندا على تقاسم المعلومات",
            speaker=["السويد", "فنلندا"],
            subtype="agree",
        ),
        Example(
            "وزيرة الخارجية البلجيكية تتفق مع نظيرها المغربي على لجنة عمل",
            speaker=["وزيرة الخارجية البلجيكية", "نظيرها المغربي"],
            subtype="agree",
        ),
    ),
    counterexamples=(
        Counterexample("اتفق الناديان على إعارة اللاعب", why="sport: no international actors"),
        Counterexample("اتفق الجيران على موعد", why="society: no international actors"),
    ),
)
