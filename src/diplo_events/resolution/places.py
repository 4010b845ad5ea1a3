"""Where and when an encounter was that does not say it: where the visit went that it was part of, and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.sites import is_airport, is_building, is_city
from diplo_events.document import MentionKind, Span, Zone
from diplo_events.resolution.sameness import day_of
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.document import Mention, Sentence
    from diplo_events.drafts import Draft

#: So many sentences may lie between a visit and what was part of it.
_REACH: Final = 3
#: The rule that tells who was there when a guest came.
_WELCOME: Final = "welcome"
_PARTS_OF_VISITS: Final = frozenset({"meeting", "press_conference"})
#: «توج زيارته إلى السنغال بتوقيع اتفاقيات»: what is part of a visit that the same sentence tells.
_DONE_ON_VISITS: Final = frozenset({"agreement", "letter"})
#: Whose officials are where a report of this kind is from: who takes the letter, who summons, who is accredited to.
_AT_HOME: Final = {
    "message": "recipient",
    "invitation": "recipient",
    "summon": "agent",
    "accredit": "target",
    "signed": "party",
}


def nearer(one: Mention | None, other: Mention | None) -> Mention | None:
    """Return the place that says more: a city before a state, the first before the second."""
    if one is None or other is None:
        return one or other
    finer = is_city(other) and not (is_airport(other) or is_building(other))
    return other if finer and (is_building(one) or not is_city(one)) else one


def with_datelines(
    events: Iterable[Draft], sentences: Sequence[Sentence], rows: Sequence[tuple[Mention, ...]]
) -> Iterator[Draft]:
    """«برن - وكالات: بحث الوزير السويسري مع نظيره ...»: what the first sentence tells of its own state was there."""
    cities = _below_datelines(sentences, rows)
    for event in events:
        city = next((cities[one.sentence] for one in event.sightings if one.sentence in cities), None)
        yield event if city is None or not _is_there(event, city) else replace(event, place=city)


def _below_datelines(sentences: Sequence[Sentence], rows: Sequence[tuple[Mention, ...]]) -> dict[Span, Mention]:
    """Return the city of each dateline by the sentence behind it."""
    found: dict[Span, Mention] = {}
    for dateline, below, row in zip(sentences, sentences[1:], rows, strict=False):
        city = next((mention for mention in reversed(row) if is_city(mention)), None)
        if city is None and len(row) == 1 and row[0].kind is MentionKind.COUNTRY:  # «تونس -»: the city is called so too
            city = row[0]
        if dateline.zone is Zone.DATELINE and city is not None:
            found[Span(below.start, below.end)] = city
    return found


def _is_there(event: Draft, city: Mention) -> bool:
    """Tell whether officials of the city's state were party to an encounter, or received what came, with no place."""
    met = event.type in _PARTS_OF_VISITS
    role = None if met else _AT_HOME.get(event.subtype or "")
    own = {part.mention.actor for part in event.parts if met or part.role == role}
    there = (city.country or city.actor) in own
    return there and event.status != "denied" and not event.background and event.place is None


def with_places(events: Iterable[Draft]) -> tuple[Draft, ...]:
    """«وصل الوزير إلى بيروت والتقى نظيره اللبناني»: meetings of a visitor with his host are where the visit went."""
    told = tuple(events)
    visits = [event for event in told if event.type == "visit" and event.place is not None]
    return tuple(_likewise(_placed(event, visits), told) for event in told)


def _placed(event: Draft, visits: list[Draft]) -> Draft:
    apart = event.type not in _PARTS_OF_VISITS
    if apart and event.type not in _DONE_ON_VISITS:
        return event
    within = [one for one in visits if _is_part(event, one) and (not apart or _is_done_on(event, one))]
    nearest = min(within, key=lambda visit: abs(visit.latest - event.sentence), default=None)
    if nearest is None:
        return event
    together = _is_planned_with(event, nearest) or _is_welcome(event, nearest)
    time = nearest.time if together else event.time
    return replace(event, place=event.place or nearest.place, time=time)


def _is_done_on(event: Draft, visit: Draft) -> bool:
    """«توج زيارته إلى السنغال بتوقيع اتفاقيات»: what the visitor does with his host, told in one sentence."""
    hosts = {part.mention.actor for part in visit.parts if part.role == "host"}
    if event.subtype == "invitation":  # «زار غانا تلبية لدعوة من رئيسها»
        return False
    return event.sentence == visit.sentence and any(part.mention.actor in hosts for part in event.parts)


def _is_welcome(event: Draft, visit: Draft) -> bool:
    """«وصل أمس إلى روما. وكان في استقباله نظيره»: whoever comes to meet a guest does so when he arrives."""
    return _welcomes(event) and event.time is None and event.status == visit.status


def _welcomes(event: Draft) -> bool:
    return any(one.rule == _WELCOME for one in event.sightings)


def _likewise(event: Draft, told: Iterable[Draft]) -> Draft:
    """«استقبل الوزير أمس نظيره. كما التقى رئيس البرلمان»: behind «كما» the day and place told before still hold."""
    if not event.likewise or event.type == "visit":
        return event
    before = [other for other in told if other.trigger.start < event.trigger.start and _goes_with(event, other)]
    last = max(before, key=lambda other: other.trigger.start, default=None)
    if last is None:
        return event
    there = event.place is None and last.type in _PARTS_OF_VISITS and event.type in _PARTS_OF_VISITS
    return replace(event, time=event.time or last.time, place=last.place if there else event.place)


def _goes_with(event: Draft, other: Draft) -> bool:
    near = event.sentence - other.latest <= _REACH and other.status == event.status
    actors = {part.mention.actor for part in event.parts} & {part.mention.actor for part in other.parts}
    return near and bool(actors - {None}) and other.type != "letter"


def _is_planned_with(event: Draft, visit: Draft) -> bool:
    """«سيزور برن الأحد للقاء نظيره»: both are still to come; «وصل أمس وسيلتقي نظيره» sets no day for the meeting."""
    ahead = event.status == visit.status == "planned"
    return ahead and not _elsewhere(event.place, visit.place) and (event.time is None or _narrows(event, visit))


def _elsewhere(place: Mention | None, goal: Mention | None) -> bool:
    """«سيصل الأحد إلى برن ... وفي جنيف سيلتقي نظيره»: another city than the one that the visit goes to."""
    if place is None or goal is None:
        return False
    states = {place.country or place.actor, goal.country or goal.actor}
    return len(states) > 1 or (is_city(place) and is_city(goal) and place.text != goal.text)


def _narrows(event: Draft, visit: Draft) -> bool:
    """«سيلتقيه الأسبوع المقبل ... والزيارة مقررة الاثنين»: the day lies within what was told loosely."""
    loose, exact = event.time.time if event.time else None, visit.time.time if visit.time else None
    if loose is None or exact is None or not loose.start or not loose.end or not exact.start:
        return False
    return day_of(event) is None and loose.start <= exact.start <= loose.end


def _is_part(event: Draft, visit: Draft) -> bool:
    """The visitor meets somebody of the state that he visits, in the same passage and the same time."""
    near = visit.sentence - _REACH <= event.sentence <= visit.latest + _REACH
    of_one_time = event.background == visit.background or _welcomes(event)
    if not near or not of_one_time or event.status not in {visit.status, "planned"}:
        return False
    people = {one for part in event.parts for one in (part.mention.person_id, part.mention.actor)} - {None}
    visitors = {part.mention.person_id or part.mention.actor for part in visit.parts if part.role == "visitor"}
    hosts = {part.mention.actor for part in visit.parts if part.role == "host"}
    return bool(visitors & people) and (bool(hosts & people) or _is_its_purpose(event, visit))


def _is_its_purpose(event: Draft, visit: Draft) -> bool:
    """«يزور جنيف لإجراء محادثات مع خصمه»: told in the sentence of the visit, and still to come."""
    return event.sentence == visit.sentence and event.trigger.start > visit.trigger.start and event.status == "planned"
