"""Nouns in a row of things done that are spelled like verbs of saying: «لتعزيز الأمن ورفض التدخل»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.document import Clause, FunctionKind
from diplo_events.matching.voices import REPORTING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: So many words before the verb are looked through for the nouns it may be joined to.
_REACH: Final = 22
#: Behind a comma so many nouns make a row.
_ROW: Final = 2
_OPENING: Final = frozenset('«“"')
#: «ووصف القرار بأنه»: verbs that say something of their object.
_TELLING: Final = frozenset({"وصف", "ذكر"})


def is_enumerated(view: View, clause: Clause) -> bool:
    """«على حماية الحدود ورفض التدخل»: joined to a noun behind a preposition, and without a subject, it is a noun.

    «أعلن وقف المحادثات ورفض الخطة» tells what he did.
    """
    place = clause.predicate.first
    own = any(item.mentions for item in clause.all(FunctionKind.SUBJECT) if item.first > place)
    lemma = clause.predicate.lemma
    if own or lemma in _TELLING or not view.conjoined(place) or not _may_be_noun(view, place, lemma):
        return False
    return _has_noun_behind(view, place + 1) and _continues_row(view, place)


def _may_be_noun(view: View, position: int, lemma: str) -> bool:
    """«رفض»، «شجب»: a noun of the same letters as the verb."""
    return any(one.pos == "noun" and one.lemma == lemma and not one.enclitic for one in view.tokens[position].readings)


def _has_noun_behind(view: View, position: int) -> bool:
    """What is refused or condemned follows at once: no clause, and nobody behind a preposition."""
    following = view.reading(position)
    if position >= len(view) or view.key(position) in REPORTING or view.preposition(position) is not None:
        return False
    noun = following is not None and following.pos in {"noun", "noun_quant", "noun_prop"} and not following.enclitic
    return view.tokens[position].form in _OPENING or (noun and position not in view.covered)


def _continues_row(view: View, position: int) -> bool:
    """Tell whether nouns of actions stand before that a preposition leads to, or that are joined to others."""
    found, comma = 0, False
    for place in range(position - 1, max(-1, position - _REACH), -1):
        if view.is_stop(place) or view.is_verb(place) or view.subordinates(place) or view.is_relative(place):
            break
        comma = comma or view.is_comma(place)
        reading = view.reading(place)
        if reading is None or place in view.covered or not is_masdar(reading) or not _is_joined(view, place):
            continue
        found += 1
        if found == _ROW or not comma:
            return True
    return False


def _is_joined(view: View, position: int) -> bool:
    """«على حماية»، «لحماية»، «وحماية»."""
    before = view.reading(position - 1)
    led = view.preposition(position) is not None or (before is not None and before.pos == "prep")
    return led or view.conjoined(position)
