"""Whose officers of armed and security forces, and ministers, are who are told without their state: by the places told.

«قائد حرس الحدود بمنطقة جازان», «المتحدث الأمني بوزارة الداخلية»: a commander is of the state whose region he guards,
the voice of a ministry of the interior of the state whose towns its text tells.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Mention, MentionKind
from diplo_events.drafts import ARMED_GROUPS
from diplo_events.orthography import fold, without_article

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.resolution.references.page import Page

__all__ = ["Forces"]

#: Who commands or speaks for a force.
_OFFICERS: Final = frozenset(
    "leader commander deputy_commander army_commander security_chief spokesperson military_spokesman".split()
)
#: «وزير النقل»: of the state whose towns are told, as his ministry's voice is.
_MINISTER: Final = "_minister"
#: Ministers whose texts tell of the towns of others: «شدد وزير الخارجية في جنيف».
_TRAVELLING: Final = frozenset({"foreign_minister", "deputy_foreign_minister"})
_VOICES: Final = frozenset({"spokesperson", "military_spokesman"})
#: Words of their titles, folded, without article and prepositions, that name a state's own force or its ministry.
_FORCES: Final = frozenset(
    map(
        fold,
        "حرس خفر قوات قوة جيش دفاع أمن أمني أمنية شرطة داخلية عسكري عسكرية سلاح بحرية جوية برية درك "
        "فرقة عمليات".split(),
    )
)
#: Those of movements and crowds: «قائد المقاومة الشعبية».
_IRREGULAR: Final = frozenset(map(fold, "مقاومة شعبية ميداني ثوار حركة جبهة كتيبة كتائب لواء تنظيم".split()))
#: In so many sentences, and so many times more than the next, is named which state a text without towns is about.
_OFTEN: Final = 3
_TIMES: Final = 2
#: So many words may lie between an officer and the place he guards: his rank and name, his sector.
_REACH: Final = 6


class Forces:
    """Tells whose an officer is whom the document names without a state."""

    def __init__(self, page: Page, states: Collection[str]) -> None:
        """``page`` gives the places of the document, ``states`` are the codes of all."""
        self._page = page
        self._states = states

    def settles(self, mention: Mention) -> str | None:
        """Return the state of an officer or minister told without one; None for others, and where no place tells it."""
        if mention.kind not in PERSONS or mention.number != "s":
            return None
        if (mention.position or "").endswith(_MINISTER):
            told = not mention.modifiers and mention.position not in _TRAVELLING
            return (self._scene or self._matter) if told else None
        if mention.position not in _OFFICERS:
            return None
        words = {_plain(word) for word in fold(mention.title or "").split()[1:]}
        if words.isdisjoint(_FORCES) or words & _IRREGULAR or mention.modifiers:
            return None
        return self._guarded(mention) or (self._scene if mention.position in _VOICES else None)

    def _guarded(self, mention: Mention) -> str | None:
        """«قائد حرس الحدود في قطاع الحرث بمنطقة جازان»: the state of the place told behind him or in his title."""
        if mention.country is not None:
            return mention.country
        near = (one for one in self._places if one.sentence == mention.sentence and one.first >= mention.last)
        place = next(near, None)
        return place.country if place is not None and place.first - mention.last <= _REACH else None

    @cached_property
    def _scene(self) -> str | None:
        """The only state whose towns and regions the document tells, if it tells of no other in more sentences."""
        states = {place.country for place in self._places}
        named = {(one.actor or one.country, one.sentence) for one in self._page.mentions}
        told = Counter(code for code, _ in named if code is not None and code not in ARMED_GROUPS)
        state = states.pop() if len(states) == 1 else None
        return state if state is not None and told[state] == max(told.values()) else None

    @cached_property
    def _matter(self) -> str | None:
        """The state that a document without towns is about: named in many more sentences than any other."""
        named = {(one.actor or one.country, one.sentence) for one in self._page.mentions if not self._page.aside(one)}
        states = Counter(code for code, _ in named if code is not None and code in self._states)
        (state, often), (_, next_often) = (*states.most_common(2), (None, 0), (None, 0))[:2]
        return state if often >= max(_OFTEN, _TIMES * next_often) and not self._places else None

    @cached_property
    def _places(self) -> tuple[Mention, ...]:
        places = (one for one in self._page.mentions if one.kind is MentionKind.PLACE and not self._page.aside(one))
        return tuple(place for place in places if place.country)


def _plain(word: str) -> str:
    """«الحدود»، «لوزارة»، «بقيادة»، «للدفاع»: the noun alone."""
    for lead in ("لل", "بال"):
        if word.startswith(lead):
            return word[len(lead) :]
    return without_article(word)
