"""«وسيعقد الوزيران مؤتمرا صحفيا»: who «الوزيران» and «الجانبان» are, where no event told before takes them up."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.view import is_actor
from diplo_events.document import PERSONS, MentionKind
from diplo_events.drafts import Draft, Part, is_powers
from diplo_events.resolution.of_both_states import in_their_offices
from diplo_events.resolution.references import sides
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diplo_events.document import Mention

#: Types whose participants are alike, and their role.
_ALIKE: Final = {
    "statement": "speaker",
    "meeting": "party",
    "phone_call": "party",
    "press_conference": "party",
    "agreement": "party",
    "diplomatic_measure": "agent",
}
#: Events whose sides an agreement or a measure between «البلدان» may be of, and so many sentences before it.
_MET: Final = frozenset({"meeting", "visit"})
_SOURCES: Final = {
    "agreement": _MET | {"phone_call", "press_conference", "agreement", "diplomatic_measure"},
    "diplomatic_measure": frozenset({"meeting", "visit", "agreement", "diplomatic_measure", "statement"}),
}
_CLOSE: Final = 2
#: Cables that many send to one.
_WISHES: Final = frozenset({"congratulation", "condolence"})
#: A list of envoys may have so many lines.
_LINES: Final = 40
_PAIR: Final = 2
#: Who settles a matter with whom, whatever else the sentence leaves unsaid: «الاتفاق النووي».
_PARTNERS: Final = {"نووي": ("IRN", "P5+1")}


def with_sides(drafts: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the drafts with the participants that the document tells elsewhere: «الجانبان», partners of a matter."""
    told = tuple(_signed_abroad(tuple(_of_encounters(tuple(_with_recipients(drafts)), rows))))
    return _with_envoys(_with_partners(_sided(_settled_in(told), rows), rows), rows)


def _with_recipients(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts, cables to nobody with whom the cable told right before went to.

    «بعث الرئيس الغاني برقية إلى ملك المغرب. كما بعث أمير الكويت ببرقية تهنئة جاء فيها»
    """
    known: Draft | None = None
    for draft in drafts:
        recipients = _of_role(draft, "recipient")
        if draft.type != "letter" or recipients or known is None or not _goes_on_with(draft, known):
            known = draft if draft.type == "letter" and recipients and _of_role(draft, "sender") else known
            yield draft
        else:
            yield draft.with_parts(*draft.parts, *_of_role(known, "recipient"))


def _of_role(draft: Draft, role: str) -> tuple[Part, ...]:
    return tuple(part for part in draft.parts if part.role == role)


def _goes_on_with(draft: Draft, known: Draft) -> bool:
    """A cable of wishes of somebody else's, near the one told before, and not to himself."""
    near = draft.sentence - known.latest <= _CLOSE and draft.sentence != known.sentence
    senders = {part.mention.actor for part in draft.parts}
    recipients = {part.mention.actor for part in _of_role(known, "recipient")}
    alike = draft.subtype == known.subtype or draft.likewise
    return near and alike and draft.subtype in _WISHES and None not in senders and senders.isdisjoint(recipients)


def _of_encounters(drafts: tuple[Draft, ...], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the drafts, papers put out together with the sides of the encounter at which they were.

    «صدر بيان مشترك في ختام زيارة الرئيس الكيني إلى كمبالا»: that in its sentence, else the one told right before;
    else the states of a joint body that met.  What states do to their ties goes by what else they did.
    """
    for place, draft in enumerate(drafts):
        sources = _SOURCES.get(draft.type, frozenset())
        if not sources or not draft.sides or draft.parts or (draft.both is not None and draft.both.kind in PERSONS):
            yield draft
            continue
        near = [one for one in drafts if one.type in sources and one.sentence == draft.sentence]
        before = [one for one in drafts[:place] if one.type in sources and draft.sentence - one.sentence <= _CLOSE]
        met = next((one for one in (*near, *reversed(before)) if _two_states(one)), None)
        told = tuple(part.mention for part in met.parts) if met is not None else _of_joint_body(draft, rows)
        told = () if draft.both is not None and met is not None else told  # «الجانبان» are whoever was told last
        yield draft.with_parts(*(Part(_ALIKE[draft.type], mention) for mention in told))


def _signed_abroad(drafts: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield the drafts, agreements that somebody signs on a journey with those whom he visits.

    «وقع الوزير خلال زيارته إلى باريس اتفاقية»
    """
    for draft in drafts:
        own = {part.mention.actor for part in draft.parts}
        alone = draft.type == "agreement" and draft.travelling and len(own) < _PAIR and draft.both is None
        near = (one for one in drafts if alone and one.type == "visit" and one.sentence == draft.sentence)
        visit = next((one for one in near if _of_two(one) and own <= {part.mention.actor for part in one.parts}), None)
        others = (part.mention for part in visit.parts if part.mention.actor not in own) if visit is not None else ()
        yield draft.with_parts(*draft.parts, *(Part("party", one) for one in others))


def _of_joint_body(draft: Draft, rows: Sequence[tuple[Mention, ...]]) -> tuple[Mention, ...]:
    """«في ختام اجتماع اللجنة المشتركة الكينية الأوغندية وقع الجانبان»: the two states that the body is of."""
    for row in reversed(rows[max(0, draft.sentence - _CLOSE) : draft.sentence + 1]):
        for body, other in pairwise(row):
            beside = other.first - body.last in {0, 1}  # «الجزائرية الموريتانية»، «الجزائرية-الموريتانية»
            joined = other.reference == "adjective" and beside and body.actor != other.actor
            if joined and body.actor and other.actor and body.kind is MentionKind.ORGANISATION:
                return body, other
    return ()


def _settled_in(drafts: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield the drafts, talks of which nobody is told with those who settled a matter at the end of them.

    «الاتفاق الذي وقعته كينيا مع مالي بعد أعوام من المفاوضات»
    """
    settled = [one for one in drafts if one.type == "agreement" and one.status == "occurred" and _two_states(one)]
    for draft in drafts:
        bare = draft.type == "meeting" and draft.noun and draft.lasting and not draft.parts and draft.both is None
        near = [one for one in settled if one.sentence == draft.sentence and one.trigger.end < draft.trigger.start]
        yield draft.with_parts(*(Part("party", part.mention) for part in near[-1].parts)) if bare and near else draft


def _of_two(draft: Draft) -> bool:
    return len({part.mention.actor for part in draft.parts} - {None}) == _PAIR


def _two_states(draft: Draft) -> bool:
    return len({part.mention.actor for part in draft.parts} - {None}) > 1


def _sided(drafts: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the drafts, those of «sides» alone with the parties that these would be in an event of their own."""
    line = [mention for row in rows for mention in row]
    places = {(mention.sentence, mention.first): place for place, mention in enumerate(line)}
    met: Draft | None = None
    told = tuple(drafts)
    for draft in told:
        both = draft.both
        met = draft if draft.type in _MET and _of_two(draft) else met
        if both is None or draft.type not in _ALIKE or len(draft.parts) > 1:
            yield _of_both_speakers(draft, told)
            continue
        found = sides(both, line[: places[both.sentence, both.first]])
        met = met or next((one for one in told if _is_beside(one, draft)), None)
        if not found and both.number == "d" and met is not None and draft.sentence - met.sentence <= _CLOSE:
            found = in_their_offices(both, met)  # «الجانبان»: of several told, the two who met
        yield replace(draft, meant=tuple(Part(_role_of(draft), mention) for mention in found))


def _role_of(draft: Draft) -> str:
    """«استقبل الرئيس السفيرين»: of those who are received, where the host is told; else all are alike."""
    received = draft.subtype == "reception" and any(part.role == "host" for part in draft.parts)
    return "guest" if received else _ALIKE[draft.type]


def _of_both_speakers(draft: Draft, told: Sequence[Draft]) -> Draft:
    """«أكد الوزير ونظيره أهمية التعاون. جاء ذلك في لقاء جمعهما»: the two who said it together just before."""
    if not draft.refers_back or draft.parts or draft.number != "d" or draft.type not in _MET:
        return draft
    near = [one for one in told if one.type == "statement" and 0 <= draft.sentence - one.sentence <= 1 and _of_two(one)]
    two = [part.mention for part in near[-1].parts if part.role == "speaker"] if near else []
    return replace(draft, meant=tuple(Part("party", one) for one in two)) if len(two) == _PAIR else draft


def _is_beside(one: Draft, draft: Draft) -> bool:
    """«وقع الجانبان اتفاقا خلال زيارة الرئيس الكيني إلى مالي»: the two of the visit told behind, in that sentence."""
    return one.sentence == draft.sentence and one.type in _MET and _of_two(one) and one is not draft


def _with_partners(drafts: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the drafts, agreements of a known matter with the partners that the document names elsewhere.

    «بعد توقيع الاتفاق النووي» needs no parties where the page has told of «إيران» and «مجموعة 5+1».
    """
    first = _first_told(rows)
    for draft in drafts:
        missing = () if draft.type != "agreement" or draft.matter is None else _missing(draft, first)
        yield draft.with_parts(*draft.parts, *(Part("party", one) for one in missing)) if missing else draft


def _with_envoys(drafts: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """«تسلم الرئيس أوراق اعتماد عدد من السفراء. والسفراء هم سفير X وسفير Y»: whose papers they were."""
    for draft in drafts:
        states = {part.mention.actor for part in draft.parts} - {None}
        if len(states) != 1 or draft.type == "statement" or draft.subtype != "accredit":
            yield draft
            continue
        rest = [_envoys_in(row, states) for row in rows[draft.sentence : draft.sentence + 1 + _LINES]]
        behind = [one for one in rest[0] if one.start > draft.trigger.end]  # «أوراق اعتماد فلان سفيرا لمالي»
        envoys = behind or _listed(rest)
        yield draft.with_parts(*draft.parts, *(Part("agent", one) for one in envoys))


def _envoys_in(row: Iterable[Mention], but: set[str | None]) -> list[Mention]:
    return [one for one in row if one.position == "ambassador" and one.actor and one.actor not in but]


def _listed(rows: Sequence[list[Mention]]) -> list[Mention]:
    """The first sentence near that names several envoys; else the lines of a list, one envoy each."""
    several = next((row for row in rows[: _CLOSE + 1] if len({one.actor for one in row}) > 1), None)
    if several is not None:
        return several
    first = next((place for place, row in enumerate(rows[: _CLOSE + 1]) if row), len(rows))
    lines = list(takewhile(lambda row: len(row) == 1, rows[first:]))
    return [row[0] for row in lines] if len(lines) > 1 else []


def _first_told(rows: Sequence[tuple[Mention, ...]]) -> dict[str, Mention]:
    """Return where the document first names each state or body; its officials only where it never does."""
    told = [mention for row in rows for mention in row if mention.actor is not None and is_actor(mention)]
    told.sort(key=lambda mention: mention.name is not None or mention.position is not None)
    first: dict[str, Mention] = {}
    for mention in told:
        first.setdefault(mention.actor or "", mention)
    return first


def _missing(draft: Draft, first: Mapping[str, Mention]) -> tuple[Mention, ...]:
    state, powers = _PARTNERS[draft.matter or ""]
    told = {powers if is_powers(part.mention) else part.mention.actor for part in draft.parts}
    missing = [actor for actor in (state, powers) if actor not in told]
    if len(draft.parts) > 1 or not told <= {state, powers} or not set(missing) <= set(first):
        return ()
    return tuple(first[actor] for actor in missing)
