"""Hosts whom nobody names: officials of the place where a guest meets them, the state where a visit took place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.drafts import Draft, Part, are_officials

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: So many sentences may lie between a journey and the meetings it was made for.
_REACH: Final = 1


def with_locals(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts; «وصل الوزير إلى باكو وأجرى مباحثات مع كبار المسؤولين»: the officials are Azerbaijan's."""
    told = tuple(drafts)
    visits = [draft for draft in told if draft.type == "visit"]
    for draft in told:
        if draft.type == "visit":
            yield _at_place(draft)
            continue
        if _is_masdar_reception(draft):
            yield _received_at(draft)
            continue
        unknown = [part for part in draft.parts if are_officials(part.mention)] if draft.type == "meeting" else []
        yield _local(draft, unknown, visits) if unknown else draft


def _at_place(visit: Draft) -> Draft:
    """«التقى الوزير نظيره في طهران، في زيارة مفاجئة»: a journey without a goal went where the clause takes place."""
    place = visit.place
    if place is None or not visit.nominal or any(part.role == "host" for part in visit.parts):
        return visit
    state = place.actor or place.country
    abroad = all(part.mention.actor not in {None, state} for part in visit.parts)
    return visit.with_parts(*visit.parts, Part("host", replace(place, actor=state))) if state and abroad else visit


def _is_masdar_reception(draft: Draft) -> bool:
    """«جرت مراسم استقبال للرئيس الغاني»: guests, and nobody who receives them."""
    return draft.noun and draft.subtype == "reception" and {part.role for part in draft.parts} == {"guest"}


def _received_at(draft: Draft) -> Draft:
    """«جرى في الرياض استقبال الرئيس الغاني»: whose capital it is receives."""
    place = draft.place
    state = (place.actor or place.country) if place is not None else None
    guests = {part.mention.actor for part in draft.parts}
    if place is None or state is None or state in guests or None in guests:
        return draft
    return draft.with_parts(*draft.parts, Part("host", replace(place, actor=state)))


def _local(draft: Draft, unknown: Sequence[Part], visits: Iterable[Draft]) -> Draft:
    """Return the meeting with the officials' state; without them where that is not known, or told already."""
    known = {part.mention.actor for part in draft.parts if part not in unknown} - {None}
    states = {*_of_place(draft), *_of_journeys(draft, visits, known)} if len(known) == 1 else set()
    strange = states - known
    if len(strange) != 1:
        return draft.with_parts(*(part for part in draft.parts if part not in unknown or part.mention.number == "s"))
    state = strange.pop()
    theirs = [replace(part, mention=replace(part.mention, actor=state)) for part in unknown]
    return draft.with_parts(*(theirs[unknown.index(part)] if part in unknown else part for part in draft.parts))


def _of_place(draft: Draft) -> set[str | None]:
    return {draft.place.actor or draft.place.country} - {None} if draft.place is not None else set()


def _of_journeys(draft: Draft, visits: Iterable[Draft], known: set[str | None]) -> set[str | None]:
    """Return where those known have travelled, as told next to the meeting; nothing where the meeting has a place."""
    if draft.place is not None:
        return set()
    near = [visit for visit in visits if abs(visit.sentence - draft.sentence) <= _REACH and _travels(visit, known)]
    nearest = min(near, key=lambda visit: abs(visit.trigger.start - draft.trigger.start), default=None)
    hosts = (part.mention for part in nearest.parts if part.role == "host") if nearest is not None else ()
    return {host.actor for host in hosts} - {None}


def _travels(visit: Draft, known: set[str | None]) -> bool:
    """Tell whether those known travel there, and it is told where that is."""
    told = any(part.role == "host" for part in visit.parts)
    return told and any(part.role == "visitor" and part.mention.actor in known for part in visit.parts)
