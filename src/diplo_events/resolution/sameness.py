"""Whether two drafts tell of one event: the same kind, sides and day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Zone
from diplo_events.drafts import CONVERSATIONS, Draft, is_powers
from diplo_events.orthography import fold
from diplo_events.resolution.gatherings import OF_STATES, gathers, is_of_men, is_session
from diplo_events.resolution.known_parts import are_other_officials, find_part, has_part, same_actor
from diplo_events.resolution.of_both_states import are_other_men
from diplo_events.resolution.outcomes import called_off, came_about
from diplo_events.resolution.references import may_be_meant
from diplo_events.resolution.retold import takes_up, within_its_own
from diplo_events.resolution.welcomed import welcomed_by_another, welcomed_too

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.document import Mention

#: Precisions of times that set two events apart.
#: So long a journey lasts at most.
_STAY: Final = timedelta(days=10)
_EXACT: Final = frozenset({"day", "hour"})
_TELLING_APART: Final = _EXACT | {"month"}
#: Those who negotiated with Iran.
_POWERS: Final = frozenset({"USA", "RUS", "CHN", "GBR", "FRA", "DEU"})
#: Offices that every state has, and of those whom it sends to others.
_OF_STATE: Final = frozenset({"foreign_minister", "head_of_state", "head_of_government", "defence_minister"})
_ENVOYS: Final = frozenset({"ambassador", "charge_daffaires", "envoy", "special_representative"})
#: Offices of a state's authorities, and those whom it posts abroad.
_OF_AUTHORITY: Final = frozenset(
    "head_of_authority director_general security_chief governor undersecretary minister deputy_minister speaker".split()
)
_UNITED: Final = frozenset({"UN"})
_BOARDS: Final = frozenset({"اداره", "الاداره"})
_POSTED: Final = _ENVOYS - {"envoy", "special_representative"} | {"consul"}
#: Sentences back to which «الاتصال» and «الجانبان» may refer.
REACH: Final = 5
_TWO: Final = 2
#: Sentences below a headline that still tell of what it says.
BELOW: Final = 3
#: Firmness of a status that a word or the perfect says.
_SAID_OUTRIGHT: Final = 2


def meets_envoy(draft: Draft) -> bool:
    """«استقبل وزير الخارجية السفير الكيني»: of whatever state the one is, the envoy he meets is of another.

    So are two of one office, «التقى وزير الخارجية وزيرة خارجية كينيا», and an envoy and who heads an authority:
    «استقبل رئيس هيئة حقوق الإنسان السفير الكيني». So is an official of a body of states, «رئيس الوزراء يستقبل أمين عام
    مجلس التعاون».
    """
    unknown = [part.mention for part in draft.parts if part.mention.actor is None]
    told = {one.position for one in unknown if _is_office(one)}
    known = {part.mention.position for part in draft.parts if part.mention.actor}
    offices = told & _OF_STATE
    bodies = any(part.mention.actor in OF_STATES | _UNITED and part.mention.kind in PERSONS for part in draft.parts)
    met = bool(offices) and (bodies or bool(known & (_ENVOYS | offices)))
    return draft.type in CONVERSATIONS and (met or bool(told & _OF_AUTHORITY and known & _POSTED))


def _is_office(mention: Mention) -> bool:
    """An office of one man, told by more than its noun; «رئيس مجلس الإدارة» heads a company."""
    words = fold(mention.title or "").split()
    return len(words) > 1 and mention.number == "s" and _BOARDS.isdisjoint(words)


def same_event(event: Draft, draft: Draft) -> bool:
    """Tell whether the draft tells again of the event: the same kind, day and sides, or a reference back to it."""
    if not _same_kind(event, draft) or dates_differ(event, draft) or _told_apart(event, draft):
        return False
    if draft.refers_back and len(draft.parts) < 2:
        near = draft.sentence - event.latest <= REACH or _is_of_the_pair(event, draft)
        near = near and (draft.subtype != "summit" or event.subtype == "summit")
        whole = event.far or len(event.parts) > 1 or gathers(event)
        return near and whole and all(has_part(event, part) for part in draft.parts)
    if any(test(event, draft) for test in (_is_headline_of, _same_deal, welcomed_too, _is_named_again)):
        return True
    if event.background != draft.background and not _told_again(event, draft):
        return False
    if (event.subtype == "summit") != (draft.subtype == "summit") and len(event.parts) != len(draft.parts):
        return False  # «مفاوضات بين روما وأثينا وبرن», and a summit of two of them
    told = (len(event.parts) > 1 and len(draft.parts) > 1) or event.far or draft.far
    return (told or (gathers(event) and gathers(draft))) and same_parties(event, draft)


def _is_named_again(event: Draft, draft: Draft) -> bool:
    """«يصل الوزير إلى كمبالا الأحد. وتستهدف زيارة الوزير توسيع الميناء»: the journey just told, and what it is for."""
    alone = event.type == "visit" and draft.noun and len(draft.parts) == 1 < len(event.parts)
    if not (alone and draft.topics) or draft.background or draft.place is not None:
        return False
    own = draft.parts[0]
    return own.role == "visitor" and draft.sentence - event.latest <= REACH and has_part(event, own)


def _is_of_the_pair(event: Draft, draft: Draft) -> bool:
    """«وناقش الوزيران»: of the two ministers who met it is told far below too."""
    both, people = draft.both, [part.mention for part in event.parts]
    if both is None or both.kind not in PERSONS or both.number != "d" or event.aside or len(people) != _TWO:
        return False
    return all(may_be_meant(both, one) for one in people)


def _same_deal(event: Draft, draft: Draft) -> bool:
    """An agreement is one, be it told as news or in passing: «الاتفاق بين طهران والدول الست»، «اتفاقها مع روسيا»."""
    if event.type != "agreement" or min(len(event.parts), len(draft.parts)) < 2 or _is_earlier(event, draft):
        return False
    return same_parties(event, draft) or (event.matter == draft.matter and _same_powers(event, draft))


def _is_earlier(event: Draft, draft: Draft) -> bool:
    """«وقعت مالي اتفاقا مع النيجر ... وكانت وقعت في مايو اتفاقا معها»: another one, with a time of its own."""
    told = (draft.background, event.background) == (True, False) and not (draft.definite or draft.matter)
    return told and draft.time is not None and not _same_day(event, draft)


def _same_powers(event: Draft, draft: Draft) -> bool:
    """One tells of the powers by their name, the other of several of them by their own."""
    named = [any(is_powers(part.mention) for part in one.parts) for one in (event, draft)]
    states = [{part.mention.actor for part in one.parts} for one in (event, draft)]
    return named[0] != named[1] and bool(states[0] & states[1]) and any(len(one & _POWERS) > 1 for one in states)


def _told_apart(event: Draft, draft: Draft) -> bool:
    """«التقى الرئيس ورئيس الحكومة»: one clause told of both as of two events; so are two rounds of talks."""
    if None not in {event.ordinal, draft.ordinal} and event.ordinal != draft.ordinal:
        return True
    return not welcomed_too(event, draft) and _are_two(event, draft)


def _are_two(event: Draft, draft: Draft) -> bool:
    if any(test(event, draft) for test in _OTHERS):
        return True
    if event.zone is not Zone.HEADLINE and any(
        test(event, draft) for test in (_comes_next, _is_with_another, is_of_men)
    ):
        return True
    others = (_is_other(event, part.mention) for part in draft.parts)
    if draft.likewise and event.zone is not Zone.HEADLINE and any(others):
        return True
    if event.latest == draft.sentence and event.firmness >= _SAID_OUTRIGHT and _is_next(event, draft):
        return True
    return event.distributed and draft.distributed and event.trigger == draft.trigger


#: Rules whose verbs tell of an encounter anew; «بحث معه» may go on with one.
_MET: Final = frozenset({"meet", "receive"})


def _is_of_two(event: Draft, draft: Draft) -> bool:
    """«اجتماع وزراء خارجية A وB وC ... يليه لقاء بين A وB»، «والتقى A نظيره B»: two of them by themselves."""
    if draft.type != "meeting" or draft.definite or event.zone is Zone.HEADLINE:
        return False
    met = draft.sentence > event.latest and not draft.refers_back and any(one.rule in _MET for one in draft.sightings)
    if not (draft.noun or met):
        return False
    sides = [{part.mention.actor for part in one.parts} - {None} for one in (event, draft)]
    return len(sides[1]) == len(draft.parts) == _TWO < len(sides[0])


def _is_other(event: Draft, mention: Mention) -> bool:
    """«كما التقى وفدا كينيا»: somebody of a state told already, under another title than its man there."""
    place = find_part(mention, event)
    told = None if place is None else event.parts[place].mention
    if told is None or mention.title is None or told.title is None or mention.reference or mention.number == "na":
        return False
    return (mention.name is None) != (told.name is None) and mention.title not in told.title


def _comes_next(event: Draft, draft: Draft) -> bool:
    """«ثم عقد الوزيران اجتماعا موسعا»: once, though two nouns of the clause tell it."""
    return draft.further and not (event.further and event.sentence == draft.sentence)


def _is_with_another(event: Draft, draft: Draft) -> bool:
    """«التقى الوفد المسؤولين وفي مقدمتهم الرئيس. وقال زعيم المعارضة بعد لقائه الوفد»: another man of the same state.

    Both are named; those told without their names may be either's.
    """
    named = [part.mention for part in draft.parts if part.mention.name and part.mention.actor]
    met = [part.mention for part in event.parts if part.mention.name]
    strange = {one.actor for one in named if not any(same_actor(one, other) for other in met)}
    known = {one.actor for one in named} - strange
    return bool((strange - known) & {one.actor for one in met})


def _is_next(event: Draft, draft: Draft) -> bool:
    """«اجتمع مع نظيره قبل أن يلتقي الرئيس»: in one sentence what lies ahead is not what is over."""
    unlike = event.status == "occurred" and draft.status == "planned" and not draft.noun and not draft.refers_back
    return unlike and draft.zone is Zone.BODY and not event.background


def _is_headline_of(event: Draft, draft: Draft) -> bool:
    """«الوزير يبحث في برلين قضايا المنطقة»: a headline names one side, the text below it the other too."""
    if event.zone is not Zone.HEADLINE or draft.zone is Zone.HEADLINE or event.latest != event.sentence:
        return False
    named = without_groups(event).parts
    one_sided = len(named) == 1 and len(draft.parts) > 1 and not draft.background
    near = draft.sentence - event.sentence <= BELOW
    return one_sided and near and event.type == draft.type and has_part(draft, named[0])


def without_groups(event: Draft) -> Draft:
    """«الوزير يستقبل عددا من السفراء الأوروبيين»: what a headline calls a group, the text below it names one by one."""
    groups = [
        part for part in event.parts if part.role == "guest" and part.mention.number == "p" and not part.mention.name
    ]
    known = [part for part in event.parts if part not in groups]
    return event.with_parts(*known) if event.zone is Zone.HEADLINE and groups and known else event


def _told_again(event: Draft, draft: Draft) -> bool:
    """«وكان الوزير وصل أمس»: it is the event itself that happened before, by its day or as an undated journey."""
    told = draft.time.time if draft.time is not None else None
    long_ago = told is not None and told.precision == "year"  # «وسبق أن قطعت علاقاتها عام 2009»
    undated = (event.time is None or draft.time is None) and not long_ago
    if undated and event.noun and event.type == "diplomatic_measure":
        return True  # «ردا على طرد سفيرها ... وكانت مالي طردت السفير»: named by the way, and then told
    again = _same_day(event, draft) or _came_and_left(event, draft) or within_its_own(event, draft)
    again = again or (draft.sentence - event.latest == 1 and takes_up(event, draft))
    return again or came_about(event, draft) or (event.type == "visit" and undated)


def _came_and_left(event: Draft, draft: Draft) -> bool:
    """«غادر الرئيس روما اليوم. وكان وصل إليها الأحد»: a journey's last day and an earlier one near it."""
    first, second = sorted((event, draft), key=lambda one: one.ending)
    if event.type != "visit" or first.ending is second.ending:
        return False
    came, left = _range(first), _range(second)
    return came is not None and left is not None and timedelta(0) < left[0] - came[0] <= _STAY


def _same_kind(event: Draft, draft: Draft) -> bool:
    """What refers back without naming the channel goes with a call as well as with a meeting."""
    if draft.refers_back and draft.any_channel and len(draft.parts) < 2:
        return event.type in CONVERSATIONS
    if event.type == "diplomatic_measure" and event.subtype != draft.subtype:
        return False  # «طردت السفير واستدعت سفيرها»
    alike = event.status == draft.status or soft(event, draft) or came_about(event, draft)
    return event.type == draft.type and (alike or called_off(event, draft))


def same_parties(event: Draft, draft: Draft) -> bool:
    """Tell whether one names all of the other's known ones; a letter back is another letter."""
    small, large = sorted((event, draft), key=lambda one: len(one.parts))
    known = [part for part in small.parts if part.mention.actor or part.mention.name or is_powers(part.mention)]
    return all(has_part(large, part) for part in (known if len(known) > 1 else small.parts))


def dates_differ(event: Draft, draft: Draft) -> bool:
    """Tell whether both are dated closely enough to be two events."""
    first, second = _range(event), _range(draft)
    apart = first is not None and second is not None and (first[1] < second[0] or second[1] < first[0])
    return apart and not _came_and_left(event, draft)


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
    return day_of(event) is not None and day_of(event) == day_of(draft)


def day_of(draft: Draft) -> object:
    """Return the draft's day, None where it has none that is exact."""
    value = draft.time.time if draft.time else None
    return value.start if value is not None and value.precision in {"day", "hour"} else None


def soft(event: Draft, draft: Draft) -> bool:
    """Tell whether the status of either is no more than a tense: then the firmer of the two holds for both."""
    bare = draft.firmness == 0 and draft.zone is not Zone.HEADLINE and not draft.background
    return bare or 1 in {event.firmness, draft.firmness} or (event.zone is Zone.HEADLINE and event.firmness == 0)


#: What tells at once that two encounters are of different people.
_OTHERS: Final = (_is_of_two, is_session, welcomed_by_another, are_other_men, are_other_officials)
