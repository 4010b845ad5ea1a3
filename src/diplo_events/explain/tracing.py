"""The engine's decisions on one document, taken again one by one and written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diplo_events.clauses import View
from diplo_events.document import PredicateKind, Span
from diplo_events.explain.slots import quoted, slot_reports
from diplo_events.explain.unread import unread
from diplo_events.explain.values import Attempt, Explanation, Outcome, SentenceReport
from diplo_events.explain.wording import worded
from diplo_events.matching import Condition, Firing, fill, is_sport, outranking, unmet
from diplo_events.resolution import Horizon, gathered, lack

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from diplo_events.document import Analysis, Clause
    from diplo_events.drafts import Draft
    from diplo_events.events import BaseEvent, Result
    from diplo_events.grammar import Frame, Trigger
    from diplo_events.matching import Matcher

#: A rule's name and where the trigger starts: what evidence and drafts know each other by.
Sight = tuple[str, int]


def explained(
    analysis: Analysis,
    matcher: Matcher,
    types: Mapping[str, type[BaseEvent]],
    result: Result,
    admitted: tuple[bool, ...],
) -> Explanation:
    """Return why each rule whose trigger is in the document told an event or did not.

    ``result`` is what extraction found, ``admitted`` which sentences the prefilter let through.
    """
    views = [
        View.of(sentence, number, mentions)
        for number, (sentence, mentions) in enumerate(zip(analysis.document.sentences, analysis.mentions, strict=True))
    ]
    tracer = _Tracer(matcher, _Fates(_told(result), _incomplete(analysis, matcher, types, views)))
    sentences = (
        _sentence(tracer, view, analysis, admitted=admits) for view, admits in zip(views, admitted, strict=True)
    )
    return Explanation(analysis, tuple(sentences), tuple(result.events))


def _sentence(tracer: _Tracer, view: View, analysis: Analysis, *, admitted: bool) -> SentenceReport:
    clauses = analysis.clauses[view.index]
    sentence = view.sentence
    return SentenceReport(
        number=view.index,
        sentence=sentence,
        text=analysis.document.text[sentence.start : sentence.end],
        mentions=analysis.mentions[view.index],
        clauses=clauses,
        attempts=tuple(tracer.attempts(view, clauses)) if admitted else (),
        dismissed=None if admitted else "no word in it can start a rule",
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
    reasons = ((draft, lack(draft, types[draft.type])) for draft in gathered(drafts, Horizon.of(analysis.mentions)))
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


@dataclass(frozen=True, slots=True)
class _Tracer:
    matcher: Matcher
    fates: _Fates

    def attempts(self, view: View, clauses: tuple[Clause, ...]) -> Iterator[Attempt]:
        """Yield an attempt for each rule and clause, then those that another reading would have started."""
        sport = is_sport(view)
        carried = {clause.predicate.first for clause in clauses if clause.predicate.light}
        found = [one for clause in clauses for one in self._of_clause(view, clause, carried)]
        firings = [firing for _, firing, _ in found if firing is not None]
        for attempt, firing, _ in found:
            if firing is None:
                yield attempt
            elif sport:
                yield replace(attempt, outcome=Outcome.SPORT, reason="the sentence speaks of sport")
            else:
                yield self._fired(attempt, firing, firings)
        yield from unread(view, clauses, self.matcher)

    def _fired(self, attempt: Attempt, firing: Firing, firings: list[Firing]) -> Attempt:
        other = outranking(firing, firings)
        if other is not None:
            return replace(attempt, outcome=Outcome.OUTRANKED, reason=f"rule {other.frame.name} stands instead of it")
        outcome, reason, event = self.fates.of(firing)
        return replace(attempt, outcome=outcome, reason=reason, event=event)

    def _of_clause(
        self, view: View, clause: Clause, carried: Collection[int]
    ) -> Iterator[tuple[Attempt, Firing | None, Frame]]:
        """Yield each frame once for the clause: as it fires, else with the first condition of its last trigger."""
        tried: dict[str, tuple[Attempt, Firing | None, Frame]] = {}
        for frame, trigger in (*self.matcher.candidates(clause), *self._uncarried(clause, carried)):
            if frame.name not in tried or tried[frame.name][1] is None:
                tried[frame.name] = _tried(view, clause, frame, trigger)
        yield from tried.values()

    def _uncarried(self, clause: Clause, carried: Collection[int]) -> Iterator[tuple[Frame, Trigger]]:
        """A masdar without the light verb that a rule asks for."""
        if clause.predicate.kind is not PredicateKind.MASDAR or clause.predicate.first in carried:
            return
        own = {frame.name for frame, _ in self.matcher.candidates(clause)}
        for frame, trigger in self.matcher.asking_for(PredicateKind.LIGHT, clause.predicate.lemma):
            if frame.name not in own:
                yield frame, trigger


def _tried(view: View, clause: Clause, frame: Frame, trigger: Trigger) -> tuple[Attempt, Firing | None, Frame]:
    uncarried = trigger.light and clause.predicate.kind is PredicateKind.MASDAR
    condition = Condition.LIGHT if uncarried else unmet(view, clause, frame, trigger)
    if condition is not None:
        span = _predicate_span(view, clause)
        reason = worded(condition, frame, trigger, clause)
        attempt = Attempt(frame.name, span, quoted(view, span), Outcome.UNMET, reason, clause, condition.value)
        return attempt, None, frame
    firing = Firing(frame, clause, fill(view, clause, frame, trigger))
    span = firing.draft.trigger
    slots = slot_reports(view, firing)
    return Attempt(frame.name, span, quoted(view, span), Outcome.TOLD, "", clause, slots=slots), firing, frame


def _predicate_span(view: View, clause: Clause) -> Span:
    predicate = clause.predicate
    return Span(view.tokens[predicate.first].start, view.tokens[predicate.last - 1].end)
