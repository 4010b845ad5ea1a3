"""Departures: who is about to leave a place has been there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.posts import POSTED
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.matching.scope import Scope

#: Who lives where he is posted, and words that say why he has to go (lemmas).
_STAFF: Final = frozenset({"diplomat"})
_LEAVING: Final = "غادر"
_SENT_AWAY: Final = frozenset(
    "طرد إبعاد أبعد استدعى استدعاء سحب أمهل مهلة ترحيل رحل إغلاق أغلق إخلاء أجلى إجلاء".split()
)


def is_departure(scope: Scope) -> bool:
    """«قال قبيل مغادرته بيروت»: he who is about to leave has been there; of «قبيل مغادرته إلى برن» he has not.

    «سيلتقي الوزير قبل مغادرته أكرا» tells of days to come.
    """
    if scope.clause.predicate.lemma != "مغادرة" or any(scope.clause.all(FunctionKind.PREPOSITION, "إلى")):
        return False
    verb = scope.verb_around()
    return verb is None or not scope.is_future(verb)


def leaves_post(view: View, clause: Clause) -> bool:
    """«غادر الدبلوماسيون الروس كندا»، «غادر السفير كندا بعد طرده»: who has to leave his post ends no visit.

    «غادر السفير دمشق إلى بيروت» travels.
    """
    if clause.predicate.lemma != _LEAVING or any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "إلى")):
        return False
    positions = {one.position for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions}
    if not positions or not positions <= POSTED | _STAFF:
        return False
    return positions <= _STAFF or any(view.may_be(place, _SENT_AWAY) for place in range(len(view)))
