"""An explanation as text: labels first, so that a terminal that turns Arabic keeps label and words apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.clauses import View
from diplo_events.explain.slots import words_of
from diplo_events.explain.values import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.document import Clause, Mention, Reading, Token
    from diplo_events.events import BaseEvent
    from diplo_events.explain.values import Attempt, Explanation, SentenceReport


def as_text(explanation: Explanation, *, rejected: bool = False) -> str:
    """Return the explanation as lines, indented by what belongs to what."""
    return "\n".join(_lines(explanation, rejected=rejected)) + "\n"


def _lines(explanation: Explanation, *, rejected: bool) -> Iterator[str]:
    for number, event in enumerate(explanation.events, start=1):
        yield f"event {number}: {heading(event)}"
    if not explanation.events:
        yield "no events"
    for report in explanation.sentences:
        yield ""
        yield from _sentence(report, rejected=rejected)


def heading(event: BaseEvent) -> str:
    """Return an event in a line: type, status, trigger, participants."""
    kind = "/".join(filter(None, (event.type, event.subtype)))
    people = (
        f"{one.role} «{one.mention.text if one.mention else one.name}» [{one.actor or '?'}]"
        for one in event.participants
    )
    return f"{kind}, {event.status}, at «{event.trigger.text}»: {', '.join(people)}"


def _sentence(report: SentenceReport, *, rejected: bool) -> Iterator[str]:
    sentence = report.sentence
    words = " ".join(report.text.split())
    yield f"sentence {report.number + 1} ({sentence.zone}, {sentence.start}-{sentence.end}): {words}"
    if report.dismissed:
        yield f"  no rule was tried: {report.dismissed}"
        return
    yield "  tokens"
    for token in sentence.tokens:
        yield from _token(token, rejected=rejected)
    if report.mentions:
        yield "  mentions"
    yield from map(mention_line, report.mentions)
    if report.clauses:
        yield "  clauses"
    view = View(sentence, report.number, report.mentions)
    for clause in report.clauses:
        yield from _clause(clause, view)
    yield "  rules"
    shown = [attempt for attempt in report.attempts if rejected or attempt.outcome is not Outcome.UNREAD]
    for attempt in shown:
        yield from _attempt(attempt)
    if not shown:
        yield "    none: no clause has a predicate that starts one"


def _token(token: Token, *, rejected: bool) -> Iterator[str]:
    best, *others = token.readings or (None,)
    yield f"    {token.form}: {reading_line(best) if best else token.kind}"
    if rejected:
        for other in others:
            yield f"      not {reading_line(other) if other else ''}"


def reading_line(reading: Reading) -> str:
    """Return a reading in a line: part of speech, lemma, clitics, features."""
    values = (("asp", reading.asp), ("vox", reading.vox), ("gen", reading.gen), ("num", reading.num))
    features = [f"{name}:{value}" for name, value in values if value != "na"]
    clitics = [*reading.proclitics, *([reading.enclitic] if reading.enclitic else [])]
    return " ".join((reading.pos, reading.lemma, *clitics, *features, *([] if reading.known else ["(guessed)"])))


def mention_line(mention: Mention) -> str:
    """Return a mention in a line: kind, what is known of it, words."""
    known = (("actor", mention.actor), ("position", mention.position), ("name", mention.name))
    told = [f"{key}={value}" for key, value in (*known, ("reference", mention.reference)) if value]
    return f"    {' '.join((mention.kind.value, *told))}: «{mention.text}»"


def _clause(clause: Clause, view: View) -> Iterator[str]:
    predicate = clause.predicate
    carried = f", carried by {predicate.light}" if predicate.light else ""
    words = words_of(view, predicate.first, predicate.last)
    yield f"    {predicate.kind} {predicate.lemma}{carried}: «{words}»"
    for item in clause.functions:
        preposition = f" ({item.preposition})" if item.preposition else ""
        mentions = [mention.text for mention in item.mentions]
        words = words_of(view, item.first, item.last) if item.kind != "host" else "، ".join(mentions)
        yield f"      {item.kind}{preposition}: «{words}»"


def _attempt(attempt: Attempt) -> Iterator[str]:
    mark = "+" if attempt.outcome.found else "-"
    yield f"    {mark} {attempt}"
    for slot in attempt.slots:
        yield f"        {slot}"
