"""Where a journey goes to that only those tell whom one meets on it: «زيارة الوزير التي يلتقي خلالها نظيره»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.drafts import Part, as_state
from diplo_events.resolution.gatherings import OF_STATES
from diplo_events.resolution.joining import actors_of
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

#: So many characters stand between a journey and who makes it.
_GAP: Final = 2
#: Whose guests nobody is.
_EVERYWHERE: Final = OF_STATES | {"UN"}

__all__ = ["goals_untold", "travellers", "visiting", "with_teller"]


def visiting(visit: Draft, meetings: Iterable[Draft], visits: Sequence[Draft]) -> Draft:
    """Return a journey without a goal as one to the state of those met on it, told in its sentence.

    «وسيلتقي خلال الزيارة نظيره»: where no other journey is told, he makes it who meets him.
    """
    if not visit.nominal or visit.tour or visit.far:
        return visit
    if any(part.role == "host" for part in visit.parts) or visit.place is not None:  # to find a place takes long
        return visit
    near = [one for one in meetings if one.sentence == visit.sentence]
    travellers = visit.parts or (_who_meets(near) if visits == [visit] else ())
    own = {part.mention.actor for part in travellers}
    if len(own) != 1 or None in own:
        return visit
    met = [part.mention for one in near if shares(one, own) for part in one.parts if part.mention.actor not in own]
    states = {mention.actor for mention in met}
    if len(states) != 1 or met[0].actor is None:
        return visit
    planned = visit.status == "occurred" and all(one.status == "planned" for one in near)
    told = replace(visit, status="planned") if planned else visit
    return told.with_parts(*travellers, Part("host", as_state(met[0], met[0].actor)))


def goals_untold(events: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Return the events of a sentence that stands alone: where «زيارة الرئيس» goes to, the sentences before have told.

    Not where the same traveller's journey is told with its goal: «وصل إلى روما في زيارة».
    """
    going = {part.mention.actor for one in events if one.type == "visit" and _has_goal(one) for part in one.parts}
    return tuple(replace(one, far=True) if _is_lone(one, going) else one for one in events)


def _is_lone(visit: Draft, going: set[str | None]) -> bool:
    """«زيارة الرئيس الكيني»: a noun with him who travels right behind it."""
    if visit.type != "visit" or not (visit.nominal and visit.noun) or len(visit.parts) != 1:
        return False
    (part,) = visit.parts
    who = part.mention
    near = 0 < who.start - visit.trigger.end <= _GAP
    return near and part.role == "visitor" and who.kind in PERSONS and who.actor not in going | {None}


def _has_goal(visit: Draft) -> bool:
    return any(part.role == "host" for part in visit.parts)


def _who_meets(meetings: Sequence[Draft]) -> tuple[Part, ...]:
    who = meetings[0].subject if meetings else None
    return (Part("visitor", who),) if who is not None and who.kind in PERSONS and who.number == "s" else ()


def shares(meeting: Draft, states: set[str | None]) -> bool:
    """Tell whether one of these states sits there."""
    return any(part.mention.actor in states for part in meeting.parts)


def travellers(events: Iterable[Draft]) -> frozenset[Mention]:
    """Return those who are told as travelling themselves."""
    visits = (event for event in events if event.type == "visit")
    return frozenset(part.mention for event in visits for part in event.parts if part.role == "visitor")


def with_teller(event: Draft, abroad: frozenset[Mention]) -> Draft:
    """«تطرق الوزير العماني إلى زيارة وفد طالبان»: a journey without a goal went to the state that tells of it.

    Not to his who travels himself: «وصل الوزير العماني إلى بغداد بالتزامن مع زيارة وفد طالبان».
    """
    teller = None if event.subject in abroad else event.subject
    if event.type != "visit" or not event.nominal or teller is None or teller.kind not in PERSONS:
        return event
    visitors = tuple(part for part in event.parts if part.role == "visitor")
    own = actors_of(visitors)  # «وفد حركة حماس «حماس»»: by its second name it is no host
    elsewhere = event.place is not None or bool(actors_of(event.parts) - own)
    if not own or elsewhere or teller.actor is None or teller.actor in own | _EVERYWHERE:
        return event
    return event.with_parts(*visitors, Part("host", as_state(teller, teller.actor)))
