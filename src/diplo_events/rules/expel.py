"""A sends B's diplomats away: «طردت كندا أربعة دبلوماسيين روس»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, any_of, genitive, host, masdar, object_, subject, verb

RULE = Frame(
    name="expel",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=any_of(verb("طرد", "أبعد"), masdar("طرد", "إبعاد")),
    slots=(
        subject("agent", voice="a"),
        subject("target", voice="p"),
        object_("target"),
        genitive("target"),
        host("agent"),
    ),
    refers_back=False,
    examples=(
        Example(
            "طردت كندا أمس أربعة دبلوماسيين روس",
            agent="كندا",
            target="دبلوماسيين روس",
            time="أمس",
            subtype="expel",
        ),
        Example(
            "طردت كولومبيا السفير الإسرائيلي",
            agent="كولومبيا",
            target="السفير الإسرائيلي",
            subtype="expel",
        ),
        Example(
            "قررت النرويج طرد السفير الإيراني",
            agent="النرويج",
            target="السفير الإيراني",
            subtype="expel",
        ),
    ),
    counterexamples=(
        Counterexample("طرد الحكم لاعبين من الملعب", why="sport: no international actors"),
        Counterexample("طردت إيطاليا مهاجرين من أراضيها", why="nobody of a named state"),
    ),
)
