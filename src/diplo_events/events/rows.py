"""Results as rows of tables, and rows as results again: nothing is lost on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from diplo_events.events.columns import TABLES
from diplo_events.events.models import BaseEvent, Statement
from diplo_events.events.results import ErrorRecord, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diplo_events.events.results import Answer
    from diplo_events.events.values import Participant, Quote
    from diplo_events.tables import Row

#: The fields of an event that columns and tables hold; all others go to the column ``own``.
_HELD: Final = frozenset(BaseEvent.model_fields) | frozenset(Statement.model_fields)
_NOWHERE: Final = (None, None, None)


class Filled(NamedTuple):
    """A row and the name of its table."""

    table: str
    row: Row


class Numbered(NamedTuple):
    """An event with its key, the number of its document, its place there, and the result it stands in."""

    key: int
    document: int
    number: int
    event: BaseEvent
    result: Result


def numbered(answers: Iterable[Answer]) -> Iterator[Numbered]:
    """Yield all events of the results, numbered."""
    key = 0
    for document, answer in enumerate(answers, start=1):
        if isinstance(answer, ErrorRecord):
            continue
        for number, event in enumerate(answer.events, start=1):
            key += 1
            yield Numbered(key, document, number, event, answer)


def rows(answers: Iterable[Answer]) -> Iterator[Filled]:
    """Yield the rows of all tables, document by document; each after those that it refers to."""
    first = 1
    for document, answer in enumerate(answers, start=1):
        yield Filled("documents", document_row(document, answer))
        for found in numbered([answer]):
            yield from _event_rows(first, document, found.number, found.event)
            first += 1


def document_row(document: int, answer: Answer) -> Row:
    """Return the document's row in the table of documents."""
    if isinstance(answer, ErrorRecord):
        return document, answer.id, None, None, 0, answer.error.type, answer.error.message
    return document, answer.id, answer.schema_version, answer.reference_date, len(answer.events), None, None


def participant_row(one: Participant) -> Row:
    """Return the participant's row, but for the numbers of its event and of itself."""
    said = (one.role, one.name, one.title, one.position, one.actor, one.person_id, one.accredited_to)
    return *said, *_quoted(one.mention)


def _event_rows(key: int, document: int, number: int, event: BaseEvent) -> Iterator[Filled]:
    yield Filled("events", event_row(key, document, number, event))
    for place, one in enumerate(event.participants, start=1):
        yield Filled("participants", (key, place, *participant_row(one)))
        for order, office in enumerate(one.conflict, start=1):
            yield Filled("conflicts", (key, place, order, office.position, office.actor))
    for place, topic in enumerate(event.topics, start=1):
        yield Filled("topics", (key, place, *_quoted(topic)))
    for place, source in enumerate(event.attribution, start=1):
        yield Filled("sources", (key, place, source.actor, source.name, source.title, *_quoted(source.mention)))
    for place, seen in enumerate(event.evidence, start=1):
        spans = (seen.sentence.start, seen.sentence.end, seen.trigger.start, seen.trigger.end)
        yield Filled("evidence", (key, place, seen.rule, *spans))


def event_row(key: int, document: int, number: int, event: BaseEvent) -> Row:
    """Return the event's row in the table of events."""
    return (
        *(key, document, number, event.type, event.subtype, event.status, event.zone),
        *_quoted(event.trigger),
        event.date,
        *_time(event),
        *_quoted(event.place),
        event.place.country if event.place else None,
        *(_quoted(event.content) if isinstance(event, Statement) else _NOWHERE),
        event.quoted if isinstance(event, Statement) else None,
        *(event.codes.cameo, event.codes.plover, event.confidence, _own(event)),
    )


def _quoted(quote: Quote | None) -> Row:
    return (quote.text, quote.start, quote.end) if quote else _NOWHERE


def _time(event: BaseEvent) -> Row:
    time = event.time
    return (*_quoted(time), time.from_, time.to, time.precision, time.calendar) if time else (None,) * 7


def _own(event: BaseEvent) -> str | None:
    fields = set(type(event).model_fields) - (_HELD if isinstance(event, Statement) else set(BaseEvent.model_fields))
    if not fields:
        return None
    record = event.model_dump(mode="json", by_alias=True, include=fields)
    return json.dumps(record, ensure_ascii=False, sort_keys=True)


#: A row by its columns' names, as a file gives it back.
Record = dict[str, Any]


def answers(
    tables: Mapping[str, Iterable[Record]], types: Mapping[str, type[BaseEvent]] | None = None
) -> Iterator[Answer]:
    """Yield the answers that the rows came from, one at a time; each table's rows come in the order of its key.

    ``types`` are the classes of event types of your own.
    """
    readers = {table.name: _Cursor(tables[table.name]) for table in TABLES}
    for record in readers["documents"].all():
        events = [_event(found, readers) for found in readers["events"].of("document", record["document"])]
        if record["error_type"] is not None:
            error = {"type": record["error_type"], "message": record["error_message"]}
            yield ErrorRecord.model_validate({"id": record["id"], "error": error})
        else:
            known = {name: record[name] for name in ("schema_version", "id", "reference_date")}
            yield Result.model_validate({**known, "events": events}, context=types)


class _Cursor:
    """Rows in order, handed out up to the end of one key."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records = iter(records)
        self._next = next(self._records, None)

    def all(self) -> Iterator[Record]:
        while self._next is not None:
            yield self._take()

    def of(self, column: str, key: int) -> Iterator[Record]:
        while self._next is not None and self._next[column] == key:
            yield self._take()

    def _take(self) -> Record:
        record, self._next = self._next, next(self._records, None)
        return record  # type: ignore[return-value]


def _event(record: Record, readers: Mapping[str, _Cursor]) -> Record:
    key = record["event"]
    conflicts = list(readers["conflicts"].of("event", key))
    event = {name: record[name] for name in ("type", "subtype", "status", "zone", "date", "confidence")}
    event |= {"trigger": _quote(record, "trigger"), "codes": {name: record[name] for name in ("cameo", "plover")}}
    event["time"] = _with(_quote(record, "time"), record, "time", "from", "to", "precision", "calendar")
    event["place"] = _with(_quote(record, "place"), record, "place", "country")
    event["participants"] = [_participant(one, conflicts) for one in readers["participants"].of("event", key)]
    event["topics"] = [_quote(one, "topic") for one in readers["topics"].of("event", key)]
    event["attribution"] = [_source(one) for one in readers["sources"].of("event", key)]
    event["evidence"] = [_seen(one) for one in readers["evidence"].of("event", key)]
    if record["quoted"] is not None:
        event |= {"content": _quote(record, "content"), "quoted": record["quoted"]}
    return event | (json.loads(record["own"]) if record["own"] is not None else {})


def _quote(record: Record, name: str) -> Record | None:
    if record[name] is None:
        return None
    return {"text": record[name], "start": record[f"{name}_start"], "end": record[f"{name}_end"]}


def _with(quote: Record | None, record: Record, name: str, *fields: str) -> Record | None:
    return None if quote is None else quote | {field: record[f"{name}_{field}"] for field in fields}


def _participant(record: Record, conflicts: list[Record]) -> Record:
    names = ("role", "name", "title", "position", "actor", "person_id", "accredited_to")
    mine = [one for one in conflicts if one["participant"] == record["number"]]
    offices = [{name: one[name] for name in ("position", "actor")} for one in mine]
    return {name: record[name] for name in names} | {"mention": _quote(record, "mention"), "conflict": offices}


def _source(record: Record) -> Record:
    return {name: record[name] for name in ("actor", "name", "title")} | {"mention": _quote(record, "mention")}


def _seen(record: Record) -> Record:
    spans = {name: {end: record[f"{name}_{end}"] for end in ("start", "end")} for name in ("sentence", "trigger")}
    return {"rule": record["rule"], **spans}
