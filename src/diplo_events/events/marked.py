"""A document with its events marked in it, beside their cards: what `Result.marked` returns."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_events.errors import InputError
from diplo_events.events.cards import cards, heading
from diplo_events.events.models import quote_fields
from diplo_events.events.telling import described, kind, told
from diplo_events.markup import Mark, fragment, marked, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events.models import BaseEvent
    from diplo_events.events.results import Result
    from diplo_events.events.values import Attribution, Participant, Quote

#: A span, the class of its colour, its label, what a pointer shows.
_Span = tuple["Quote", str, str, str]


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A result and the text it came from.

    In a notebook it shows as an article from right to left with coloured, labelled spans, the cards of its events
    beneath; printed, as plain text.

    Raises:
        InputError: the result quotes words that the text does not have there.
    """

    result: Result
    text: str

    def __post_init__(self) -> None:
        for event in self.result.events:
            for quote, *_ in _spans(event):
                if self.text[quote.start : quote.end] != quote.text:
                    raise InputError(
                        f"«{quote.text}» does not stand at {quote.start} of this text: "
                        "mark a result in the text that it was extracted from"
                    )

    def to_html(self) -> str:
        """Return a page of its own, without scripts or anything to fetch."""
        return page(self._repr_html_(), self.result.id or "events")

    def __str__(self) -> str:
        return "\n\n".join((self.text.strip(), *map(told, self.result.events)))

    def _repr_html_(self) -> str:
        words = marked(self.text, _marks(self.result))
        article = f'<article class="words whole" dir="rtl" lang="ar">{words}</article>'
        return fragment(heading(self.result), article, cards(self.result.events))


def _marks(result: Result) -> Iterator[Mark]:
    """Each span once for each of its colours, with the numbers of all events that it belongs to."""
    numbers: defaultdict[tuple[int, int, str, str], dict[int, str]] = defaultdict(dict)
    for number, event in enumerate(result.events, start=1):
        for quote, colour, label, title in _spans(event):
            numbers[quote.start, quote.end, colour, label].setdefault(number, title)
    for (start, end, colour, label), titles in sorted(numbers.items(), key=lambda item: item[0][1] - item[0][0]):
        shown = f"{label} {','.join(map(str, titles))}"
        yield Mark(start, end, colour, "\n".join(dict.fromkeys(titles.values())), shown)


def _spans(event: BaseEvent) -> Iterator[_Span]:
    """Yield all that the event quotes."""
    yield event.trigger, "t told", kind(event), f"{kind(event)}, {event.status}"
    yield from _people(event)
    yield from ((topic, "m topic", "topic", "what it was about") for topic in event.topics)
    if event.time:
        yield event.time, "m date", "date", event.date.isoformat() if event.date else "no day settled"
    if event.place:
        yield event.place, "m place", "place", event.place.country or "country unknown"
    own = ((name, getattr(event, name)) for name in sorted(quote_fields(type(event))))
    yield from ((quote, "q", name, name) for name, quote in own if quote)


def _people(event: BaseEvent) -> Iterator[_Span]:
    for one in event.participants:
        yield from _someone(one, one.role, "m person")
    for source in event.attribution:
        yield from _someone(source, "source", "m organisation")


def _someone(one: Participant | Attribution, role: str, colour: str) -> Iterator[_Span]:
    if one.mention:
        yield one.mention, colour, " ".join(filter(None, (role, one.actor))), described(one)
