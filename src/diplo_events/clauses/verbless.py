"""Headlines without a verb that tell of a guest: «وزير الدفاع الهولندي في بغداد لبحث الحرب»، «... إلى بغداد غدا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import PERSONS, Clause, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

_IN: Final = "في"
_TO: Final = "الي"
#: The verb that the preposition stands for, and its aspect: who is «في» a city visits it, who is told «إلى» it will.
_LEFT_OUT: Final = {_IN: ("زار", "p"), _TO: ("توجه", "i")}
#: «الوزير في بغداد غدا»، «في بغداد الأسبوع المقبل».
_LATER: Final = frozenset("غدا غد المقبل المقبله القادم القادمه".split())
#: Whose post stands behind «إلى»: «السفير الكيني إلى أوغندا».
_SENT: Final = frozenset({"ambassador", "envoy", "special_representative", "charge_daffaires", "consul", "mediator"})
#: A sentence of more words tells of other things too.
_LONGEST: Final = 14


def may_tell_of_guest(keys: Sequence[str]) -> bool:
    """Tell by its folded words whether a sentence may tell of a guest without a verb."""
    return len(keys) <= _LONGEST and not _LEFT_OUT.keys().isdisjoint(keys)


def guest_in(view: View) -> Iterator[Clause]:
    """Yield what a verbless sentence tells that opens with somebody, «في» or «إلى», and a place of another state."""
    guest = view.actor(0)
    if guest is None or len(view) > _LONGEST or not _travels(guest) or view.key(guest.last) not in _LEFT_OUT:
        return
    place = view.starts.get(guest.last + 1)
    if place is None or not place_like(place) or not _abroad(guest, place) or _has_verb(view):
        return
    if view.key(guest.last) == _TO and guest.position in _SENT and guest.title is not None:
        return
    lemma, aspect = _LEFT_OUT[view.key(guest.last)]
    preposition = "في" if view.key(guest.last) == _IN else "إلى"
    if any(view.key(after) in _LATER for after in range(place.last, len(view))):
        aspect = "i"
    predicate = Predicate(PredicateKind.VERB, guest.last, guest.last + 1, lemma, voice="a", aspect=aspect)
    who = function(FunctionKind.SUBJECT, 0, guest.last, (guest,))
    where = function(FunctionKind.PREPOSITION, place.first, place.last, (place,), preposition)
    yield Clause(view.index, 0, place.last, predicate, (who, where))


def is_bound(view: View, predicate: Predicate) -> bool:
    """«الوزير إلى روما»، «الوزير في روما غدا»: where no verb tells of a guest, whether he is still to come."""
    told = predicate.kind is PredicateKind.VERB and view.key(predicate.first) in _LEFT_OUT
    return told and predicate.aspect == "i"


def _travels(mention: Mention) -> bool:
    return mention.actor is not None and (mention.kind in PERSONS or mention.position == "delegation")


def _abroad(guest: Mention, place: Mention) -> bool:
    state = place.actor or place.country
    return state is not None and state != guest.actor


def _has_verb(view: View) -> bool:
    return any(view.is_verb(place) for place in range(len(view)))
