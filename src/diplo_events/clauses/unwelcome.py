"""Envoys that are called unwelcome by no verb of calling: «السفير الكيني شخص غير مرغوب فيه في مالي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_WORDS
from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import Clause, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

CALLED: Final = "عد"
"""The verb that the words stand for: «عُدّ السفير شخصا غير مرغوب فيه»."""

_WANTED: Final = frozenset({"مرغوب", "مرغوبا", "مرغوبه", "مرغوبين"})
_PERSONS: Final = frozenset("شخص شخصا شخصيه شخصيات شخصين شخصان اشخاص اشخاصا".split())
#: «غير مرغوب فيهم» without «أشخاص»: in whom.
_WITH_HIM: Final = frozenset("فيه فيها فيهم فيهما به بها بهم بهما".split())
#: So many words his post may have: «9 دبلوماسيين تشاديين من البعثة لدى الاتحاد الأفريقي غير مرغوب فيهم».
_POST: Final = 8
_THAT: Final = THAT_WORDS | {"وان"}
_NOT: Final = frozenset({"ليس", "ليست", "ليسوا", "ليسا"})
_ENVOYS: Final = frozenset(
    {"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache", "head_of_mission"}
)
#: Verbs that take both who is called so and what he is called; the rule reads them itself.
_CALLING: Final = frozenset({"اعتبر", "أعلن", "عد", "صنف", "اعتبار", "إعلان"})
#: «شخص غير مرغوب».
_WORDS: Final = 3
#: So many words behind him the state may be told that does not want him.
_NEAR: Final = 7


def unwelcome_in(view: View) -> Iterator[Clause]:
    """Yield what a sentence tells where somebody and «شخص غير مرغوب فيه» stand side by side."""
    for place, key in enumerate(view.keys):
        if key not in _WANTED or view.key(place - 1) != "غير":
            continue
        if view.key(place - 2) in _PERSONS:
            yield from _called(view, place - 2)
        elif view.key(place + 1) in _WITH_HIM:
            yield from _called(view, place - 1)


def _called(view: View, position: int) -> Iterator[Clause]:
    envoy = _envoy_before(view, position)
    if envoy is None or view.key(envoy.first - 1) in _NOT or view.may_be(envoy.first - 1, _CALLING):
        return
    state = _who_says(view, envoy) or _where(view, position, envoy)
    if state is None:
        return
    predicate = Predicate(PredicateKind.VERB, position, position + 1, CALLED, voice="a", aspect="p")
    who = function(FunctionKind.OBJECT, envoy.first, envoy.last, (envoy,))
    yield Clause(view.index, min(envoy.first, state.first), position + _WORDS, predicate, (state, who))


def _envoy_before(view: View, position: int) -> Mention | None:
    """«السفير "شخص غير مرغوب فيه"»، «الدبلوماسيين الروس في برن أشخاص»: his post may stand between."""
    place = position - 1
    while place > 0 and view.is_mark(place):
        place -= 1
    while place > max(position - _POST, 0) and not view.is_stop(place):
        one = view.covered.get(place)
        if one is not None and one.position in _ENVOYS:
            return one if one.actor is not None else None
        best = view.reading(place)
        if view.key(place) in _THAT or (one is None and best is not None and best.pos == "verb"):
            return None
        place = one.first - 1 if one is not None else place - 1
    return None


def _who_says(view: View, envoy: Mention) -> Function | None:
    """«أعلنت مالي، أمس، أن السفير»، «مالي: السفير»: who says so right before, a number of envoys counted or not."""
    before = envoy.first - 1
    counted = view.reading(before)
    before -= view.key(before).isdigit() or (counted is not None and counted.pos == "noun_num")
    told = view.key(before) in _THAT
    if not told and view.key(before) != ":":
        return None
    for place in range(before - 1, max(-1, before - 1 - (_NEAR if told else 1)), -1):
        state = view.covered.get(place)
        if state is not None and state.actor is not None:
            other = state.actor != envoy.actor
            return function(FunctionKind.SUBJECT, state.first, state.last, (state,)) if other else None
    return None


def _where(view: View, position: int, envoy: Mention) -> Function | None:
    """«شخص غير مرغوب فيه في مالي»: where he is not wanted."""
    for place in range(position + _WORDS, min(position + _NEAR, len(view))):
        state = view.starts.get(place)
        if state is not None and view.key(place - 1) == "في" and place_like(state):
            land = state.actor or state.country
            told = function(FunctionKind.PREPOSITION, state.first, state.last, (state,), "في")
            return told if land not in {None, envoy.actor} else None
        if view.is_mark(place):
            return None
    return None
