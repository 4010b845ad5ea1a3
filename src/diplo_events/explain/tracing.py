"""The engine's decisions on one document, taken again one by one and written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses import View
from diplo_events.document import PredicateKind, Span
from diplo_events.explain.slots import quoted, slot_reports
from diplo_events.explain.unread import unread
from diplo_events.explain.values import Attempt, Explanation, Outcome, SentenceReport
from diplo_events.explain.wording import worded
from diplo_events.matching import Condition, Firing, is_sport, outranking, unmet
from diplo_events.resolution import Horizon, gathered, lack

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from diplo_events.document import Analysis, Clause
    from diplo_events.drafts import Draft
    from diplo_events.events import BaseEvent, Result
    from diplo_events.grammar import Frame, Trigger
    from diplo_events.matching import Matcher

_NO_TRIGGER: Final = "no word in it can start a rule"
_AT_HOME: Final = "the text names no second state or body: home affairs"

#: A rule's name and where the trigger starts: what evidence and drafts know each other by.
Sight = tuple[str, int]


def explained(
    analysis: Analysis,
    matcher: Matcher,
    types: Mapping[str, type[BaseEvent]],
    result: Result,
    admitted: tuple[bool, ...],
    *,
    at_home: bool = False,
) -> Explanation:
    """Return why each rule whose trigger is in the document told an event or did not.

    ``result`` is what extraction found, ``admitted`` which sentences the prefilter let through; ``at_home`` tells that
    the whole text was dismissed, as one that names no second state or body.
    """
    views = [
        View(sentence, number, mentions)
        for number, (sentence, mentions) in enumerate(zip(analysis.document.sentences, analysis.mentions, strict=True))
    ]
    tracer = _Tracer(matcher, _Fates(_told(result), _incomplete(analysis, matcher, types, views)))
    reasons = (_AT_HOME if at_home else None if admits else _NO_TRIGGER for admits in admitted)
    sentences = (_sentence(tracer, view, analysis, reason) for view, reason in zip(views, reasons, strict=True))
    return Explanation(analysis, tuple(sentences), tuple(result.events))


def _sentence(tracer: _Tracer, view: View, analysis: Analysis, dismissed: str | None) -> SentenceReport:
    clauses = analysis.clauses[view.index]
    sentence = view.sentence
    return SentenceReport(
        number=view.index,
        sentence=sentence,
        text=analysis.document.text[sentence.start : sentence.end],
        mentions=analysis.mentions[view.index],
        clauses=clauses,
        attempts=() if dismissed else tuple(tracer.attempts(view, clauses)),
        dismissed=dismissed,
    )


def _told(result: Result) -> dict[Sight, tuple[int, bool]]:
    """Map each sight of the result's evidence to its event and whether it is the event's own trigger."""
    return {
        (seen.rule, seen.trigger.start): (number, place == 0)
        for number, event in reversed(list(enumerate(result.events)))
        for place, seen in reversed(list(enumerate(event.evidence)))
    }


def _incomplete(
    analysis: Analysis, matcher: Matcher, types: Mapping[str, type[BaseEvent]], views: list[View]
) -> dict[Sight, str]:
    drafts = [draft for view in views for draft in matcher.drafts(view, analysis.clauses[view.index])]
    reasons = ((draft, lack(draft, types[draft.type])) for draft in gathered(drafts, Horizon.of(analysis)))
    return {sight: reason for draft, reason in reasons if reason is not None for sight in _sights(draft)}


def _sights(draft: Draft) -> Iterator[Sight]:
    return ((seen.rule, seen.trigger.start) for seen in draft.sightings)


@dataclass(frozen=True, slots=True)
class _Fates:
    """What became of what the frames found: told events, and what the rest lacks."""

    told: Mapping[Sight, tuple[int, bool]]
    lacking: Mapping[Sight, str]

    def of(self, firing: Firing) -> tuple[Outcome, str, int | None]:
        sight = next(_sights(firing.draft))
        if sight in self.told:
            number, own = self.told[sight]
            return (Outcome.TOLD, f"tells event {number + 1}", number) if own else (*_added(number), number)
        if sight in self.lacking:
            return Outcome.INCOMPLETE, self.lacking[sight], None
        return Outcome.UNANCHORED, _unanchored(firing.draft), None


def _added(number: int) -> tuple[Outcome, str]:
    return Outcome.ADDED, f"adds to event {number + 1}"


def _unanchored(draft: Draft) -> str:
    if draft.type == "statement":
        return "nobody can be found who said it"
    return "it names no participant, and no event told before fits it"


#: What a firing is known by: its rule, and the clause, which is one and the same object throughout.
_Key = tuple[str, int]


def _key(firing: Firing) -> _Key:
    return firing.frame.name, id(firing.clause)


@dataclass(frozen=True, slots=True)
class _Tracer:
    matcher: Matcher
    fates: _Fates

    def attempts(self, view: View, clauses: tuple[Clause, ...]) -> Iterator[Attempt]:
        """Yield an attempt for each rule and clause, then those that another reading would have started."""
        sport = is_sport(view)
        firings = self.matcher.firings(view, clauses)
        kept = {_key(firing): firing for firing in self.matcher.kept(firings)}
        fired = {(firing.frame.name, firing.clause.predicate.first) for firing in firings}
        for clause in clauses:
            for firing in (one for one in firings if one.clause is clause):
                yield (
                    _sporting(view, firing)
                    if sport and not firing.frame.is_statement
                    else self._fired(view, firing, firings, kept)
                )
            yield from self._unmet(view, clause, clauses, fired)
        yield from unread(view, clauses, self.matcher)

    def _fired(self, view: View, firing: Firing, firings: list[Firing], kept: Mapping[_Key, Firing]) -> Attempt:
        if _key(firing) in kept:
            return _attempt(view, kept[_key(firing)], *self.fates.of(kept[_key(firing)]))
        other = outranking(firing, firings)
        if other is not None:
            return _attempt(view, firing, Outcome.OUTRANKED, f"rule {other.frame.name} stands instead of it")
        return _attempt(view, firing, Outcome.REPEATED, "another clause around the same word says it already")

    def _unmet(
        self, view: View, clause: Clause, clauses: tuple[Clause, ...], fired: Collection[tuple[str, int]]
    ) -> Iterator[Attempt]:
        """Yield the frames that ask for the predicate and do not fire there, each with what its last trigger lacks."""
        lacking: dict[str, Attempt] = {}
        for frame, trigger in (*self.matcher.candidates(clause), *self._uncarried(clause, clauses)):
            if (frame.name, clause.predicate.first) not in fired:
                lacking[frame.name] = _lacking(view, clause, frame, trigger)
        yield from lacking.values()

    def _uncarried(self, clause: Clause, clauses: tuple[Clause, ...]) -> Iterator[tuple[Frame, Trigger]]:
        """A masdar without the light verb that a rule asks for."""
        place = clause.predicate.first
        carried = any(other.predicate.light and other.predicate.first == place for other in clauses)
        if clause.predicate.kind is not PredicateKind.MASDAR or carried:
            return
        own = {frame.name for frame, _ in self.matcher.candidates(clause)}
        for frame, trigger in self.matcher.asking_for(PredicateKind.LIGHT, clause.predicate.lemma):
            if frame.name not in own:
                yield frame, trigger


def _attempt(view: View, firing: Firing, outcome: Outcome, reason: str, event: int | None = None) -> Attempt:
    span = firing.draft.trigger
    return Attempt(
        firing.frame.name,
        span,
        quoted(view, span),
        outcome,
        reason,
        firing.clause,
        event=event,
        slots=slot_reports(view, firing),
    )


def _sporting(view: View, firing: Firing) -> Attempt:
    return _attempt(view, firing, Outcome.SPORT, "the sentence speaks of sport")


def _lacking(view: View, clause: Clause, frame: Frame, trigger: Trigger) -> Attempt:
    predicate = clause.predicate
    span = Span(view.tokens[predicate.first].start, view.tokens[predicate.last - 1].end)
    condition = unmet(view, clause, frame, trigger) or Condition.LIGHT  # met, but for the verb that should carry it
    reason = worded(condition, frame, trigger, clause)
    return Attempt(frame.name, span, quoted(view, span), Outcome.UNMET, reason, clause, condition.value)
