"""Officials told without their state beside one whose state is told: «وقع وزير العمل اتفاقية مع نظيره الأوغندي».

A newspaper leaves out whose its own ministers are.  Where the next man of the sentence is called by his state, the one
before him is of another; of two men of one state the first is called by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.resolution.references.foreigners import BY_OFFICE
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.offices import Offices

__all__ = ["beside_foreigners"]

#: Offices of a government that a state's own press tells without the state; so it does all its ministers.
_OFFICES: Final = frozenset(
    "minister speaker deputy_speaker chief_of_staff army_commander security_chief intelligence_chief attorney_general "
    "chief_justice undersecretary head_of_authority governor minister_of_state minister_of_state_foreign_affairs "
    "national_security_adviser crown_prince vice_president".split()
)
_HOUSES: Final = frozenset({"parliament", "parliamentary_committee"})
_MINISTER: Final = "_minister"
_DELEGATION: Final = "delegation"
_BOARDS: Final = frozenset({"إدارة", "الإدارة", "حزب", "الحزب", "نادي", "النادي", "شركة", "الشركة"})
#: Mentions between the two: a place, a day, one's own ministry.
_NEAR: Final = 4


def beside_foreigners(line: list[Mention], offices: Offices, gazetteer: Gazetteer) -> list[Mention]:
    """Return the line with those marked who are of another state than the next one told."""
    return [
        replace(one, modifiers=one.modifiers | BY_OFFICE)
        if _is_own(one, offices) and _is_foreign(_next(line, place), offices, gazetteer)
        else one
        for place, one in enumerate(line)
    ]


def _is_own(mention: Mention, offices: Offices) -> bool:
    """«وزير العمل»، «نائب وزير الخارجية»; «رئيس الحزب»، «وزير سابق» hold no office of a state."""
    if mention.actor is not None or mention.number != "s" or mention.reference:
        return False
    if mention.kind not in PERSONS:
        return mention.title is not None and mention.position in _HOUSES
    position, words = mention.position or "", (mention.title or "").split()
    in_office = len(words) > 1 and (position in _OFFICES or position.endswith(_MINISTER))  # «الوزير» was told before
    return in_office and not mention.modifiers and offices.is_definite(mention) and _BOARDS.isdisjoint(words)


def _next(line: list[Mention], place: int) -> Mention | None:
    """The next official of the sentence, if he stands near."""
    own = line[place]
    near = (one for one in line[place + 1 : place + 1 + _NEAR] if one.sentence == own.sentence)
    return next((one for one in near if one.kind in PERSONS or one.position == _DELEGATION), None)


def _is_foreign(mention: Mention | None, offices: Offices, gazetteer: Gazetteer) -> bool:
    """«نظيره الأوغندي»، «وزيرة التجارة التشيلية»، «المدير التنفيذي لصندوق النقد الدولي»; not «رئيس الوزراء تسيبراس»."""
    if mention is None or mention.actor is None or mention.position is None:
        return False
    if mention.position == _DELEGATION:
        return mention.reference is None
    return offices.says_state(mention) or mention.actor not in gazetteer.countries
