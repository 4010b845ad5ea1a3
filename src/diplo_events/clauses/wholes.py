"""Places of which a part or a side is told, without a preposition: «اجتمعا وسط كمبالا»، «قصر شرقي كمبالا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function
from diplo_events.clauses.prepositional import is_journey
from diplo_events.clauses.sites import whole_of
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.walk import Walk

#: Verbs whose object is a place.
_VISITING: Final = frozenset({"زار", "تفقد"})


def take_whole(walk: Walk) -> bool:
    """«اجتمعا وسط كمبالا»: take where it is, and say whether it was; «توجه شرق مالي» tells of a goal."""
    whole = None if walk.going or is_journey(walk) else whole_of(walk.view, walk.position)
    if whole is None:
        return False
    visited = walk.verb is not None and walk.verb.lemma in _VISITING
    kind, lemma = (FunctionKind.OBJECT, None) if visited else (FunctionKind.PREPOSITION, "في")
    walk.found.append(function(kind, walk.position + 1, whole.last, (whole,), lemma))
    walk.position = whole.last
    return True
