"""Who will hold an encounter because he is talked into it, or agrees to it: «إقناع الوزيرين بالاجتماع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.governing import governed
from diplo_events.clauses.matters import SITTINGS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: «أقنع الرئيسين بالاجتماع»، «حمل الوزير على اللقاء»: verb, noun and what leads to the act.
_PERSUADING: Final = frozenset({"أقنع", "إقناع"})
_BRINGING: Final = frozenset({"ب", "في", "على", "علي"})
#: So far before the act it may stand who is persuaded.
_PERSUADED: Final = 14
#: «الاتفاق على عقد لقاء»: verb and noun of agreeing, what leads to the act, and what may carry it.
_AGREEING: Final = frozenset({"اتفق", "اتفاق", "توافق", "تفاهم"})
_UPON: Final = frozenset({"علي"})
_HOLDING: Final = frozenset({"عقد", "إجراء", "استئناف", "ترتيب"})
_WITH: Final = frozenset({"بين", "مع"})
_WHERE: Final = frozenset({"في", "ب"})


def willing(view: View, clause: Clause) -> tuple[Mention, ...]:
    """Return those who are talked into the encounter, or agree on it, where it has no sides of its own."""
    talked_into = persuaded(view, clause.predicate.first)
    own = any(item.mentions for item in clause.functions if item.preposition not in _WHERE)
    if talked_into or own or clause.predicate.lemma not in SITTINGS:
        return talked_into
    return agreeing(view, clause.predicate.first)


def persuaded(view: View, position: int) -> tuple[Mention, ...]:
    """«نجح في إقناع الرئيسين بالاجتماع»، «أقنع الرئيس الوزير بلقاء نظيره»: who is brought to it will do it."""
    led = view.preposition(position)
    lead = led[0] if led is not None else view.key(position - 1)
    if lead not in _BRINGING:
        return ()
    for place in range(position - 1, max(-1, position - _PERSUADED), -1):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.may_be(place, _PERSUADING):
            groups = (actor_group(view, start)[0] for start in range(place + 1, position) if view.actor(start))
            found = [group for group in groups if group]
            told = found[-1:] if view.is_verb(place) else found[:1]
            return told[0] if told else ()
    return ()


def agreeing(view: View, position: int) -> tuple[Mention, ...]:
    """«تم الاتفاق بين الوزير ونظيره على لقاء جديد»، «اتفق الوزير مع نظيره على الاجتماع»: those who agree on it meet."""
    place = position - 1
    while place > 0 and view.may_be(place, _HOLDING):
        place -= 1
    if view.key(place) not in _UPON:
        return ()
    for start in range(place - 1, max(-1, place - _PERSUADED), -1):
        if view.is_stop(start) or view.subordinates(start):
            return ()
        if view.may_be(start, _AGREEING):
            return _agreed(view, start, place)
    return ()


def _agreed(view: View, start: int, end: int) -> tuple[Mention, ...]:
    """Return the sides told between «اتفق» or «الاتفاق» and «على»: «بين الوزير ونظيره»، «الوزير مع نظيره»."""
    sides: list[Mention] = []
    for place in range(start + 1, end):
        led = view.key(place - 1) in _WITH
        if view.actor(place) is not None and (led or not governed(view, place)):
            sides += (one for one in actor_group(view, place)[0] if one not in sides)
    before = view.covered.get(start - 1)  # «قالت إن الوزيرة اتفقت مع نظيرها على لقاء»
    if (
        len(sides) == 1
        and before is not None
        and view.actor(before.first) is before
        and not governed(view, before.first)
    ):
        sides.insert(0, before)
    return tuple(sides) if len({one.actor or one.name for one in sides}) > 1 else ()
