"""Talks that turn out to have been calls: «بحث X مع Y وZ ... جاء ذلك خلال اتصالين هاتفيين»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.resolution.joining import joined
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.drafts import Draft

_SEVERAL: Final = frozenset({"d", "p"})


def calls_revealed(events: list[Draft], draft: Draft) -> bool:
    """Make calls of the talks just told, if the draft says that they were, and tell whether it does.

    Several calls were made one by one, by him who is told first.
    """
    talks = _talks(events, draft)
    if not talks:
        return False
    calls = [one for talk in talks for one in (_one_by_one(talk) if draft.number in _SEVERAL else (talk,))]
    del events[-len(talks) :]
    events += [replace(joined(one, draft), type=draft.type, subtype=None, any_channel=False) for one in calls]
    return True


def _talks(events: list[Draft], draft: Draft) -> list[Draft]:
    """Return the talks that one clause has just told of; none where the draft does not take them up."""
    takes_up = draft.type == "phone_call" and (draft.refers_back or draft.thereby) and not draft.parts
    last = events[-1] if events else None
    if last is None or not takes_up or not last.any_channel or draft.sentence - last.latest > 1:
        return []
    first = len(events) - 1
    while first and draft.number in _SEVERAL and events[first - 1].trigger == last.trigger:
        first -= 1
    return events[first:]


def _one_by_one(talk: Draft) -> Iterator[Draft]:
    caller, *others = talk.parts
    for other in others:
        yield talk.with_parts(caller, other)
