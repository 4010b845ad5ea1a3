"""One event per real-world event: drafts that tell of the same encounter become one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, Zone
from diplo_events.drafts import Draft, Part, is_of_many_states, is_powers
from diplo_events.events import EVENT_TYPES
from diplo_events.orthography import fold
from diplo_events.resolution.abroad import Horizon
from diplo_events.resolution.places import nearer, with_places
from diplo_events.resolution.speakers import agreed, with_speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diplo_events.document import Mention
    from diplo_events.events import BaseEvent


#: Bodies whose members come many to a meeting.
OF_STATES: Final = frozenset({"GCC", "ARL", "ASEAN", "AFU", "OIC", "EU", "NATO", "P5+1", "G7", "G20", "BRICS", "AMU"})
#: Types in which it matters who is on which side.
_TWO_SIDED: Final = frozenset({"visit", "letter"})
#: Offices and institutions that only states have.
_OF_STATES: Final = frozenset(
    "foreign_minister deputy_foreign_minister defence_minister "
    "minister_of_state_foreign_affairs ministry_of_foreign_affairs ministry_of_defence presidency army "
    "general_staff ambassador charge_daffaires member_of_parliament".split()
)
#: Folded words, without the feminine ending, that make a source official, and bodies whose every source is one.
_OFFICIAL: Final = frozenset(
    "دبلوماسي ديبلوماسي رسمي حكومي مسوول مسيول رياسي عسكري امني اممي وزاري ملكي سيادي استخباراتي استخباري قضايي "
    "برلماني في من ب داخل لدي مقرب".split()
)
_BODIES_SPEAKING: Final = frozenset({"UN", "EU", "ARL", "GCC", "NATO"})
#: Words of a source's title that says no more than whose it is.
_SHORT_TITLE: Final = 4
#: Precisions of times that set two events apart.
_EXACT: Final = frozenset({"day", "hour"})
_TELLING_APART: Final = _EXACT | {"month"}
#: The part of a headline's words that the sentence which restates it has again.
_RESTATED: Final = 0.6
#: Sentences below a headline that still tell of what it says.
_BELOW: Final = 3
#: Sentences back to which «الاتصال» and «الجانبان» may refer.
_REACH: Final = 5


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
    for draft in with_speakers(drafts):
        if draft.type == "statement":
            _take_statement(statements, agreed(draft))
        else:
            _take(events, draft)
    told = (replace(one, idle=_idle(one, statements, horizon)) for one in statements)
    return (*map(_distinct, events), *told)


def channelled(complete: Iterable[Draft]) -> tuple[Draft, ...]:
    """Return the drafts in the order of their triggers; what a headline tells without its channel joins the call."""
    drafts = tuple(complete)
    encounters = [draft for draft in drafts if draft.type != "statement"]
    statements = [draft for draft in drafts if draft.type == "statement"]
    return tuple(sorted((*with_places(_channelled(encounters)), *statements), key=lambda draft: draft.trigger.start))


def lack(draft: Draft, event: type[BaseEvent]) -> str | None:
    """Return what a draft lacks to be an event of its type, in a few words; None where it is complete.

    Officials of one state at home, or somebody unknown, are no event; where the sides of an event differ, each must
    be there.  Only who speaks for a state or body makes a statement, and not of home affairs.
    """
    if draft.type == "statement":
        return draft.idle
    filled = {role: _actors(part for part in draft.parts if part.role == role) for role in event.sides}
    empty = [role for role, actors in filled.items() if not actors]
    if empty:
        return f"no known state or body as {' and '.join(empty)}"
    actors = frozenset[str]().union(*filled.values()) if filled else _actors(draft.parts)
    if draft.subtype == "reception" and all(part.role == "host" for part in draft.parts):
        return "nobody as guest"
    if len(actors) + _gathers(draft) < event.least_actors:
        named = " and ".join(sorted(actors)) or "no known state or body"
        return f"{named} alone: of different states or bodies {event.least_actors} must take part"
    return None


def _idle(statement: Draft, statements: list[Draft], horizon: Horizon) -> str | None:
    """Return why a statement is no diplomatic event, in a few words; None where it is one."""
    if not _official(statement):
        return "no speaker who speaks for a known state or body"
    if horizon.keeps_at_home(statement):
        return "home affairs: elections, parties, police, courts or schools of the speaker's own state"
    if not horizon.admits(statement):
        return "home affairs: the document hardly names any state or body but the speaker's"
    return "the same speaker's words are told outright" if _told_outright(statement, statements) else None


def _gathers(draft: Draft) -> bool:
    """«عقد وزراء خارجية مجلس التعاون اجتماعا»: the ministers of a body of states are of several states."""
    return draft.type == "meeting" and any(
        part.mention.number == "p"
        and part.mention.kind is MentionKind.POSITION
        and (part.mention.actor in OF_STATES or is_of_many_states(part.mention))
        for part in draft.parts
    )


def _take_statement(statements: list[Draft], draft: Draft) -> None:
    """A headline's statement is told again by the body's first of its speaker and kind; «قائلا» tells the last one."""
    if draft.elaborates and statements and _elaborated(statements[-1], draft):
        told = statements[-1]
        words = draft if draft.content else told  # «رحب بالقرار قائلا ...»: the words say more
        sightings = (*told.sightings, *draft.sightings)
        statements[-1] = replace(told, sightings=sightings, content=words.content, quoted=words.quoted)
        return
    for position, headline in enumerate(statements):
        if headline.zone is not Zone.HEADLINE or headline.latest != headline.sentence or draft.zone is Zone.HEADLINE:
            continue
        if (headline.subtype == draft.subtype or _restates(headline, draft)) and _same_parties(
            _speakers(headline), _speakers(draft)
        ):
            first = headline if headline.trigger.end - headline.trigger.start > 1 else draft  # «الوزير: ...»
            statements[position] = replace(_joined(headline, draft), trigger=first.trigger, latest=draft.sentence)
            return
    statements.append(draft)


def _restates(headline: Draft, draft: Draft) -> bool:
    """«كينيا تحذر من تدخل أوغندا» ... «قال الوزير إن تدخل أوغندا»: the lead says at length what the headline says."""
    near = draft.sentence - headline.sentence <= _BELOW
    return near and bool(headline.gist) and _RESTATED * len(headline.gist) <= len(headline.gist & draft.gist)


def _elaborated(statement: Draft, draft: Draft) -> bool:
    """«رحب الوزير بالقرار قائلا ...»: the words of the statement just told; «قال إن ...، قائلا» says something more."""
    if statement.clausal and draft.clausal and statement.content and statement.content.end <= draft.trigger.start:
        return False
    same = _same_parties(_speakers(statement), _speakers(draft))
    return same and statement.sentence == draft.sentence


def _told_outright(statement: Draft, statements: list[Draft]) -> bool:
    """«تصريحات الوزير» names what the same document tells in verbs."""
    verbal = (one for one in statements if not one.noun)
    return statement.noun and any(_same_parties(_speakers(one), _speakers(statement)) for one in verbal)


def _speakers(draft: Draft) -> Draft:
    return draft.with_parts(*(part for part in draft.parts if part.role == "speaker"))


def _official(statement: Draft) -> bool:
    """Only who speaks for a state or body makes a statement; which state may stay open: «قال وزير الخارجية»."""
    speakers = (part.mention for part in statement.parts if part.role == "speaker")
    return any(not _anonymous(one) and (one.actor or one.position in _OF_STATES or _senior(one)) for one in speakers)


def _anonymous(mention: Mention) -> bool:
    """«مصادر أمريكية»، «مصدر لبناني مطلع»: of a nation, but of no office; «مصادر دبلوماسية روسية» are official."""
    words = fold(mention.title or "").split()
    if mention.position != "official_source" or mention.name is not None or not 1 < len(words) <= _SHORT_TITLE:
        return False
    return mention.actor not in _BODIES_SPEAKING and not any(word.rstrip("ه") in _OFFICIAL for word in words[1:])


def _senior(mention: Mention) -> bool:
    """«مسؤول حكومي رفيع»."""
    return mention.position == "official" and "senior" in mention.modifiers


def _take(events: list[Draft], draft: Draft) -> None:
    """Join the draft to the event it tells of, or begin a new one."""
    if draft.supplement:
        _supplement(events, draft)
        return
    draft = _bound_for(events, draft)
    position = _antecedent(events, draft)
    if position is not None:
        events[position] = _joined(events[position], draft)
    elif (position := _call_revealed(events, draft)) is not None:
        events[position] = replace(_joined(events[position], draft), type=draft.type, subtype=None, any_channel=False)
    elif (position := _open_end(events, draft)) is not None:
        opened = events.pop(position)
        events += [_joined(replace(draft, parts=(part,)), opened) for part in draft.parts]
    elif draft.meant:
        _take(events, replace(draft, parts=draft.meant, meant=(), refers_back=False))
    elif draft.parts:
        events.append(draft)


def _bound_for(events: list[Draft], draft: Draft) -> Draft:
    """«وصل الوزير إلى روما، كما يصل اليوم نظيره»: a journey without a goal goes where the one before it went."""
    if draft.type != "visit" or draft.noun or not events or any(part.role == "host" for part in draft.parts):
        return draft
    last = events[-1]
    if last.type != "visit" or last.latest != draft.sentence or not draft.parts:
        return draft
    if any(_find(part.mention, last) is not None for part in draft.parts):
        return draft
    return draft.with_parts(*draft.parts, *(part for part in last.parts if part.role == "host"))


def _supplement(events: list[Draft], draft: Draft) -> None:
    """«وجرى خلال اللقاء بحث ...»: add topics to the encounter that has its parties, else to the one told last.

    The status of the event is its own.
    """
    near = [position for position, event in enumerate(events) if _is_told_further(event, draft)]
    if draft.attending and not near and len(_actors(draft.parts)) > 1:
        events.append(replace(draft, supplement=False))  # «وحضر الاجتماع ممثلون عن روما وأثينا», nobody told before
    if near and draft.attending:
        near = [max(near)]
    if near:
        position = max(near, key=lambda place: (_shared(events[place], draft), events[place].latest, place))
        event = events[position]
        joined = _joined(event, draft)
        parts = joined.parts if draft.attending else event.parts
        events[position] = replace(joined, parts=parts, status=event.status, firmness=event.firmness)


def _is_told_further(event: Draft, draft: Draft) -> bool:
    by_phone = draft.type == "phone_call"
    if event.type not in {"phone_call", "meeting"} or len(event.parts) < 2 or (by_phone and event.type == "meeting"):
        return False
    known = draft.tied or _shared(event, draft) > 1
    return draft.sentence - event.latest <= (_REACH if known else 1) and (known or (draft.passing and not draft.parts))


def _shared(event: Draft, draft: Draft) -> int:
    """Return how many of the draft's participants the event has."""
    return sum(_find(part.mention, event) is not None for part in draft.parts)


def _call_revealed(events: list[Draft], draft: Draft) -> int | None:
    """«بحث X مع Y ... جاء ذلك في اتصال هاتفي بين الوزيرين»: the discussion just told was a call."""
    if draft.type != "phone_call" or not draft.refers_back or draft.parts or not events:
        return None
    last = events[-1]
    return len(events) - 1 if last.any_channel and draft.sentence - last.latest <= 1 else None


def _open_end(events: list[Draft], draft: Draft) -> int | None:
    """«أجرى X اتصالات ... والاتصالات جرت مع Y وZ»: the other ends of calls whose caller was told before."""
    if draft.type != "phone_call" or not draft.parts or not events or draft.status != events[-1].status:
        return None
    last, close = events[-1], draft.sentence - events[-1].latest <= 2
    lone = last.type == draft.type and len(last.parts) == 1 and _find(last.parts[0].mention, draft) is None
    return len(events) - 1 if lone and close and draft.definite else None


def _antecedent(events: list[Draft], draft: Draft) -> int | None:
    for position in range(len(events) - 1, -1, -1):
        if _same_event(events[position], draft):
            return position
    return None


def _same_event(event: Draft, draft: Draft) -> bool:
    if not _same_kind(event, draft) or _dates_differ(event, draft) or _told_apart(event, draft):
        return False
    if draft.refers_back and len(draft.parts) < 2:
        near = draft.sentence - event.latest <= _REACH
        return near and len(event.parts) > 1 and all(_has_part(event, part) for part in draft.parts)
    if _is_headline_of(event, draft):
        return True
    if event.background != draft.background and not _told_again(event, draft):
        return False
    if (event.subtype == "summit") != (draft.subtype == "summit") and len(event.parts) != len(draft.parts):
        return False  # «مفاوضات بين روما وأثينا وبرن», and a summit of two of them
    told = len(event.parts) > 1 and len(draft.parts) > 1
    return (told or (_gathers(event) and _gathers(draft))) and _same_parties(event, draft)


def _told_apart(event: Draft, draft: Draft) -> bool:
    """«التقى الرئيس ورئيس الحكومة»: one clause told of both as of two events."""
    return event.distributed and draft.distributed and event.trigger == draft.trigger


def _is_headline_of(event: Draft, draft: Draft) -> bool:
    """«الوزير يبحث في برلين قضايا المنطقة»: a headline names one side, the text below it the other too."""
    if event.zone is not Zone.HEADLINE or draft.zone is Zone.HEADLINE or event.latest != event.sentence:
        return False
    one_sided = len(event.parts) == 1 and len(draft.parts) > 1 and not draft.background
    near = draft.sentence - event.sentence <= _BELOW
    return one_sided and near and event.type == draft.type and _has_part(draft, event.parts[0])


def _has_part(event: Draft, part: Part) -> bool:
    """Tell whether the event has the participant; where the two sides differ, in the same role."""
    place = _find(part.mention, event)
    return place is not None and (event.type not in _TWO_SIDED or event.parts[place].role == part.role)


def _told_again(event: Draft, draft: Draft) -> bool:
    """«وكان الوزير وصل أمس»: it is the event itself that happened before, by its day or as an undated journey."""
    undated = event.time is None or draft.time is None
    return _same_day(event, draft) or _came_about(event, draft) or (event.type == "visit" and undated)


def _came_about(event: Draft, draft: Draft) -> bool:
    """«وكان المتحدث أعلن أن الوزير سيلتقي نظيره اليوم»: what was planned, told behind what came of it."""
    return draft.background and draft.status == "planned" and event.status == "occurred" and event.time is None


def _same_kind(event: Draft, draft: Draft) -> bool:
    """What refers back without naming the channel goes with a call as well as with a meeting."""
    if draft.refers_back and draft.any_channel and len(draft.parts) < 2:
        return event.type in {"meeting", "phone_call"}
    return event.type == draft.type and (
        event.status == draft.status or _soft(event, draft) or _came_about(event, draft)
    )


def _same_parties(event: Draft, draft: Draft) -> bool:
    """Tell whether one names all of the other's; a letter back is another letter."""
    small, large = sorted((event, draft), key=lambda one: len(one.parts))
    return all(_has_part(large, part) for part in small.parts)


def _dates_differ(event: Draft, draft: Draft) -> bool:
    first, second = _range(event), _range(draft)
    return first is not None and second is not None and (first[1] < second[0] or second[1] < first[0])


def _range(draft: Draft) -> tuple[date, date] | None:
    """The first and last day on which it may have been: of what occurred «في مارس» those of the month.

    Weeks, and the months of what is planned, are loosely told.
    """
    value = draft.time.time if draft.time else None
    exact = _EXACT if draft.status != "occurred" else _TELLING_APART
    if value is None or value.start is None or value.end is None or value.precision not in exact:
        return None
    return (value.start, value.end)


def _same_day(event: Draft, draft: Draft) -> bool:
    return _day(event) is not None and _day(event) == _day(draft)


def _day(draft: Draft) -> object:
    value = draft.time.time if draft.time else None
    return value.start if value is not None and value.precision in {"day", "hour"} else None


def _find(mention: Mention, event: Draft) -> int | None:
    for position, part in enumerate(event.parts):
        if same_actor(mention, part.mention):
            return position
    return None


def same_actor(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions can mean the same participant of one event."""
    if one.person_id and other.person_id:
        return one.person_id == other.person_id
    if one.name and other.name:
        return _shares_words(one.name, other.name)
    if is_powers(one) and is_powers(other):
        return True
    if one.actor is None or other.actor is None:
        return one.title is not None and one.title == other.title
    return one.actor == other.actor


def _shares_words(one: str, other: str) -> bool:
    first, second = set(fold(one).split()), set(fold(other).split())
    return first <= second or second <= first


def _joined(event: Draft, draft: Draft) -> Draft:
    parts = list(event.parts)
    for part in draft.parts:
        place = _find(part.mention, event)
        if place is None:
            parts.append(part)
        else:
            parts[place] = _fuller(parts[place], part)
    return replace(
        event,
        parts=tuple(parts),
        topics=tuple(dict.fromkeys((*event.topics, *draft.topics))),
        fields=event.fields or draft.fields,
        time=event.time if event.time and not (draft.time and _day(event) is None) else draft.time,
        place=nearer(event.place, draft.place),
        initiator=event.initiator or draft.initiator,
        subtype=event.subtype or draft.subtype,
        status=draft.status if draft.firmness > event.firmness and not _came_about(event, draft) else event.status,
        firmness=max(event.firmness, draft.firmness),
        sightings=(*event.sightings, *draft.sightings),
        latest=max(event.latest, draft.latest),
    )


def _soft(event: Draft, draft: Draft) -> bool:
    """Tell whether the status of either is no more than a tense: then the firmer of the two holds for both."""
    bare = draft.firmness == 0 and draft.zone is not Zone.HEADLINE and not draft.background
    return bare or 1 in {event.firmness, draft.firmness} or (event.zone is Zone.HEADLINE and event.firmness == 0)


def _fuller(one: Part, other: Part) -> Part:
    role = one.role if one.role != "party" else other.role
    mention = one.mention
    if _vagueness(mention) > _vagueness(other.mention):
        mention = other.mention
    return Part(role, mention)


def _vagueness(mention: Mention) -> tuple[bool, bool, bool]:
    """«نظيره الروسي» and «وزيرا الخارجية» say less of a man than his own office does."""
    return (mention.name is None, mention.title is None, bool(mention.reference or mention.group))


def _distinct(draft: Draft) -> Draft:
    """Return the draft with each participant of a role once, and no traveller to his own state beside a foreign one."""
    kept: list[Part] = []
    for part in draft.parts:
        if not any(part.role == other.role and same_actor(part.mention, other.mention) for other in kept):
            kept.append(part)
    kept = _abroad(kept) if draft.type == "visit" else kept
    hosts = _actors(part for part in kept if part.role == "host")
    travellers = [part for part in kept if part.role == "visitor" and part.mention.actor not in hosts]
    at_home = [part for part in kept if part.role == "visitor" and travellers and part not in travellers]
    return draft.with_parts(*(part for part in kept if part not in at_home))


def _abroad(parts: list[Part]) -> list[Part]:
    """«غادر الوزير العراقي عمان عائدا إلى بغداد»: his own capital is where he comes home to, and no host."""
    own = _actors(part for part in parts if part.role == "visitor")
    abroad = [part for part in parts if part.role != "host" or part.mention.actor not in own]
    return abroad if any(part.role == "host" for part in abroad) else parts


def _actors(parts: Iterable[Part]) -> set[str]:
    """Return the known states and bodies; states told together without their names count by what they are called."""
    found = {part.mention.actor or (part.mention.title if is_powers(part.mention) else None) for part in parts}
    return {actor for actor in found if actor is not None}


def _channelled(events: list[Draft]) -> list[Draft]:
    """«بحث X مع Y» in a headline is the call that the body tells of: it joins it instead of being a meeting."""
    calls = [position for position, event in enumerate(events) if event.type == "phone_call"]
    joined: set[int] = set()
    for position, event in enumerate(events):
        if not event.any_channel or event.type != "meeting":
            continue
        within = [place for place in calls if _covers(events[place], event)]
        if within and _all_met(event, [events[place] for place in within]):
            joined.add(position)
            for place in within:
                events[place] = _joined_headline(events[place], event)
    return [event for position, event in enumerate(events) if position not in joined]


def _covers(call: Draft, event: Draft) -> bool:
    return not _dates_differ(call, event) and all(_find(part.mention, event) is not None for part in call.parts)


def _all_met(event: Draft, calls: list[Draft]) -> bool:
    return all(any(_find(part.mention, call) is not None for call in calls) for part in event.parts)


def _joined_headline(call: Draft, event: Draft) -> Draft:
    earlier = min(call, event, key=lambda one: one.trigger.start)
    joined = _joined(call, event)
    known = tuple(part for part in joined.parts if _find(part.mention, call) is not None)
    return replace(joined, parts=known, trigger=earlier.trigger, zone=earlier.zone, sentence=earlier.sentence)
