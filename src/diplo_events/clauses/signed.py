"""Whose a paper told as signed is, where its sides stand before that: «اتفاقية النقل مع بيرو، الموقعة في ليما»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function

_SIGNED: Final = frozenset({"موقع", "موقعة", "مبرم", "مبرمة"})
_PAPERS: Final = frozenset("اتفاق اتفاقية مذكرة معاهدة بروتوكول".split())
_SIDES: Final = frozenset({"بين", "مع"})
#: So far before the participle its noun may stand.
_REACH: Final = 26


def with_sides_before(view: View, clause: Clause) -> Clause:
    """Give what is told as signed the sides that stand between it and its noun, where it has none of its own."""
    predicate = clause.predicate
    if predicate.kind is not PredicateKind.MASDAR or predicate.lemma not in _SIGNED:
        return clause
    first = predicate.first
    apart = view.conjoined(first) or view.is_comma(first - 1) or first - 1 in view.covered
    if not apart:  # «رفع النسخة النهائية الموقعة»: that copy
        return clause
    if any(item.preposition in _SIDES and item.mentions for item in clause.functions):
        return clause
    noun = _noun_of(view, predicate.first)
    sides = _sides_of(view, noun, predicate.first) if noun is not None else ()
    if not sides:
        return clause
    alone = len(sides[0].mentions) == 1  # «صادقت كينيا على اتفاقية مع بيرو موقعة في ليما»: the other deals with it
    own = (item for item in clause.functions if alone or item.kind is not FunctionKind.HOST)
    return replace(clause, functions=(*sides, *own))


def _noun_of(view: View, participle: int) -> int | None:
    """Return where the paper stands that the participle is said of, with no verb between the two."""
    told = view.reading(participle)
    for place in range(participle - 1, max(-1, participle - 1 - _REACH), -1):
        if view.is_verb(place) or view.subordinates(place) or view.is_relative(place):
            return None
        if view.is_stop(place) and not view.is_comma(place):
            return None
        noun = view.reading(place) if place not in view.covered else None
        if noun is not None and told is not None and noun.pos == "noun" and noun.lemma in _PAPERS:
            return place if noun.num == "p" or noun.gen == told.gen else None
    return None


def _sides_of(view: View, noun: int, last: int) -> tuple[Function, ...]:
    for place in range(noun + 1, last):
        led = view.preposition(place)
        group, end = actor_group(view, led[1]) if led is not None and led[0] in _SIDES else ((), place)
        if led is not None and group:
            return (function(FunctionKind.PREPOSITION, led[1], end, group, led[0]),)
    return ()
