"""Whose encounter it is in which words were said that others pass on: «نقلت الوكالة عن الوزير قوله في لقاء مع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: His words, passed on (folded).
_HIS_WORDS: Final = frozenset(
    noun + ending for noun in ("قول", "تاكيد", "اعلان", "تصريح", "تصريحات", "اعراب") for ending in ("ه", "ها")
)
_WITHIN: Final = frozenset({"في", "خلال", "اثناء", "عقب", "بعد", "قبيل", "لدي", "ختام"})
#: So many words may stand between his words and the encounter: «قوله أمس في ختام لقاء».
_NEAR: Final = 4
_ABOUT: Final = "عن"


def quoted_host(view: View, position: int) -> Mention | None:
    """«نقلت الوكالة عن الوزير قوله في لقاء مع نظيره»: who is quoted holds the encounter in which he said it."""
    if view.key(position - 1) not in _WITHIN:
        return None
    words = next((one for one in range(position - 2, position - 2 - _NEAR, -1) if view.key(one) in _HIS_WORDS), None)
    if words is None or not all(_of_time(view, place) for place in range(words + 1, position)):
        return None
    last = words - 1
    while last > 0 and (view.is_mark(last) or view.date(last) is not None):
        last -= 1
    speaker = view.covered.get(last)
    quoted = speaker is not None and speaker.kind in PERSONS and view.key(speaker.first - 1) == _ABOUT
    return speaker if quoted else None


def _of_time(view: View, place: int) -> bool:
    told = view.covered.get(place)
    dated = told is not None and told.kind is MentionKind.DATE
    return dated or view.is_mark(place) or view.key(place) in _WITHIN
