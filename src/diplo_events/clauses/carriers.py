"""Nouns that another word carries: «توقيع اتفاقية»، «فرض عقوبات»، «الاتفاق الذي أبرمته»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import PAPERS, masdar_end, paper_end
from diplo_events.clauses.readings import masdar_reading
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

_NOMINAL: Final = (FunctionKind.OBJECT, FunctionKind.SUBJECT)
#: Nouns between a carrier and what it carries: «رفع معظم العقوبات»، «تسلم نسخة من أوراق اعتماد».
_CHAIN: Final = 3
#: Words between a noun and its relative pronoun: «الاتفاق النووي الإيراني الذي».
_HEAD_REACH: Final = 6


def carrier(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """Return the masdar of these lemmas in whose genitive the noun stands: «توقيع» in «توقيع الاتفاقية»."""
    for place in range(position - 1, max(-1, position - 1 - _CHAIN), -1):
        reading = view.reading(place)
        if reading is None or reading.pos != "noun" or place in view.covered or reading.enclitic:
            return None
        if "Al_det" in reading.proclitics:
            return None
        if reading.lemma in lemmas:
            return reading.lemma
    return None


def carried_end(view: View, position: int) -> int:
    """Return where the noun with its adjectives ends; an agreement takes its whole name with it."""
    reading = view.reading(position)
    paper = reading is not None and reading.lemma in PAPERS
    return paper_end(view, position) if paper else masdar_end(view, position)


def antecedent(view: View, clause: Clause, lemmas: frozenset[str]) -> Reading | None:
    """Return the noun of these lemmas that the verb's relative clause tells of: «العقوبات التي فرضتها واشنطن»."""
    place = clause.predicate.first
    pronoun = place - 1 - (view.key(place - 1) in {"قد", "كانت", "كان"})
    reading = view.reading(place)
    if reading is None or not view.is_relative(pronoun):
        return None
    named = any(item.mentions for kind in _NOMINAL for item in clause.all(kind))
    return None if named and not reading.enclitic.endswith("dobj") else _head(view, pronoun, lemmas)


def _head(view: View, pronoun: int, lemmas: frozenset[str]) -> Reading | None:
    for place in range(pronoun - 1, max(-1, pronoun - 1 - _HEAD_REACH), -1):
        if view.is_stop(place) or view.is_verb(place) or view.subordinates(place):
            return None
        found = masdar_reading(view, place, lemmas)
        if found is not None:
            return found
    return None
