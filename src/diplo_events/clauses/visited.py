"""«في دمشق التي يزورها منذ يومين»: a journey told of a place in a relative clause, by whoever acts in the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function, place_like
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.clauses.told_subjects import doer_of_verb_before
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

#: Verbs of journeys whose object is where one goes.
_GOING_TO: Final = frozenset({"زار", "وصل", "قصد", "غادر"})


def visited_head(view: View, position: int, reading: Reading) -> tuple[Function, ...]:
    """Return who visits and what, where the verb's pronoun is the place before the relative; () elsewhere.

    «في بغداد التي وصلها الوزير أمس»: who stands right behind the verb is its subject.
    """
    if reading.lemma not in _GOING_TO or not reading.enclitic.endswith("_dobj"):
        return ()
    site = _site_before(view, position)
    if site is None:
        return ()
    told = _behind(view, position) or _before(view, site)
    return (told, function(FunctionKind.OBJECT, site.first, site.last, (site,))) if told is not None else ()


def _behind(view: View, position: int) -> Function | None:
    group, last = actor_group(view, position + 1)
    free = group and view.preposition(position + 1) is None
    return function(FunctionKind.SUBJECT, position + 1, last, group) if free else None


def _before(view: View, site: Mention) -> Function | None:
    """Whoever the main clause is about: «قال الوزير من طهران التي يزورها»."""
    earlier = earlier_subject(view, site.first)
    doers = doer_of_verb_before(view, site.first) or ((earlier,) if earlier is not None else ())
    return function(FunctionKind.SUBJECT, doers[0].first, doers[-1].last, doers) if doers else None


def _site_before(view: View, position: int) -> Mention | None:
    """The state, capital or place that a relative pronoun right before the verb stands for."""
    if not view.is_relative(position - 1):
        return None
    head = view.covered.get(position - 2 - view.is_comma(position - 2))
    return head if head is not None and place_like(head) else None
