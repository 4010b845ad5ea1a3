"""Two drafts of one event made one: the fuller mention of each, what either tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import LANDS, PERSONS
from diplo_events.drafts import Draft, Part, is_powers
from diplo_events.resolution.gatherings import is_organ
from diplo_events.resolution.known_parts import find_part, same_actor
from diplo_events.resolution.outcomes import came_about
from diplo_events.resolution.places import nearer
from diplo_events.resolution.sameness import day_of
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention

#: What any official may be called.
_VAGUE: Final = frozenset({None, "minister", "official", "delegation", "prince", "adviser", "head_of_delegation"})
_BOTH: Final = 2
#: Who stays with others for his state.
_POSTED: Final = frozenset({"ambassador", "charge_daffaires", "consul"})


def joined(event: Draft, draft: Draft) -> Draft:
    """Return the event with all that the draft tells of it besides."""
    parts = list(event.parts)
    for part in draft.parts:
        place = _place_of(part, event)
        if place is None:
            parts.append(part)
        else:
            parts[place] = _fuller(parts[place], part)
    later = draft.firmness > event.firmness and not came_about(event, draft)
    left_out = draft.refers_back and draft.status == "denied" != event.status  # «ولم يتناول اللقاء الأسعار»
    return replace(
        event,
        parts=tuple(parts),
        topics=tuple(dict.fromkeys((*event.topics, *(() if left_out else draft.topics)))),
        fields=event.fields or draft.fields,
        time=event.time if event.time and not (draft.time and day_of(event) is None) else draft.time,
        place=nearer(event.place, draft.place),
        initiator=event.initiator or draft.initiator,
        subtype=event.subtype or draft.subtype,
        status=draft.status if later else event.status,
        firmness=max(event.firmness, draft.firmness),
        sightings=(*event.sightings, *draft.sightings),
        far=event.far or draft.far,
        ending=event.ending or draft.ending,
        latest=max(event.latest, draft.latest),
        ordinal=event.ordinal if event.ordinal is not None else draft.ordinal,
    )


def _place_of(part: Part, event: Draft) -> int | None:
    """Return which participant of the event it is; whom a state names as its envoy is not the state that names him."""
    place = find_part(part.mention, event)
    if place is None or event.subtype != "appoint" or part.role == event.parts[place].role or not part.mention.name:
        return place
    alike = (where for where, one in enumerate(event.parts) if one.role == part.role)
    return next((where for where in alike if same_actor(event.parts[where].mention, part.mention)), None)


#: What several people of a state are called without their offices.
_SEVERAL: Final = frozenset({"official", "state_leadership", "leader"})


def with_attendants(event: Draft, draft: Draft) -> tuple[Part, ...]:
    """Return the event's participants with those who were there too; a minister's own ambassador is another man.

    So is the minister of an emir who is told without his name: «استقبل أمير قطر السفير. وحضر اللقاء وزير الخارجية».
    """
    told = (part for part in draft.parts if not any(_is_told(part.mention, one.mention) for one in event.parts))
    return (*event.parts, *told)


def _is_told(one: Mention, other: Mention) -> bool:
    """Tell whether who was there is the one told before, not another man in an office of his own."""
    offices = {mention.position if mention.kind in PERSONS else None for mention in (one, other)}
    return _is_same_man(one, other) and not (len(offices) == len(offices - _VAGUE) == _BOTH)


def _is_again(one: Mention, other: Mention) -> bool:
    """«حضر وزير الدفاع الكيني ووزير الخارجية فلان»: two offices in one breath are two men."""
    return _is_told(one, other) if one.sentence == other.sentence else _is_same_man(one, other)


def _is_same_man(one: Mention, other: Mention) -> bool:
    """«نظيره الكيني»، «السفير الكيني»: an envoy is not he who sends him, nor an official the organ that hears him."""
    envoys = {mention.position in _POSTED for mention in (one, other) if mention.position is not None}
    return same_actor(one, other) and len(envoys) < 2 and is_organ(one) is is_organ(other)


def _fuller(one: Part, other: Part) -> Part:
    role = one.role if one.role != "party" else other.role
    mention = one.mention
    if _vagueness(mention) > _vagueness(other.mention):
        mention = other.mention
    return Part(role, mention)


def _vagueness(mention: Mention) -> tuple[bool, bool, bool]:
    """«نظيره الروسي» and «وزيرا الخارجية» say less of a man than his own office does."""
    return (mention.name is None, mention.title is None, bool(mention.reference or mention.group))


def distinct(draft: Draft) -> Draft:
    """Return the draft with each participant of a role once, and no traveller to his own state beside a foreign one."""
    kept: list[Part] = []
    for part in _with_host(draft):
        alike = (other for other in kept if part.role == other.role and _is_again(part.mention, other.mention))
        if not any(not _stands_beside(part.mention, other.mention) for other in alike):
            kept.append(part)
    kept = _abroad(kept) if draft.type == "visit" else kept
    hosts = actors_of(part for part in kept if part.role == "host")
    travellers = [part for part in kept if part.role == "visitor" and part.mention.actor not in hosts]
    at_home = [part for part in kept if part.role == "visitor" and travellers and part not in travellers]
    draft = draft.with_parts(*(part for part in kept if part not in at_home))
    return _away(draft, actors_of(travellers)) if draft.type == "visit" and hosts else draft


def _stands_beside(one: Mention, other: Mention) -> bool:
    """«إلى رئيس مجلس الأمن والأمين العام للأمم المتحدة»: two offices that «و» joins are two men's.

    «مسؤولين أفغانا بينهم الرئيس»: one of several, told by his office.
    """
    several = other.position in _SEVERAL and other.number == "p" and other.name is None
    if several and one.number == "s" and one.position not in {None, other.position} and other.last < one.first:
        return one.sentence == other.sentence
    offices = {mention.position for mention in (one, other) if mention.kind in PERSONS and not mention.name}
    apart = len(offices - _VAGUE) == _BOTH and one.number == other.number == "s"
    return apart and one.sentence == other.sentence and one.first == other.last


def _with_host(draft: Draft) -> tuple[Part, ...]:
    """«التقى الوزير الأمير. ونقل خلال الاستقبال تحيات رئيسه»: of two the one who is not the guest receives him."""
    roles = sorted(part.role for part in draft.parts)
    if draft.type != "meeting" or roles != ["guest", "party"]:
        return draft.parts
    return tuple(Part("host" if part.role == "party" else part.role, part.mention) for part in draft.parts)


def _away(visit: Draft, own: set[str]) -> Draft:
    """«عاد أمس إلى نيروبي بعد زيارة إلى غانا»: neither where nor when he came home is the visit's."""
    home = visit.place is not None and (visit.place.country or visit.place.actor) in own
    if not home:
        return visit
    goals = (part.mention for part in visit.parts if part.role == "host" and part.mention.kind in LANDS)
    return replace(visit, place=next(goals, None), time=visit.time if visit.ending else None)


def _abroad(parts: list[Part]) -> list[Part]:
    """«غادر الوزير العراقي عمان عائدا إلى بغداد»: his own capital is where he comes home to, and no host."""
    own = actors_of(part for part in parts if part.role == "visitor")
    abroad = [part for part in parts if part.role != "host" or part.mention.actor not in own]
    return abroad if any(part.role == "host" for part in abroad) else parts


def actors_of(parts: Iterable[Part]) -> set[str]:
    """Return the known states and bodies; states told together without their names count by what they are called.

    So do those of whom only the name or office is told: «التقى كوبرلان وزير الخارجية»، «التقى الوزير نظيره التركي».
    """
    return {actor for part in parts if (actor := part.mention.actor or _unknown(part.mention)) is not None}


def _unknown(mention: Mention) -> str | None:
    if is_powers(mention):
        return mention.title
    if "foreign" in mention.modifiers:
        return mention.name
    return mention.title if "stateless" in mention.modifiers else None
