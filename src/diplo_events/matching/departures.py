"""Departures: who is about to leave a place has been there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope


def is_departure(scope: Scope) -> bool:
    """«قال قبيل مغادرته بيروت»: he who is about to leave has been there; of «قبيل مغادرته إلى برن» he has not.

    «سيلتقي الوزير قبل مغادرته أكرا» tells of days to come.
    """
    if scope.clause.predicate.lemma != "مغادرة" or any(scope.clause.all(FunctionKind.PREPOSITION, "إلى")):
        return False
    verb = scope.verb_around()
    return verb is None or not scope.is_future(verb)
