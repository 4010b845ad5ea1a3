"""Encounters of several whom one code stands for: «اجتمعت الدول الست»، «قمة الحلف»، «إحاطة الأمين العام أمام المجلس»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.drafts import is_of_many_states

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["OF_STATES", "gathers"]

#: Bodies whose members come many to a meeting.
OF_STATES: Final = frozenset({"GCC", "ARL", "ASEAN", "AFU", "OIC", "EU", "NATO", "P5+1", "G7", "G20", "BRICS", "AMU"})
#: Groups that are nothing but those who come to their meetings.
_GROUPS: Final = frozenset({"P5+1", "QUARTET", "G7", "G8", "G20"})
_UNITED_NATIONS: Final = "UN"
#: Organs of states before which officials of the same body appear.
_ORGANS: Final = ("مجلس الأمن", "مجلس الامن", "الجمعية العامة")


def gathers(draft: Draft) -> bool:
    """«عقد وزراء خارجية مجلس التعاون اجتماعا»: the ministers of a body of states are of several states.

    So are the states of a group without a seat, and a body at its summit; an organ hears an official of its own body.
    """
    if draft.type != "meeting":
        return False
    told = [part.mention for part in draft.parts]
    summit = draft.subtype == "summit"
    return any(_are_many(one) or _is_group(one, summit=summit) for one in told) or _hears(told)


def _are_many(mention: Mention) -> bool:
    many = mention.number == "p" and mention.kind is MentionKind.POSITION
    return many and (mention.actor in OF_STATES or is_of_many_states(mention))


def _is_group(mention: Mention, *, summit: bool) -> bool:
    """«اجتمعت مجموعة الثماني», «قمة حلف شمال الأطلسي»; «قال الحلف» is one voice."""
    body = mention.kind is MentionKind.ORGANISATION and mention.position is None
    return body and (mention.actor in _GROUPS or (summit and mention.actor in OF_STATES))


def _hears(told: list[Mention]) -> bool:
    """«عقد مجلس الأمن جلسة استمع خلالها إلى الأمين العام»."""
    own = [one for one in told if one.actor == _UNITED_NATIONS]
    organ = any(one.kind is MentionKind.ORGANISATION and one.text.lstrip("ل").startswith(_ORGANS) for one in own)
    return organ and any(one.kind in PERSONS for one in own)
