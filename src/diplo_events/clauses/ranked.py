"""Of whom it is told that he is the first to do something: «بات الرئيس ثالث زعيم يستقبله الملك»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: «أول»، «ثالث»، «أرفع»، folded.
_RANKS: Final = frozenset("اول اخر ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر ارفع ابرز اعلي اكبر".split())
_BEING: Final = frozenset({"كان", "بات", "أصبح", "صار", "عد", "اعتبر", "غدا", "أضحى", "أمسى", "ظل"})
_HE: Final = frozenset({"هو", "هي", "وهو", "وهي"})
#: «أصبح الوزير بذلك أول مسؤول».
_THEREBY: Final = frozenset({"بذلك", "هكذا", "بهذا", "ايضا"})
#: So many words the ranked noun may have, and so far before somebody the verb of being may stand.
_LONGEST: Final = 5
_NEAR: Final = 3
_PASSED_OVER: Final = _HE | _THEREBY


def ranked(view: View, verb: int) -> Mention | None:
    """Return who is told to be the first, or the highest, that the verb here tells of; None where nobody is.

    «الرئيس هو أول زعيم يزور برن»، «كان الوزير أول مسؤول يلتقي الملك»، «باتت الوزيرة ثالث شخصية يستقبلها الأمير»
    """
    place = verb - 1
    if view.conjoined(verb):
        return None
    while place > 0 and verb - place <= _LONGEST and view.key(place) not in _RANKS:
        if view.is_mark(place) or view.is_verb(place) or view.preposition(place) is not None:
            return None
        place -= 1
    if view.key(place) not in _RANKS or place == verb - 1 or place in view.covered:
        return None
    while view.key(place - 1) in _PASSED_OVER:
        place -= 1
    return _told_to_be(view, place)


def _told_to_be(view: View, place: int) -> Mention | None:
    """«بات الرئيس»، «الرئيس هو»: the mention that ends here, behind a verb of being or at the head of its clause."""
    told = view.covered.get(place - 1)
    if told is None or view.actor(told.first) is not told or view.preposition(told.first) is not None:
        return None
    first = told.first
    is_one = view.key(place) in _HE
    being = any(view.may_be(before, _BEING) for before in range(max(0, first - _NEAR), first))
    opens = first == 0 or view.is_mark(first - 1) or view.subordinates(first - 1)
    return told if is_one or being or opens else None
