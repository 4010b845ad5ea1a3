"""Drafts to events: the last decisions on roles, subtypes and dates, and the step from spans to quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, Span
from diplo_events.drafts import is_of_many_states
from diplo_events.events import (
    EVENT_TYPES,
    BaseEvent,
    Evidence,
    HeldOffice,
    Offsets,
    Participant,
    Place,
    Quote,
    TimeExpression,
)
from diplo_events.orthography import fold
from diplo_events.resolution.gatherings import OF_STATES, gathers, is_organ
from diplo_events.resolution.known_parts import same_actor
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft, Part, Sighting


#: Bodies that come to a meeting as their many members; the European Union and the alliance speak as one.
_MANY: Final = OF_STATES - {"EU", "NATO"}
#: Firmness of a status that a word or the perfect says.
_SAID_OUTRIGHT: Final = 2
#: So many characters the head of a topic may have.
_HEAD: Final = 25
#: So many characters behind the word that names an event its topic begins at most.
_NEAR: Final = 60
_OPENING: Final = '«“"‘'
_CLOSING: Final = frozenset('»”"’')


def finish(
    draft: Draft, text: str, today: date | None = None, types: Mapping[str, type[BaseEvent]] = EVENT_TYPES
) -> BaseEvent:
    """Return the typed event of a draft; ``text`` is the document's input, ``today`` the day it was published."""
    draft = _in_time(draft, today)
    return types[draft.type](
        type=draft.type,
        subtype=_subtype(draft),
        status=draft.status,
        zone=draft.zone.value,
        trigger=_quote(draft.trigger, text),
        participants=_participants(draft, text),
        topics=_topics(draft, text),
        date=_date(draft),
        time=_time(draft.time),
        place=_place(draft.place or _destination(draft), text),
        evidence=tuple(map(_evidence, draft.sightings)),
        confidence=draft.confidence,
        **_said(draft, text),
        **{name: _quote(_balanced(span, text), text) for name, span in draft.fields},
    )


def _said(draft: Draft, text: str) -> dict[str, object]:
    """Return the content of a statement."""
    if draft.content is None:
        return {}
    return {"content": _quote(_balanced(draft.content, text), text), "quoted": draft.quoted}


def _quote(span: Span, text: str) -> Quote:
    return Quote(start=span.start, end=span.end, text=text[span.start : span.end])


def _topics(draft: Draft, text: str) -> tuple[Quote, ...]:
    """Each topic once, in its fullest form, without lone quotation marks; none that names the event itself."""
    quotes = (_quote(_balanced(span, text), text) for span in draft.topics if not _names_event(span, draft))
    once: dict[tuple[str, ...], Quote] = {}
    for quote in quotes:
        once.setdefault(_plain(quote.text), quote)  # «زيارة إيطاليا»، «زيارة ايطاليا»
    return tuple(quote for words, quote in once.items() if not any(_within(words, others) for others in once))


def _names_event(span: Span, draft: Draft) -> bool:
    """«اتفاق صيغ خلال عامين من المفاوضات»: talks are not about what they end; «استئناف المفاوضات» they may be about.

    So they may be right behind what they are told of: «محادثات تتعلق بالتهيئة لجولة جديدة من المشاورات».
    """
    if 0 <= span.start - draft.trigger.end < _NEAR:
        return False
    return any(span.start + _HEAD < one.trigger.start < span.end for one in draft.sightings)


def _within(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """«الأزمة» says less than «حل الأزمة»، «التطورات في المنطقة» than «تطورات الأوضاع في المنطقة العربية»."""
    if words == others:
        return False
    # «جهود التهدئة»، «الجهود المبذولة للتهدئة»، «المفاوضات المتعلقة بالقرض»
    led = {letter + words[0] for letter in ("ل", "ب", "و", "لل", "بال", "وال")}
    whole = [words[0] if word in led else word for word in others]
    if f" {' '.join(words)} " in f" {' '.join(whole)} ":
        return True
    rest = iter(others)
    return 1 < len(words) < len(others) and all(word in rest for word in words)


def _plain(words: str) -> tuple[str, ...]:
    return tuple(word.removeprefix("ال") for word in fold(words).split())


def _balanced(span: Span, text: str) -> Span:
    words = text[span.start : span.end]
    lone = words[-1:] in _CLOSING and not any(mark in words[:-1] for mark in _OPENING)
    return Span(span.start, span.end - 1) if lone else span


def _subtype(draft: Draft) -> str | None:
    if draft.type == "phone_call":  # «قمة عبر الفيديو» between two is a call, and no call has kinds
        return None
    if draft.subtype == "say" and draft.deed is not None:  # «... مؤكدا أن تونس ترحب»: her minister welcomes it
        speakers = {part.mention.actor for part in draft.parts if part.role == "speaker"}
        return draft.deed[1] if speakers == {draft.deed[0]} else draft.subtype
    if draft.type != "meeting" or draft.subtype:
        return draft.subtype
    known = (part.mention for part in draft.parts if part.mention.actor or part.mention.name)
    actors = {mention.actor for mention in known}  # «والوفد المرافق له» is nobody else
    bodies = {part.mention.actor for part in draft.parts if not _is_one_person(part.mention)}
    many = len(actors) > 2 or bodies & _MANY or any(is_of_many_states(part.mention) for part in draft.parts)
    many = many or any(is_organ(part.mention) for part in draft.parts)  # «جلسة مجلس الأمن مع المبعوث»
    among_themselves = len(draft.parts) == 1 and gathers(draft)  # «عقد وزراء الاتحاد الأوروبي اجتماعا»
    return "multilateral" if many or among_themselves else "bilateral"


def _is_one_person(mention: Mention) -> bool:
    """«الأمين العام لمجلس التعاون»: one man, whomever he serves."""
    alone = mention.number == "s" and mention.reference is None
    return alone and (mention.name is not None or mention.kind is MentionKind.POSITION)


def _participants(draft: Draft, text: str) -> tuple[Participant, ...]:
    return tuple(_participant(part, _role(part, draft), text) for part in draft.parts)


def _role(part: Part, draft: Draft) -> str:
    """«بمبادرة من الجانب الأمريكي» outweighs the grammar of the clause, if that side took part."""
    if draft.initiator is None or part.role not in {"party", "initiator"}:
        return part.role
    if not any(same_actor(one.mention, draft.initiator) for one in draft.parts):
        return part.role  # «اتصل الوزير، بناء على طلب الأمم المتحدة، بنظيره»
    return "initiator" if same_actor(part.mention, draft.initiator) else "party"


def _participant(part: Part, role: str, text: str) -> Participant:
    mention = part.mention
    return Participant(
        role=role,
        name=mention.name,
        title=mention.title,
        position=mention.position,
        actor=mention.actor,
        person_id=mention.person_id if mention.person_id and "|" not in mention.person_id else None,
        accredited_to=mention.country if mention.kind == "position" or mention.name else None,
        conflict=tuple(HeldOffice(position=position, actor=actor) for position, actor in mention.conflict),
        mention=Quote(start=mention.start, end=mention.end, text=text[mention.start : mention.end]),
    )


def _in_time(draft: Draft, today: date | None) -> Draft:
    """A time still to come makes an event a plan; where the perfect says that it occurred, the day is another's."""
    first = draft.time.time.start if draft.time is not None and draft.time.time is not None else None
    if draft.status != "occurred" or first is None or today is None or first <= today:
        return draft
    if draft.firmness < _SAID_OUTRIGHT:
        return replace(draft, status="planned")
    return draft if _date(draft) is None else replace(draft, time=None)


def _date(draft: Draft) -> date | None:
    """The day, of a range of days the first; weeks and months settle no day."""
    value = draft.time.time if draft.time else None
    return value.start if value is not None and value.precision in {"day", "hour", "range"} else None


def _time(mention: Mention | None) -> TimeExpression | None:
    if mention is None or mention.time is None:
        return None
    value = mention.time
    return TimeExpression.model_validate(
        {
            "start": mention.start,
            "end": mention.end,
            "text": mention.text,
            "from": value.start,
            "to": value.end,
            "precision": value.precision,
            "calendar": value.calendar,
        }
    )


def _destination(draft: Draft) -> Mention | None:
    """A visit takes place where it goes to."""
    hosts = [part.mention for part in draft.parts if part.role == "host"] if draft.type == "visit" else []
    return next((mention for mention in hosts if mention.kind in {MentionKind.PLACE, MentionKind.COUNTRY}), None)


def _place(mention: Mention | None, text: str) -> Place | None:
    """The words of the input: «العاصمة القطرية» is longer than the mention of the state it was made of."""
    if mention is None:
        return None
    words = text[mention.start : mention.end]
    return Place(start=mention.start, end=mention.end, text=words, country=mention.country or mention.actor)


def _evidence(sighting: Sighting) -> Evidence:
    return Evidence(
        rule=sighting.rule,
        sentence=Offsets(start=sighting.sentence.start, end=sighting.sentence.end),
        trigger=Offsets(start=sighting.trigger.start, end=sighting.trigger.end),
    )
