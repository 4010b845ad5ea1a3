"""What came of an event that was to be: it took place after all, or was called off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.drafts import Draft

#: Firmness of a status that a word or the perfect says; what was called off is firmer.
_SAID_OUTRIGHT: Final = 2


def came_about(event: Draft, draft: Draft) -> bool:
    """«وكان المتحدث أعلن أن الوزير سيلتقي نظيره اليوم»: what was planned, told behind what came of it."""
    return draft.background and draft.status == "planned" and event.status == "occurred" and event.time is None


def called_off(event: Draft, draft: Draft) -> bool:
    """«كان مقررا أن يلتقي الوزير نظيره، لكن اللقاء ألغي»: what was planned, told right behind to be off."""
    known = draft.refers_back and draft.definite and draft.noun and not draft.parts
    near = draft.sentence - event.latest <= 1 and draft.firmness > _SAID_OUTRIGHT
    return known and near and (event.status, draft.status) == ("planned", "denied")
