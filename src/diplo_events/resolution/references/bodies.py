"""«الوزارة», «الحركة», «الصندوق», «المملكة»: a body named before, by the word it is called by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.page import bare, first_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.document import Mention
    from diplo_events.gazetteer import Gazetteer

__all__ = ["KINGDOM", "Bodies", "callings"]

KINGDOM: Final = fold("مملكة")
_MINISTRY: Final = fold("وزارة")
#: Words a body is taken up by, alone or in a title: «الصندوق», «المتحدث باسم الحركة».
_GENERIC: Final = frozenset(
    fold(word)
    for word in (
        "وزارة حكومة رئاسة سفارة وفد برلمان جيش منظمة هيئة وكالة مجلس أمانة لجنة صندوق رابطة جمعية مجموعة تحالف اتحاد جامعة "
        "مفوضية محكمة بنك حركة جماعة تنظيم جبهة ميليشيا حزب تيار ائتلاف معارضة كتلة نظام سلطة مملكة سلطنة بعثة قنصلية إدارة"
    ).split()
)
#: In titles these complete an office rather than take a body up: «رئيس الجمهورية», «وزير الدولة».
_OF_STATES: Final = frozenset({KINGDOM, fold("سلطنة")})
#: Sentences within which the newest of several is meant.
_NEAR: Final = 2


@dataclass(slots=True)
class _Told:
    actor: str
    sentence: int
    actors: set[str] = field(default_factory=set)


def callings(gazetteer: Gazetteer) -> Mapping[str, frozenset[str]]:
    """Return, for each actor, the words it can be taken up by: those its names begin with.

    «حماس» is listed as «حركة حماس» too, so «الحركة» can mean it; «المملكة» can mean each kingdom.
    """
    table: dict[str, frozenset[str]] = {}
    for body in gazetteer.organisations.values():
        table[body.code] = _beginnings((body.name, *body.variants))
    for country in gazetteer.countries.values():
        table[country.code] = _beginnings((country.official,)) & _OF_STATES
    return table


def _beginnings(names: Iterable[str]) -> frozenset[str]:
    return frozenset(first_word(name) for name in names if " " in name) & _GENERIC


class Bodies:
    """The bodies told so far, by the words that can take them up; fed mention by mention."""

    def __init__(self, table: Mapping[str, frozenset[str]]) -> None:
        """``table`` holds each actor's words, see :func:`callings`."""
        self._callings = table
        self._told: dict[str, _Told] = {}

    def remember(self, mention: Mention) -> None:
        """Take in a mention of a body or a state whose actor is known."""
        if mention.actor is None or mention.kind not in {MentionKind.ORGANISATION, MentionKind.COUNTRY}:
            return
        if mention.reference == "adjective":
            return
        for word in self._words(mention):
            told = self._told.setdefault(word, _Told(mention.actor, mention.sentence))
            told.actor, told.sentence = mention.actor, mention.sentence
            told.actors.add(mention.actor)

    def _words(self, mention: Mention) -> frozenset[str]:
        own = first_word(mention.text)
        words = self._callings.get(mention.actor or "", frozenset()) | {own}
        if own in _OF_STATES:
            words |= {_in_full(own)}
        if (mention.position or "").startswith("ministry_of"):
            words |= {_MINISTRY, mention.position or ""}
        return words

    def meant(self, mention: Mention) -> str | None:
        """Return the actor of the body that a definite noun, or the noun in a title, takes up."""
        if mention.kind is MentionKind.ORGANISATION:
            noun = first_word(mention.text)
            return next(
                filter(None, (self._one(word, mention) for word in (mention.position, _in_full(noun), noun))), None
            )
        for word in fold(mention.title or "").split()[1:]:
            noun = _definite_noun(word)
            if noun in _GENERIC and (actor := self._one(noun, mention)):
                return actor
        return None

    def _one(self, word: str | None, mention: Mention) -> str | None:
        """The only one told by this word, or the newest if it was told just now."""
        told = self._told.get(word or "")
        if told is None:
            return None
        near = mention.sentence - told.sentence <= _NEAR
        return told.actor if len(told.actors) == 1 or (near and word not in _OF_STATES) else None


def _in_full(noun: str) -> str:
    """«المملكة الأردنية الهاشمية», told in full, is «المملكة» before a kingdom that is only named «المغرب»."""
    return f"{noun} in full"


def _definite_noun(word: str) -> str:
    """Return the noun of a word with its article, prepositions taken off: «للحركة», «بالوزارة»; "" for others."""
    for lead in ("لل", "بال", "ال"):
        if word.startswith(lead) and len(word) > len(lead) + 1:
            return bare("ال" + word[len(lead) :])
    return ""
