"""Whether a text names enough states and bodies to tell of diplomacy; asked before any morphology."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.document import Sentence
    from diplo_events.gazetteer import Gazetteer, Hit

#: A text of so few sentences is too short to tell: a brief leaves out what its readers know.
SHORT: Final = 3
#: What names a state or body, and what lies in a state.
NATIONAL: Final = frozenset(
    {
        HitKind.COUNTRY,
        HitKind.NISBA,
        HitKind.METONYM,
        HitKind.CAPITAL,
        HitKind.PLACE,
        HitKind.ORGANISATION,
        HitKind.ORGANISATION_NISBA,
    }
)
#: Folded words, without proclitics, of a state's foreign ministry, and what stands before them there.
_FOREIGN: Final = frozenset("خارجيه الخارجيه لخارجيه خارجيته خارجيتها".split())
_MINISTRY: Final = frozenset("وزير الوزير وزيره وزاره وزارتي وزراء باسم شوون الشوون شيون الشيون".split())
_PROCLITICS: Final = "ولب"


def stays_at_home(named: Sequence[Iterable[Hit]], sentences: Sequence[Sentence], gazetteer: Gazetteer) -> bool:
    """Tell whether a text of some length names one state or body at most: who meets or is spoken of is of it too.

    A text that names a foreign ministry, or its minister, tells of others without naming them: «أكد وزير الخارجية
    الصيني أن بلاده ستدعم الاستقرار في الشرق الأوسط».

    States and bodies are told by their names, nationalities, capitals and cities, and by people named in full; a
    surname alone tells nobody, since most are ordinary words or everybody's.

    Args:
        named: the hits of each sentence.
        sentences: the sentences themselves.
        gazetteer: where the hits are from.
    """
    if len(named) <= SHORT:
        return False
    known: frozenset[str] = frozenset()
    for hit in (one for row in named for one in row):
        codes = _codes(hit, gazetteer)
        if not codes or not codes.isdisjoint(known):
            continue
        if known:
            return False
        known = codes
    return not any(map(_names_foreign_ministry, sentences))


def _names_foreign_ministry(sentence: Sentence) -> bool:
    """«المتحدث باسم الخارجية»، «وزير خارجيتها»; no «عيادات خارجية»."""
    keys = [token.key for token in sentence.tokens]
    return any(
        _bare(key) in _FOREIGN and _bare(before) in _MINISTRY for before, key in pairwise(keys) if "خارجي" in key
    )


def _bare(key: str) -> str:
    return key[1:] if key[0] in _PROCLITICS and key not in _MINISTRY else key


def _codes(hit: Hit, gazetteer: Gazetteer) -> frozenset[str]:
    """Return the states or bodies a name may stand for: «المملكة» is any of several."""
    if hit.kind in NATIONAL:
        return frozenset(entry.rpartition("/")[2] for entry in hit.entries)
    if hit.kind is HitKind.PERSON and hit.last > hit.first + 1:
        return frozenset(held.actor for entry in hit.entries for held in gazetteer.tenures.get(entry, ()))
    return frozenset()
