"""Whether an encounter that its sentence tells beside something else lies as far ahead: «سيبحث خلال لقائه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.matching.plans import AWAITED, JOURNEYS
from diplo_events.matching.scope import AFTER, DURING

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: «المحادثات بينهما»: of those whom the sentence has told.
_BETWEEN: Final = frozenset({"بينهما", "بينهم"})


def meanwhile(scope: Scope) -> bool:
    """«سيركز في لقائه على ...»، «سيتحدثان بعد لقائهما»: as far ahead as the verb that it goes with."""
    aside = scope.led_by(DURING) or _own_encounter_before(scope) or _to_hand_over(scope)
    verb = scope.verb_around() if aside else None
    return verb is not None and (scope.is_future(verb) or scope.key(verb - 1) == "سوف" or _is_due(scope, verb))


def _is_due(scope: Scope, verb: int) -> bool:
    """«من المقرر أن يعقد بعد لقائه نظيره اجتماعا»، «على أن تعقد قمة بعد لقائهما»: the verb is that of a plan."""
    planned = scope.view.key(verb - 2) in AWAITED or scope.view.key(verb - 2) == "علي"
    return scope.view.key(verb - 1) == "ان" and planned and verb < scope.first


def _to_hand_over(scope: Scope) -> bool:
    """«سيتوجه إلى روما لتسليم رسالة»: what somebody is to bring lies as far ahead as his journey."""
    led = scope.view.preposition(scope.first - 1) if scope.is_masdar and scope.clause.predicate.light else None
    return led is not None and led[0] == "ل"


def _own_encounter_before(scope: Scope) -> bool:
    """«سيعقدان مؤتمرا بعد محادثاتهما»، «بعد المحادثات بينهما», but «سيتوجه بعد زيارته إلى ...»."""
    reading = scope.view.reading(scope.first)
    own = reading is not None and (bool(reading.enclitic) or scope.view.key(scope.clause.predicate.last) in _BETWEEN)
    return own and scope.clause.predicate.lemma in ENCOUNTERS - JOURNEYS and scope.led_by(AFTER)
