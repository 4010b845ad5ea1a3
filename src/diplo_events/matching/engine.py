"""Which frames a clause triggers, and the drafts they make."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diplo_events.clauses.parse import Vocabulary
from diplo_events.clauses.subjects import continued_subject
from diplo_events.clauses.welcomes import WELCOMING
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind, Span
from diplo_events.drafts import Draft, Part, Sighting
from diplo_events.events import Agreement, Letter
from diplo_events.matching import guards
from diplo_events.matching.conditions import unmet
from diplo_events.matching.content import Content, content_of, gist_of, is_clause
from diplo_events.matching.distribution import distributed
from diplo_events.matching.dropping import dropped_subject
from diplo_events.matching.filling import fields_of, needed, parts_of
from diplo_events.matching.formal import (
    as_passive,
    has_failed,
    is_formal,
    is_undoing,
    is_weighed,
    matter_of,
    told_within,
    without_bystanders,
)
from diplo_events.matching.home import is_of_home_matters
from diplo_events.matching.setting import Setting
from diplo_events.matching.speaking import ELABORATING
from diplo_events.matching.stance import affirms, stance_of
from diplo_events.matching.status import status_of
from diplo_events.matching.strangers import has_stranger
from diplo_events.matching.topics import goes_on, is_dual, tells_of_encounter, topics_of
from diplo_events.matching.voices import (
    echoed,
    host_of,
    is_beside,
    is_reported,
    is_silent,
    said_by_all,
    said_by_paper,
)
from diplo_events.matching.whereabouts import place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading
    from diplo_events.grammar import Frame, Trigger


_BY_PHONE = frozenset({"هاتفي", "تلفوني", "تليفوني"})


#: Two who meet by video call one another; more of them hold a meeting.
_VIDEO_CALL = "phone_call"
#: «زيارة»، «جولة»: nouns of one journey, which somebody told before makes; «توجه» is anybody's.
_NAMED_JOURNEYS = frozenset({"زيارة", "جولة"})
_NOMINAL = frozenset({PredicateKind.MASDAR, PredicateKind.LIGHT})


class Matcher:
    """Frames indexed by the lemmas that trigger them."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        """Index the frames; their order decides which comes first where two fire on one clause."""
        self._by_lemma: dict[tuple[PredicateKind, str], list[tuple[Frame, Trigger]]] = defaultdict(list)
        for frame in frames:
            for trigger in frame.trigger:
                for lemma in trigger.lemmas:
                    self._by_lemma[trigger.kind, lemma].append((frame, trigger))
        self.vocabulary = _vocabulary(frames)
        self._ranked = any(frame.instead_of for frame in frames)

    def drafts(self, view: View, clauses: tuple[Clause, ...]) -> tuple[Draft, ...]:
        """Return what the frames find in the clauses of one sentence, in the order of their predicates."""
        if guards.is_sport(view):
            return ()
        kept = self.kept(self.firings(view, clauses))
        return _each_once(draft for firing in kept for draft in distributed(firing.draft, view, firing.clause))

    def firings(self, view: View, clauses: tuple[Clause, ...]) -> list[Firing]:
        """Return each frame with each clause that meets its conditions."""
        met = [
            (clause, frame, trigger)
            for clause in clauses
            for frame, trigger in self.candidates(clause)
            if unmet(view, clause, frame, trigger) is None
        ]
        rivals = _rivals(met)
        return [Firing(frame, clause, fill(view, clause, frame, trigger, rivals)) for clause, frame, trigger in met]

    def kept(self, firings: list[Firing]) -> list[Firing]:
        """Return the firings without those that another rule stands instead of, or that say something again."""
        if self._ranked:
            firings = [firing for firing in firings if outranking(firing, firings) is None]
        firings = _carried(firings)
        whole = (firing for firing in firings if _is_whole(firing) and not firing.frame.attended)
        carried = {(firing.draft.type, firing.draft.trigger.start) for firing in whole}
        return [firing for firing in firings if not _is_repeated(firing, carried)]

    def candidates(self, clause: Clause) -> Sequence[tuple[Frame, Trigger]]:
        """Return the frames, with their triggers, that ask for the clause's predicate.

        A masdar may carry a noun as a light verb does: «فرض عقوبات».
        """
        predicate = clause.predicate
        found = self.asking_for(predicate.kind, predicate.lemma)
        if predicate.kind is PredicateKind.MASDAR and predicate.light:
            return [*found, *self.asking_for(PredicateKind.LIGHT, predicate.lemma)]
        return found

    def asking_for(self, kind: PredicateKind, lemma: str) -> Sequence[tuple[Frame, Trigger]]:
        """Return the frames, with their triggers, that a predicate of this kind and lemma starts."""
        return self._by_lemma.get((kind, lemma), ())


@dataclass(frozen=True, slots=True)
class Firing:
    """A frame, a clause that meets its conditions, and what its slots take there."""

    frame: Frame
    clause: Clause
    draft: Draft


def _rivals(met: Iterable[tuple[Clause, Frame, Trigger]]) -> frozenset[int]:
    """Return where encounters and measures are told: what stands behind one is about that one."""
    return frozenset(
        clause.predicate.first for clause, frame, trigger in met if frame.parties > 1 and not trigger.opening
    )


def _is_whole(firing: Firing) -> bool:
    """Tell whether a light verb with its masdar has all its sides: «عقد الوزيران لقاء»."""
    whole = len(firing.draft.parts) > 1 or firing.draft.both is not None
    return firing.clause.predicate.kind is PredicateKind.LIGHT and whole


def _is_repeated(firing: Firing, carried: Container[tuple[str, int]]) -> bool:
    """Tell whether the masdar alone says again what it said with its light verb."""
    alone = firing.clause.predicate.kind is PredicateKind.MASDAR
    return alone and (firing.draft.type, firing.draft.trigger.start) in carried


def _carried(firings: list[Firing]) -> list[Firing]:
    """«سيعقد لقاء»: what the light verb says of the masdar's tense holds for the masdar."""
    lights = {
        firing.clause.predicate.first: firing.draft
        for firing in firings
        if firing.clause.predicate.kind is PredicateKind.LIGHT
    }
    return [_in_tense_of(firing, lights.get(firing.clause.predicate.first)) for firing in firings]


def _in_tense_of(firing: Firing, light: Draft | None) -> Firing:
    if light is None or firing.clause.predicate.kind is not PredicateKind.MASDAR:
        return firing
    return replace(firing, draft=replace(firing.draft, status=light.status, firmness=light.firmness))


def outranking(firing: Firing, others: Iterable[Firing]) -> Firing | None:
    """Return who fires instead: a rule that names this one's and has a participant, with this predicate inside it."""
    place = firing.clause.predicate.first
    return next((other for other in others if _outranks(other, firing.frame.name, place)), None)


def _outranks(firing: Firing, name: str, place: int) -> bool:
    within = firing.clause.first <= place < firing.clause.last
    sides = {part.mention.actor for part in firing.draft.parts}
    told = len(sides) >= firing.frame.parties if firing.frame.whole else bool(sides)
    return within and name in firing.frame.instead_of and told


def _each_once(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """One word makes one statement, whatever it may be read as: «نقلا عن»."""
    kept: list[Draft] = []
    for draft in drafts:
        said = (one.trigger for one in kept if one.type == draft.type == "statement")
        if not any(span.start < draft.trigger.end and draft.trigger.start < span.end for span in said):
            kept.append(draft)
    return tuple(kept)


def _vocabulary(frames: Sequence[Frame]) -> Vocabulary:
    triggers = [trigger for frame in frames for trigger in frame.trigger]
    verbs = [lemma for item in triggers if item.kind is PredicateKind.VERB for lemma in item.lemmas]
    nouns = [lemma for item in triggers if item.kind in _NOMINAL for lemma in item.lemmas]
    lights = {lemma for item in triggers for lemma in item.light}
    participles = [lemma for item in triggers if item.kind is PredicateKind.PARTICIPLE for lemma in item.lemmas]
    colon = any(item.kind is PredicateKind.COLON for item in triggers)
    sources = any(item.kind is PredicateKind.SOURCE for item in triggers)
    return Vocabulary(
        frozenset(verbs),
        frozenset(nouns),
        frozenset(lights - {WELCOMING}),  # that verb is no clause's predicate but with a noun of welcome
        frozenset(participles),
        colon=colon,
        sources=sources,
        welcomes=WELCOMING in lights,
    )


def fill(view: View, clause: Clause, frame: Frame, trigger: Trigger, rivals: Collection[int] = ()) -> Draft:
    """Return the draft of one frame on one clause, with whatever its slots take.

    ``rivals`` are the positions in the sentence where other encounters are named.
    """
    words = guards.region(view, clause)
    clause = as_passive(frame, clause)
    if is_formal(frame):
        words = told_within(view, clause, words)
    if is_formal(frame) and frame.event is not Letter:
        clause = without_bystanders(view, clause)
    parts = needed(frame, parts_of(view, frame, clause))
    topic_ranges = topics_of(view, frame, clause, rivals)
    others = [place for place in rivals if place != clause.predicate.first]
    setting = Setting(view, clause, words, others, is_undoing(clause, frame))
    by_phone = frame.over_the_phone is not None and guards.by_phone(view, words)
    span = _trigger_span(view, clause, trigger, frame.own_words)
    status, firmness = _status(view, clause, frame, words)
    gender, number = _agreement(view, clause)
    adds = frame.parties == 0
    draft = Draft(
        type=_type(view, frame, words, parts, by_phone=by_phone),
        subtype=guards.subtype_of(view, clause, frame.subtype_words) or stance_of(view, clause, frame) or frame.subtype,
        status=status,
        firmness=firmness,
        zone=view.sentence.zone,
        sentence=view.index,
        latest=view.index,
        trigger=span,
        parts=parts,
        topics=tuple(_span(view, topic) for topic in topic_ranges),
        fields=tuple((name, _span(view, words)) for name, words in fields_of(view, frame, clause)),
        time=setting.time(topic_ranges),
        place=place_of(frame, setting.place(topic_ranges), parts),
        initiator=guards.initiator_of(view, words),
        sightings=(Sighting(frame.name, Span(view.sentence.start, view.sentence.end), span),),
        refers_back=adds or (frame.refers_back and refers_back(view, clause, parts)),
        supplement=adds,
        tied=adds and guards.names_encounter(view, words),
        attending=frame.attended,
        passing=adds and (clause.predicate.kind is PredicateKind.LIGHT or is_dual(view, clause)),
        definite=_definite(view, clause),
        gender=gender,
        number=number,
        sides=frame.of_sides or _has_sides(clause),
        both=_both(clause),
        matter=matter_of(view, words) if frame.event is Agreement else None,
        nominal=clause.predicate.kind in _NOMINAL and clause.predicate.lemma in _NAMED_JOURNEYS,
        subject=_subject(clause),
        dropped=dropped_subject(view, clause, frame),
        noun=clause.predicate.kind is PredicateKind.MASDAR,
        meanwhile=clause.predicate.kind is PredicateKind.PARTICIPLE,
        thereby=not frame.is_statement and guards.is_occasion(view, clause),
        any_channel=frame.over_the_phone is not None and not by_phone,
        background=guards.is_background(view, words),
        likewise=view.key(words.start - 1) == "كما",
    )
    return _told(view, clause, draft) if frame.is_statement else draft


def _type(view: View, frame: Frame, words: range, parts: tuple[Part, ...], *, by_phone: bool) -> str:
    """Return the event's type: what went by phone or video between two is a call."""
    event = frame.over_the_phone if by_phone and frame.over_the_phone else frame.event
    type_: str = event.model_fields["type"].default
    return _VIDEO_CALL if type_ == "meeting" and _of_two(parts) and guards.by_video(view, words) else type_


def _status(view: View, clause: Clause, frame: Frame, words: range) -> tuple[str, int]:
    """Return status and firmness; a statement occurs by being made, and acts may fail or be weighed."""
    told, firmness = status_of(view, clause, words, undoing=is_undoing(clause, frame))
    if frame.is_statement:
        return "occurred", firmness
    if is_formal(frame) and has_failed(view, clause):
        return "denied", firmness
    return "possible" if is_weighed(view, clause, frame) else told, firmness


def _told(view: View, clause: Clause, draft: Draft) -> Draft:
    """Return the draft of a statement with what was said, and what tells who said it where the clause does not."""
    spoken = any(part.role == "speaker" for part in draft.parts)
    hosts = () if spoken else host_of(view, clause)
    silent = (is_silent(view, clause) and not hosts) or (not spoken and _names_subject(clause))
    echo = range(0) if spoken else echoed(view, clause)
    said = content_of(view, clause, echo.stop if view.subordinates(echo.stop) else 0)
    return replace(
        draft,
        sides=draft.sides or said_by_all(view, clause),
        content=_said_span(view, said) if said else None,
        gist=gist_of(view, said) if said is not None else frozenset(),
        clausal=said is not None and is_clause(view, said),
        quoted=said is not None and said.quoted,
        at_home=is_of_home_matters(view, said),
        silent=silent,
        elaborates=clause.predicate.lemma in ELABORATING,
        affirms=affirms(clause),
        stranger=has_stranger(view, clause),
        echo=tuple(view.key(place).removeprefix("ال") for place in echo),
        reported=is_reported(view, clause),
        beside=is_beside(view, clause),
        continued=() if silent or spoken else (continued_subject(view, clause.predicate.first) or hosts),
    )


def _of_two(parts: tuple[Part, ...]) -> bool:
    """Two who can talk face to face: no council of many."""
    councils = any(part.mention.kind is MentionKind.ORGANISATION for part in parts)
    return len({part.mention.actor for part in parts}) == 2 and not councils


def _span(view: View, words: range, lemma: str | None = None) -> Span:
    """Return where the words stand without proclitics; ``lemma`` is the first one's as the clause reads it."""
    first, last = view.tokens[words.start], view.tokens[words.stop - 1]
    reading = first.reading
    if reading is not None and lemma is not None and reading.lemma != lemma:
        reading = next((one for one in first.readings if one.lemma == lemma), reading)
    skip = 0
    if reading is not None and words.start not in view.starts:
        skip = _without_proclitics(reading)
    start = view.starts[words.start].start if words.start in view.starts else first.at(skip)
    return Span(start, last.end)


def _said_span(view: View, said: Content) -> Span:
    """«قال "سأصل غدا"», «قال: لنصل إلى حل»: words told as they were spoken stay whole, «ندد بالهجوم» is of a noun."""
    first, last = view.tokens[said.first], view.tokens[said.last - 1]
    if said.quoted or view.is_verb(said.first):
        return Span(first.start, last.end)
    return _span(view, range(said.first, said.last))


def _without_proclitics(reading: Reading) -> int:
    """Return where the word itself begins; of «للتعاون», where the article has lost its alif, at the noun."""
    bare = {"", "Al_det"} if "li_prep" not in reading.proclitics else {""}
    return next((part.start for part in reading.segments if part.tag in bare), 0)


def _trigger_span(view: View, clause: Clause, trigger: Trigger, own_words: frozenset[str]) -> Span:
    predicate = clause.predicate
    if own_words and (place := guards.own_words(view, clause, own_words)) is not None:
        return _span(view, range(place, place + 1))
    following = view.reading(predicate.last)
    last = predicate.last + (following is not None and following.lemma in (trigger.adjectives or _BY_PHONE))
    return _span(view, range(predicate.first, min(last, len(view))), predicate.lemma)


def refers_back(view: View, clause: Clause, parts: tuple[Part, ...]) -> bool:
    """Tell whether the clause speaks of an event told before: «الاتصال»، «الجانبان»، «وبحثا»."""
    if len(parts) > 1:
        return False
    if any(mention.reference == "sides" for function in clause.functions for mention in function.mentions):
        return True
    if any(not item.mentions for item in clause.all(FunctionKind.SUBJECT)):  # «تناول اللقاء ...»
        return True
    reading = view.reading(clause.predicate.first)
    if reading is None:
        return False
    if clause.predicate.kind is PredicateKind.MASDAR:
        return "Al_det" in reading.proclitics or bool(reading.enclitic)
    two_or_more = reading.num in {"d", "p"} or is_dual(view, clause)
    return not parts and (two_or_more or goes_on(view, clause) or tells_of_encounter(view, clause))


def _agreement(view: View, clause: Clause) -> tuple[str, str]:
    """Gender and number the subject must have; a paper says nothing of whose it is."""
    reading = view.reading(clause.predicate.first)
    if clause.predicate.kind is PredicateKind.PARTICIPLE and view.key(clause.predicate.first).endswith("ا"):
        return "m", "s"  # «مؤكدا»: an accusative, never the dual that is spelled alike
    return ("na", "na") if reading is None or said_by_paper(view, clause) else (reading.gen, reading.num)


def _names_subject(clause: Clause) -> bool:
    """«لكن مقاتلي المعارضة رفضوا»: the clause has a subject, if nobody who can speak."""
    subjects = (mention for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions)
    return any(mention.reference != "sides" for mention in subjects)


def _has_sides(clause: Clause) -> bool:
    mentions = (mention for function in clause.functions for mention in function.mentions)
    return any(mention.reference == "sides" and mention.number == "d" for mention in mentions)


def _both(clause: Clause) -> Mention | None:
    mentions = (mention for function in clause.functions for mention in function.mentions)
    return next((mention for mention in mentions if mention.reference == "sides" and mention.number != "s"), None)


def _subject(clause: Clause) -> Mention | None:
    """Whom the clause is about: its own subject, or that of the clause around it."""
    found = (*clause.all(FunctionKind.SUBJECT), *clause.all(FunctionKind.HOST))
    return next((mention for item in found for mention in item.mentions if mention.reference != "sides"), None)


def _definite(view: View, clause: Clause) -> bool:
    reading = view.reading(clause.predicate.first)
    return reading is not None and "Al_det" in reading.proclitics
