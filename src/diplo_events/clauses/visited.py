"""«في دمشق التي يزورها منذ يومين»: a journey told of a place in a relative clause, by whoever acts in the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function, place_like
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.clauses.told_subjects import doer_of_verb_before
from diplo_events.document import PERSONS, Clause, FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Predicate, Reading

#: Verbs of journeys whose object is where one goes, and those that lead «إليها».
_GOING_TO: Final = frozenset({"زار", "وصل", "قصد", "غادر"})
_GOING: Final = frozenset({"وصل", "توجه", "سافر", "انتقل", "ذهب"})
_THERE: Final = frozenset({"اليها", "اليه", "لها", "له"})
#: Verbs that carry a journey: «يقوم بزيارتها»، «بدأ زيارة لها».
_MAKING: Final = frozenset({"قام", "بدأ", "أجرى", "أدى", "اختتم", "أنهى"})
_JOURNEYS: Final = frozenset({"زيارة", "رحلة"})
#: So far behind its verb stands the journey, and behind that «لها»: «يقوم حاليا بزيارة رسمية قصيرة لها».
_REACH: Final = 4


def visited_head(view: View, position: int, reading: Reading) -> tuple[Function, ...]:
    """Return who visits and what, where a pronoun behind the verb is the place before the relative; () elsewhere.

    «في بغداد التي وصلها الوزير أمس»، «التي وصل إليها الوزير»: who stands right behind the verb is its subject.
    """
    if reading.lemma in _GOING_TO and reading.enclitic.endswith("_dobj"):
        return _visit(view, position, position + 1)
    led = reading.lemma in _GOING and not reading.enclitic and view.key(position + 1) in _THERE
    return _visit(view, position, position + 2) if led else ()


def visited_by(view: View, position: int, reading: Reading, predicate: Predicate) -> Clause | None:
    """«في بغداد التي يقوم بزيارتها»، «التي بدأ أمس زيارة رسمية لها»: the journey that such a verb carries."""
    if reading.lemma not in _MAKING or not view.is_relative(position - 1):
        return None
    near = range(position + 1, min(position + _REACH, len(view)))
    noun = next((one for one in near if view.may_be(one, _JOURNEYS) and one not in view.covered), None)
    last = _end_of_journey(view, noun) if noun is not None else None
    found = _visit(view, position, last) if last is not None else ()
    if noun is None or not found:
        return None
    lemma = next(one for one in sorted(_JOURNEYS) if view.may_be(noun, frozenset({one})))
    told = replace(predicate, kind=PredicateKind.LIGHT, first=noun, last=noun + 1, lemma=lemma, light=reading.lemma)
    return Clause(view.index, noun, noun + 1, told, found)


def _end_of_journey(view: View, noun: int) -> int | None:
    """«بزيارتها»، «بزيارة رسمية لها»: where the phrase ends, if its pronoun stands for the place; None elsewhere."""
    reading = view.reading(noun)
    if reading is not None and reading.enclitic:
        return noun + 1 if reading.enclitic.startswith("3") else None
    near = range(noun + 1, min(noun + _REACH, len(view)))
    return next((one + 1 for one in near if view.key(one) in _THERE), None)


def _visit(view: View, position: int, last: int) -> tuple[Function, ...]:
    site = _site_before(view, position)
    if site is None:
        return ()
    told = _behind(view, last, site) or _before(view, site)
    return (told, function(FunctionKind.OBJECT, site.first, site.last, (site,))) if told is not None else ()


def _behind(view: View, position: int, site: Mention) -> Function | None:
    """Who stands right behind the verb; he who is at home there is met by the visitor."""
    group, last = actor_group(view, position)
    free = group and view.preposition(position) is None and group[0].actor not in {None, site.actor}
    return function(FunctionKind.SUBJECT, position, last, group) if free else None


def _before(view: View, site: Mention) -> Function | None:
    """Whoever the main clause is about: «قال الوزير من طهران التي يزورها»."""
    earlier = earlier_subject(view, site.first)
    doers = doer_of_verb_before(view, site.first) or ((earlier,) if earlier is not None else ())
    if doers and all(one.actor == site.actor for one in doers):
        doers = _guest_before(view, site)
    return function(FunctionKind.SUBJECT, doers[0].first, doers[-1].last, doers) if doers else None


def _guest_before(view: View, site: Mention) -> tuple[Mention, ...]:
    """«استقبل الملك الوزير في مسقط التي وصلها أمس»: of whoever is at home there, the last told before who is not."""
    told = (view.actor(place) for place in range(site.first - 1, -1, -1))
    men = (one for one in told if one is not None and one.kind in PERSONS and one.actor not in {None, site.actor})
    guest = next(men, None)
    return (guest,) if guest is not None else ()


def _site_before(view: View, position: int) -> Mention | None:
    """The state, capital or place that a relative pronoun right before the verb stands for."""
    if not view.is_relative(position - 1):
        return None
    head = view.covered.get(position - 2 - view.is_comma(position - 2))
    return head if head is not None and place_like(head) else None
