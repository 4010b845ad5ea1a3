"""Two clauses in one line: «الوزير يستقبل نظيره وكينيا ترفض الخطة»; who is joined by «و» opens the second one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import agrees
from diplo_events.document import MentionKind
from diplo_events.mentions.vocabulary import HUMAN_VERBS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: Particles between a subject and its verb.
_PARTICLES: Final = frozenset("لا لن لم قد سوف".split())
_AWAY: Final = 2


def opens_second(view: View, position: int) -> bool:
    """Tell whether the actor here, joined by «و», is the subject of the verb right behind him, and of no other.

    The clause before must have its own subject before its verb: «أكدت كينيا وأوغندا تعاونهما» is one clause.
    """
    if not view.conjoined(position) or view.preposition(position) is not None:
        return False
    doer = view.actor(position)
    return doer is not None and _does(view, doer) and _has_first(view, position)


def _does(view: View, doer: Mention) -> bool:
    """«وكينيا ترفض», «وأوغندا لن تشارك»: an imperfect in the active that agrees with him."""
    verb = doer.last
    while verb < doer.last + _AWAY and view.key(verb) in _PARTICLES:
        verb += 1
    reading = _finite(view, verb)
    if reading is None or verb in view.covered or view.conjoined(verb) or reading.num == "d":
        return False
    return agrees(view, verb, doer)


def _finite(view: View, verb: int) -> Reading | None:
    """Return the reading as an imperfect in the active; «ترفض» is spelled as a rare noun too."""
    best = view.reading(verb)
    if best is None or best.pos == "verb":
        return best if best is not None and _is_acting(best) else None
    return next((one for one in view.tokens[verb].readings if _is_acting(one) and one.lemma in HUMAN_VERBS), None)


def _is_acting(reading: Reading) -> bool:
    return reading.pos == "verb" and reading.asp == "i" and reading.per == "3" and reading.vox != "p"


def _has_first(view: View, position: int) -> bool:
    """«الوزير يستقبل نظيره و...»: before him stands a verb with its subject right before it."""
    for place in range(position - 1, 0, -1):
        if view.is_stop(place) or view.subordinates(place) or view.is_relative(place):
            return False
        if view.is_verb(place):
            return _is_led(view, place)
    return False


def _is_led(view: View, verb: int) -> bool:
    before = verb - 1
    while before > 0 and view.key(before) in _PARTICLES:
        before -= 1
    subject = view.covered.get(before)
    return subject is not None and subject.kind is not MentionKind.DATE and view.preposition(subject.first) is None
