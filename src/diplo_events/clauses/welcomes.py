"""«وكان في استقباله وزير الخارجية»: who comes to meet a guest, or sees him off, as the agencies tell it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.complements import complements
from diplo_events.clauses.owners import last_person
from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import Clause, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

#: The verb that carries the noun: «كان في استقباله».
WELCOMING: Final = "كان"
_NOUNS: Final = frozenset({"استقبال", "وداع", "توديع"})
#: «كان في مقدمة مستقبليه», those who receive him; of a pronoun, its gender and number.
RECEIVERS: Final = {"مستقبلي": "", "مستقبليه": "3ms_poss", "مستقبليها": "3fs_poss", "مستقبليهم": "3mp_poss"}
#: Words that put somebody among them.
_AMONG: Final = frozenset({"مقدمه", "طليعه", "راس", "بين", "ضمن", "من"})
_RECEIVING: Final = "استقبال"
_WAS: Final = frozenset({"كان", "كانت", "كانوا", "يكون", "سيكون"})
_FOUND: Final = frozenset({"وجد", "ووجد"})
_ARRIVAL: Final = frozenset({"وصول", "قدوم", "مغادرة"})
#: So far behind the noun of welcome the guest's arrival is told.
_REACH: Final = 16
#: So far before the noun «وجد» may stand.
_NEAR: Final = 8
#: So far before those who receive him «كان» stands: «كان أيضا على رأس مستقبليه».
_CARRIED: Final = 4
_NOMINAL: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.OBJECT})


def welcomed(view: View, position: int) -> Iterator[Clause]:
    """Yield the clause of a noun of welcome or farewell behind «كان في»: its genitive comes, its subject is there."""
    reading = view.reading(position)
    if reading is None:
        return
    received = is_receivers(view, position)
    if not received and (reading.lemma not in _NOUNS or not _is_carried(view, position)):
        return
    enclitic = RECEIVERS[view.key(position)] if received else reading.enclitic
    guests, last = _guests(view, position, owned=bool(enclitic))
    found = complements(view, last, subject_open=True)
    there = next((item for item in found if item.kind in _NOMINAL and not all(map(place_like, item.mentions))), None)
    if there is None:
        return
    others = tuple(item for item in found if item.kind is FunctionKind.PREPOSITION)
    welcoming = function(FunctionKind.SUBJECT, there.first, there.last, there.mentions)
    lemma = _RECEIVING if received else reading.lemma
    predicate = Predicate(PredicateKind.LIGHT, position, position + 1, lemma, light=WELCOMING)
    yield Clause(view.index, position, there.last, predicate, (*guests, welcoming, *others))


def is_receivers(view: View, position: int) -> bool:
    """«كان في مقدمة مستقبليه»، «وكان بين مستقبلي الوزير»: those who come to meet a guest, and somebody among them."""
    if view.key(position) not in RECEIVERS or view.key(position - 1) not in _AMONG:
        return False
    return any(view.key(place).removeprefix("و") in _WAS for place in range(max(0, position - _CARRIED), position - 1))


def arrivals(view: View, clause: Clause, welcomes: Iterable[Clause]) -> Clause | None:
    """Return «لدى وصوله إلى روما» of a welcome as the guest's journey; other clauses as they are.

    None stands for the arrival of a guest who is not told in the sentence.
    """
    reading = view.reading(clause.predicate.first)
    if clause.predicate.lemma not in _ARRIVAL or reading is None or not reading.enclitic:
        return clause
    around = next((one for one in welcomes if 0 < clause.predicate.first - one.predicate.first <= _REACH), None)
    if around is None:
        return clause
    guests = (*around.all(FunctionKind.GENITIVE), *around.all(FunctionKind.PRONOUN))
    if not guests:
        return None
    hosts = {mention for item in around.all(FunctionKind.SUBJECT) for mention in item.mentions}
    own = tuple(item for item in clause.functions if hosts.isdisjoint(item.mentions))
    place = clause.predicate.first
    return replace(clause, functions=(*own, function(FunctionKind.HOST, place, place + 1, guests[0].mentions)))


def _is_carried(view: View, position: int) -> bool:
    """«كان في استقباله»، «كان أيضا في وداعه»، «وجد في استقباله»; not «تأخر في استقباله»."""
    if view.key(position - 1) != "في":
        return False
    before = {view.key(place).removeprefix("و") for place in (position - 2, position - 3)}
    found = (view.key(place) for place in range(max(0, position - _NEAR), position - 1))
    return not _WAS.isdisjoint(before) or not _FOUND.isdisjoint(found)  # «وجد الرئيس في استقباله الملك»


def _are_many(view: View, position: int) -> bool:
    """«في استقبالهم»: several guests, told before."""
    reading = view.reading(position)
    return reading is not None and reading.enclitic in {"3mp_poss", "3d_poss"}


def _guests(view: View, position: int, *, owned: bool) -> tuple[tuple[Function, ...], int]:
    """Return who is welcomed, and where the phrase ends; of a pronoun the last person told in the sentence."""
    if owned:
        person = None if _are_many(view, position) else last_person(view, position)
        guests: tuple[Mention, ...] = (person,) if person is not None else ()
        return ((function(FunctionKind.PRONOUN, position, position + 1, guests),) if guests else ()), position + 1
    guests, last = actor_group(view, position + 1)
    return ((function(FunctionKind.GENITIVE, position + 1, last, guests),) if guests else ()), max(last, position + 1)
