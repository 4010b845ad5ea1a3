"""Nouns that only strengthen their own verb: «رفضت كينيا رفضا قاطعا القرار» tells of one refusal, not of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

__all__ = ["strengthens_verb"]

#: Nouns of stance with the verb each belongs to; those spelled as their verb is stand for themselves.
_VERBS: Final = {
    "إدانة": "أدان",
    "تنديد": "ندد",
    "استنكار": "استنكر",
    "انتقاد": "انتقد",
    "تحذير": "حذر",
    "ترحيب": "رحب",
    "تأييد": "أيد",
    "تأكيد": "أكد",
    "نفي": "نفى",
}
#: So far before the noun its verb stands, with the subject between.
_REACH: Final = 8


def strengthens_verb(view: View, clause: Clause) -> bool:
    """«رفضت كينيا رفضا قاطعا»، «أدانت إدانة شديدة»: an indefinite noun behind the verb it is made of."""
    place = clause.predicate.first
    form = view.key(place)
    if view.conjoined(place) or not form.endswith(("ا", "ه")) or view.preposition(place) is not None:
        return False
    lemma = _VERBS.get(clause.predicate.lemma, clause.predicate.lemma)
    if place + 1 >= len(view) or not any(_is_quality(one) for one in view.tokens[place + 1].readings):
        return False
    for before in range(place - 1, max(-1, place - 1 - _REACH), -1):
        if view.is_stop(before) or view.is_comma(before):
            return False
        if view.is_verb(before):
            return view.may_be(before, frozenset({lemma}))
    return False


def _is_quality(reading: Reading) -> bool:
    return reading.pos == "adj" and "Al_det" not in reading.proclitics
