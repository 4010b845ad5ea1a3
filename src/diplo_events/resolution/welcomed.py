"""Who waits for a guest at the airport, and who talks with him then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.resolution.guests_abroad import actors_as
from diplo_events.resolution.known_parts import find_part, has_part
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft, Part

__all__ = ["welcomed_by_another", "welcomed_too", "with_welcomers"]

#: The rule of those who stand at the airport.
_WELCOME: Final = "welcome"
#: Whom a state posts at its embassies.
_POSTED: Final = frozenset({"attache"})


def with_welcomers(draft: Draft) -> Draft:
    """«كان في استقباله رئيس الحكومة المغربية وقائد الحامية والملحق العسكري»: the commander is Moroccan, too.

    The attaché is of the guest's own embassy.
    """
    guests, hosts = (actors_as(draft, role) for role in ("guest", "host"))
    if not _is_welcome(draft) or len(guests) != 1 or len(hosts - guests) != 1:
        return draft
    (own,), (state,) = guests, hosts - guests
    return draft.with_parts(*(_settled(part, own, state) for part in draft.parts))


def _settled(part: Part, own: str, state: str) -> Part:
    one = part.mention
    if part.role != "host" or one.actor is not None or one.kind not in PERSONS or one.title is None:
        return part
    return replace(part, mention=replace(one, actor=own if one.position in _POSTED else state))


def _is_welcome(draft: Draft) -> bool:
    """«وصل للقاء الرئيس، وكان في استقباله الوزير»: at the airport nobody holds the meeting one comes for."""
    return not draft.refers_back and {sighting.rule for sighting in draft.sightings} == {_WELCOME}


def welcomed_by_another(event: Draft, draft: Draft) -> bool:
    """«الوزير يبحث مع نظيره. وصل نظيره وكان في استقباله نائب الوزير»: who waits at the airport holds no talks."""
    if _is_welcome(event) == _is_welcome(draft):
        return False
    if event.status == "planned":
        return True
    welcome, other = (event, draft) if _is_welcome(event) else (draft, event)
    hosts = [part.mention for part in welcome.parts if part.role == "host" and part.mention.title]
    met = [(host, other.parts[place].mention) for host in hosts if (place := find_part(host, other)) is not None]
    return bool(met) and all(_unlike(host, one) for host, one in met)


def _unlike(one: Mention, other: Mention) -> bool:
    """«نائب وزير الدفاع» is not «وزير الدفاع السعودي»: offices of two, where no name is the same."""
    named = one.name is not None and other.name is not None
    return not named and None not in {one.position, other.position} and one.position != other.position


def welcomed_too(event: Draft, draft: Draft) -> bool:
    """«كان في استقباله الملك. كما كان في استقباله الوزير»: one arrival, and further men of the same state there.

    So are his own: «كما كان في استقباله سفير بلاده وأعضاء السفارة».
    """
    if not (_is_welcome(event) and _is_welcome(draft)) or draft.sentence - event.latest > 1:
        return False
    guests = [part for part in draft.parts if part.role == "guest"]
    hosts = {part.mention.actor for one in (event, draft) for part in one.parts if part.role == "host"}
    strange = hosts - {None, *(part.mention.actor for part in guests)}
    return bool(guests) and len(strange) == 1 and all(has_part(event, part) for part in guests)
