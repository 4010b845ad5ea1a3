"""What is talked about, told late: «بحث الوزير خلال اتصال تلقاه من نظيره سبل التعاون»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import SITES
from diplo_events.clauses.phrases import circumstance
from diplo_events.clauses.topic_words import LASTING
from diplo_events.document import PERSONS
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import after_aside
from diplo_events.matching.topics.manners import before_manner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: So many words a name has.
_NAME: Final = 6
#: So many words may tell of somebody's stay: «الذي يقوم بزيارتها حاليا».
_STAY: Final = 7
_NOW: Final = frozenset({"حاليا", "الان", "هناك"})
_SEATS: Final = frozenset({"مكتب", "منزل", "دارة", "قصر", "ديوان"})
#: So far behind its verb a topic may stand.
_BELATED: Final = 30


def belated(view: View, clause: Clause) -> Iterator[int]:
    """«بحث الوزير خلال اتصال تلقاه من نظيره سبل التعاون»: the object behind a name in a circumstance."""
    told = clause.predicate.last
    after = max(after_aside(view, one) for one in (told, told + 1))  # «بحث اللقاء - الذي عقد في روما - سبل ...»
    for place in range(after, min(after + _BELATED, len(view))):
        if view.is_stop(place) or view.subordinates(place) or (view.is_verb(place) and view.conjoined(place)):
            return
        side = place - 1 - _is_tied(view, place - 1)  # «مع المسؤولين فيها الملفات العالقة»
        behind = place == after > told + 1 or side in view.covered or _closes_aside(view, clause, place - 1)
        behind = behind or before_manner(view, place) >= 0 or _ends_circumstance(view, place - 1)
        free = place not in view.covered and not view.conjoined(place) and view.preposition(place) is None
        told_what = view.key(place) == "ما" and view.is_verb(place + 1) and view.key(place + 1) not in LASTING
        free = free and not name_aside(view, place)
        if behind and free and (view.is_noun(place) or told_what) and not heads(view, place, words.NO_MATTER):
            yield place
            return


def _ends_circumstance(view: View, place: int) -> bool:
    """«الذي يزور روما حاليا»، «الذي زاره في مكتبه»: the words of when and where end here."""
    own = view.reading(place)
    seated = own is not None and bool(own.enclitic) and heads(view, place, SITES | _SEATS)
    return view.key(place) in _NOW or (seated and view.key(place - 1) == "في")


def _is_tied(view: View, place: int) -> bool:
    """«فيها»، «معه»: a preposition with its pronoun."""
    reading = view.reading(place)
    return reading is not None and reading.pos == "prep" and bool(reading.enclitic)


def past_stay(view: View, place: int) -> int:
    """«في روما التي يزورها حاليا الأزمة»: behind the words of who is there on a journey; 0 where none stand here."""
    near = range(place + 1, min(place + _STAY, len(view)))
    if not view.is_relative(place) or not any(view.may_be(one, GOING) for one in near[:2]):
        return 0
    for one in near:
        if view.is_mark(one) or view.subordinates(one):
            return 0
        if (view.key(one - 1) in _NOW or one - 1 in view.covered) and one not in view.covered and view.is_noun(one):
            return one
    return 0


def _closes_aside(view: View, clause: Clause, place: int) -> bool:
    """«مع نظيره، الذي يزور روما، سبل التعاون»: a comma that ends what another comma began."""
    if view.tokens[place].form == ")":  # «مع وفد الوكالة (نوسا) سبل التعاون»
        return any(view.tokens[one].form == "(" for one in range(place - 1, clause.predicate.last, -1))
    if not view.is_comma(place):
        return False
    opened = (before for before in range(place - 1, clause.predicate.last, -1) if view.is_comma(before))
    start = next(opened, 0) + 1
    if name_aside(view, start) == place:  # «مع السفير لدى روما، جون أوديرو، سبل التعاون»
        return True
    return start > 1 and (view.is_relative(start) or circumstance(view, start) or view.date(start) is not None)


def name_aside(view: View, first: int) -> int:
    """«وزير الصيد، جوزيف كامي، مع»: where a name between commas that nobody knows ends; 0 where none begins."""
    if not view.is_comma(first - 1):
        return 0
    last = next((place for place in range(first, min(first + _NAME, len(view))) if view.is_comma(place)), first)
    words_of = [view.reading(place) for place in range(first, last)]
    named = all(one is not None and (one.pos == "noun_prop" or not one.known) for one in words_of)
    return last if words_of and (named or _is_of_office(view, first, last)) else 0


def _is_of_office(view: View, first: int, last: int) -> bool:
    """«وزير الصيد والثروة السمكية، سالم السقطري، مع»: between an office without a name and whom he talks to."""
    noun = first - 2
    while noun > 0 and noun not in view.covered and not view.is_mark(noun):
        noun -= 1
        if first - noun > _NAME:
            return False
    office = view.covered.get(noun)
    unnamed = office is not None and office.kind in PERSONS and office.name is None
    return unnamed and view.key(last + 1) == "مع"
