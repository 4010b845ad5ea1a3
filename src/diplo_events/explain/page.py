"""An explanation as HTML: sentences right to left with coloured spans, what became of each rule beneath them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from diplo_events.events.cards import cards
from diplo_events.explain.marking import marked_sentence
from diplo_events.explain.text import mention_line, reading_line
from diplo_events.explain.values import Outcome
from diplo_events.markup import arabic, fragment, mixed, page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Clause, Token
    from diplo_events.explain.values import Attempt, Explanation, SentenceReport

_DIM: Final = ' class="why"'
_LEGEND: Final = (
    *(("m", kind, kind) for kind in ("person", "position", "organisation", "country", "place", "date")),
    ("t", "told", "trigger of an event"),
    ("t", "missed", "trigger, no event"),
)


def as_page(explanation: Explanation) -> str:
    """Return a whole page."""
    return page(as_fragment(explanation), explanation.analysis.document.id or "explanation")


def as_fragment(explanation: Explanation) -> str:
    """Return what a notebook shows: a piece of a page with its own style."""
    return fragment(_legend(), cards(explanation.events), *map(_sentence, explanation.sentences))


def reasons(explanation: Explanation) -> str:
    """Return the fragment without the events: sentence by sentence, why each rule fired or did not."""
    return fragment(_legend(), *map(_sentence, explanation.sentences))


def _legend() -> str:
    marks = (f'<span class="{kind} {name}">{label}</span>' for kind, name, label in _LEGEND)
    return f'<p class="legend">{" ".join(marks)}</p>'


def _sentence(report: SentenceReport) -> str:
    sentence = report.sentence
    head = f"<h3>sentence {report.number + 1} <small>{sentence.zone}, {sentence.start}\u2013{sentence.end}</small></h3>"
    if report.dismissed:
        dismissed = f'<p class="why">No rule was tried: {mixed(report.dismissed)}.</p>'
        return f'<section class="dim">{head}{marked_sentence(report)}{dismissed}</section>'
    folds = (
        _fold("rules", _attempts(report.attempts), opened=True),
        _fold("clauses", [_clause(clause, report) for clause in report.clauses]),
        _fold("mentions", [f"<li>{mixed(mention_line(mention).strip())}</li>" for mention in report.mentions]),
        _fold("tokens", [_token(token) for token in sentence.tokens], turned=True),
    )
    return f"<section>{head}{marked_sentence(report)}{''.join(folds)}</section>"


def _fold(name: str, items: list[str], *, opened: bool = False, turned: bool = False) -> str:
    if not items:
        return ""
    how = ' class="tokens" dir="rtl"' if turned else ""
    return (
        f"<details{' open' if opened else ''}><summary>{len(items)} {name if len(items) > 1 else name[:-1]}</summary>"
        f"<ul{how}>{''.join(items)}</ul></details>"
    )


def _attempts(attempts: Iterable[Attempt]) -> list[str]:
    return [_attempt(attempt) for attempt in attempts if attempt.outcome is not Outcome.UNREAD]


def _attempt(attempt: Attempt) -> str:
    kind = "told" if attempt.outcome.found else "missed"
    slots = "".join(f"<li{'' if slot.found else _DIM}>{mixed(str(slot))}</li>" for slot in attempt.slots)
    head = f"<code>{escape(attempt.rule)}</code> at {arabic(attempt.words)}: {mixed(attempt.reason)}"
    return f'<li class="{kind}">{head}{f"<ul>{slots}</ul>" if slots else ""}</li>'


def _clause(clause: Clause, report: SentenceReport) -> str:
    predicate, tokens = clause.predicate, report.sentence.tokens
    words = [token.text for token in tokens[predicate.first : predicate.last]]
    carried = f'<span dir="ltr">carried by {arabic(predicate.light)}</span>' if predicate.light else ""
    items = [f'<span class="f predicate"><i dir="ltr">{predicate.kind}</i>{arabic(" ".join(words))}</span>{carried}']
    for item in clause.functions:
        texts = [token.text for token in tokens[item.first : item.last]]
        if item.kind == "host":
            texts = [mention.text for mention in item.mentions]
        label = f"{item.kind}{f' {arabic(item.preposition)}' if item.preposition else ''}"
        items.append(f'<span class="f {item.kind}"><i dir="ltr">{label}</i>{arabic(" ".join(texts))}</span>')
    return f'<li class="clause" dir="rtl">{" ".join(items)}</li>'


def _token(token: Token) -> str:
    best, *others = token.readings or (None,)
    form = f"<b>{escape(token.form)}</b>"
    if best is None:
        return f"<li>{form}</li>"
    lines = dict.fromkeys(reading_line(other) for other in others if other)  # some differ in their vowels alone
    rejected = "".join(f"<li>{mixed(line)}</li>" for line in lines)
    head = f'<summary><bdi dir="ltr">{len(lines)} rejected</bdi></summary>'
    more = f'<details>{head}<ul dir="ltr">{rejected}</ul></details>' if lines else ""
    features = f'<span dir="ltr" class="why">{mixed(reading_line(best))}</span>'
    return f"<li>{form}{features}{more}</li>"
