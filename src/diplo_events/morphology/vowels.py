"""Vowel signs a writer did set: «استُقبل» is no active, «أنّ» is not «أنْ»."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from diplo_events.orthography import DIACRITICS, TATWEEL

_SHADDA: Final = "\u0651"
_SHORT: Final = frozenset("\u064e\u064f\u0650")  # the three short vowels: they decide between active and passive
_DECISIVE: Final = _SHORT | {_SHADDA}
_IGNORED: Final = frozenset(TATWEEL)


@lru_cache(maxsize=4096)
def marks(word: str) -> tuple[str, ...]:
    """Return the vowel signs over each letter of ``word``.

    >>> [len(signs) for signs in marks("مُحمّد")]
    [1, 0, 1, 0]
    """
    found: list[str] = []
    for char in word:
        if char in DIACRITICS:
            found[-1:] = [found[-1] + char] if found else []
        elif char not in _IGNORED:
            found.append("")
    return tuple(found)


def decides(text: str) -> bool:
    """Tell whether a sign in ``text`` can rule a reading out; tanwin never does.

    >>> decides("استُقبل"), decides("أيضاً")
    (True, False)
    """
    return not _DECISIVE.isdisjoint(text)


def contradicts(text: str, diac: str) -> bool:
    """Tell whether the signs in ``text`` rule out the vocalised word ``diac``.

    Only a sign both have an opinion on can: the lexicon leaves case endings open, the press nearly all.

    >>> contradicts("استُقبل", "اِسْتَقْبَل"), contradicts("استُقبل", "اُسْتُقْبِل")
    (True, False)
    """
    written, listed = marks(text), marks(diac)
    return len(written) == len(listed) and any(map(_clash, written, listed))


def _clash(written: str, listed: str) -> bool:
    if not written or not listed:
        return False
    one, other = _SHORT.intersection(written), _SHORT.intersection(listed)
    return (bool(one) and bool(other) and one != other) or (_SHADDA in written and _SHADDA not in listed)
