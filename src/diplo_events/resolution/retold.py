"""Words that tell again of the event just told: the verb behind its noun, or the noun with its article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.drafts import Draft

#: So many letters «التي كانت قد» takes.
_RIGHT_BEHIND: Final = 16


def takes_up(event: Draft, draft: Draft) -> bool:
    """«وكان قد نقل في مستهل المقابلة تحيات الملك»: by its article the noun means the reception just told."""
    meant = draft.definite and draft.noun and draft.background and event.subtype == "reception"
    meant = meant and draft.time is None and draft.place is None and draft.ordinal is None and not draft.topics
    return meant and event.type == draft.type == "meeting" and event.status == draft.status == "occurred"


def within_its_own(event: Draft, draft: Draft) -> bool:
    """«المفاوضات التي كانت تجري بين مالي والنيجر»: the verb right behind the noun tells of the same."""
    near = 0 < draft.trigger.start - event.trigger.end <= _RIGHT_BEHIND
    return event.noun and not draft.noun and near and event.sentence == draft.sentence
