"""Whose minister «وزيرها» is: the state, body or person told before that agrees with the pronoun, if only one does."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OWN_LAND
from diplo_events.document import ACTOR_KINDS, PERSONS, MentionKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.agreement import genders, owner_gender

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Mention
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["Owners", "is_of_home"]

#: Mentions and sentences looked back at.
_REACH: Final = 16
_SENTENCES: Final = 2
#: Whom a person can have: «نائبه», «مبعوثه»; «رئيسه» is a state's.
_OF_PERSONS: Final = frozenset(
    map(fold, "نائب مساعد معاون مستشار متحدث ناطق مبعوث موفد ممثل سفير مندوب وزير وكيل ولي".split())
)
#: Whom a person has rather than a state.
_OF_PERSONS_FIRST: Final = frozenset(map(fold, "نائب مساعد معاون مستشار ولي".split()))
#: «حكومته», «وفده», «وزارته»: of a man's state too.
_BODIES_OF_PERSONS: Final = frozenset({"administration", "army", "cabinet", "delegation", "government", "ministry"})
#: Offices that belong to a state or a movement and to nothing else; a president or a board may be a company's.
_OF_STATES: Final = frozenset(
    {
        "ambassador",
        "administration",
        "army",
        "cabinet",
        "charge_daffaires",
        "consul",
        "consulate",
        "crown_prince",
        "delegation",
        "embassy",
        "envoy",
        "government",
        "head_of_government",
        "head_of_political_bureau",
        "permanent_representative",
    }
)
_OCCASIONS: Final = frozenset(map(fold, "بمناسبة بذكرى ذكرى استقلال بعيد بيوم".split()))
#: What nobody's pronoun ties to a state: «مصدرها», «مراقبتها».
_OF_NOBODY: Final = frozenset({"inspector", "negotiator", "observer", "official_source", "special_rapporteur"})


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
        unknown = mention.actor is None and (mention.kind in PERSONS or "outlet" in mention.modifiers)
        if unknown or mention.kind not in ACTOR_KINDS or mention.reference == "adjective":
            return
        agreeing = genders(mention)
        if mention.kind in PERSONS and mention.number == "s" and self._names_state(mention):
            agreeing |= {"f"}
        elif mention.kind in PERSONS and mention.number != "s":
            agreeing = frozenset({"p", "d"})
        self._recent.append(_Owner(mention, mention.actor, agreeing, self._page.governed(mention)))

    def of(self, mention: Mention) -> Mention | None:
        """Return what a mention's pronoun stands for; None where nothing agrees, or several do alike."""
        if mention.position in _OF_NOBODY:
            return None
        agreeing = [owner for owner in self._recent if self._agrees(owner, mention)]
        if is_of_home(mention):  # «بلاده»: nobody but a person has a country
            agreeing = [owner for owner in agreeing if owner.mention.kind in PERSONS and not _is_alike(owner, mention)]
        elif self._offices.head(mention) in _OF_PERSONS_FIRST:
            agreeing = [owner for owner in agreeing if owner.mention.kind in PERSONS] or agreeing
        for distance in range(_SENTENCES + 1 if self._is_of_states(mention) else 1):
            near = [owner for owner in agreeing if mention.sentence - owner.mention.sentence == distance]
            if near:
                free = [owner for owner in near if not owner.governed]
                if is_of_home(mention):
                    return self._compatriot(near, free, mention)
                return _coordinated(near[-1], mention) or _only(near) or _only(free)
        return None

    def _compatriot(self, near: Sequence[_Owner], free: Sequence[_Owner], mention: Mention) -> Mention | None:
        """Return whose «بلاده» it is: of two the subject's, but who is congratulated on a day of his country."""
        tokens = self._page.between(near[-1].mention, mention)
        if any(token.key in _OCCASIONS for token in tokens):
            return near[-1].mention
        leading = [owner for owner in free if owner.mention.reference != "counterpart"]
        return _only(near) or _only(free) or _only(leading)

    def _is_of_states(self, mention: Mention) -> bool:
        position = mention.position or ""
        return (
            is_of_home(mention)
            or position in _OF_STATES
            or position.startswith(("ministry", "minister", "deputy_"))
            or "_minister" in position
        )

    def _agrees(self, owner: _Owner, mention: Mention) -> bool:
        gender = owner_gender(mention.title or mention.text)
        if gender not in owner.genders or (owner.actor and owner.actor == mention.country):
            return False
        if gender == "m" and owner.mention.kind in PERSONS and not is_of_home(mention):
            return mention.position in _BODIES_OF_PERSONS or self._offices.head(mention) in _OF_PERSONS
        return self._is_of_states(mention) or not self._other_noun(owner.mention, mention, gender)

    def _other_noun(self, owner: Mention, mention: Mention, gender: str) -> bool:
        """«سيرت الشركة طائرة وقال قائدها»: a noun in between that agrees as well, and is closer."""
        readings = (token.reading for token in self._page.between(owner, mention))
        return any(best is not None and best.pos == "noun" and best.gen == gender for best in readings)

    def _names_state(self, mention: Mention) -> bool:
        """«وزير خارجية تركيا» tells the state itself, so «ها» can follow; «الوزير التركي» does not."""
        words = (mention.title or "").split()
        return len(words) > 1 and mention.reference is None and not any(map(self._offices.is_nationality, words))


def _is_alike(owner: _Owner, mention: Mention) -> bool:
    """«سلم السفير رئيس غانا رسالة من رئيس بلاده»: a president is not told by the president of his country."""
    return mention.position is not None and mention.position == owner.mention.position


def is_of_home(mention: Mention) -> bool:
    """«بلاده»، «رئيس بلاده»: somebody's country, or whoever rules or serves it."""
    return mention.kind is MentionKind.COUNTRY or mention.text.rpartition(" ")[2] in OWN_LAND


def _coordinated(owner: _Owner, mention: Mention) -> Mention | None:
    """«إسبانيا ورئيس وزرائها»: what stands right before is meant, whatever else agrees."""
    adjacent = owner.mention.sentence == mention.sentence and owner.mention.last == mention.first
    return owner.mention if adjacent else None


def _only(owners: Sequence[_Owner]) -> Mention | None:
    """The newest of those that agree, if all are of one actor."""
    return owners[-1].mention if len({owner.actor for owner in owners}) == 1 else None
