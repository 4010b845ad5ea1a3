"""Why an envoy is called in, told behind the calling: «بعد قرار ...»، «وسلمته مذكرة احتجاج على ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.matching.topics import words
from diplo_events.matching.topics.borders import heads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_CALLING_IN: Final = frozenset({"استدعى", "استدعاء"})
#: «بعد قرار الوزارة»، «إثر تصريحات الوزير», folded.
_BEHIND: Final = frozenset({"بعد", "عقب", "اثر", "غداه", "بعيد"})
_IN_THE_WAKE: Final = frozenset({("في", "اعقاب"), ("علي", "اثر")})
#: Verbs by which the envoy is told: «وسلمته مذكرة»، «وأعربت له عن استيائها».
_TELLING_HIM: Final = frozenset({"سلم", "أبلغ", "بلغ", "نقل", "أعرب", "عبر", "قدم", "احتج", "أكد", "وجه"})
#: What he is told of something done, and what leads to it.
_DISPLEASURE: Final = (
    frozenset({"استياء", "امتعاض", "استنكار", "رفض", "إدانة", "غضب", "استهجان", "قلق"}) | words.PROTESTS
)
_AT: Final = frozenset({"على", "من", "ل", "إزاء", "حيال", "تجاه", "بشأن", "بسبب"})
#: So far behind the word of displeasure stands what it is of: «احتجاجها الشديد على».
_NEAR: Final = 4
#: «على ما وصفته بـ"التجاوزات"», folded without the prefix and the pronoun.
_DESCRIBED: Final = ("وصف", "اعتبر", "سم")


def reasons(view: View, clause: Clause) -> Iterator[int]:
    """Yield where what an envoy is called in for begins, once: after a word of time, or of displeasure."""
    if clause.predicate.lemma not in _CALLING_IN:
        return
    for place in range(clause.predicate.last, len(view)):
        if view.is_stop(place) or view.subordinates(place) or _leaves(view, place):
            return
        start = _after(view, place) or displeased_at(view, place)
        if start:
            yield start
            return


def displeased_at(view: View, place: int) -> int:
    """«احتجاجها الشديد على حرق العلم»، «استيائها من ...»، «رفضها التصريحات»: where what it is of begins, or 0."""
    if not heads(view, place, _DISPLEASURE):
        return 0
    own = view.reading(place)
    if own is not None and own.enclitic and view.is_noun(place + 1) and heads(view, place, {"رفض"}):
        return place + 1
    for after in range(place + 1, min(place + _NEAR, len(view))):
        if view.is_stop(after) or view.is_comma(after) or view.is_verb(after):
            return 0
        found = view.preposition(after)
        if found is not None and found[0] in _AT and view.actor(found[1]) is None:
            return _named(view, found[1])
    return 0


def _named(view: View, start: int) -> int:
    """«على ما وصفته «التجاوزات»»: what it is called, else where it begins."""
    if view.key(start) != "ما" or not view.key(start + 1).startswith(_DESCRIBED):
        return start
    return next((one for one in range(start + 2, min(start + 4, len(view))) if view.is_noun(one)), start)


def _leaves(view: View, place: int) -> bool:
    """A verb that tells of anything but what the envoy was told."""
    verb = view.reading(place)
    return view.is_verb(place) and view.conjoined(place) and (verb is None or verb.lemma not in _TELLING_HIM)


def _after(view: View, place: int) -> int:
    start = place + 1 + ((view.key(place), view.key(place + 1)) in _IN_THE_WAKE)
    if start == place + 1 and view.key(place) not in _BEHIND:
        return 0
    timed = view.date(start) is not None or heads(view, start, ENCOUNTERS | words.DURATIONS)
    return start if view.is_noun(start) and start not in view.covered and not timed else 0
