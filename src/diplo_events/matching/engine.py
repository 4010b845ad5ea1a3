"""Which frames a clause triggers, and the drafts they make."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_events.clauses.vocabulary import Vocabulary
from diplo_events.clauses.welcomes import WELCOMING
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.drafts import CONVERSATIONS
from diplo_events.matching.conditions import unmet
from diplo_events.matching.distribution import distributed
from diplo_events.matching.drafting import NOMINAL, fill
from diplo_events.matching.sport import is_sport
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.drafts import Draft
    from diplo_events.grammar import Frame, Trigger


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
        kept = self.kept(self.firings(view, clauses))
        if is_sport(view):  # what is said of a cup may be said of its safety
            kept = [firing for firing in kept if firing.frame.is_statement]
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
        carried = {(firing.draft.type, firing.draft.trigger.start) for firing in (*whole, *filter(_has_doer, firings))}
        return [firing for firing in firings if not (_is_repeated(firing, carried) or _is_matter(firing, firings))]

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
    """Return where encounters and measures are told: what stands behind one is about that one.

    What a journey aims at is what both are about: «زار كمبالا لبحث الحدود مع نظيره».
    """
    return frozenset(
        clause.predicate.first
        for clause, frame, trigger in met
        if frame.parties > 1 and not (trigger.opening or trigger.aimed)
    )


def _is_whole(firing: Firing) -> bool:
    """Tell whether a light verb with its masdar has all its sides: «عقد الوزيران لقاء»."""
    whole = len(firing.draft.parts) > 1 or firing.draft.both is not None
    return firing.clause.predicate.kind is PredicateKind.LIGHT and whole


def _has_doer(firing: Firing) -> bool:
    """«السفير الذي يقوم بجولة»: a light verb right before its noun, and who does it; nobody else makes that journey."""
    predicate = firing.clause.predicate
    told = (mention for item in firing.clause.all(FunctionKind.SUBJECT) for mention in item.mentions)
    done = predicate.kind is PredicateKind.LIGHT and any(mention.last <= predicate.first for mention in told)
    return done and firing.draft.type == "visit" and (firing.draft.far or firing.draft.tour)


def _is_repeated(firing: Firing, carried: Container[tuple[str, int]]) -> bool:
    """Tell whether the masdar alone says again what it said with its light verb."""
    alone = firing.clause.predicate.kind is PredicateKind.MASDAR
    return alone and (firing.draft.type, firing.draft.trigger.start) in carried


def _is_matter(firing: Firing, firings: Iterable[Firing]) -> bool:
    """«بحثا سبل استئناف المحادثات»: talks without sides, named in what another encounter is about, are none of it."""
    draft = firing.draft
    if draft.type == "meeting" and _names_paper(draft, firings):
        return True
    if not draft.refers_back or draft.parts or draft.supplement or draft.type not in CONVERSATIONS:
        return False
    if draft.topics or draft.status == "planned":  # «التحضير للاجتماع المقرر غدا»: an encounter to come
        return False
    where = draft.trigger.start
    before = (one.draft for one in firings if one.draft.trigger.start < where)  # a topic stands behind its trigger
    return any(one.trigger.start < topic.start <= where < topic.end for one in before for topic in one.topics)


def _names_paper(draft: Draft, firings: Iterable[Firing]) -> bool:
    """«بروتوكول مشاورات سياسية بين الوزارتين»: consultations that a paper is about, whoever is to hold them."""
    signed = (one.draft for one in firings if one.draft.type == "agreement")
    where, topics = draft.trigger.start, [topic for one in signed for topic in one.topics]
    to_come = not draft.definite and any(topic.start <= where < topic.end for topic in topics)
    return to_come or any(topic.start == where for topic in topics)  # «مذكرة بهدف عقد اجتماعات دورية»


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
        same = next((place for place, one in enumerate(kept) if _is_same_word(one, draft)), None)
        if same is None:
            kept.append(draft)
        elif (
            draft.parts and kept[same].noun and not kept[same].parts
        ):  # «تهديد أطلقه الوزير»: the noun alone has nobody
            kept[same] = draft
    return tuple(kept)


def _is_same_word(one: Draft, other: Draft) -> bool:
    alike = one.type == other.type == "statement"
    return alike and one.trigger.start < other.trigger.end and other.trigger.start < one.trigger.end


def _vocabulary(frames: Sequence[Frame]) -> Vocabulary:
    triggers = [trigger for frame in frames for trigger in frame.trigger]
    verbs = [lemma for item in triggers if item.kind is PredicateKind.VERB for lemma in item.lemmas]
    nouns = [lemma for item in triggers if item.kind in NOMINAL for lemma in item.lemmas]
    lights = {lemma for item in triggers for lemma in item.light}
    participles = [lemma for item in triggers if item.kind is PredicateKind.PARTICIPLE for lemma in item.lemmas]
    colon = any(item.kind is PredicateKind.COLON for item in triggers)
    sources = any(item.kind is PredicateKind.SOURCE for item in triggers)
    return Vocabulary(
        frozenset(verbs),
        frozenset(nouns),
        frozenset(lights - {WELCOMING}),  # that verb is no clause's predicate but with a noun of welcome
        frozenset(participles),
        frozenset(lemma for item in triggers if item.kind is PredicateKind.MASDAR for lemma in item.lemmas),
        colon=colon,
        sources=sources,
        welcomes=WELCOMING in lights,
    )
