"""Who leads each side at an encounter: «ترأس الجانب الغاني وزير المالية، فيما ترأس الجانب الكيني وزير التجارة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function
from diplo_events.document import CORE, PERSONS, FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention

LEADING: Final = frozenset({"ترأس", "رأس"})
_SIDES: Final = frozenset({"الجانب", "الطرف"})


def with_leaders(view: View, clauses: list[Clause]) -> list[Clause]:
    """Return the clauses, those that tell who leads a side made one, with the leaders as its subject."""
    leaders = {id(clause): found for clause in clauses if (found := _leaders(view, clause))}
    if not leaders:
        return clauses
    told = [clause for clause in clauses if id(clause) in leaders]
    first = told[0].predicate.first
    people = tuple(one for clause in told for one in leaders[id(clause)])
    last = max(clause.last for clause in told)
    rest: tuple[Function, ...] = tuple(item for item in told[0].functions if item.kind not in CORE)
    joined = replace(told[0], functions=(function(FunctionKind.SUBJECT, first + 1, last, people), *rest), last=last)
    others = [clause for clause in clauses if id(clause) not in leaders]
    return [*others, joined]


def _leaders(view: View, clause: Clause) -> tuple[Mention, ...]:
    """Return who leads the side that the clause names, each an official of that side's state."""
    if clause.predicate.kind is not PredicateKind.VERB or clause.predicate.lemma not in LEADING:
        return ()
    mentions = [one for item in clause.functions if item.kind in CORE for one in item.mentions]
    side = next((one for one in mentions if view.key(one.first) in _SIDES and one.actor), None)
    people = (one for one in mentions if one is not side and one.kind in PERSONS)
    return tuple(replace(one, actor=one.actor or side.actor) for one in people) if side is not None else ()
