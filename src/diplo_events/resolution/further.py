"""What later words tell further of an encounter or a letter: «وجرى خلال اللقاء بحث ...»، «وأطلعه على ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.drafts import CONVERSATIONS, Draft, Part
from diplo_events.mentions.vocabulary import SITTING
from diplo_events.resolution.joining import actors_of, joined, with_attendants
from diplo_events.resolution.known_parts import find_part
from diplo_events.resolution.sameness import REACH, dates_differ
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

_RECEPTION: Final = "reception"
#: So many sentences later «وتم بحث الأزمة» still tells of the encounter told last.
_IN_BETWEEN: Final = 3
_WITH_GUEST: Final = frozenset({"meeting", "press_conference"})
#: What holds sittings of its own: no minister of it stands for it.
_SITTING: Final = SITTING | {"parliamentary_committee"}


def told_further(events: list[Draft], draft: Draft) -> bool:
    """Add topics to the letter or encounter told before that the draft goes on with; tell whether there is one."""
    position = _letter(events, draft)
    position = _resumed(events, draft) if position is None else position
    if position is None:
        return False
    event = events[position]
    whole = joined(event, draft)
    events[position] = replace(event, topics=whole.topics, time=whole.time, latest=max(event.latest, draft.latest))
    return True


def guest_of(events: list[Draft], draft: Draft) -> Part | None:
    """«وصل الوزير الكيني إلى أكرا. وعقد نظيره الغاني مباحثات مع ضيفه»: who came to the state of the one who talks."""
    own = actors_of(draft.parts)
    if not draft.resumes or draft.type not in _WITH_GUEST or len(own) != 1:
        return None
    for event in reversed(events):
        hosts, came = ([part.mention for part in event.parts if part.role == role] for role in ("host", "visitor"))
        near = event.type == "visit" and draft.sentence - event.latest <= REACH
        if near and len(came) == 1 and {one.actor for one in hosts} == own and came[0].actor not in {None, *own}:
            return Part("party", came[0])
    return None


def supplement(events: list[Draft], draft: Draft) -> None:
    """«وجرى خلال اللقاء بحث ...»: add topics to the encounter that has its parties, else to the one told last.

    The status of the event is its own.
    """
    if draft.type == "agreement":
        _of_paper(events, draft)
        return
    if not draft.attending and (not draft.topics or (draft.background and draft.time is not None)):
        return  # «وكان الجانبان بحثا الشهر الماضي ...»: in another encounter
    latest = max((event.latest for event in events), default=0)
    near = [position for position, event in enumerate(events) if _is_told_further(event, draft, latest)]
    near = [position for position in near if events[position].type in CONVERSATIONS] or near
    if draft.attending and not near and len(actors_of(draft.parts)) > 1:
        events.append(replace(draft, supplement=False))  # «وحضر الاجتماع ممثلون عن روما وأثينا», nobody told before
    if near and draft.attending:
        near = [max(_receptions(events, near, draft) or near)]
    if near:
        position = max(near, key=lambda place: _closeness(events[place], draft, place))
        event = events[position]
        whole = joined(event, replace(draft, subtype=event.subtype) if draft.subtype == _RECEPTION else draft)
        parts = with_attendants(event, draft) if draft.attending else event.parts
        events[position] = replace(whole, parts=parts, status=event.status, firmness=event.firmness)
        _each_told(events, event, whole)


def _receptions(events: list[Draft], near: list[int], draft: Draft) -> list[int]:
    """«استقبل الملك الوزير ... وعقد نائبه اجتماعا معه. وحضر الاستقبال»: where somebody was received, if it says so."""
    if draft.subtype != _RECEPTION:
        return []
    return [place for place in near if any(part.role == "host" for part in events[place].parts)]


def _of_paper(events: list[Draft], draft: Draft) -> None:
    """«وتهدف المذكرة إلى ...»: add topics to the agreement told last, in a sentence before."""
    told = [place for place, event in enumerate(events) if event.type == "agreement" and len(event.parts) > 1]
    last = events[told[-1]] if told else draft
    near = last.sentence < draft.sentence <= last.latest + REACH
    if not (near and draft.topics and draft.definite):
        return
    topics = tuple(dict.fromkeys((*last.topics, *draft.topics)))
    seen = (*last.sightings, *draft.sightings)
    events[told[-1]] = replace(last, topics=topics, latest=draft.sentence, sightings=seen)


def told_why(events: Iterable[Draft]) -> tuple[Draft, ...]:
    """«استدعت السفير وسلمته مذكرة. وجاء فيها ...»: an envoy is called in for what the note to him is about."""
    told = tuple(events)
    notes = [event for event in told if event.type == "letter" and event.topics]
    return tuple(_with_reason(event, notes) if event.subtype == "summon" else event for event in told)


def _with_reason(event: Draft, notes: list[Draft]) -> Draft:
    sides = actors_of(event.parts)
    same = (note for note in notes if actors_of(note.parts) == sides and abs(note.sentence - event.latest) <= REACH)
    note = None if event.topics else next(same, None)
    return event if note is None else replace(event, topics=note.topics)


def like_the_last(events: list[Draft], draft: Draft) -> Draft:
    """«كما بعث نائبه برقية مماثلة»: the letter is of the kind told last, about the same, and to whom that one went."""
    told = [event for event in events if event.type == "letter"]
    if not (draft.alike and told and draft.sentence - told[-1].latest <= REACH):
        return draft
    topics, to = draft.topics or told[-1].topics, "recipient"
    addressed = any(part.role == to for part in draft.parts) or not draft.parts
    others = () if addressed else (part for part in told[-1].parts if part.role == to)
    return replace(draft, topics=topics, subtype=told[-1].subtype or draft.subtype, parts=(*draft.parts, *others))


def _each_told(events: list[Draft], event: Draft, whole: Draft) -> None:
    """«التقى الوزير كلا من نظيريه ... وجرى خلال اللقاءين بحث ...»: what one word tells of several is of each."""
    for place, other in enumerate(events):
        if other.trigger == event.trigger and other.type == event.type and len(other.parts) > 1:
            events[place] = replace(other, topics=whole.topics, latest=max(other.latest, whole.latest))


def _letter(events: list[Draft], draft: Draft) -> int | None:
    """«وتناولت الرسالة العلاقات»: the letter told last, which these words tell more of."""
    if draft.type != "letter" or not draft.definite or not draft.topics:
        return None
    told = [place for place, event in enumerate(events) if event.type == "letter" and len(event.parts) > 1]
    if not told or draft.sentence - events[told[-1]].latest > REACH:
        return None
    inviting = all(part.role == "sender" for part in draft.parts)  # «تضمنت الرسالة دعوة من الأمير لحضور القمة»
    known = all(find_part(part.mention, events[told[-1]]) is not None for part in draft.parts)
    return told[-1] if inviting and known else None


def _resumed(events: list[Draft], draft: Draft) -> int | None:
    """«وأطلعه على الأزمة»، «إنه بحث مع نظيره الأزمة»: the encounter just told, where with whom is not told anew."""
    if not draft.resumes or not draft.topics or draft.type not in CONVERSATIONS or len(actors_of(draft.parts)) > 1:
        return None
    near = [place for place, event in enumerate(events) if event.type in CONVERSATIONS and len(event.parts) > 1]
    if not near:
        return None
    last = max(near, key=lambda place: (not events[place].aside, events[place].latest, place))
    event, known = events[last], [part.mention for part in draft.parts if part.mention.actor]
    close = draft.sentence - event.latest <= 1 and draft.status == event.status and not dates_differ(event, draft)
    return last if close and all(find_part(one, event) is not None for one in known) else None


def _is_told_further(event: Draft, draft: Draft, latest: int) -> bool:
    """Tell whether the draft goes on with the event; ``latest`` is the last sentence that told of any event."""
    by_phone = draft.type == "phone_call"
    if not _is_talk(event, draft) or len(event.parts) < 2 or (by_phone and event.type != "phone_call"):
        return False
    over = event.status == "occurred" and event.firmness > 0
    if draft.status == "planned" and over and draft.sentence != event.latest:
        return False  # «كان في استقباله نظيره. وستتركز محادثاتهما على القروض»: talks to come are others
    if draft.outcome and draft.sentence != event.latest:
        return False  # «واتفق الجانبان على ...» in a sentence of its own is what they say, not what they talked about
    others = _is_of_others(event, draft)
    within = draft.sentence == event.latest  # «لقاء بين الوزيرين جرى فيه بحث الأزمة»
    # «تناول الوزيران في اتصال هاتفي أسعار البذور التي تعتمدها كندا»
    same_call = by_phone and within and not (draft.parts or event.topics or others)
    known = (draft.tied and not others) or _shared(event, draft) > 1 or same_call
    # «وأشاد الوزير بالتعاون. وتم بحث الأزمة»: only words were said in between
    last = event.latest == latest and not draft.parts
    near = draft.sentence - event.latest <= (REACH if known else _IN_BETWEEN if last else 1)
    passing = draft.passing and not others and (within or _is_of_it(event, draft))
    return near and (known or passing)


def _is_talk(event: Draft, draft: Draft) -> bool:
    """A meeting or a call; «زار السفير الوزير، وتركز البحث على الأزمة»: and a visit to somebody.

    «زار السفير الجامعة، وتم خلال اللقاء بحث الأزمة» tells of a meeting that was told with somebody else.
    """
    to_person = any(part.role == "host" and part.mention.kind in PERSONS for part in event.parts)
    return event.type in CONVERSATIONS or (event.type == "visit" and to_person and not draft.tied)


def _is_of_others(event: Draft, draft: Draft) -> bool:
    """«واطلع المجلس على جدول أعمال جلسته»: words about an encounter of some who were not at this one."""
    doer = draft.subject
    if draft.attending or doer is None:
        return False
    told = [part.mention for part in draft.parts if part.mention.start == doer.start]
    sat = {part.mention.position for part in event.parts} >= {one.position for one in told} & _SITTING
    return not sat or any(find_part(one, event) is None for one in told)


def _is_of_it(event: Draft, draft: Draft) -> bool:
    """«وعرض الوزير على نظيره أوضاع المعابر»: whoever is told of it, if anybody, is one of those who met."""
    told = (part.mention for part in draft.parts if part.mention.actor or part.mention.name)
    return all(find_part(one, event) is not None for one in told)


def _closeness(event: Draft, draft: Draft, place: int) -> tuple[int, bool, int, int]:
    """How likely the draft tells of the event: by its sides, then by how it was told, then by how late."""
    ahead = event.status == "planned" and draft.status == "occurred"  # «وشكل اللقاء مناسبة ...» is of none to come
    return _shared(event, draft), not (event.aside or ahead), event.latest, place


def _shared(event: Draft, draft: Draft) -> int:
    """Return how many of the draft's participants the event has."""
    return sum(find_part(part.mention, event) is not None for part in draft.parts)
