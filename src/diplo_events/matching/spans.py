"""Where in the text words stand that an event quotes, without what is only written onto them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import head_of_relative
from diplo_events.document import Clause, Span
from diplo_events.matching import guards

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading
    from diplo_events.grammar import Frame, Trigger
    from diplo_events.matching.excerpts import Content

_BY_PHONE: Final = frozenset({"هاتفي", "تلفوني", "تليفوني"})


def span_of(view: View, words: range, lemma: str | None = None) -> Span:
    """Return where the words stand without proclitics; ``lemma`` is the first one's as the clause reads it."""
    first, last = view.tokens[words.start], view.tokens[words.stop - 1]
    reading = first.reading
    if reading is not None and lemma is not None and reading.lemma != lemma:
        reading = next((one for one in first.readings if one.lemma == lemma), reading)
    skip = 0
    if reading is not None and words.start not in view.starts:
        skip = _without_proclitics(reading)
    start = view.starts[words.start].start if words.start in view.starts else first.at(skip)
    return Span(start, last.end)


def span_of_content(view: View, said: Content) -> Span:
    """«قال "سأصل غدا"», «قال: لنصل إلى حل»: words told as they were spoken stay whole, «ندد بالهجوم» is of a noun."""
    first, last = view.tokens[said.first], view.tokens[said.last - 1]
    if said.quoted or view.is_verb(said.first):
        return Span(first.start, last.end)
    return span_of(view, range(said.first, said.last))


def _without_proclitics(reading: Reading) -> int:
    """Return where the word itself begins; of «للتعاون», where the article has lost its alif, at the noun."""
    bare = {"", "Al_det"} if "li_prep" not in reading.proclitics else {""}
    return next((part.start for part in reading.segments if part.tag in bare), 0)


def _carrying(view: View, clause: Clause) -> int | None:
    """Return where the verb stands that carries the noun: «رد الوزير بالقول»."""
    for place in range(clause.predicate.first - 1, max(clause.first, 0) - 1, -1):
        reading = view.reading(place)
        if reading is not None and reading.lemma == clause.predicate.light:
            return place
    return None


def span_of_trigger(view: View, clause: Clause, trigger: Trigger, frame: Frame) -> Span:
    """Return where the words that name the event stand, «هاتفي» with them, or the rule's own words.

    Of «تهديد أطلقه الوزير» the noun says what he did.
    """
    predicate, own_words = clause.predicate, frame.own_words
    if predicate.lemma in frame.verb_named and (verb := _carrying(view, clause)) is not None:
        return span_of(view, range(verb, verb + 1))
    carrier = view.reading(predicate.first)
    if frame.is_statement and predicate.light and carrier is not None and carrier.lemma != predicate.lemma:
        head = head_of_relative(view, predicate.first, (predicate.lemma,))
        if head is not None:
            return span_of(view, range(head, head + 1), predicate.lemma)
    if own_words and (place := guards.own_words(view, clause, own_words)) is not None:
        return span_of(view, range(place, place + 1))
    following = view.reading(predicate.last)
    last = predicate.last + (following is not None and following.lemma in (trigger.adjectives or _BY_PHONE))
    return span_of(view, range(predicate.first, min(last, len(view))), predicate.lemma)
