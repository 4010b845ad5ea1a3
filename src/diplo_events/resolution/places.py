"""Where and when an encounter was that does not say it: where the visit went that it was part of, and its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

#: So many sentences may lie between a visit and what was part of it.
_REACH: Final = 3
_PARTS_OF_VISITS: Final = frozenset({"meeting", "press_conference"})


def nearer(one: Mention | None, other: Mention | None) -> Mention | None:
    """Return the place that says more: a city before a state, the first before the second."""
    if one is None or other is None:
        return one or other
    return other if _is_city(other) and not _is_city(one) else one


def _is_city(mention: Mention) -> bool:
    return mention.kind is MentionKind.PLACE or "capital" in mention.modifiers


def with_places(events: Iterable[Draft]) -> tuple[Draft, ...]:
    """«وصل الوزير إلى بيروت والتقى نظيره اللبناني»: meetings of a visitor with his host are where the visit went."""
    told = tuple(events)
    visits = [event for event in told if event.type == "visit" and event.place is not None]
    return tuple(_placed(event, visits) for event in told)


def _placed(event: Draft, visits: list[Draft]) -> Draft:
    if event.type not in _PARTS_OF_VISITS:
        return event
    within = [visit for visit in visits if _is_part(event, visit)]
    nearest = min(within, key=lambda visit: abs(visit.latest - event.sentence), default=None)
    if nearest is None:
        return event
    time = nearest.time if event.time is None and _is_planned_with(event, nearest) else event.time
    return replace(event, place=event.place or nearest.place, time=time)


def _is_planned_with(event: Draft, visit: Draft) -> bool:
    """«سيزور برن الأحد للقاء نظيره»: both are still to come; «وصل أمس وسيلتقي نظيره» sets no day for the meeting."""
    return event.status == visit.status == "planned"


def _is_part(event: Draft, visit: Draft) -> bool:
    """The visitor meets somebody of the state that he visits, in the same passage and the same time."""
    near = visit.sentence - _REACH <= event.sentence <= visit.latest + _REACH
    if not near or event.background != visit.background or event.status not in {visit.status, "planned"}:
        return False
    people = {one for part in event.parts for one in (part.mention.person_id, part.mention.actor)} - {None}
    visitors = {part.mention.person_id or part.mention.actor for part in visit.parts if part.role == "visitor"}
    hosts = {part.mention.actor for part in visit.parts if part.role == "host"}
    return bool(visitors & people) and (bool(hosts & people) or _is_its_purpose(event, visit))


def _is_its_purpose(event: Draft, visit: Draft) -> bool:
    """«يزور جنيف لإجراء محادثات مع خصمه»: told in the sentence of the visit, and still to come."""
    return event.sentence == visit.sentence and event.trigger.start > visit.trigger.start and event.status == "planned"
