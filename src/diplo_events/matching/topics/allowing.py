"""What a paper allows or brings about: «اتفاق يسمح للسفن بعبور المضيق»، «اتفاقية يتم بموجبها إعفاء الطلاب»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import WHEREBY
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Verbs that lead from whom they favour («ل», or an object) to what he may do.
_ALLOWING: Final = {"سمح": "ب", "مكن": "من", "أتاح": "", "أجاز": "", "خول": "", "منح": ""}
_TAKING_PLACE: Final = frozenset({"تم", "جرى"})
_PAPERS: Final = words.CONCLUDED | words.CONCLUDING | words.SIGNING | {"توصل"}
#: So many words may tell whom it favours.
_FAVOURED: Final = 7


def allowed(view: View, clause: Clause, place: int) -> int:
    """Return where it is told what the paper of the clause allows by the verb here, 0 where it is not."""
    verb = view.reading(place)
    if clause.predicate.lemma not in _PAPERS or verb is None or verb.pos != "verb" or place in view.covered:
        return 0
    if verb.lemma in _TAKING_PLACE and view.key(place + 1) in WHEREBY:
        return place + 2 if view.is_noun(place + 2) else 0
    if verb.lemma not in _ALLOWING or not _is_of_paper(view, clause, place):
        return 0
    favoured = place + 1 + (view.key(place + 1) in WHEREBY)  # «يسمح بموجبه للرعاة بعبور الحدود»
    return _behind_favoured(view, favoured, _ALLOWING[verb.lemma])


def _is_of_paper(view: View, clause: Clause, place: int) -> bool:
    """«اتفاق يسمح»، «الاتفاقية التي تتيح»، «ويسمح الاتفاق»: the paper stands next to the verb and agrees with it."""
    verb = view.reading(place)
    near = (view.reading(one) for one in (place - 1, place - 2, place + 1) if heads(view, one, words.CONCLUDED))
    alone = clause.predicate.first < place or view.key(place + 1).startswith("ال")
    return alone and verb is not None and any(one is not None and one.form_gen == verb.gen for one in near)


def _behind_favoured(view: View, place: int, way: str) -> int:
    favoured, governed = False, -1
    for one in range(place, min(place + _FAVOURED, len(view))):
        if view.is_stop(one) or view.is_comma(one) or view.is_verb(one) or view.subordinates(one):
            return 0
        led = view.preposition(one)
        if led is not None:
            if led[0] == way:
                return led[1]
            favoured, governed = favoured or led[0] == "ل", led[1]
        elif not way and favoured and view.is_noun(one) and one not in view.covered and one != governed:
            return one
    return 0
