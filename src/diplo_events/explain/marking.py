"""A sentence with its mentions and triggers as coloured spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.explain.values import Outcome
from diplo_events.markup import Mark, marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.document import Span
    from diplo_events.explain.values import SentenceReport


def marked_sentence(report: SentenceReport) -> str:
    """Return the sentence as a paragraph; where spans overlap, the words in common carry the colours of both."""
    words = marked(report.text, [*_mentions(report), *_triggers(report)], offset=report.sentence.start)
    return f'<p class="words" dir="rtl" lang="ar">{words}</p>'


def _mentions(report: SentenceReport) -> Iterator[Mark]:
    for mention in report.mentions:
        told = (mention.kind.value, mention.actor, mention.position, mention.name)
        yield Mark(mention.span.start, mention.span.end, f"m {mention.kind}", ", ".join(filter(None, told)))


def _triggers(report: SentenceReport) -> Iterator[Mark]:
    """Each trigger once: as one that told an event if any rule found one there."""
    found: dict[Span, list[str]] = {}
    told: set[Span] = set()
    for attempt in report.attempts:
        if attempt.outcome is not Outcome.UNREAD:
            found.setdefault(attempt.trigger, []).append(f"{attempt.rule}: {attempt.reason}")
            told |= {attempt.trigger} if attempt.outcome.found else set()
    for span, reasons in found.items():
        yield Mark(span.start, span.end, f"t {'told' if span in told else 'missed'}", "\n".join(reasons))
