"""Offices that every state has once: told without a state, they are of the one where the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.document import Mention

__all__ = ["OF_PARLIAMENT", "is_stateless", "leads_some_state"]

OF_PARLIAMENT: Final = frozenset({"speaker", "deputy_speaker", "member_of_parliament", "committee_chair"})
_AT: Final = "لدى"
_LEADING: Final = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister interior_minister crown_prince "
    "vice_president deputy_prime_minister army_commander chief_of_staff speaker".split()
)


def leads_some_state(mention: Mention) -> bool:
    """«رئيس الوزراء»، «قائد الجيش»، «رئيس البرلمان», of which nothing tells the state."""
    named = mention.name is not None and mention.position not in OF_PARLIAMENT
    return mention.position in _LEADING and not named and is_stateless(mention)


def is_stateless(mention: Mention) -> bool:
    """«مدير الجامعة»: somebody in an office of which nothing tells the state."""
    title = mention.title or ""  # «الملحق العسكري لدى المغرب» is of those who sent him
    open_ = mention.kind in PERSONS and bool(title) and _AT not in title.split()
    return open_ and mention.actor is None and mention.number == "s"
