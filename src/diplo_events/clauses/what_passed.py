"""Talks told as what passed between two: «ما دار بين الرئيسين في روما من محادثات»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention

_OF: Final = "من"
_WHAT: Final = frozenset({"ما", "مما", "بما", "لما", "عما", "فيما"})
_PASSED: Final = frozenset({"دار", "جرى", "حصل", "حدث", "تم"})
_BETWEEN: Final = "بين"
_BETWEEN_HIM: Final = frozenset({"بينه", "بينها"})
_IN: Final = "في"
#: So far before the talks it is said that something passed.
_REACH: Final = 14


def with_what_passed(view: View, clause: Clause) -> Clause:
    """Give talks behind «من» the sides, and the place, between which and where they are said to have passed."""
    own = clause.predicate
    if own.kind is not PredicateKind.MASDAR or own.lemma not in ENCOUNTERS or view.key(own.first - 1) != _OF:
        return clause
    start = _passed(view, own.first - 1)
    host = tuple(party for item in clause.functions if item.kind is FunctionKind.HOST for party in item.mentions)
    told = tuple(_told(view, start, own.first - 1, host)) if start is not None else ()
    if not any(item.preposition == _BETWEEN for item in told):
        return clause
    kept = (item for item in clause.functions if item.kind is not FunctionKind.HOST)
    return replace(clause, functions=(*told, *kept))


def _passed(view: View, last: int) -> int | None:
    """Return where «ما دار» ends, before this place and in its clause."""
    for place in range(last - 1, max(0, last - _REACH), -1):
        if view.is_stop(place) or view.is_comma(place) or view.subordinates(place):
            return None
        if view.may_be(place, _PASSED) and view.key(place - 1).removeprefix("و") in _WHAT:
            return place + 1
    return None


def _told(view: View, start: int, last: int, he: tuple[Mention, ...]) -> Iterator[Function]:
    """Yield between whom and where; *he* is who is meant in «بينه وبين نظيره»."""
    for place in range(start, last):
        led = view.preposition(place)
        if led is None or led[0] not in {_BETWEEN, _IN}:
            continue
        group, end = actor_group(view, led[1])
        there = view.starts.get(led[1])
        sides = (*he, *group) if view.key(place - 1) in _BETWEEN_HIM else group
        if led[0] == _BETWEEN and len(sides) > 1:
            yield function(FunctionKind.PREPOSITION, led[1], end, sides, _BETWEEN)
        elif led[0] == _IN and there is not None and place_like(there):
            yield function(FunctionKind.PREPOSITION, led[1], there.last, (there,), _IN)
