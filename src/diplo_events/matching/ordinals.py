"""Which of several rounds, sessions or journeys is told: «الجولة الثانية من المحادثات»، «أول زيارة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Folded ordinals, each with what it is called in both genders and with the article.
_ORDINALS: Final = {
    form: number
    for number, words in enumerate(
        (
            "اول اولي",
            "ثاني ثانيه ثان",
            "ثالث ثالثه",
            "رابع رابعه",
            "خامس خامسه",
            "سادس سادسه",
            "سابع سابعه",
            "ثامن ثامنه",
            "تاسع تاسعه",
            "عاشر عاشره",
        ),
        start=1,
    )
    for word in words.split()
    for form in (word, f"ال{word}")
}
#: «آخر زيارة»: before its noun.
_LAST: Final = {"اخر": -1}
_ROUNDS: Final = frozenset({"جولة", "دورة", "جلسة", "اجتماع"})
#: So far behind the noun its ordinal stands: «الاجتماع الوزاري المشترك الخامس».
_REACH: Final = 4
#: So far before the talks their round is told: «جولة رسمية أولى من محادثات».
_BACK: Final = 6


def ordinal_of(view: View, clause: Clause) -> int | None:
    """Return which one it is, counted from 1, -1 for the last; None where nothing tells."""
    if clause.predicate.kind is PredicateKind.VERB:
        return None
    place = clause.predicate.first
    before = view.key(place - 1).removeprefix("و") if place > 0 else ""
    if (rank := _ORDINALS.get(before) or _LAST.get(before)) is not None:
        return rank
    return _behind(view, place + 1, place + 1 + _REACH) or _of_round(view, place)


def _behind(view: View, start: int, stop: int) -> int | None:
    """Return the ordinal among the adjectives here: «الاجتماع الوزاري الخامس»."""
    for place in range(start, min(stop, len(view))):
        rank = _ORDINALS.get(view.key(place))
        reading = view.reading(place)
        if rank is not None:
            return rank
        if view.is_mark(place) or reading is None or not reading.pos.startswith("adj"):
            return None
    return None


def _of_round(view: View, position: int) -> int | None:
    """«الجولة الثانية من محادثات السلام»: the talks are told by their round."""
    if view.key(position - 1) != "من":
        return None
    for place in range(position - 2, max(-1, position - _BACK), -1):
        reading = view.reading(place)
        if reading is not None and reading.lemma in _ROUNDS:
            return _behind(view, place + 1, position - 1)
    return None
