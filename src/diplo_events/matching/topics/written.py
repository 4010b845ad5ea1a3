"""What somebody does in a letter named at the head of the sentence: «وفي رسالة إلى نظيره، رفض الرئيس فتح المعابر»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import complement

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_WRITTEN: Final = frozenset({"رسالة", "برقية", "خطاب", "مذكرة"})
_IN: Final = frozenset({"في", "وفي"})
#: So far behind the letter its main clause may begin.
_MAIN: Final = 24


def written_after(view: View, clause: Clause) -> int:
    """Return where the matter begins that the main clause behind the letter tells of; 0 where it tells of none."""
    opening = next((place for place in range(3) if heads(view, place, _WRITTEN)), None)
    if opening is None or view.key(opening - 1) not in _IN or clause.predicate.first - opening > _MAIN:
        return 0
    for place in range(clause.predicate.last, min(opening + _MAIN, len(view) - 2)):
        if view.is_stop(place) or view.subordinates(place):
            return 0
        if view.is_comma(place) and (start := _done(view, place + 1)):
            return start
    return 0


def _done(view: View, verb: int) -> int:
    """«رفض الرئيس فتح المعابر»، «طالب الوزير بفتح المعابر»: what follows such a verb and who does it; else 0."""
    reading, doer = view.reading(verb), view.actor(verb + 1)
    if reading is None or not view.is_verb(verb) or doer is None or reading.lemma not in words.WRITING:
        return 0
    return complement(view, doer.last, words.WRITING[reading.lemma])
