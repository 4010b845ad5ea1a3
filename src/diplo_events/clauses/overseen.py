"""Who looks on as an agreement is signed: «أشرف الرئيس رفقة نظيره على توقيع اتفاقيتين», both states sign it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.told_subjects import doer_of_verb_before
from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

_SIGNING: Final = frozenset({"توقيع", "إبرام", "إمضاء"})
_OVERSEEING: Final = frozenset("أشرف ترأس رأس رعى شهد واكب عاين".split())
_COMPANY: Final = frozenset({"مع", "إلى جانب", "بحضور"})


def overseers(view: View, clause: Clause) -> tuple[Mention, ...]:
    """«ترأس الرئيس رفقة نظيره مراسم توقيع اتفاقية»: both of them; one who looks on alone signs nothing with anybody."""
    predicate = clause.predicate
    if not {predicate.lemma, predicate.light} & _SIGNING:
        return ()
    verb = _overseeing(view, predicate.first)
    if verb is None:
        return ()
    company = _company(view, verb, predicate.first)
    return (*doer_of_verb_before(view, verb + 1)[:1], *company) if company else ()


def _overseeing(view: View, place: int) -> int | None:
    """Return where somebody is told to look on, with no border between that verb and the signing."""
    for before in range(place - 1, -1, -1):
        if view.is_stop(before) or view.subordinates(before) or view.is_relative(before):
            return None
        if before not in view.covered and view.is_verb(before):
            return before if view.may_be(before, _OVERSEEING) else None
    return None


def _company(view: View, verb: int, signing: int) -> tuple[Mention, ...]:
    """«رفقة نظيره»، «إلى جانب رئيسة الوزراء»، «مع الوزير»: who looks on with him."""
    for place in range(verb + 1, signing):
        led = view.preposition(place)
        if led is not None and led[0] in _COMPANY:
            return tuple(one for one in actor_group(view, led[1])[0] if one.kind in PERSONS and one.last <= signing)
    return ()
