"""«نظيره» has the office of whom its pronoun stands for: the one before it, of another state; not the wrong side.

::

    بحث وزير الخارجية مع رئيس الوزراء القطري ونظيره القطري    the minister's: no state has two opposite numbers
    التقى نظيره التركي وزيرُ الدفاع المصري                    the subject behind its object
    وصل وزير الخارجية. وبحث مع نظيره                          the subject of the sentence before
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.resolution.references.agreement import owner_gender

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Mention
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["Counterparts"]

_REACH: Final = 16
_SENTENCES: Final = 2
_HIGH: Final = 4  # rank of offices that need no state to be those of diplomacy
#: Who speaks for others has no opposite number in what he tells.
_VOICES: Final = frozenset({"spokesperson", "military_spokesman", "official_source", "official"})


@dataclass(frozen=True, slots=True)
class _Holder:
    mention: Mention
    position: str
    governed: bool


class Counterparts:
    """The newest people with offices; fed mention by mention."""

    def __init__(self, page: Page, offices: Offices) -> None:
        self._page = page
        self._offices = offices
        self._recent: deque[_Holder] = deque(maxlen=_REACH)

    def remember(self, mention: Mention) -> None:
        """Take in somebody whose office is known; coaches and directors of nobody's state are left out."""
        if mention.kind not in PERSONS or mention.position is None or mention.position in _VOICES:
            return
        if mention.actor is not None or self._offices.rank(mention.position) <= _HIGH:
            self._recent.append(_Holder(mention, mention.position, self._page.governed(mention)))

    def office(self, mention: Mention, following: Mention | None, listed: str | None) -> str | None:
        """Return the office of a counterpart: of those that fit the one the tables give it, else the likeliest.

        ``following`` is the next mention; ``listed`` the office the tables give the counterpart, if it is named.
        """
        fitting = self._fitting(mention, following)
        return listed if listed in fitting else next(iter(fitting), None)

    def _fitting(self, mention: Mention, following: Mention | None) -> Sequence[str]:
        """The offices of those whom the pronoun can stand for, the likeliest first."""
        holders = [holder for holder in self._recent if _can_own(holder.mention, mention)]
        here = [holder.position for holder in reversed(holders) if holder.mention.sentence == mention.sentence]
        if here:
            return here
        if following is not None and self._is_subject_behind(mention, following):
            return [following.position] if following.position else []
        return self._told_before(mention, holders)

    def _told_before(self, mention: Mention, holders: Sequence[_Holder]) -> Sequence[str]:
        for distance in range(1, _SENTENCES + 1):
            near = [holder for holder in holders if mention.sentence - holder.mention.sentence == distance]
            if near:
                return [holder.position for holder in sorted(near, key=lambda holder: holder.governed)]
        return ()

    def _is_subject_behind(self, mention: Mention, following: Mention) -> bool:
        """«التقى نظيره التركي وزيرُ الدفاع»: an office right behind, joined by nothing."""
        adjacent = following.sentence == mention.sentence and following.first == mention.last
        tokens = self._page.tokens(following)
        joined = bool(tokens) and tokens[following.first].start < following.start
        return adjacent and not joined and following.group is None and _can_own(following, mention)


def _can_own(owner: Mention, counterpart: Mention) -> bool:
    if owner.kind not in PERSONS or (owner.actor and owner.actor == counterpart.actor):
        return False
    if owner.group is not None and owner.group == counterpart.group and owner.sentence == counterpart.sentence:
        return False
    gender = owner_gender(counterpart.title)
    return gender not in {"m", "f"} or owner.gender not in {"m", "f"} or owner.gender == gender
