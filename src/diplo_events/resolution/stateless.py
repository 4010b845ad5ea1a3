"""Officials whose state nobody tells: of the text's own, or foreign where the other side is of another state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import LANDS, PERSONS
from diplo_events.resolution.gatherings import OF_STATES
from diplo_events.resolution.references.foreigners import KINGDOMS, is_king

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

#: Offices that states post abroad, and those in which one deals with other states.
_OF_ENVOYS: Final = frozenset(
    "ambassador charge_daffaires envoy deputy_envoy special_representative mediator head_of_mission".split()
)
_HIGH: Final = _OF_ENVOYS | frozenset(
    "head_of_state head_of_government crown_prince vice_president foreign_minister deputy_foreign_minister "
    "minister_of_state_foreign_affairs defence_minister minister secretary_general national_security_adviser "
    "high_representative_foreign delegation head_of_organisation director_general high_commissioner consul speaker "
    "chief_of_staff security_chief commander army_commander".split()
)
#: And those whose like every government has.
_MINISTER: Final = "minister"
_DELEGATION: Final = "delegation"
#: Bodies of states: whoever is theirs is nobody's at home.
_BODIES: Final = OF_STATES | {"UN"}
#: Offices of a parliament.
OF_PARLIAMENT: Final = frozenset({"speaker", "deputy_speaker", "member_of_parliament", "committee_chair"})
_AT: Final = "لدى"
#: Offices that every state has once.
_LEADING: Final = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister interior_minister crown_prince "
    "vice_president deputy_prime_minister army_commander chief_of_staff speaker".split()
)


def at_home(draft: Draft) -> bool:
    """Tell whether an office without a state meets nobody who is surely of another.

    «التقى الوزير نظيره التركي»، «استقبل رئيس الحكومة السفير المصري»; but «التقى رئيس الحكومة محافظ العاصمة».
    """
    own = [part.mention for part in draft.parts if "stateless" in part.mention.modifiers]
    others = [part.mention for part in draft.parts if part.mention not in own]
    if own and all(map(is_king, own)):  # «يلتقي جلالة الملك الرئيس أوباما»
        return not any(one.actor and one.actor not in KINGDOMS for one in others) and not any(map(_is_abroad, others))
    return bool(own) and not any(map(_is_abroad, others))


def _is_abroad(mention: Mention) -> bool:
    if mention.actor is None and mention.country is None:
        return False
    if mention.kind in LANDS or mention.reference == "counterpart" or mention.position == _DELEGATION:
        return True
    if mention.kind in PERSONS and mention.actor in _BODIES:
        return True  # «منسقة الأمم المتحدة»
    if mention.kind not in PERSONS or not (mention.position in _HIGH or (mention.position or "").endswith(_MINISTER)):
        return False
    return mention.name is None or len((mention.title or "").split()) > 1  # «الرئيس سليمان» may be the paper's own


def leads_some_state(mention: Mention) -> bool:
    """«رئيس الوزراء»، «قائد الجيش»، «رئيس البرلمان», of which nothing tells the state."""
    named = mention.name is not None and mention.position not in OF_PARLIAMENT
    return mention.position in _LEADING and not named and is_stateless(mention)


def governs_somewhere(mention: Mention) -> bool:
    """«وزير الدفاع كوفي أغيمانغ»، «وزير الزراعة»: a minister or leader, and nothing that tells of which state.

    «نظيره» is told with whose he is, or is nobody's.
    """
    of_cabinet = mention.position in _LEADING or (mention.position or "").endswith(f"_{_MINISTER}")
    return of_cabinet and mention.reference != "counterpart" and is_stateless(mention)


def is_stateless(mention: Mention) -> bool:
    """«مدير الجامعة»: somebody in an office of which nothing tells the state."""
    title = mention.title or ""  # «الملحق العسكري لدى المغرب» is of those who sent him
    open_ = mention.kind in PERSONS and bool(title) and _AT not in title.split()
    return open_ and mention.actor is None and mention.number == "s"
