"""The files of a small project: event types of its own, a rule as a module, the same rule as data."""

from __future__ import annotations

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
