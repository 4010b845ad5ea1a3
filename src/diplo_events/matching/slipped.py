"""Sanctions that nobody puts on anybody where they are told of: got round, exempted from, or voted down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.doing import verb_place

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: «أعفت الهند من العقوبات»، «الالتفاف على العقوبات»، «انتهك العقوبات»: they are in force, and that is not the news.
_PAST_THEM: Final = frozenset(
    "أعفى إعفاء معفى استثنى استثناء التف التفاف تحايل احتال تهرب أفلت إفلات انتهك انتهاك خرق تفادى تجنب".split()
)
#: «الإعفاء الممنوح للعراق من العقوبات»: so far before them.
_NEAR: Final = 5
_DRAFTS: Final = frozenset({"مشروع", "مسودة"})
#: «مشروع قرار يفرض عقوبات».
_OF_DRAFT: Final = 3
#: What is done to a draft that does not pass.
_VETO: Final = frozenset({"النقض", "الفيتو", "فيتو"})
_AGAINST: Final = frozenset({"عارض", "عرقل", "أحبط", "أفشل", "أسقط", "امتنع", "رفض"})


def slipped(view: View, clause: Clause) -> bool:
    """«أعفت واشنطن الهند من العقوبات»، «استخدمت حق النقض ضد مشروع قرار يفرض عقوبات»."""
    return _got_round(view, clause.predicate.first) or _voted_down(view, verb_place(view, clause))


def _got_round(view: View, first: int) -> bool:
    for place in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if view.is_stop(place) or view.subordinates(place):
            return False
        if place not in view.covered and view.may_be(place, _PAST_THEM):
            return True
        if view.is_verb(place):
            return False
    return False


def _voted_down(view: View, verb: int) -> bool:
    near = range(verb - 1, max(-1, verb - 1 - _OF_DRAFT), -1)
    draft = next((place for place in near if view.may_be(place, _DRAFTS)), None)
    if draft is None:
        return False
    return any(
        view.key(place) in _VETO or (view.is_verb(place) and view.may_be(place, _AGAINST)) for place in range(draft)
    )
