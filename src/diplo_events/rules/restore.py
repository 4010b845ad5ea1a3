"""A takes up its ties with B again: «استأنفت الدولتان علاقاتهما»، «أعادت فتح سفارتها»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, between, host, light, masdar, subject

RULE = Frame(
    name="restore",
    event=DiplomaticMeasure,
    subtype="restore",
    trigger=any_of(
        light(("استأنف", "أعاد", "استعاد", "طبع"), masdar("علاقة")),
        masdar("استئناف"),
    ),
    slots=(
        subject("agent"),
        host("agent"),
        after("مع", "ب", to="target"),
        between("agent"),
    ),
    refers_back=False,
    requires=("مع", "ب"),
    examples=(
        Example(
            "استأنفت بوليفيا علاقاتها الدبلوماسية مع إسبانيا",
            agent="بوليفيا",
            target="إسبانيا",
            subtype="restore",
        ),
        Example(
            "كينيا تستأنف علاقاتها مع الصومال",
            agent="كينيا",
            target="الصومال",
            subtype="restore",
        ),
        Example(
            "وأعادت ماليزيا علاقاتها مع كوريا الشمالية",
            agent="ماليزيا",
            target="كوريا الشمالية",
            subtype="restore",
        ),
    ),
    counterexamples=(
        Counterexample("استأنف الفريق تدريباته", why="sport: no international actors"),
        Counterexample("استأنفت شركة الطيران النرويجية رحلاتها", why="a company"),
    ),
)
