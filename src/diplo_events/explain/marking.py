"""A sentence with its mentions and triggers as coloured spans."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from diplo_events.explain.values import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.document import Span
    from diplo_events.explain.values import SentenceReport

#: A span, the classes that colour it, and what a pointer shows.
Mark = tuple["Span", str, str]


def marked(report: SentenceReport) -> str:
    """Return the sentence as a paragraph; where spans overlap, the words in common carry the colours of both."""
    marks = [*_mentions(report), *_triggers(report)]
    start, end = report.sentence.start, report.sentence.end
    borders = {
        start,
        end,
        *(place for span, _, _ in marks for place in (span.start, span.end) if start <= place <= end),
    }
    edges = sorted(borders)
    pieces = (_piece(report, first, last, marks) for first, last in pairwise(edges))
    return f'<p class="words" dir="rtl" lang="ar">{"".join(pieces)}</p>'


def _mentions(report: SentenceReport) -> Iterator[Mark]:
    for mention in report.mentions:
        told = (mention.kind.value, mention.actor, mention.position, mention.name)
        yield mention.span, f"m {mention.kind}", ", ".join(filter(None, told))


def _triggers(report: SentenceReport) -> Iterator[Mark]:
    """Each trigger once: as one that told an event if any rule found one there."""
    found: dict[Span, list[str]] = {}
    told: set[Span] = set()
    for attempt in report.attempts:
        if attempt.outcome is not Outcome.UNREAD:
            found.setdefault(attempt.trigger, []).append(f"{attempt.rule}: {attempt.reason}")
            told |= {attempt.trigger} if attempt.outcome.found else set()
    for span, reasons in found.items():
        yield span, f"t {'told' if span in told else 'missed'}", "\n".join(reasons)


def _piece(report: SentenceReport, first: int, last: int, marks: list[Mark]) -> str:
    words = escape(report.text[first - report.sentence.start : last - report.sentence.start])
    over = [mark for mark in marks if mark[0].start <= first and last <= mark[0].end]
    for _, kind, title in over:
        words = f'<span class="{kind}" title="{escape(title)}">{words}</span>'
    return words
