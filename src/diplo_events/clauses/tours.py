"""Where a tour leads: «جولة خليجية تشمل قطر وعمان»، «رحلة تقوده إلى كينيا»، «قادما من مالي بعد زيارة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.phrases import function, place_like
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Function, Reading

#: What a tour does with its stops, with the traveller, and with time.
_INCLUDING: Final = frozenset({"شمل", "ضم", "تضمن"})
_LEADING: Final = frozenset({"قاد", "أخذ", "حمل", "نقل"})
_LASTING: Final = frozenset({"استغرق", "امتد", "استمر", "دام", "بدأ", "انطلق", "هدف"})
_TO: Final = frozenset({"الي"})
_ALSO: Final = frozenset({"ايضا", "كذلك", "كما"})
#: «شملت حتى الآن كينيا».
_TILL: Final = "حتي"
_NOW: Final = "الان"
#: «قادما من تونس بعد زيارة رسمية»: who comes from where he has been, and the words of time before the journey.
_RETURNING: Final = frozenset("عاد رجع وصل حل حط هبط قدم".split())
_COMING: Final = frozenset("قادما قادمه قادمين قادمان عايدا عايده عايدين اتيا اتيه".split())
_FROM: Final = "من"
_IN: Final = frozenset({"في", "ب"})
_AFTER: Final = frozenset({"بعد", "عقب", "اثر", "ختام"})
#: So far before the word of time he is told to come.
_BEFORE: Final = 6
#: «محطة أولى ضمن جولته»: what a stop is called, the words that lead from it to the tour, and how far they reach.
_STATIONS: Final = frozenset("المحطه محطه محطات محطته محطتها محطاته".split())
_WITHIN: Final = frozenset({"في", "من", "ضمن", "خلال"})
_ORDINAL: Final = 3
_STOP: Final = 7
#: Words within which the stops are told.
_REACH: Final = 18


def stops(view: View, position: int) -> tuple[Function, ...]:
    """Return the places that the clause behind a tour's noun names; none where the noun is no tour."""
    head = view.reading(position)
    if head is None or head.lemma not in JOURNEYS:
        return ()
    if come := _come_from(view, position):
        return come
    return (*_station(view, position), *_included(view, position))


def _included(view: View, position: int) -> tuple[Function, ...]:
    """«جولة تشمل قطر»، «رحلة تقوده إلى كينيا»: what the verb behind the tour says."""
    for place in range(position + 1, min(len(view), position + _REACH)):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if _is_another(view, position, place):
            return ()
        verb = view.reading(place) if view.is_verb(place) else _leading(view, place)
        if verb is not None and verb.lemma not in _LASTING:
            return _told(view, place, verb)
    return ()


def _is_another(view: View, position: int, place: int) -> bool:
    """«زيارته لمالي ضمن جولة شملت كينيا»: the verb tells of the tour right before it, not of the visit."""
    noun = view.reading(place)
    return noun is not None and noun.lemma in JOURNEYS and place > position + 1 and place not in view.covered


def _leading(view: View, position: int) -> Reading | None:
    """«جولة قادته إلى كينيا»: the verb, where the word reads as the noun of leaders and a goal follows."""
    if view.key(position + 1) not in _TO or position in view.covered:
        return None
    verbs = (one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma in _LEADING)
    return next((one for one in verbs if one.enclitic.endswith("_dobj")), None)


def _station(view: View, position: int) -> tuple[Function, ...]:
    """«تشكل أنقرة المحطة الأولى في جولة الموفد»، «عمان، أولى محطات جولته»: the place that is one of its stops."""
    led = position - (view.key(position - 1) in _WITHIN)
    if not any(view.key(one) in _STATIONS for one in range(led - _ORDINAL, led)):
        return ()
    for place in range(led - 1, max(-1, led - _STOP), -1):
        if view.is_stop(place) or view.is_verb(place):
            return ()
        told = view.covered.get(place)
        if told is not None:
            return (function(FunctionKind.OBJECT, told.first, told.last, (told,)),) if place_like(told) else ()
    return ()


def comes_from(view: View, position: int) -> bool:
    """«قادما من»: the word of coming before where somebody comes from."""
    return view.key(position) in _COMING and view.key(position + 1) == _FROM


def comes_back_from(walk: Walk) -> bool:
    """«عاد قادما من باريس»، «وصل إلى روما قادما من باريس الوزير»: words about him who travels, in between."""
    travels = walk.verb is not None and walk.verb.lemma in _RETURNING
    return travels and comes_from(walk.view, walk.position)


def where_from(walk: Walk, lemma: str) -> bool:
    """«وصل قادما من مقره في باريس»: where that place lies, to which «في» leads, nobody has gone."""
    before = walk.found[-1] if lemma in _IN and walk.found else None
    if before is None or before.preposition != _FROM or before.mentions:
        return False
    parted = any(walk.view.is_mark(place) for place in range(before.last, walk.position))
    return not parted and comes_from(walk.view, before.first - 2)


def _come_from(view: View, position: int) -> tuple[Function, ...]:
    """«عاد قادما من تونس عقب زيارة رسمية»: a journey told without its goal led to where somebody comes from."""
    if view.key(position - 1) not in _AFTER:
        return ()
    place = view.covered.get(position - 2)
    place = view.covered.get(position - 3) if place is None else place
    for coming in range(position - 2, max(-1, position - _BEFORE), -1):
        if comes_from(view, coming):
            told = place is not None and place.first == coming + 2 and place_like(place)
            return (function(FunctionKind.OBJECT, place.first, place.last, (place,)),) if told and place else ()
    return ()


def _told(view: View, position: int, verb: Reading) -> tuple[Function, ...]:
    """«تشمل أيضا كلا من كينيا وأوغندا»، «تقوده إلى كينيا»: the verb agrees with the tour, a feminine noun."""
    if verb.gen != "f" or verb.num == "p":
        return ()
    start = position + 1
    if verb.lemma in _INCLUDING and not verb.enclitic:
        start += view.key(start) in _ALSO
        start += 2 * (view.key(start) == _TILL and view.key(start + 1) == _NOW)
    elif verb.lemma in _LEADING and verb.enclitic.endswith("_dobj") and view.key(start) in _TO:
        start += 1
    else:
        return ()
    group, last = actor_group(view, start)
    named = bool(group) and all(map(place_like, group))
    return (function(FunctionKind.OBJECT, start, last, group),) if named else ()
