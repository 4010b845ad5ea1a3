"""Encounters of several whom one code stands for: «اجتمعت الدول الست»، «قمة الحلف»، «جلسة المجلس مع الأمين العام»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.drafts import Part, as_state, is_of_many_states

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["OF_STATES", "gathers", "is_of_men", "is_organ", "is_session", "states_of_body"]

#: Bodies whose members come many to a meeting.
OF_STATES: Final = frozenset(
    "GCC ARL ASEAN AFU OIC EU NATO P5+1 G7 G8 G20 G77 G4 D8 BRICS UMA ECOWAS ECCAS EAC IGAD SADC COMESA CENSAD G5S AES "
    "SAARC ECO OTS SCO CIS CSTO EAEU PIF APEC NONALIGNED OAS CELAC UNASUR MERCOSUR CARICOM QUAD EPC V4 NORDIC NORMANDY "
    "OSCE OPECPLUS ASTANA E3 ARABQUAD".split()
)
#: Groups that are nothing but those who come to their meetings.
_JOINT: Final = ("لجنة", "مجلس", "منتدى", "فريق")
_GROUPS: Final = frozenset({"P5+1", "QUARTET", "G7", "G8", "G20"})
_MINISTERS: Final = frozenset({"وزراء", "الوزاري"})
#: The rule of states that negotiate, be it for weeks.
_AT_LARGE: Final = "negotiate"
_SUMMIT: Final = "قمة"
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
    return any(map(_are_many, told)) or _hears(told) or any(_is_group(draft, one) for one in told)


def states_of_body(draft: Draft) -> Draft:
    """«اجتماع اللجنة الكينية الأوغندية»: a body that two have together is neither's: the two states take part."""
    adjectives = [part.mention for part in draft.parts if part.mention.reference == "adjective"]
    joint = [part for part in draft.parts if any(_is_shared(part.mention, one) for one in adjectives)]
    if not joint:
        return draft
    parts = (Part(one.role, as_state(one.mention, one.mention.actor)) if one in joint else one for one in draft.parts)
    return draft.with_parts(*parts)


def _is_shared(body: Mention, adjective: Mention) -> bool:
    """«اللجنة الكينية» before «الأوغندية»."""
    noun = (body.title or "").partition(" ")[0].removeprefix("ال")
    beside = body.sentence == adjective.sentence and 0 <= adjective.first - body.last <= 1
    return body.kind is MentionKind.ORGANISATION and noun in _JOINT and beside


def _are_many(mention: Mention) -> bool:
    many = mention.number == "p" and mention.kind is MentionKind.POSITION
    return many and (mention.actor in OF_STATES or is_of_many_states(mention))


def _is_group(draft: Draft, mention: Mention) -> bool:
    """«اجتمعت مجموعة الثماني», «قمة حلف شمال الأطلسي»; «المحادثات السداسية» may be those of any six."""
    if mention.kind is not MentionKind.ORGANISATION or mention.position is not None or _SUMMIT in mention.text:
        return False
    if draft.aside:
        return False
    met = not draft.noun and (mention.actor in _GROUPS or is_council(mention))
    return met or (draft.subtype == "summit" and mention.actor in OF_STATES)


def is_council(mention: Mention) -> bool:
    """«مجلس وزراء الصحة العرب»، «المجلس الوزاري لمجلس التعاون»: a body that is the ministers of many states."""
    return mention.actor in OF_STATES and not _MINISTERS.isdisjoint(mention.text.removeprefix("ل").split()[:2])


def _hears(told: list[Mention]) -> bool:
    """«عقد مجلس الأمن جلسة استمع خلالها إلى الأمين العام»."""
    own = [one for one in told if one.actor == _UNITED_NATIONS]
    return any(map(is_organ, own)) and any(one.kind in PERSONS for one in own)


def is_organ(mention: Mention) -> bool:
    """Tell whether an organ of the United Nations is meant in which states sit."""
    body = mention.kind is MentionKind.ORGANISATION and mention.actor == _UNITED_NATIONS
    return body and mention.text.removeprefix("ل").startswith(_ORGANS)


def is_session(event: Draft, draft: Draft) -> bool:
    """«التقى الوزير نظيره. وكانا وصلا للمشاركة في اجتماع المنظمة»: two met, and they came to the session of a body."""
    own = [one for part in draft.parts if _is_body(one := part.mention)]
    known = {part.mention.actor for part in event.parts}
    apart = bool(own) and all(one.actor not in known for one in own)
    noun = draft.noun and draft.type == "meeting" and draft.sentence > event.latest
    return apart and noun and len(draft.parts) > len(event.parts) > 1


def _is_body(mention: Mention) -> bool:
    several = mention.actor in OF_STATES or mention.actor == _UNITED_NATIONS
    return several and mention.kind is MentionKind.ORGANISATION and mention.position is None


def is_of_men(event: Draft, draft: Draft) -> bool:
    """«تفاوضت موسكو وواشنطن أسابيع ... وصرح الوزير الروسي بعد لقاء نظيره»: two men met, their states talked.

    A sentence right behind may still tell who talked.
    """
    at_large = any(one.rule == _AT_LARGE for one in event.sightings) and draft.sentence - event.latest > 1
    states = all(part.mention.kind is MentionKind.COUNTRY for part in event.parts)
    men = all(part.mention.kind in PERSONS for part in draft.parts)
    return at_large and states and men and draft.place is not None
