"""Verbs whose subject has it done to him: «طرد السفير من البلاد»، «أغلقت السفارة أبوابها»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.verb_clauses import as_object
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, PredicateKind
from diplo_events.matching.envoys import MISSIONS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

#: What a mission shuts, or takes up again, that is its own.
_DOORS: Final = frozenset({"باب", "عمل", "نشاط", "خدمة"})
_SHALL: Final = "سوف"
_LISTING: Final = frozenset({"أدرج", "صنف", "شطب", "حذف"})
#: Accusatives that tell why or how something was done.
_WHY: Final = frozenset(
    "ردا احتجاجا تنديدا تضامنا استجابه تنفيذا تطبيقا اعتراضا تحسبا انتقاما عقابا موقتا نهاييا كليا جزييا".split()
)


def as_passive(view: View, frame: Frame, clause: Clause) -> Clause:
    """«طرد السفير من البلاد»: an envoy is no subject of his own expulsion; the verb is a passive, he its object.

    Where somebody else does it to him, it is no passive.
    """
    if clause.predicate.kind is not PredicateKind.VERB:
        return clause
    if frame.subtype == "sanction" and _listed(clause):
        return replace(clause, predicate=replace(clause.predicate, voice="p"))
    if not frame.concerns:
        return clause
    if clause.predicate.voice == "p" and _acted_on(frame, clause):
        return replace(clause, predicate=replace(clause.predicate, voice="a"))
    clause = _without_own_doors(view, clause)
    subjects = [mention for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions]
    first = min((item.first for item in clause.all(FunctionKind.SUBJECT)), default=0)
    missions = all(mention.position in MISSIONS for mention in subjects)
    behind = first > clause.predicate.first or (missions and _shut(view, clause))
    alone = all(_tells_why(view, item) for item in clause.all(FunctionKind.OBJECT)) and behind
    if not subjects or not alone or not all(mention.position in frame.concerns for mention in subjects):
        return clause
    functions = tuple(as_object(item) for item in clause.functions)
    return replace(clause, predicate=replace(clause.predicate, voice="p"), functions=functions)


def _listed(clause: Clause) -> bool:
    """«أدرج وزيران كينيان على القائمة السوداء»: men, and nobody whom they would put there."""
    if clause.predicate.lemma not in _LISTING or clause.predicate.voice == "p":
        return False
    subjects = [item for item in clause.all(FunctionKind.SUBJECT) if item.first >= clause.predicate.last]
    men = [mention for item in subjects for mention in item.mentions]
    end = max((item.last for item in subjects), default=0)
    done_to = any(item.mentions or item.first == end for item in clause.all(FunctionKind.OBJECT))
    return bool(men) and all(one.kind in PERSONS for one in men) and not done_to


def _tells_why(view: View, item: Function) -> bool:
    """«أغلقت القنصلية احتجاجا على الحادث»، «أغلقت مؤقتا»: an accusative of cause or manner, nothing done to it.

    Nor is what is joined to it: «قررت إعادة فتح السفارة وتعيين سفير».
    """
    return not item.mentions and (view.key(item.first) in _WHY or view.conjoined(item.first))


def _shut(view: View, clause: Clause) -> bool:
    """«السفارة التي أغلقت»، «وكانت السفارة قد أغلقت»، «القنصلية ستغلق»: done to what is told before the verb."""
    place = clause.predicate.first
    already = view.key(place - 1) == "قد" and clause.predicate.aspect == "p"
    return view.is_relative(place - 1) or already or _is_to_come(view, clause)


def _is_to_come(view: View, clause: Clause) -> bool:
    verb = view.reading(clause.predicate.first)
    return (verb is not None and "sa_fut" in verb.proclitics) or view.key(clause.predicate.first - 1) == _SHALL


def _without_own_doors(view: View, clause: Clause) -> Clause:
    """«أغلقت السفارة أبوابها»، «ستستأنف القنصلية عملها»: the mission itself; a holiday is told in the present."""
    doors = [item for item in clause.all(FunctionKind.OBJECT) if not item.mentions and _is_own_door(view, item.first)]
    if not doors or not (clause.predicate.aspect == "p" or _is_to_come(view, clause)):
        return clause
    return replace(clause, functions=tuple(item for item in clause.functions if item not in doors))


def _is_own_door(view: View, place: int) -> bool:
    noun = view.reading(place)
    return noun is not None and noun.lemma in _DOORS and noun.enclitic.endswith("_poss")


def _acted_on(frame: Frame, clause: Clause) -> bool:
    """«عينت كندا فلانا سفيرا»: with one who acts and one it is done to, the verb that may be a passive is none."""
    subjects = [mention for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions]
    others = any(mention.position not in frame.concerns for mention in subjects)
    return others and any(item.mentions for item in clause.all(FunctionKind.OBJECT))
