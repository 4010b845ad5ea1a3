"""What both sides of an encounter do at its end: they meet the press together, and sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import FunctionKind
from diplo_events.events import Agreement, PressConference

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame

_DONE: Final = frozenset({"تم", "جري"})
#: «تم الاتفاق على»: what two only agree on is no paper.
_SIGNING: Final = frozenset({"توقيع", "إبرام", "توصل"})
#: What makes an agreement the time of something else, so far before it is told of.
_SINCE: Final = frozenset("عقب بعد منذ اثر غداه عشيه بعيد قبيل قبل".split())
_HEAD: Final = 6
_TOGETHER: Final = "مشترك"
#: «مؤتمر صحفي مشترك»: so far behind the noun.
_REACH: Final = 3


def is_joint(view: View, clause: Clause, frame: Frame) -> bool:
    """«وفي مؤتمر صحفي مشترك قال»، «وتم التوقيع على مذكرة»: without the names of those who have just met."""
    if frame.event is PressConference:
        behind = (view.reading(place) for place in range(clause.predicate.last, clause.predicate.last + _REACH))
        return any(one is not None and one.lemma == _TOGETHER for one in behind)
    first = clause.predicate.first
    done = view.key(first - 1).removeprefix("و") in _DONE
    if frame.event is not Agreement or not done or clause.predicate.lemma not in _SIGNING:
        return False
    if view.is_relative(first - 2) and any(view.key(place) in _SINCE for place in range(first - _HEAD, first - 2)):
        return False  # «محادثات مع الرئيس عقب الاتفاق الذي أبرم»: it had been reached before they met
    return not any(clause.all(FunctionKind.PREPOSITION, "مع", "بين", "من"))  # «مع شركة»: somebody else signs
