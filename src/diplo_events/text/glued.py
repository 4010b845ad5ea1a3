"""Words written together by a slip of the typist: «وزيرالخارجية», «الخارجيةالكويتي», «إلىالقاهرة».

Three signs are sure enough to part a word without a dictionary: a «ة», which ends every word it stands in; an
article within a word behind the noun of an office («رئيسالوزراء»), or behind a preposition on «ى»; and an office
that runs into what it is of («وزيرخارجية»).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["border"]

_TEH: Final = "ة"
#: Letters that a part must have to be a word of its own: «جهةو» is one with a slip of the finger at its end.
_SHORTEST: Final = 2
#: Shorter than any two words that stick together: «وزيردفاع».
_LEAST: Final = 8
_OFFICES: Final = "وزير|وزيرا|وزيري|وزراء|رئيس|رئيسا|رئيسي|نائب|سفير|مبعوث|نظيره|نظيرها|نظيرته|نظيرتها|نظيريه|نظرائه"
_CHARGES: Final = "خارجية|دفاع|داخلية|مالية|عدل|دولة|حكومة|وزراء|جمهورية|مجلس|برلمان|رئيس|وزير"
#: «معالجة» has an article in nobody's eyes, and «على» none: the words before it are listed.
_STUCK: Final = re.compile(
    rf"[وف]?[بكل]?(?:ال)?(?:(?:{_OFFICES}|على|إلى|حتى|لدى)(?=ال[ء-ي]{{3}})|(?:وزير|رئيس|نائب)(?=(?:{_CHARGES})$))"
)


def border(word: str) -> int:
    """Return where a second word begins within this one, 0 where it is one word.

    >>> word = "وزيرالخارجية"
    >>> word[: border(word)], word[border(word) :]
    ('وزير', 'الخارجية')
    >>> border("معالجتها")
    0
    """
    if len(word) < _LEAST:
        return 0
    teh = word.find(_TEH, _SHORTEST, -_SHORTEST)
    if teh > 0:
        return teh + 1
    stuck = _STUCK.match(word)
    return stuck.end() if stuck else 0
