"""«وكان في استقباله وزير الخارجية»: who comes to meet a guest, or sees him off, as the agencies tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.complements import complements
from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.owners import last_person
from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import CORE, Clause, FunctionKind, MentionKind, Predicate, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

_WIVES: Final = frozenset({"قرينته", "زوجته", "حرمه", "عقيلته", "قرينها", "زوجها"})
#: The verb that carries the noun: «كان في استقباله».
WELCOMING: Final = "كان"
_NOUNS: Final = frozenset({"استقبال", "وداع", "توديع"})
#: «كان في مقدمة مستقبليه», those who receive him; of a pronoun, its gender and number.
RECEIVERS: Final = {
    "مستقبلي": "",
    "مستقبليه": "3ms_poss",
    "مستقبليها": "3fs_poss",
    "مستقبليهم": "3mp_poss",
    "المستقبلين": "3ms_poss",
}
#: Words that put somebody among them.
_AMONG: Final = frozenset({"مقدمه", "طليعه", "راس", "بين", "ضمن", "من"})
_AT: Final = frozenset({"في", "علي"})
#: So many words name somebody with his titles.
_LONGEST: Final = 24
_RECEIVING: Final = "استقبال"
_WAS: Final = frozenset({"كان", "كانت", "كانوا", "يكون", "سيكون"})
_FOUND: Final = frozenset({"وجد", "ووجد"})
_ARRIVAL: Final = frozenset({"وصول", "قدوم", "مغادرة"})
_UPON: Final = frozenset({"لدي", "عند", "فور", "حين"})
_SITES: Final = frozenset("أرض مطار قاعدة صالة قصر دولي جوي ملكي رئاسي مدرج مقر مبنى".split())
#: So far behind the noun of welcome the guest's arrival is told.
_REACH: Final = 16
#: So far before the noun «وجد» may stand.
_NEAR: Final = 8
#: So far before those who receive him «كان» stands: «كان أيضا على رأس مستقبليه».
_CARRIED: Final = 4


def welcomed(view: View, position: int) -> Iterator[Clause]:
    """Yield the clause of a noun of welcome or farewell behind «كان في»: its genitive comes, its subject is there."""
    reading = view.reading(position)
    if reading is None:
        return
    received = is_receivers(view, position)
    before = _among_them(view, position) if received else _told_before(view, position)
    if not received and (reading.lemma not in _NOUNS or not (before or _is_carried(view, position))):
        return
    enclitic = RECEIVERS[view.key(position)] if received else reading.enclitic
    guests, last = _guests(view, position, before, owned=bool(enclitic))
    found = complements(view, _behind_arrival(view, last), subject_open=before is None)
    named = (item for item in found if item.kind in CORE and not all(map(place_like, item.mentions)))
    there = before or next(named, None)
    if there is None:
        return
    others = tuple(item for item in found if item.kind is FunctionKind.PREPOSITION)
    welcoming = function(FunctionKind.SUBJECT, there.first, there.last, there.mentions)
    lemma = _RECEIVING if received else reading.lemma
    predicate = Predicate(PredicateKind.LIGHT, position, position + 1, lemma, light=WELCOMING)
    yield Clause(view.index, position, there.last, predicate, (*guests, welcoming, *others))


def _behind_arrival(view: View, position: int) -> int:
    """«لدى وصوله المطار رئيس الوزراء»: where the words end that tell of the guest's arrival at a site, if any do."""
    arrival = view.reading(position + 1)
    if view.key(position) not in _UPON or arrival is None or arrival.lemma not in _ARRIVAL or not arrival.enclitic:
        return position
    place = position + 2
    while place not in view.covered and view.may_be(place, _SITES):
        place += 1
    return place if place > position + 2 else position


def is_receivers(view: View, position: int) -> bool:
    """«كان في مقدمة مستقبليه»، «وكان بين مستقبلي الوزير»: those who come to meet a guest, and somebody among them."""
    if view.key(position) not in RECEIVERS or view.key(position - 1) not in _AMONG:
        return False
    near = range(max(0, position - _CARRIED), position - 1)
    return any(_is_was(view, place) for place in near) or _among_them(view, position) is not None


def _among_them(view: View, position: int) -> Function | None:
    """«كان الوزير في مقدمة مستقبلي نظيره»، «الوزير سيكون في مقدمتهم»: he who is told before he is among them."""
    place = position - 2 - (view.key(position - 2) in _AT)
    place += view.key(place) not in _AT
    if view.key(place) not in _AT:
        return None
    before = view.covered.get(place - 2)
    if _is_was(view, place - 1) and before is not None and before.kind is not MentionKind.DATE:
        group, end = actor_group(view, before.first)
        return function(FunctionKind.SUBJECT, before.first, end, group) if group and end == place - 1 else None
    return _who_was(view, place)


def _told_before(view: View, position: int) -> Function | None:
    """«وكان الوزير في استقباله»: he who is there, told before the noun."""
    return _who_was(view, position - 1) if view.key(position - 1) == "في" else None


def _who_was(view: View, place: int) -> Function | None:
    """Return the subject of «كان», where nothing but its titles stands up to this place."""
    first = next((one for one in range(place - 1, max(-1, place - _LONGEST), -1) if _is_was(view, one)), None)
    group, end = actor_group(view, first + 1) if first is not None else ((), place)
    told = bool(group) and first is not None and _nothing_between(view, end, place)
    return function(FunctionKind.SUBJECT, first + 1, end, group) if told and first is not None else None


def _is_was(view: View, position: int) -> bool:
    return view.key(position).removeprefix("و") in _WAS


def _nothing_between(view: View, start: int, stop: int) -> bool:
    """«الملك ... عاهل البلاد حفظه الله ورعاه»: titles, prayers and commas, nothing that tells more."""
    place = start
    while place < stop:
        title = view.starts.get(place)
        words = formula_at(view, place) or view.is_comma(place)
        if title is None and not words:
            return False
        place = title.last if title is not None else place + words
    return True


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
    """«في استقبالهم»: several guests, told before; «في استقبالهما» of one and his wife is of him."""
    reading = view.reading(position)
    if reading is None or reading.enclitic not in {"3mp_poss", "3d_poss"}:
        return False
    wife = any(view.key(place).removeprefix("و") in _WIVES for place in range(position))
    return reading.enclitic == "3mp_poss" or not wife


def _guests(view: View, position: int, before: Function | None, *, owned: bool) -> tuple[tuple[Function, ...], int]:
    """Return who is welcomed, and where the phrase ends; of a pronoun the last person told in the sentence."""
    if owned:
        place = before.first if before is not None else position  # «كان الرئيس على رأس مستقبليه»: not himself
        person = None if _are_many(view, position) else last_person(view, place)
        guests: tuple[Mention, ...] = (person,) if person is not None else ()
        return ((function(FunctionKind.PRONOUN, position, position + 1, guests),) if guests else ()), position + 1
    guests, last = actor_group(view, position + 1)
    return ((function(FunctionKind.GENITIVE, position + 1, last, guests),) if guests else ()), max(last, position + 1)
