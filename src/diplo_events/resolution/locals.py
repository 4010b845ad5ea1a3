"""Hosts whom nobody names: officials of the place where a guest meets them, the state where a visit took place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.drafts import Draft, Part, are_officials, as_state
from diplo_events.resolution.guests_abroad import GuestsAbroad
from diplo_events.resolution.stateless import OF_PARLIAMENT, governs_somewhere, is_stateless, leads_some_state
from diplo_events.resolution.visited import shares, visiting
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.document import Mention

#: Positions of those who live in the state they are sent to.
_POSTED: Final = frozenset({"ambassador", "charge_daffaires", "consul", "head_of_mission", "attache"})
_CAPITAL: Final = "capital"
#: The city that both states receive guests in, a place of the other's in the lists.
_HOLY_CITY: Final = "القدس"
_OCCUPIER: Final = "ISR"
#: What envoys hand over where they live: credentials, messages.
_PAPERS: Final = frozenset({"diplomatic_measure", "letter"})
#: So many sentences may lie between a journey and the meetings it was made for.
_REACH: Final = 1


def with_locals(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts; «وصل الوزير إلى باكو وأجرى مباحثات مع كبار المسؤولين»: the officials are Azerbaijan's."""
    told = _with_holy_city(tuple(drafts))
    visits = [draft for draft in told if draft.type == "visit"]
    receptions = [draft for draft in told if draft.type == "meeting" and draft.subtype == "reception"]
    meetings = [draft for draft in told if draft.travelling and draft.type == "meeting"]
    abroad = GuestsAbroad()
    for draft in told:
        if draft.type == "visit":
            journey = _at_place(_received_here(visiting(draft, meetings, visits), receptions))
            abroad.remember(journey)
            yield journey
            continue
        if _is_masdar_reception(draft):
            yield _received_at(draft)
            continue
        if draft.type in _PAPERS:
            yield _where_posted(draft)
            continue
        unknown = _unknown(draft) if draft.type == "meeting" else []
        told_of = _local(draft, unknown, visits, abroad) if unknown else _with_hosts(draft, visits, abroad)
        abroad.remember(told_of)
        yield told_of


def _with_holy_city(told: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Return the drafts; «وصل إلى القدس للقاء رئيس الوزراء الإسرائيلي»: there one is the guest of whom one meets."""
    met = [draft for draft in told if draft.type == "meeting"]
    return tuple(_hosted_in_holy_city(draft, met) if draft.type == "visit" else draft for draft in told)


def _hosted_in_holy_city(visit: Draft, meetings: Sequence[Draft]) -> Draft:
    city = next((part for part in visit.parts if part.role == "host" and part.mention.text.endswith(_HOLY_CITY)), None)
    if city is None:
        return visit
    visitors = {part.mention.actor for part in visit.parts if part.role == "visitor"}
    near = [one for one in meetings if abs(one.sentence - visit.sentence) <= _REACH and shares(one, visitors)]
    first = min(near, key=lambda one: abs(one.trigger.start - visit.trigger.start), default=None)
    others = {part.mention.actor for part in first.parts} - visitors if first is not None else set[str | None]()
    if others != {_OCCUPIER}:
        return visit
    host = replace(city, mention=replace(city.mention, actor=_OCCUPIER))
    return visit.with_parts(*(host if part is city else part for part in visit.parts))


def _unknown(draft: Draft) -> list[Part]:
    """Return officials whose state the place may tell: of an envoy's partners, and of hosts, any official.

    Parliaments sit at home: «اجتمع الوزير الكندي في باريس مع رئيس الجمعية الوطنية».
    """
    posted = any(_post(part.mention) for part in draft.parts)
    hosted = any(part.role == "host" and part.mention.actor for part in draft.parts)  # by his own embassy
    return [
        part
        for part in draft.parts
        if are_officials(part.mention) or _may_be_local(part, posted=posted, hosted=hosted) or _leads(part, draft)
    ]


def _leads(part: Part, draft: Draft) -> bool:
    """«يزور بغداد ويلتقي رئيس الوزراء»: of the state that is visited, if the clause has no other place."""
    # The place is asked for last: to find it takes longer than all else that is asked of a draft here.
    return leads_some_state(part.mention) and (draft.place is None or _CAPITAL in draft.place.modifiers)


def _may_be_local(part: Part, *, posted: bool, hosted: bool) -> bool:
    open_ = posted or part.mention.position in OF_PARLIAMENT or (part.role == "host" and not hosted)
    return open_ and is_stateless(part.mention)


def _post(mention: Mention) -> str | None:
    """«السفير الكندي لدى مصر»: where an envoy lives."""
    return mention.country if mention.position in _POSTED and mention.country != mention.actor else None


def _where_posted(draft: Draft) -> Draft:
    """«قدم السفير الهندي لدى لبنان أوراق اعتماده إلى رئيس الجمهورية»: the president of the state where he lives."""
    known = {part.mention.actor for part in draft.parts} - {None}
    posts = {_post(part.mention) for part in draft.parts} - {None}
    state = next(iter(posts)) if len(posts) == 1 and len(known) == 1 else None
    if state is None or state in known:
        return draft
    theirs = (replace(part, mention=replace(part.mention, actor=state)) for part in draft.parts)
    told = zip(draft.parts, theirs, strict=True)
    return draft.with_parts(*(new if is_stateless(old.mention) else old for old, new in told))


def _at_place(visit: Draft) -> Draft:
    """«التقى الوزير نظيره في طهران، في زيارة مفاجئة»: a journey without a goal went where the clause takes place."""
    hosts = [part.mention for part in visit.parts if part.role == "host"]
    nowhere = all(host.actor is None for host in hosts)  # at best a site: «زار السفير النمساوي لدى الأردن جامعة»
    posted = _at_post(visit) if nowhere else visit
    if posted is visit and hosts:
        return visit  # wherever it is
    place = visit.place
    if place is None and nowhere:
        return posted
    if place is None or hosts:
        return visit
    state = place.actor or place.country
    abroad = all(part.mention.actor not in {None, state} for part in visit.parts)
    return visit.with_parts(*visit.parts, Part("host", replace(place, actor=state))) if state and abroad else visit


def _received_here(visit: Draft, receptions: Sequence[Draft]) -> Draft:
    """«استقبل الرئيس الكيني نظيره الذي يزور البلاد»: a guest whose goal is not told visits those who receive him."""
    visitors = {part.mention.actor for part in visit.parts}
    if not visitors or None in visitors or any(part.role != "visitor" for part in visit.parts):
        return visit
    near = (one for one in receptions if 0 <= one.sentence - visit.sentence <= _REACH)
    same = (one for one in near if _guests(one) == visitors)
    hosts = [part for one in same for part in one.parts if part.role == "host" and part.mention.actor]
    states = {part.mention.actor for part in hosts}
    if len(states) != 1 or states & visitors:
        return visit
    place = visit.place
    elsewhere = place is not None and (place.actor or place.country) not in {None, *states}
    return visit if elsewhere else visit.with_parts(*visit.parts, hosts[0])


def _guests(reception: Draft) -> set[str | None]:
    return {part.mention.actor for part in reception.parts if part.role == "guest"}


def _at_post(visit: Draft) -> Draft:
    """«زار السفير النمساوي لدى الأردن جامعة اليرموك»: an envoy's journeys are in the state where he lives."""
    visitors = [part for part in visit.parts if part.role == "visitor"]
    states = {_post(part.mention) for part in visitors}
    if len(states) != 1 or None in states or not all(part.mention.actor for part in visitors):
        return visit
    return visit.with_parts(*visitors, Part("host", as_state(visitors[0].mention, states.pop())))


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


def _local(draft: Draft, unknown: Sequence[Part], visits: Iterable[Draft], abroad: GuestsAbroad) -> Draft:
    """Return the meeting with the officials' state; without them where that is not known, or told already."""
    known = {part.mention.actor for part in draft.parts if part not in unknown} - {None}
    posts = {_post(part.mention) for part in draft.parts} - {None}
    states = (posts or {*_of_place(draft), *_of_journeys(draft, visits, known)}) if len(known) == 1 else set()
    if not states and draft.place is None and len(known) == 1:
        states = {abroad.where(known, draft)} - {None}
    strange = states - known
    if len(strange) != 1:
        return draft.with_parts(*(part for part in draft.parts if part not in unknown or part.mention.number == "s"))
    state = strange.pop()
    theirs = [replace(part, mention=replace(part.mention, actor=state)) for part in unknown]
    return draft.with_parts(*(theirs[unknown.index(part)] if part in unknown else part for part in draft.parts))


def _with_hosts(draft: Draft, visits: Iterable[Draft], abroad: GuestsAbroad) -> Draft:
    """«وصل الوزير الكندي إلى أكرا والتقى وزير الدفاع كوفي أغيمانغ»: ministers a guest meets are of those he visits."""
    ruling = [part for part in draft.parts if governs_somewhere(part.mention)] if draft.type == "meeting" else []
    known = {part.mention.actor for part in draft.parts if part not in ruling}
    if not ruling or len(known) != 1 or None in known:
        return draft
    states = (_of_journeys(draft, visits, known) or {abroad.where(known, draft)}) - {None}
    if len(states) != 1 or states <= known or not _of_place(draft) <= states:
        return draft
    (state,) = states
    theirs = (replace(part, mention=replace(part.mention, actor=state)) for part in draft.parts)
    told = zip(draft.parts, theirs, strict=True)
    return draft.with_parts(*(new if old in ruling else old for old, new in told))


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
