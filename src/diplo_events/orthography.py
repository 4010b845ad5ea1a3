"""Arabic letters: what is a letter, what is decoration, and which spellings are the same word.

Pure functions on strings, without state and without any other room of the library.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

#: Short vowels, tanwin, shadda, sukun, superscript alef and Quranic marks: written or left out at will.
DIACRITICS: Final = "".join(map(chr, (*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE))))
TATWEEL: Final = "\u0640"

_STRIP: Final = dict.fromkeys(map(ord, DIACRITICS + TATWEEL))
_MERGED: Final = str.maketrans("أإآٱىةؤئیکڤ", "اااايهوييكف")
_FOLD: Final = _STRIP | _MERGED
#: Letters that ``fold`` writes otherwise; a word of other plain letters is its own key.
FOLDED: Final = frozenset(map(chr, _MERGED))


def strip_diacritics(word: str) -> str:
    """Return ``word`` without vowel signs and tatweel.

    >>> strip_diacritics("مُحَـمَّد")
    'محمد'
    """
    return word.translate(_STRIP)


#: Words remembered with their keys: to translate one takes ten times as long, and three in four are asked for again.
_KEPT: Final = 2**13


@lru_cache(_KEPT)
def fold(word: str) -> str:
    """Return the spelling-neutral key of ``word``: hamza seats, final yeh and teh marbuta merged, vowels dropped.

    Two spellings that editors exchange freely have one key; length may shrink by dropped marks only.

    >>> fold("الأمريكيّة") == fold("الامريكيه")
    True
    >>> fold("علي") == fold("عالي")
    False
    """
    return word.translate(_FOLD)


def without_article(key: str) -> str:
    """Return a folded word without its article.

    >>> without_article("الخارجيه"), without_article("الا")
    ('خارجيه', 'الا')
    """
    return key[2:] if key.startswith("ال") and len(key) > 4 else key


def is_arabic(word: str) -> bool:
    """Tell whether ``word`` starts with an Arabic letter.

    >>> is_arabic("وزير"), is_arabic("NATO"), is_arabic("12")
    (True, False, False)
    """
    return bool(word) and ("\u0621" <= word[0] <= "\u064a" or "\u066e" <= word[0] <= "\u06d3")
