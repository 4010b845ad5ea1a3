"""«وكان في استقباله وزير الخارجية»: who comes to meet a guest, or sees him off, as the agencies tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.complements import complements
from diplo_events.clauses.owners import last_person
from diplo_events.clauses.phrases import actor_group, function, place_like
from diplo_events.document import Clause, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

#: The verb that carries the noun: «كان في استقباله».
WELCOMING: Final = "كان"
_NOUNS: Final = frozenset({"استقبال", "وداع", "توديع"})
_WAS: Final = frozenset({"كان", "كانت", "كانوا", "يكون", "سيكون"})
_NOMINAL: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.OBJECT})


def welcomed(view: View, position: int) -> Iterator[Clause]:
    """Yield the clause of a noun of welcome or farewell behind «كان في»: its genitive comes, its subject is there."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in _NOUNS or not _is_carried(view, position):
        return
    guests, last = _guests(view, position, owned=bool(reading.enclitic))
    found = complements(view, last, subject_open=True)
    there = next((item for item in found if item.kind in _NOMINAL and not all(map(place_like, item.mentions))), None)
    if there is None:
        return
    others = tuple(item for item in found if item.kind is FunctionKind.PREPOSITION)
    welcoming = function(FunctionKind.SUBJECT, there.first, there.last, there.mentions)
    predicate = Predicate(PredicateKind.LIGHT, position, position + 1, reading.lemma, light=WELCOMING)
    yield Clause(view.index, position, there.last, predicate, (*guests, welcoming, *others))


def _is_carried(view: View, position: int) -> bool:
    """«كان في استقباله»، «كان أيضا في وداعه»; not «تأخر في استقباله»."""
    before = (view.key(place).removeprefix("و") for place in (position - 2, position - 3))
    return view.key(position - 1) == "في" and not _WAS.isdisjoint(before)


def _guests(view: View, position: int, *, owned: bool) -> tuple[tuple[Function, ...], int]:
    """Return who is welcomed, and where the phrase ends; of a pronoun the last person told in the sentence."""
    if owned:
        person = last_person(view, position)
        guests: tuple[Mention, ...] = (person,) if person is not None else ()
        return ((function(FunctionKind.PRONOUN, position, position + 1, guests),) if guests else ()), position + 1
    guests, last = actor_group(view, position + 1)
    return ((function(FunctionKind.GENITIVE, position + 1, last, guests),) if guests else ()), max(last, position + 1)
