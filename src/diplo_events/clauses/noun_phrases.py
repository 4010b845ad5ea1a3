"""Noun phrases within a clause: what heads them, and where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdar_phrases import paper_end
from diplo_events.clauses.phrase_words import ENCOUNTERS, PAPERS
from diplo_events.clauses.phrases import noun_phrase_end, place_like, relates, short_phrase_end
from diplo_events.clauses.sites import place_at
from diplo_events.document import TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Mention

#: «سلم، في أثناء زيارة إلى روما، الوزير رسالة»: nouns of time whose genitive is short.
_DURING: Final = frozenset({"اثناء", "غضون", "اعقاب", "ختام", "مستهل"})
#: Verbs that have whom one tells for their object.
_TELLING: Final = frozenset({"أبلغ", "أخبر", "أعلم"})
#: Words and marks of an outlet's name.
_LONGEST_NAME: Final = 6
_VESSELS: Final = frozenset({"طائرة", "سفينة", "مروحية", "باخرة"})


def phrase_end(walk: Walk) -> int:
    """Where the noun phrase here ends: a paper with its name, a journey told as a time, a vessel by itself."""
    if heads_paper(walk.view, walk.position):
        return paper_end(walk.view, walk.position)
    if is_vessel(walk):
        return short_phrase_end(walk.view, walk.position)
    if (told := _told_outlet_end(walk)) > walk.position:
        return told
    short = walk.view.key(walk.position - 1) in _DURING
    return (short_phrase_end if short else noun_phrase_end)(walk.view, walk.position)


def _told_outlet_end(walk: Walk) -> int:
    """«أبلغ «الأنباء» الوزير»، «أبلغ صحيفة «الأنباء» الوزير»: whom one tells ends with the mark before who does."""
    view, opening = walk.view, walk.start + (walk.position == walk.start)
    told = walk.verb is not None and walk.verb.lemma in _TELLING and walk.subject_open
    if not told or walk.position > walk.start + 1 or not _is_quote(view, opening):
        return walk.position
    near = range(opening + 1, min(len(view), opening + _LONGEST_NAME))
    close = next((place for place in near if _is_quote(view, place)), None)
    return walk.position if close is None or view.actor(close + 1) is None else close + 1


def _is_quote(view: View, position: int) -> bool:
    return position < len(view) and view.tokens[position].kind is TokenKind.QUOTE


def is_vessel(walk: Walk) -> bool:
    """«أقلت طائرة وفدا»: what carries somebody ends before him."""
    reading = walk.view.reading(walk.position)
    return reading is not None and reading.lemma in _VESSELS


def before_goal(walk: Walk, last: int) -> int:
    """«وصل برفقة وفد من الخبراء إلى روما»، «حل ضيفا على روما»: where one goes is no part of the phrase before."""
    goals = (place for place in range(walk.position + 1, last) if walk.view.key(place) in {"الي", "علي"})
    return next((place for place in goals if _leads_to_place(walk.view, place + 1)), last)


def _leads_to_place(view: View, position: int) -> bool:
    """«إلى روما»، «إلى العاصمة الإيطالية روما»."""
    to = view.starts.get(position)
    return place_like(to) if to is not None else bool(place_at(view, position))


#: What leads on from one who has agreed: «اتفاق دمشق مع الوكالة على».
_OF_SIDES: Final = frozenset({"مع", "على"})


def owns_matter(walk: Walk, group: tuple[Mention, ...]) -> bool:
    """«بحث الوزيران تعاون كينيا مع المحكمة»: whose relations are talked about has no part in the talks."""
    alone = len(group) == 1 and not walk.nominal
    return _names_paper(walk.view, walk.position) or (alone and relates(walk.view, group[0]))


def _names_paper(view: View, position: int) -> bool:
    """«تفعيل اتفاقية الدوحة»: the place that a paper is called after does nothing; «اتفاق دمشق وطهران» is theirs."""
    paper, place = view.reading(position - 1), view.actor(position)
    bare = paper is not None and paper.lemma in PAPERS and "Al_det" not in paper.proclitics and not paper.enclitic
    if not bare or position - 1 in view.covered or place is None or "capital" not in place.modifiers:
        return False
    led = view.preposition(place.last)
    return not view.conjoined(place.last) and (led is None or led[0] not in _OF_SIDES)


def describes(walk: Walk) -> bool:
    """«زيارة الرئيس المقررة للأراضي المحتلة»: an adjective of the masdar, not a phrase of its own."""
    readings = walk.view.tokens[walk.position].readings
    if walk.view.key(walk.position + 1) == "من":  # «بحث العديد من القضايا»
        return False
    return any(reading.pos == "adj" and "Al_det" in reading.proclitics for reading in readings[:3])


def heads_paper(view: View, position: int) -> bool:
    """«وقعا مذكرة تفاهم بشأن ...»: after the paper the clause goes on."""
    reading = view.reading(position)
    return reading is not None and position not in view.covered and reading.lemma in PAPERS


def is_event_noun(walk: Walk) -> bool:
    """«تناول الاتصال سبل التعاون»: the encounter itself is the subject."""
    reading = walk.view.reading(walk.position)
    return reading is not None and reading.lemma in ENCOUNTERS and "Al_det" in reading.proclitics
