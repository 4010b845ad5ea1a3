"""Whether the words around a date look ahead or back: «سيلتقي نظيره الاثنين» means the next Monday."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.calendar import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.mentions.scan import Scan

__all__ = ["lean_at"]

_PLANNED: Final = frozenset(
    prefix + word + ending
    for word in words("مقرر مرتقب مزمع منتظر متوقع مرجح مقررا متوقعا مرتقبا")
    for prefix in ("", "ال", "وال")
    for ending in ("", "ه")
)
_FUTURE: Final = words("سوف لن وسوف ولن فلن")
#: «لا تزال مستمرة مساء الجمعة»: verbs that last through any time.
_STATES: Final = frozenset({"زال", "ظل", "بقي"})
_NEVER: Final = words("لم ولم فلم لما")
_STOPS: Final = frozenset({".", "؛", "؟", "!", "..", "..."})
#: So many words a listed name may have.
_LONGEST: Final = 5
#: A line of more words tells of other things too.
_LINE: Final = 14
_TO: Final = "الي"
_PAST_HELPERS: Final = words("كان كانت وكان وكانت كانا كانوا")


def lean_at(scan: Scan, first: int, last: int) -> int:
    """Return 1 if the clause around these tokens looks ahead, -1 if it looks back, 0 if it does not tell.

    The nearest verb before them decides, else the first one after.
    """
    before = range(first - 1, -1, -1)
    told = _first_lean(scan, before)
    if told or any(_is_either(scan, place) for place in _up_to_stop(scan, before)):
        return told  # «توجه الأحد ويبدأ»: the verb of the day is before it, be it spelled as «she directs» too
    return _first_lean(scan, range(last, len(scan.tokens))) or int(_is_bound(scan, first))


def _is_bound(scan: Scan, first: int) -> bool:
    """«وزير الخارجية إلى روما الثلاثاء»: a line without a verb, of somebody and where he will be."""
    to = next((place for place in range(1, first) if scan.key(place) == _TO), 0)
    if not to or len(scan.tokens) > _LINE or not _is_somebody(scan, to):
        return False
    best = (token.reading for place in range(len(scan.tokens)) if (token := scan.word(place)) is not None)
    return not any(reading is not None and reading.pos == "verb" for reading in best)


def _is_somebody(scan: Scan, last: int) -> bool:
    """Tell whether the words up to here name somebody, or an office."""
    office = scan.office(0)
    named = any(hit.kind in PERSONS and hit.last == last for hit in scan.hits.get(0, ()))
    return named or (office is not None and office.last <= last)


def _up_to_stop(scan: Scan, places: range) -> Iterator[int]:
    return takewhile(lambda place: scan.key(place) not in _STOPS, places)


def _is_either(scan: Scan, position: int) -> bool:
    """«تعرض» and «تبنى» are both «she shows» and «he was exposed to»."""
    token = scan.word(position)
    reading = token.reading if token is not None else None
    if token is None or reading is None or reading.pos != "verb" or reading.asp != "i":
        return False
    return any(other.asp == "p" for other in token.readings)


def _first_lean(scan: Scan, places: range) -> int:
    for place in places:
        if scan.key(place) in _STOPS:
            return 0
        if lean := _lean(scan, place):
            return lean
    return 0


def _lean(scan: Scan, position: int) -> int:
    token = scan.word(position)
    if token is None:
        return 0
    if token.key in _PLANNED or token.key in _FUTURE:
        return 1
    reading = token.reading
    if reading is None or reading.pos != "verb" or reading.lemma in _STATES or _in_name(scan, position):
        return 0
    if reading.asp != "i" or (scan.key(position - 1) == "ان" and scan.key(position - 2) in {"بعد", "وبعد", "منذ"}):
        return -1
    if "sa_fut" in reading.proclitics:
        return 1
    return 0 if _is_either(scan, position) else _of_imperfect(scan, position)


def _in_name(scan: Scan, position: int) -> bool:
    """«ستيف ويتكوف مساء الخميس»: part of a listed name, whatever verb is spelled like it."""
    near = range(max(0, position - _LONGEST + 1), position + 1)
    return any(hit.kind in PERSONS and hit.last > position for first in near for hit in scan.hits.get(first, ()))


def _of_imperfect(scan: Scan, position: int) -> int:
    """«لم يصل»، «كان يزور» look back; «يصل الأحد» is how news tells what is scheduled."""
    before = {scan.key(place) for place in range(max(0, position - 2), position)}
    return -1 if scan.key(position - 1) in _NEVER or before & _PAST_HELPERS else 1
