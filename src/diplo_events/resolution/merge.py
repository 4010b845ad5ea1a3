"""One event per real-world event: drafts that tell of the same encounter become one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.drafts import CONVERSATIONS
from diplo_events.events import EVENT_TYPES
from diplo_events.resolution.abroad import Horizon
from diplo_events.resolution.agreeing import agreed
from diplo_events.resolution.below import named_below, told_apart_below
from diplo_events.resolution.calls import calls_revealed
from diplo_events.resolution.delivered import delivered
from diplo_events.resolution.further import guest_of, like_the_last, supplement, told_further, told_why
from diplo_events.resolution.gatherings import gathers, states_of_body
from diplo_events.resolution.hearings import all_told, hears
from diplo_events.resolution.joining import actors_of, distinct, joined
from diplo_events.resolution.known_parts import find_part
from diplo_events.resolution.locals import with_locals
from diplo_events.resolution.places import with_places
from diplo_events.resolution.sameness import (
    dates_differ,
    meets_envoy,
    same_event,
)
from diplo_events.resolution.speakers import with_speakers
from diplo_events.resolution.stateless import at_home
from diplo_events.resolution.statements import judged, take_statement
from diplo_events.resolution.visited import goals_untold, travellers, with_teller
from diplo_events.resolution.welcomed import with_welcomers
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.drafts import Draft
    from diplo_events.events import BaseEvent

_PAIR: Final = 2

#: Rules that make a letter of a wish, unless it was spoken.
_SPOKEN: Final = frozenset({"congratulate", "condole", "letters_exchanged"})


def merge(
    drafts: Iterable[Draft], types: Mapping[str, type[BaseEvent]] = EVENT_TYPES, horizon: Horizon | None = None
) -> tuple[Draft, ...]:
    """Return one draft per event, in the order of first triggers; what is incomplete is dropped.

    ``types`` holds the event classes by their ``type``: what each needs to be told is theirs to say.  ``horizon``
    tells whom the document names; without it every official's statement counts as international.
    """
    return channelled(draft for draft in gathered(drafts, horizon) if lack(draft, types[draft.type]) is None)


def gathered(drafts: Iterable[Draft], horizon: Horizon | None = None) -> tuple[Draft, ...]:
    """Return one draft per encounter, measure or statement the sentences speak of, the incomplete ones too."""
    horizon = horizon or Horizon()
    events: list[Draft] = []
    statements: list[Draft] = []
    for draft in with_locals(with_speakers(drafts, horizon.topics)):
        if draft.type == "statement":
            take_statement(statements, agreed(draft))
        elif not (_is_briefing_at_home(draft) or hears(events, draft)):
            _take(events, draft)
    told, abroad = delivered(events), travellers(events)
    apart = (states_of_body(distinct(with_welcomers(with_teller(event, abroad)))) for event in told)
    encounters = told_why(_each_once(apart))
    found = goals_untold(encounters) if horizon.is_excerpt() else encounters
    return (*found, *judged(statements, horizon, found))


def _each_once(events: Iterable[Draft]) -> tuple[Draft, ...]:
    """«لقاءات مع الرئيس وكبار المسؤولين»: of several that one word tells, those with the same known sides are one."""
    told: dict[object, Draft] = {}
    for event in events:
        sides = ((part.role, part.mention) for part in event.parts if part.mention.actor)
        known = frozenset((role, one.actor, one.name or one.title) for role, one in sides)
        told.setdefault((event.type, event.trigger, known), event)
    return tuple(told.values())


def channelled(complete: Iterable[Draft]) -> tuple[Draft, ...]:
    """Return the drafts in the order of their triggers; what a headline tells without its channel joins the call."""
    drafts = _without_greetings(tuple(complete))
    encounters = [draft for draft in drafts if draft.type != "statement"]
    statements = [draft for draft in drafts if draft.type == "statement"]
    return tuple(sorted((*with_places(_channelled(encounters)), *statements), key=lambda draft: draft.trigger.start))


def _without_greetings(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """«التقى الوزير نظيره ... وهنأه على القمة»: wishes by word of mouth, where the two met or called, no letter."""
    met = [draft for draft in drafts if draft.type in CONVERSATIONS]
    return tuple(draft for draft in drafts if not (_greets(draft) and any(_said_at(one, draft) for one in met)))


def _greets(draft: Draft) -> bool:
    return draft.type == "letter" and {sighting.rule for sighting in draft.sightings} <= _SPOKEN


def _said_at(encounter: Draft, greeting: Draft) -> bool:
    known = all(find_part(part.mention, encounter) is not None for part in greeting.parts)
    return known and encounter.status == greeting.status and not dates_differ(encounter, greeting)


def lack(draft: Draft, event: type[BaseEvent]) -> str | None:
    """Return what a draft lacks to be an event of its type, in a few words; None where it is complete.

    Officials of one state at home, or somebody unknown, are no event; where the sides of an event differ, each must
    be there.  Only who speaks for a state or body makes a statement, and not of home affairs.
    """
    if draft.type == "statement":
        return draft.idle
    if at_home(draft):
        return "an office without its state, and nobody from abroad"
    filled = {role: actors_of(part for part in draft.parts if part.role == role) for role in event.sides}
    empty = [role for role, actors in filled.items() if not actors and not (draft.far and role == "host")]
    if empty:
        return f"no known state or body as {' and '.join(empty)}"
    actors = frozenset[str]().union(*filled.values()) if filled else actors_of(draft.parts)
    if draft.subtype == "reception" and all(part.role == "host" for part in draft.parts):
        return "nobody as guest"
    if len(actors) + (gathers(draft) or meets_envoy(draft)) < event.least_actors - draft.far:
        named = " and ".join(sorted(actors)) or "no known state or body"
        return f"{named} alone: of different states or bodies {event.least_actors} must take part"
    return None


def _take(events: list[Draft], draft: Draft) -> None:
    """Join the draft to the event it tells of, or begin a new one."""
    if draft.supplement:
        supplement(events, draft)
        return
    draft = like_the_last(events, draft)
    draft = _one_by_one(events, _begun(events, _bound_for(events, draft)))
    position = _antecedent(events, draft)
    if position is not None:
        apart = told_apart_below(events[position], draft)
        events[position] = apart if apart is not None else joined(named_below(events[position], draft), draft)
        events += [draft] if apart is not None else []
    elif calls_revealed(events, draft):
        return
    elif (position := _open_end(events, draft)) is not None:
        opened = events.pop(position)
        events += [joined(replace(draft, parts=(part,)), opened) for part in draft.parts]
    elif told_further(events, draft):
        return
    elif (completed := _completed(events, draft)) is not None:
        _take_each(events, _one_each(draft, completed))
    elif draft.parts:
        events.append(draft)


def _is_briefing_at_home(draft: Draft) -> bool:
    """«أطلع الرئيس حكومته على الاتصال مع نظيره»: what officials of one state tell each other of is another's event."""
    alike = len(draft.parts) > 1 and len(actors_of(draft.parts)) == 1
    return alike and {one.rule for one in draft.sightings} == {"brief"}


def _completed(events: list[Draft], draft: Draft) -> Draft | None:
    """Return the draft with the guest or with those whom «الجانبان» means, None where it speaks of neither."""
    if (guest := guest_of(events, draft)) is not None:
        return draft.with_parts(*draft.parts, guest)
    return replace(_with_meant(draft), meant=(), refers_back=False) if draft.meant else None


def _take_each(events: list[Draft], drafts: tuple[Draft, ...]) -> None:
    for draft in drafts:
        _take(events, draft)


def _one_each(draft: Draft, completed: Draft) -> tuple[Draft, ...]:
    """«استقبل الرئيس السفيرين كلا على حدة»: an event with each of those whom the word means."""
    own = tuple(part for part in completed.parts if part not in draft.meant)
    if not draft.apart or len(own) != 1:
        return (completed,)
    return tuple(replace(completed, parts=(*own, part), distributed=True) for part in draft.meant)


def _with_meant(draft: Draft) -> Draft:
    """«وكان الوزيران اجتمعا مع نظيرهما الكيني»: those whom «الوزيران» means, and the third whom they met."""
    meant = draft.with_parts(*draft.meant)
    others = (part for part in draft.parts if part.mention.actor and find_part(part.mention, meant) is None)
    return draft.with_parts(*draft.meant, *others)


def _bound_for(events: list[Draft], draft: Draft) -> Draft:
    """«وصل الوزير إلى روما، كما يصل اليوم نظيره»: a journey without a goal goes where the one before it went."""
    if draft.type != "visit" or draft.noun or not events or any(part.role == "host" for part in draft.parts):
        return draft
    last = events[-1]
    if last.type != "visit" or last.latest != draft.sentence or not draft.parts:
        return draft
    if any(find_part(part.mention, last) is not None for part in draft.parts):
        return draft
    return draft.with_parts(*draft.parts, *(part for part in last.parts if part.role == "host"))


def _one_by_one(events: list[Draft], draft: Draft) -> Draft:
    """«وصل وزراء خارجية دول المجلس إلى المنامة. حيث وصل وزير خارجية قطر ووزير خارجية عمان»: one journey of those."""
    if draft.type != "visit" or not events or events[-1].type != "visit" or draft.sentence - events[-1].latest > 1:
        return draft
    last = events[-1]
    came, named = ([part.mention for part in one.parts if part.role == "visitor"] for one in (last, draft))
    group = len(came) == 1 and came[0].number == "p" and came[0].name is None and came[0].position is not None
    goals = [part for part in draft.parts if part.role == "host"]
    same_goal = draft.status == last.status and all(find_part(part.mention, last) is not None for part in goals)
    if not (group and len(named) > 1 and all(one.name for one in named) and same_goal):
        return draft
    events.pop()
    return joined(last.with_parts(*(part for part in last.parts if part.role == "host")), draft)


def _begun(events: list[Draft], draft: Draft) -> Draft:
    """«زيارة المستشار الألماني، أول مسؤول غربي يزور نيروبي»: he whose goal was not told is the one who travels."""
    travellers = [part for part in draft.parts if part.role == "visitor"]
    if draft.type != "visit" or draft.noun or len(travellers) != 1 or not events or not actors_of(draft.parts):
        return draft
    last, official = events[-1], travellers[0].mention
    goes_on = last.type == draft.type and last.latest == draft.sentence and last.trigger.end < draft.trigger.start
    unknown = official.actor is None and official.name is None and official.position in {"official", "minister"}
    if not (goes_on and unknown and actors_of(last.parts)) or any(part.role == "host" for part in last.parts):
        return draft
    events.pop()
    goals = (part for part in draft.parts if part.role == "host")
    return joined(last, draft.with_parts(*goals))


def _open_end(events: list[Draft], draft: Draft) -> int | None:
    """«أجرى X اتصالات ... والاتصالات جرت مع Y وZ»: the other ends of calls whose caller was told before."""
    if draft.type != "phone_call" or not draft.parts or not events or draft.status != events[-1].status:
        return None
    last, close = events[-1], draft.sentence - events[-1].latest <= 2
    if last.distributed and last.trigger == draft.trigger:  # «اتصالاته مع نظيريه A وB»: both are called
        return None
    lone = last.type == draft.type and len(last.parts) == 1 and find_part(last.parts[0].mention, draft) is None
    return len(events) - 1 if lone and close and draft.definite else None


def _antecedent(events: list[Draft], draft: Draft) -> int | None:
    """Return the last event that the draft tells of; one told of one side alone only where no other fits.

    «كما سيناقشان» goes on with the one that was told of last, be it not the last to begin.
    """
    one_sided, order = None, list(range(len(events)))
    if draft.type == "visit" and draft.definite:
        order.sort(key=lambda position: not events[position].since)
    elif draft.refers_back and not draft.noun:
        order.sort(key=lambda position: _likely(events[position], draft))
    elif draft.refers_back and draft.status == "occurred":
        order.sort(key=lambda position: _taken_up(events[position], draft))
    for position in reversed(order):
        if same_event(events[position], draft):
            if len(events[position].parts) > 1:
                return position
            one_sided = position if one_sided is None else one_sided
    return one_sided


def _likely(event: Draft, draft: Draft) -> tuple[bool, bool, bool, int]:
    """How likely a verb without its sides goes on with the event: «الوزيران» are two, a margin is not the news."""
    pair = draft.both is not None and draft.both.number == "d"
    two = len(event.parts) == _PAIR and all(part.mention.kind in PERSONS for part in event.parts)
    ahead = event.status == "planned" and draft.status == "occurred"  # «وناقش الوزيران» is of no talks to come
    return two or not pair, not event.aside, not ahead, event.latest


def _taken_up(event: Draft, draft: Draft) -> tuple[bool, bool, int]:
    """How likely a noun takes up the event: what took place, «الاستقبال» with a host, and told of last."""
    received = draft.subtype == "reception" and any(part.role == "host" for part in event.parts)
    return event.status != "planned", received, event.latest


def _channelled(events: list[Draft]) -> list[Draft]:
    """«بحث X مع Y» in a headline is the call that the body tells of: it joins it instead of being a meeting."""
    calls = [position for position, event in enumerate(events) if event.type == "phone_call"]
    absorbed: set[int] = set()
    for position, event in enumerate(events):
        if not event.any_channel or event.type != "meeting":
            continue
        within = [place for place in calls if all_told(events[place], event)]
        if within and _all_met(event, [events[place] for place in within]):
            absorbed.add(position)
            for place in within:
                events[place] = _joined_headline(events[place], event)
    return [event for position, event in enumerate(events) if position not in absorbed]


def _all_met(event: Draft, calls: list[Draft]) -> bool:
    return all(any(find_part(part.mention, call) is not None for call in calls) for part in event.parts)


def _joined_headline(call: Draft, event: Draft) -> Draft:
    earlier = min(call, event, key=lambda one: one.trigger.start)
    whole = joined(call, event)
    known = tuple(part for part in whole.parts if find_part(part.mention, call) is not None)
    return replace(whole, parts=known, trigger=earlier.trigger, zone=earlier.zone, sentence=earlier.sentence)
