"""Whom a relative pronoun of two or more stands for: «الرئيس المالي ونظيره الكيني اللذان»، «الوزراء A وB وC الذين»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

_OF_TWO: Final = ("اللذان", "اللذين", "اللتان", "اللتين")
_OF_MANY: Final = ("الذين",)
_PAIR: Final = 2
#: So many tokens before the pronoun the first of the group stands at most.
_REACH: Final = 25


def heads_of(view: View, relative: int) -> tuple[Mention, ...]:
    """Return the actors that the relative pronoun at this place stands for: one, or a group that agrees with it."""
    head = view.relative_head(relative)
    if head is None:
        return ()
    key = view.key(relative)
    if not key.endswith(_OF_TWO + _OF_MANY):
        return (head,)
    for place in range(max(0, relative - _REACH), head.first):
        if place not in view.starts:
            continue
        group, last = actor_group(view, place)
        if last == head.last and (len(group) == _PAIR if key.endswith(_OF_TWO) else len(group) > 1):
            return group
    return (head,)
