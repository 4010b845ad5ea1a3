"""Papers in what is said: who speaks through one, whose it is, and a paper that speaks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.papers import is_paper
from diplo_events.document import Clause, PredicateKind
from diplo_events.matching.voices import REPORTING, wants_subject

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: «في بيان»، «ضمن بلاغ»، «عبر رسالة»: what leads to the paper somebody speaks through.
_IN: Final = frozenset({"في", "ضمن", "عبر", "خلال", "ب"})
#: So far behind the verb the paper is named.
_REACH: Final = 14
_THIS: Final = frozenset({"هذا", "هذه", "ذات", "نفس"})


def said_by_paper(view: View, clause: Clause) -> bool:
    """«وأضاف البيان»: the paper speaks for whoever spoke last, be they one or many."""
    return is_paper(view, clause.predicate.last) and wants_subject(clause)


def said_by_known_paper(view: View, clause: Clause) -> bool:
    """«وأضاف البيان»، «وأكدت هذه الرسالة»: a paper that has been told of, without its owner."""
    place = clause.predicate.last
    if clause.predicate.kind is PredicateKind.SOURCE:  # «وجاء في البيان»
        paper = view.reading(place - 1)
        return is_paper(view, place - 1) and paper is not None and "Al_det" in paper.proclitics and not clause.functions
    if clause.predicate.kind is not PredicateKind.VERB or not wants_subject(clause):
        return False
    pointed = view.key(place) in _THIS
    paper = view.reading(place + pointed)
    return is_paper(view, place + pointed) and paper is not None and (pointed or "Al_det" in paper.proclitics)


def speaks_through_paper(view: View, clause: Clause) -> bool:
    """«أوضحت الجمعية في بيان لها أن»، «ذكر بيان للجمعية»: the words stand in a paper that is new here."""
    place = clause.predicate.last
    if is_paper(view, place):
        return not said_by_known_paper(view, clause)
    for inner in range(place, min(place + _REACH, len(view))):
        if view.is_stop(inner) or view.key(inner) in REPORTING or view.is_verb(inner):
            return False
        led = view.preposition(inner)
        if led is not None and led[0] in _IN and is_paper(view, led[1]):
            return True
    return False


def names_paper(view: View, clause: Clause) -> bool:
    """«بحسب بيان للجمعية»، «وفقا لبلاغ صادر عنها»: the source that is named is a paper."""
    return clause.predicate.kind is PredicateKind.SOURCE and is_paper(view, clause.predicate.last)


def is_strangers_paper(view: View, position: int) -> bool:
    """«بيان لنقابة الأطباء»، «بيان تجمع الناشطين»: a new paper of somebody who is no actor."""
    reading, following = view.reading(position), view.reading(position + 1)
    if reading is None or following is None or "Al_det" in reading.proclitics or position + 1 in view.covered:
        return False
    led = view.preposition(position + 1)
    return led[0] == "ل" if led is not None else following.pos == "noun" and view.date(position + 1) is None
