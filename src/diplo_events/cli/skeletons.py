"""The rule that ``diplo-events rules new`` writes: whole, green, and made to be changed."""

from pathlib import Path
from typing import Final

from diplo_events.errors import RuleError

_PYTHON: Final = '''\
"""Say in a line what the rule finds: «توسطت سويسرا بين أرمينيا وأذربيجان»."""

from typing import ClassVar, Literal

from diplo_events.events import BaseEvent
from diplo_events.grammar import Counterexample, Example, Frame, between, subject, topic_after, verb


class CLASS(BaseEvent):
    """Say in a line what the event is; to use a type of the library's, import its class and delete this one."""

    roles: ClassVar = frozenset({"mediator", "party"})
    sides: ClassVar = ("mediator", "party")  # a known state or body must fill each
    type: Literal["NAME"] = "NAME"


RULE = Frame(
    name="NAME",
    event=CLASS,
    trigger=verb("توسط"),
    slots=(
        subject("mediator"),
        between("party"),
        topic_after("حول", "بشأن"),
    ),
    examples=(
        Example(
            "توسطت سويسرا بين أرمينيا وأذربيجان",
            mediator="سويسرا",
            party=["أرمينيا", "أذربيجان"],
        ),
        Example(
            "توسط وزير الخارجية النرويجي أمس بين كولومبيا وفنزويلا",
            mediator="وزير الخارجية النرويجي",
            party=["كولومبيا", "فنزويلا"],
            time="أمس",
        ),
        Example(
            "كينيا تتوسط بين إثيوبيا والصومال بشأن الموانئ",
            mediator="كينيا",
            party=["إثيوبيا", "الصومال"],
            topic="الموانئ",
        ),
    ),
    counterexamples=(
        Counterexample(
            "توسط المعلم بين التلميذين",
            why="neither is a state or body",
        ),
        Counterexample(
            "زارت لجنة من البلدية أحياء المدينة",
            why="nobody mediates",
        ),
    ),
)
'''
_DATA: Final = """\
# Say in a line what the rule finds: «توسطت سويسرا بين أرمينيا وأذربيجان».
name = "NAME"
trigger = [
  { verb = ["توسط"] },
]
slots = [
  { subject = "mediator" },
  { between = "party" },
  { topic_after = ["حول", "بشأن"] },
]

# To use a type of the library's, write event = "meeting" above instead of this table.
[event]
type = "NAME"
roles = ["mediator", "party"]
sides = ["mediator", "party"] # a known state or body must fill each

[[examples]]
text = "توسطت سويسرا بين أرمينيا وأذربيجان"
mediator = "سويسرا"
party = ["أرمينيا", "أذربيجان"]

[[examples]]
text = "توسط وزير الخارجية النرويجي أمس بين كولومبيا وفنزويلا"
mediator = "وزير الخارجية النرويجي"
party = ["كولومبيا", "فنزويلا"]
time = "أمس"

[[examples]]
text = "كينيا تتوسط بين إثيوبيا والصومال بشأن الموانئ"
mediator = "كينيا"
party = ["إثيوبيا", "الصومال"]
topic = "الموانئ"

[[counterexamples]]
text = "توسط المعلم بين التلميذين"
why = "neither is a state or body"

[[counterexamples]]
text = "زارت لجنة من البلدية أحياء المدينة"
why = "nobody mediates"
"""


def write_skeleton(name: str, directory: Path, *, data: bool = False) -> Path:
    """Write a rule of this name into the directory, made if need be; return the file.

    Raises:
        RuleError: the name is no name for a module, or the file is there already.
    """
    if not (name.isascii() and name.isidentifier() and name == name.lower() and name[0].isalpha()):
        raise RuleError(f"{name!r} is no name for a rule; use small letters and underscores, as mediation_offer")
    path = directory / f"{name}.{'toml' if data else 'py'}"
    if path.exists():
        raise RuleError(f"{path} is there already; choose another name")
    class_name = "".join(part.capitalize() for part in name.split("_"))
    directory.mkdir(parents=True, exist_ok=True)
    content = (_DATA if data else _PYTHON).replace("NAME", name).replace("CLASS", class_name)
    path.write_text(content, encoding="utf-8", newline="\n")
    return path
