"""Parties of an agreement told inside what it is about or worth: «اتفاقية للنقل الجوي بين قطر ورواندا»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import PAPERS, actor_group, function
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention

#: What agreements are called, and what is done to bring them about.
_CONCLUDING: Final = PAPERS | {"توقيع", "إبرام", "توصل", "عقد", "وقع", "أبرم"}
#: Phrases that tell what an agreement is about, or what it is worth.
_MATTERS: Final = frozenset({"ل", "حول", "بشأن", "بخصوص", "ب", "في", "على", "إلى"})
_BETWEEN: Final = "بين"
_WITH: Final = "مع"


def with_parties(view: View, clause: Clause) -> Clause:
    """Return the clause with the parties of an agreement that stand inside one of its phrases.

    Where two are told already nobody is added: «وقعت كينيا وأوغندا اتفاقا لحل النزاع بين مالي والنيجر».
    """
    told = {mention.actor for item in clause.functions for mention in item.mentions if _may_sign(item.preposition)}
    if clause.predicate.lemma not in _CONCLUDING or len(told - {None}) > 1:
        return clause
    for item in clause.functions:
        matter = item.preposition in _MATTERS or item.kind is FunctionKind.OBJECT
        if item.mentions or not matter or item.last <= clause.predicate.first:
            continue
        if (parties := _parties_in(view, item)) is not None:
            matters = tuple(_before(one, parties.first - 1) if one is item else one for one in clause.functions)
            return replace(clause, functions=(*matters, parties))
    return clause


def _parties_in(view: View, item: Function) -> Function | None:
    """Return the parties told inside a phrase, up to the first mark, verb or border in it."""
    for place in range(item.first, item.last):
        if view.is_comma(place) or view.is_stop(place) or view.subordinates(place) or view.is_verb(place):
            return None
        led = view.key(place)
        group, last = actor_group(view, place + 1) if led in {_BETWEEN, _WITH} else ((), place)
        if _fits(led, group):
            return function(FunctionKind.PREPOSITION, place + 1, last, group, led)
    return None


def _before(item: Function, place: int) -> Function:
    """«للنقل الجوي | بين قطر ورواندا»: what it is about ends before the parties."""
    return replace(item, last=place) if place > item.first else item


def _may_sign(preposition: str | None) -> bool:
    """«في الدوحة»، «إلى روما»: where it was signed says nothing of who did."""
    return preposition in {None, _BETWEEN, _WITH}


def _fits(led: str, group: tuple[Mention, ...]) -> bool:
    states = {mention.actor for mention in group if mention.actor}
    return len(states) > (led == _BETWEEN)
