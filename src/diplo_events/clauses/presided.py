"""Who presides is told before the verb: «برئاسة وزيري خارجية البلدين، بدأت أمس أعمال اللجنة المشتركة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function
from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function

_WITH: Final = frozenset({"برئاسة", "بحضور"})
_PATRONS: Final = frozenset({"برعايه", "باشراف"})


def with_presidents(view: View, clauses: list[Clause]) -> list[Clause]:
    """Add those who open the sentence behind «برئاسة» or «بحضور» to what its first verb tells."""
    front = _front(view) if view.keys else None
    if front is None:
        return clauses
    carried = (one.predicate.first for one in clauses if one.predicate.kind is PredicateKind.LIGHT)
    first = next((place for place in sorted(carried) if place > front.last), front.last)
    return [_presided(one, front) if one.predicate.first in {front.last, first} else one for one in clauses]


def _front(view: View) -> Function | None:
    led = view.preposition(0)
    if led is None or led[0] not in _WITH or view.key(0) in _PATRONS:
        return None
    group, last = actor_group(view, led[1])
    verb = last + view.is_comma(last)
    opens = bool(group) and view.is_verb(verb)
    return function(FunctionKind.PREPOSITION, 0, verb, group, led[0]) if opens else None


def _presided(clause: Clause, front: Function) -> Clause:
    return replace(clause, functions=(front, *clause.functions), first=0)
