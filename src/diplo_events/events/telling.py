"""What there is to tell of an event, line by line: what cards, tables and plain text show alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diplo_events.events.models import Statement, quote_fields

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator

    from diplo_events.events.models import BaseEvent
    from diplo_events.events.results import Result
    from diplo_events.events.values import Attribution, Participant, Quote


class Line(NamedTuple):
    """A label, what the label says in Latin letters, words of the document, and the code of whom they mean."""

    label: str
    note: str = ""
    words: str = ""
    code: str = ""

    def text(self, clean: Callable[[str], str] = str) -> str:
        """Return all but the label as one text, the document's words through ``clean``.

        >>> Line("party", words="الوزير", code="OMN").text()
        'الوزير [OMN]'
        """
        return "  ".join(filter(None, (self.note, clean(self.words)))) + (f" [{self.code}]" if self.code else "")


def kind(event: BaseEvent) -> str:
    """Return type and subtype: ``meeting/reception``."""
    return "/".join(filter(None, (event.type, event.subtype)))


def lines(event: BaseEvent) -> Iterator[Line]:
    """Yield what there is to tell of the event, but for its type and status."""
    yield from _when(event)
    if event.place:
        yield Line("place", words=event.place.text, code=event.place.country or "")
    yield Line("trigger", words=event.trigger.text)
    for one in event.participants:
        yield Line(one.role, words=described(one), code=one.actor or "")
    yield from _quoted(event)
    yield from (Line("topic", words=topic.text) for topic in event.topics)
    yield from (Line("source", words=described(one), code=one.actor or "") for one in event.attribution)


def described(someone: Participant | Attribution) -> str:
    """Return name and title; a state, which has neither, as it is written."""
    words = [" ".join(words.split()) for words in (someone.name, someone.title) if words]
    return "، ".join(words) or (someone.mention.text if someone.mention else "")


def _when(event: BaseEvent) -> Iterator[Line]:
    days = _days(event)
    if event.time or days:
        yield Line("date", days, f"«{event.time.text}»" if event.time else "")


def _days(event: BaseEvent) -> str:
    if event.date:
        return event.date.isoformat()
    first, last = (event.time.from_, event.time.to) if event.time else (None, None)
    return f"{_day(first)} to {_day(last)}" if first or last else ""


def _day(day: datetime.date | None) -> str:
    return day.isoformat() if day else "?"


def _quoted(event: BaseEvent) -> Iterator[Line]:
    """Yield what was said, and the quotations in fields of an own type."""
    for name in sorted(quote_fields(type(event))):
        quote: Quote | None = getattr(event, name)
        label = "quotation" if isinstance(event, Statement) and event.quoted else name
        if quote is not None:
            yield Line(label, words=quote.text)


def told(event: BaseEvent) -> str:
    """Return the event as plain text, a line each, labels first."""
    rows = [(line.label, " ".join(line.text().split())) for line in lines(event)]
    width = max(len(label) for label, _ in rows)
    return "\n".join([f"{kind(event)}, {event.status}", *(f"  {label:{width}}  {value}" for label, value in rows)])


def name_of(result: Result) -> str:
    """Return which document it is and of which day, as far as that is known."""
    return ", ".join(str(known) for known in (result.id, result.reference_date) if known is not None)


def summary(result: Result) -> str:
    """Return the events of a document as plain text, under its name."""
    count = f"{len(result.events)} event{'' if len(result.events) == 1 else 's'}"
    return "\n".join((": ".join(filter(None, (name_of(result), count))), *map(told, result.events)))
