"""Whether a clause goes on with something besides: «كما التقى»، «وسيلتقي أيضا»، «والاجتماع مع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import FunctionKind, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_AS: Final = "كما"
_ALSO: Final = frozenset({"ايضا", "كذلك"})
_LIKE: Final = frozenset({"مماثله", "مماثلتين", "مماثل", "مشابهه"})
#: So far behind the paper it is said to be like another.
_ALIKE: Final = 2
_SINCE: Final = frozenset({"بعد", "عقب", "منذ", "اثر"})


def is_likewise(view: View, clause: Clause, words: range) -> bool:
    """Tell whether the clause tells of something besides what was told before."""
    return view.key(words.start - 1) == _AS or _is_joined(view, clause) or _is_also(view, clause)


def is_alike(view: View, clause: Clause) -> bool:
    """«كما بعث نائبه برقية مماثلة»: a paper that is like the one told before."""
    behind = range(clause.predicate.first + 1, min(clause.predicate.last + _ALIKE, len(view)))
    return any(view.key(place) in _LIKE for place in behind)


def is_since(view: View, clause: Clause) -> bool:
    """«تأتي بعد زيارة الرئيس»: the noun of a journey right behind a word of time."""
    own = clause.predicate
    return own.kind is PredicateKind.MASDAR and view.key(own.first - 1) in _SINCE


def _is_joined(view: View, clause: Clause) -> bool:
    """«للقاء الرئيس والاجتماع مع كبار المسؤولين»: a further encounter, joined to the one before."""
    return clause.predicate.kind is PredicateKind.MASDAR and view.conjoined(clause.predicate.first)


def _is_also(view: View, clause: Clause) -> bool:
    """«وسيلتقي الوزير أيضا وفدا»: said right behind the verb and its subject."""
    if clause.predicate.kind is PredicateKind.MASDAR:
        return False
    behind = {clause.predicate.last, *(item.last for item in clause.all(FunctionKind.SUBJECT))}
    return any(view.key(place) in _ALSO for place in behind)
