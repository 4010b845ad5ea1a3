"""Whose minister «وزيرها» is: the state, body or person told before that agrees with the pronoun, if only one does."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS
from diplo_events.orthography import fold
from diplo_events.resolution.references.agreement import genders, owner_gender
from diplo_events.resolution.references.page import PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["Owners"]

#: Mentions and sentences looked back at.
_REACH: Final = 16
_SENTENCES: Final = 2
#: Whom a person can have: «نائبه», «مبعوثه»; «رئيسه» and «جيشه» are a state's.
_OF_PERSONS: Final = frozenset(
    map(fold, "نائب مساعد معاون مستشار متحدث ناطق مبعوث موفد ممثل سفير مندوب وزير وكيل".split())
)


@dataclass(frozen=True, slots=True)
class _Owner:
    mention: Mention
    actor: str | None
    genders: frozenset[str]
    governed: bool


class Owners:
    """The newest mentions that a possessive pronoun can stand for; fed mention by mention."""

    def __init__(self, page: Page, offices: Offices) -> None:
        self._page = page
        self._offices = offices
        self._recent: deque[_Owner] = deque(maxlen=_REACH)

    def remember(self, mention: Mention) -> None:
        """Take in a mention that is resolved; a body whose actor is not known stands in the way of others."""
        unknown = mention.actor is None and (mention.kind in PEOPLE or "outlet" in mention.modifiers)
        if unknown or mention.kind not in ACTOR_KINDS or mention.reference == "adjective":
            return
        agreeing = genders(mention)
        if mention.kind in PEOPLE and mention.number == "s" and self._names_state(mention):
            agreeing |= {"f"}
        elif mention.kind in PEOPLE and mention.number != "s":
            agreeing = frozenset({"p", "d"})
        self._recent.append(_Owner(mention, mention.actor, agreeing, self._page.governed(mention)))

    def of(self, mention: Mention) -> str | None:
        """Return the actor a mention's pronoun stands for; None where nobody agrees, or several do alike."""
        agreeing = [owner for owner in self._recent if self._agrees(owner, mention)]
        for distance in range(_SENTENCES + 1):
            near = [owner for owner in agreeing if mention.sentence - owner.mention.sentence == distance]
            if near:
                return _coordinated(near[-1], mention) or _only(near) or _only(o for o in near if not o.governed)
        return None

    def _agrees(self, owner: _Owner, mention: Mention) -> bool:
        gender = owner_gender(mention.title or mention.text)
        if gender not in owner.genders or (owner.actor and owner.actor == mention.country):
            return False
        return gender == "f" or owner.mention.kind not in PEOPLE or self._offices.head(mention) in _OF_PERSONS

    def _names_state(self, mention: Mention) -> bool:
        """«وزير خارجية تركيا» tells the state itself, so «ها» can follow; «الوزير التركي» does not."""
        words = (mention.title or "").split()
        return len(words) > 1 and mention.reference is None and not any(map(self._offices.is_nationality, words))


def _coordinated(owner: _Owner, mention: Mention) -> str | None:
    """«إسبانيا ورئيس وزرائها»: what stands right before is meant, whatever else agrees."""
    return owner.actor if owner.mention.sentence == mention.sentence and owner.mention.last == mention.first else None


def _only(owners: Iterable[_Owner]) -> str | None:
    actors = {owner.actor for owner in owners}
    return actors.pop() if len(actors) == 1 else None
