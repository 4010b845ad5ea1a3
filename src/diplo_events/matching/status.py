"""Whether an event occurred, is planned, was denied or is possible, as the words around its predicate say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.alongside import meanwhile
from diplo_events.matching.denial import (
    cancelled,
    negated,
    never_held,
    not_ruled_out,
    postponed,
    refused,
    with_its_journey,
)
from diplo_events.matching.doubted import never_before, unheard_of, unplanned, unproven, unsure
from diplo_events.matching.hopes import conditional, proposed, uncertain
from diplo_events.matching.paved import paved
from diplo_events.matching.plans import (
    ANNOUNCING,
    JOURNEYS,
    announced,
    follows,
    future,
    intended,
    invited,
    on_journey,
    sought,
    was_due,
)
from diplo_events.matching.rumours import disclaimed, rumoured
from diplo_events.matching.schedules import ahead, soon
from diplo_events.matching.scope import AFTER, DURING, TAKING_PLACE, Scope

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Adjectives that put behind us the encounter they stand with.
_LAST: Final = {
    "m": frozenset({"الاخير", "الماضي", "السابق", "سابق"}),
    "f": frozenset({"الاخيره", "الماضيه", "السابقه", "سابقه"}),
}
#: «أعلنت وصول الوزير»: of a journey that has begun, be it told by a noun.
_ARRIVALS: Final = frozenset({"وصول", "مغادرة"})
#: «قطع زيارته»، «إنهاء جولته»: a journey that is broken off or over has been made.
_ENDING: Final = frozenset("قطع اختصر اختتم أنهى إنهاء اختتام اختصار".split())
#: «زيارة بدأت أمس» (lemmas), and how many words of where it goes may stand between.
_BEGINNING: Final = frozenset("بدأ انطلق استهل ابتدأ باشر".split())
_BEGUN_REACH: Final = 7
_OUTCOMES: Final = frozenset({"نتايج", "نتيجه", "حصيله", "مخرجات", "بنتايج", "لنتايج"})


def _held(scope: Scope) -> bool:
    """«المحادثات التي أجراها»، «بعد لقائه»، «زيارته الأخيرة»: a masdar whose own words put it in the past."""
    if not scope.is_masdar:
        return False
    if scope.held_by_verb() or scope.led_by(_OUTCOMES) or _is_last(scope) or _ended(scope):
        return True
    after = scope.led_by(AFTER) and not meanwhile(scope) and not _to_be_held(scope)
    return after or _held_meanwhile(scope)


def _to_be_held(scope: Scope) -> bool:
    """«بعيد مباحثات ستجريها مع نظيرها»: a relative clause puts it ahead."""
    verb = scope.clause.predicate.last
    return scope.view.is_verb(verb) and scope.is_future(verb) and scope.lemma(verb) in TAKING_PLACE


def _is_last(scope: Scope) -> bool:
    """«زيارته الأخيرة»، «لقاؤهما السابق»; «زيارة الأخير» is that of the latter man."""
    noun = scope.view.reading(scope.first)
    plural = noun is not None and noun.num == "p"
    feminine = noun is not None and (noun.gen == "f" or plural)
    return scope.described(_LAST["f"] if feminine else _LAST["m"])


def _ended(scope: Scope) -> bool:
    """«قطع زيارته», but «سيقطع زيارته»."""
    place = scope.governor(_ENDING) if scope.clause.predicate.lemma in JOURNEYS else None
    reading = None if place is None else scope.view.reading(place)
    return reading is not None and reading.asp != "i"


def _begun(scope: Scope) -> bool:
    """«يقوم بزيارة إلى مدريد بدأت أمس»، «زيارة للقاهرة استهلها أمس»: a journey that it is said of when it began."""
    view, start = scope.view, scope.clause.predicate.last
    if scope.clause.predicate.lemma not in JOURNEYS:
        return False
    for place in range(start, min(start + _BEGUN_REACH, len(view))):
        verb = view.reading(place)
        if view.is_verb(place) and verb is not None:
            return verb.asp == "p" and verb.lemma in _BEGINNING and not view.conjoined(place)
        if view.is_mark(place):
            return False
    return False


def _held_meanwhile(scope: Scope) -> bool:
    """«أكد الوزير خلال لقائه نظيره»: what somebody said in it shows that it took place."""
    verb = scope.verb_around() if scope.led_by(DURING - {"في"}) else None
    reading = None if verb is None else scope.view.reading(verb)
    return reading is not None and reading.asp == "p"


#: The first test that holds decides.
_STATUS_TESTS: Final = (
    (disclaimed, "denied"),
    (unplanned, "denied"),
    (never_before, "denied"),
    (unheard_of, "denied"),
    (unsure, "possible"),
    (unproven, "possible"),
    (rumoured, "possible"),
    (cancelled, "denied"),
    (never_held, "denied"),
    (with_its_journey, "denied"),
    (announced, "planned"),
    (_held, "occurred"),
    (_begun, "occurred"),
    (_to_be_held, "planned"),
    (not_ruled_out, "possible"),
    (negated, "denied"),
    (refused, "denied"),
    (conditional, "possible"),
    (postponed, "planned"),
    (future, "planned"),
    (soon, "planned"),
    (was_due, "planned"),
    (intended, "planned"),
    (invited, "planned"),
    (proposed, "possible"),
    (paved, "possible"),
    (uncertain, "possible"),
    (sought, "planned"),
    (meanwhile, "planned"),
    (follows, "planned"),
    (on_journey, "planned"),
    (ahead, "planned"),
)
#: Tests that tell less than a word would, another mention of the event may say otherwise; and what was called off is
#: off, whatever a word said of it before.
_FIRMNESS: Final = {**dict.fromkeys((sought, meanwhile, follows, on_journey, ahead), 1), cancelled: 3}


def status_of(view: View, clause: Clause, words: range, *, undoing: bool = False) -> tuple[str, int]:
    """Return occurred, planned, denied or possible, as the words around the predicate say, and how firmly they do.

    Firmness is 3 for what was called off, 2 for a word or the perfect, 1 for an imperfect in running text or the noun
    of an arrival, 0 where only a noun tells of it.  In a headline, or behind its subject, the imperfect is a style and
    says nothing.
    ``undoing`` marks what is done by cancelling something: it is not denied by that.
    """
    scope = Scope(view, clause, words, undoing)
    for test, status in _STATUS_TESTS:
        if test(scope):
            return status, _FIRMNESS.get(test, 2)
    announced_only = clause.predicate.light in ANNOUNCING and clause.predicate.lemma in JOURNEYS
    bare = scope.is_masdar or clause.predicate.aspect == "i" or announced_only  # «أعلن الكرملين زيارة ...»
    return "occurred", int(clause.predicate.lemma in _ARRIVALS) if bare else 2
