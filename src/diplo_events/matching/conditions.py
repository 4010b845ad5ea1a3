"""What a frame asks of a clause besides its predicate, in the order in which it is asked."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from diplo_events.document import FunctionKind
from diplo_events.matching import guards
from diplo_events.matching.speaking import is_aside

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame, Trigger


class Condition(StrEnum):
    """What a clause lacks, named as the word of the grammar that asks for it."""

    ASIDE = "aside"  # «قال إن طهران ترفض ...»: a stance inside what is reported, or told by the way
    VOICE = "voice"
    LIGHT = "light"
    UNLESS_ADJECTIVE = "unless_adjective"
    WITH_ADJECTIVE = "with_adjective"
    WITH_CONTENT = "with_content"
    OWN = "own"
    LEADS_TO = "leads_to"
    UNLESS_TO = "unless_to"
    REQUIRES = "requires"


def unmet(view: View, clause: Clause, frame: Frame, trigger: Trigger) -> Condition | None:
    """Return the first condition of the frame that the clause does not meet; None where all are met."""
    if is_aside(view, clause, frame):
        return Condition.ASIDE
    return _of_trigger(view, clause, trigger) or _of_frame(view, clause, frame)


def _of_trigger(view: View, clause: Clause, trigger: Trigger) -> Condition | None:
    predicate = clause.predicate
    if trigger.voice and trigger.voice != predicate.voice:
        return Condition.VOICE
    if trigger.light and predicate.light not in trigger.light:
        return Condition.LIGHT
    if trigger.unless and _has_adjective(view, predicate.last, trigger.unless):
        return Condition.UNLESS_ADJECTIVE
    if trigger.adjectives and not _has_adjective(view, predicate.last, trigger.adjectives):
        return Condition.WITH_ADJECTIVE
    return None


def _of_frame(view: View, clause: Clause, frame: Frame) -> Condition | None:
    if frame.with_content and not guards.has_content(view, clause):
        return Condition.WITH_CONTENT
    if frame.own and not guards.has_own(clause, frame.own):
        return Condition.OWN
    if frame.leads_to and not guards.leads_to(view, clause, frame.leads_to):
        return Condition.LEADS_TO
    if frame.unless_to and guards.leads_to(view, clause, frame.unless_to):
        return Condition.UNLESS_TO
    return Condition.REQUIRES if frame.requires and not _leads_to_actor(clause, frame.requires) else None


def _leads_to_actor(clause: Clause, prepositions: tuple[str, ...]) -> bool:
    return any(function.mentions for function in clause.all(FunctionKind.PREPOSITION, *prepositions))


def _has_adjective(view: View, position: int, lemmas: frozenset[str]) -> bool:
    """The adjective stands next, or behind one other: «اتصالات ثنائية هاتفية»."""
    return any(
        reading.lemma in lemmas
        for place in (position, position + 1)
        if place < len(view)
        for reading in view.tokens[place].readings
    )
