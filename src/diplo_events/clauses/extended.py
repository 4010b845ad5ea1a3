"""Whom sanctions are made to reach: «وسعت كندا عقوباتها لتشمل وزيرا»، «تمديد القائمة لتضم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function
from diplo_events.document import Clause, FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_SANCTIONS: Final = frozenset({"عقوبة", "عقاب", "حظر"})
_REACHING: Final = frozenset("لتشمل لتضم لتطال لتطاول لتستهدف ليشمل ليضم ليطال ليستهدف".split())
#: So many words may stand between the sanctions and the verb, and between the verb and whom they reach.
_BEHIND: Final = 9
_COUNTED: Final = 3


def extended(view: View, clause: Clause) -> Clause:
    """Give sanctions as target whom they are widened to reach: he has not imposed them."""
    if clause.predicate.lemma not in _SANCTIONS:
        return clause
    verb = _reaching(view, clause.predicate.last)
    if verb is None:
        return clause
    start = next((one for one in range(verb + 1, verb + 1 + _COUNTED) if view.actor(one) is not None), None)
    group, last = actor_group(view, start) if start is not None else ((), verb)
    if not group or start is None:
        return clause
    kept = tuple(item for item in clause.functions if set(group).isdisjoint(item.mentions))
    reached = function(FunctionKind.PREPOSITION, start, last, group, "على")
    return replace(clause, functions=(reached, *kept), last=max(clause.last, last))


def _reaching(view: View, start: int) -> int | None:
    """Where «لتشمل» stands behind the sanctions, with no other verb or clause between."""
    near = range(start, min(start + _BEHIND, len(view)))
    return next((place for place in near if view.key(place) in _REACHING and not _crosses(view, start, place)), None)


def _crosses(view: View, start: int, place: int) -> bool:
    between = range(start, place)
    return any(view.is_verb(one) or (view.is_stop(one) and not view.is_comma(one)) for one in between)
