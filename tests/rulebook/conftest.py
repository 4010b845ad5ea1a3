"""A small project of a user's: a directory of rules with an event type of its own."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TYPES = '''
    """Our own event types."""

    from typing import ClassVar, Literal

    from diplo_events.events import BaseEvent, Quote


    class MediationOffer(BaseEvent):
        """Somebody offers to mediate between others."""

        roles: ClassVar = frozenset({"mediator", "party"})
        subtypes: ClassVar = frozenset({"good_offices"})
        sides: ClassVar = ("mediator", "party")
        type: Literal["mediation_offer"] = "mediation_offer"
        issue: Quote | None = None
'''

RULE = '''
    """A third party offers to mediate: «عرضت سويسرا الوساطة بين ...»."""

    from diplo_events.grammar import Counterexample, Example, Frame, after, between, light, masdar, subject

    from ._types import MediationOffer

    RULE = Frame(
        name="mediation_offer",
        event=MediationOffer,
        trigger=light(("عرض", "أبدى"), masdar("وساطة")),
        slots=(subject("mediator"), between("party"), after("حول", "بشأن", to="issue")),
        examples=(
            Example(
                "عرضت سويسرا وساطة بين أرمينيا وأذربيجان حول الحدود",
                mediator="سويسرا",
                party=["أرمينيا", "أذربيجان"],
                issue="الحدود",
            ),
        ),
        counterexamples=(Counterexample("عرضت فرنسا معونات على لبنان", why="aid is no mediation"),),
    )
'''

DATA = """
    name = "mediation_offer"
    trigger = { light = ["عرض", "أبدى"], masdar = "وساطة" }
    slots = [
      { subject = "mediator" },
      { between = "party" },
      { after = ["حول", "بشأن"], to = "issue" },
    ]

    [event]
    type = "mediation_offer"
    roles = ["mediator", "party"]
    subtypes = ["good_offices"]
    sides = ["mediator", "party"]
    fields = ["issue"]

    [[examples]]
    text = "عرضت سويسرا وساطة بين أرمينيا وأذربيجان حول الحدود"
    mediator = "سويسرا"
    party = ["أرمينيا", "أذربيجان"]
    issue = "الحدود"

    [[counterexamples]]
    text = "عرضت فرنسا معونات على لبنان"
    why = "aid is no mediation"
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write files by their names, contents dedented, into a directory of rules; return it."""

    def written(**files: str) -> Path:
        directory = tmp_path / "my_rules"
        directory.mkdir(exist_ok=True)
        for name, content in files.items():
            stem, _, suffix = name.rpartition("_")
            (directory / f"{stem}.{suffix}").write_text(dedent(content).lstrip(), encoding="utf-8")
        return directory

    return written


@pytest.fixture
def python_rules(write: Callable[..., Path]) -> Path:
    """The rule as a Python module beside its event type."""
    return write(_types_py=TYPES, mediation_offer_py=RULE)


@pytest.fixture
def data_rules(write: Callable[..., Path]) -> Path:
    """The same rule as a data file."""
    return write(mediation_offer_toml=DATA)
