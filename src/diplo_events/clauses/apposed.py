"""Subjects set off from their verb by what is told of them meanwhile: «الوزير، الذي يزور روما، أكد أن ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import agrees
from diplo_events.clauses.phrase_words import VERB_PARTICLES
from diplo_events.clauses.phrases import function
from diplo_events.document import Function, FunctionKind, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: What closes an aside, and what may have opened it.
_OPENED_BY: Final = {")": "(", "-": "-", "–": "–", "—": "—", "،": "،", ",": ","}
#: «وهو عضو في الوفد»: a clause of his own tells of him too.
_WHO_IS: Final = {"وهو": "m", "وهي": "f"}
#: So many words an aside may have.
_LONGEST: Final = 24


def subject_before_aside(view: View, position: int) -> tuple[Function, ...]:
    """«الوزير، الذي يزور روما، أكد»: of whom the aside before the verb tells, if no subject stands behind the verb."""
    close = position - 1
    while close > 0 and view.key(close) in VERB_PARTICLES:
        close -= 1
    opened = _OPENED_BY.get(view.tokens[close].form) if close > 2 else None
    if opened is None or _has_own_subject(view, position):
        return ()
    for place in range(close - 2, max(0, close - _LONGEST), -1):
        if view.is_stop(place):
            return ()
        if view.tokens[place].form == opened and (head := _told_of(view, place)) is not None:
            if agrees(view, position, head):
                return (function(FunctionKind.SUBJECT, head.first, head.last, (head,)),)
            return _with_those_before(view, position, head)
    return ()


def _with_those_before(view: View, position: int, head: Mention) -> tuple[Function, ...]:
    """«الرئيس ونظيره، الذي يزور روما، أكدا»: of the last of several the aside tells, and the verb of them all."""
    first = head
    while view.conjoined(first.first) and (before := view.covered.get(first.first - 1)) is not None:
        first = before
    group, last = actor_group(view, first.first)
    fits = len(group) > 1 and head in group and all(agrees(view, position, one, alone=False) for one in group)
    return (function(FunctionKind.SUBJECT, first.first, last, group),) if fits and _free(view, first) else ()


def _has_own_subject(view: View, position: int) -> bool:
    return view.actor(position + 1) is not None and view.preposition(position + 1) is None


def _told_of(view: View, place: int) -> Mention | None:
    """Return the man or body before the mark here, where what follows the mark tells of him."""
    head, key = view.covered.get(place - 1), view.key(place + 1)
    if head is None or head.kind in {MentionKind.DATE, MentionKind.PLACE} or view.actor(head.first) is not head:
        return None
    if view.is_relative(place + 1):
        return head if _free(view, head) and (view.relative_head(place + 1) or head) is head else None
    woman = head.gender == "f" or (head.title or "").split(" ")[0].endswith(("ة", "ه"))
    return head if _free(view, head) and _WHO_IS.get(key) == ("f" if woman else "m") else None


def _free(view: View, head: Mention) -> bool:
    """Nobody whom a preposition or a noun governs: «في حديث مع الوزير، الذي زار روما، أكد»."""
    before = view.reading(head.first - 1)
    if view.preposition(head.first) is not None:
        return False
    return before is None or before.pos not in {"prep", "noun"} or "Al_det" in before.proclitics
