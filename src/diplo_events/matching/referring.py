"""Whether a clause tells of an encounter told before, and whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import GATHERING, HOLDING
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.matching.issued import said_by_paper
from diplo_events.matching.pairs import doers
from diplo_events.matching.topics.resuming import (
    also_talks,
    goes_on,
    is_dual,
    tells_of_encounter,
)
from diplo_events.matching.topics.telling import is_of_accord

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention
    from diplo_events.drafts import Part


#: «لقاء جمعهما»، «لقاء عقد بينهما»، «اجتماع عقداه»: so many words behind the noun.
_NEAR: Final = 4
_AMONG_BOTH: Final = "بينهما"


def refers_back(view: View, clause: Clause, parts: tuple[Part, ...]) -> bool:
    """Tell whether the clause speaks of an event told before: «الاتصال»، «الجانبان»، «وبحثا»."""
    if len(parts) > 1:
        return False
    if any(mention.reference == "sides" for function in clause.functions for mention in function.mentions):
        return True
    if any(not item.mentions for item in clause.all(FunctionKind.SUBJECT)):  # «تناول اللقاء ...»
        return True
    reading = view.reading(clause.predicate.first)
    if reading is None:
        return False
    if clause.predicate.kind is PredicateKind.MASDAR:
        return "Al_det" in reading.proclitics or bool(reading.enclitic) or is_of_two_told(view, clause)
    two_or_more = reading.num in {"d", "p"} or is_dual(view, clause)
    untold = two_or_more or goes_on(view, clause) or tells_of_encounter(view, clause)
    return also_talks(view, clause) if parts else untold


def is_of_two_told(view: View, clause: Clause) -> bool:
    """«جاء ذلك في لقاء جمعهما»: a noun whose sides are two who were told before."""
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    first = clause.predicate.last
    return any(_of_two(view, place) for place in range(first, first + _NEAR) if place < len(view))


def _of_two(view: View, place: int) -> bool:
    verbs = [one for one in view.tokens[place].readings if one.pos == "verb" and one.enclitic]
    brought = any(one.lemma in GATHERING and one.enclitic == "3d_dobj" for one in verbs)
    held = any(one.lemma in HOLDING and one.num == "d" for one in verbs)
    return brought or held or view.key(place) == _AMONG_BOTH


def agreement_of(view: View, clause: Clause) -> tuple[str, str]:
    """Gender and number the subject must have; a paper says nothing of whose it is."""
    reading = view.reading(clause.predicate.first)
    if clause.predicate.kind is PredicateKind.PARTICIPLE and view.key(clause.predicate.first).endswith("ا"):
        return "m", "s"  # «مؤكدا»: an accusative, never the dual that is spelled alike
    if is_of_two_told(view, clause):
        return "m", "d"
    return ("na", "na") if reading is None or said_by_paper(view, clause) else (reading.gen, reading.num)


def has_sides(clause: Clause) -> bool:
    """«بحث الجانبان»: tell whether the two sides of an encounter act."""
    return any(mention.reference == "sides" and mention.number == "d" for mention in doers(clause))


def subject_of(clause: Clause) -> Mention | None:
    """Whom the clause is about: its own subject, or that of the clause around it."""
    found = (*clause.all(FunctionKind.SUBJECT), *clause.all(FunctionKind.HOST))
    return next((mention for item in found for mention in item.mentions if mention.reference != "sides"), None)


def is_definite(view: View, clause: Clause) -> bool:
    """«اللقاء»، «لقائه»: tell whether the predicate is a definite noun."""
    reading = view.reading(clause.predicate.first)
    return reading is not None and ("Al_det" in reading.proclitics or is_of_accord(view, clause))
