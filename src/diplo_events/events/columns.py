"""The tables that results become: one a noun, joined by keys, and wide ones for data frames.

Keys are numbers from 1 in the order of the documents, so that equal results are equal tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.tables import Column, Table

if TYPE_CHECKING:
    from diplo_events.tables import Kind


def _column(name: str, meaning: str, kind: Kind = "string") -> Column:
    return Column(name, kind, meaning)


def _needed(name: str, meaning: str, kind: Kind = "string", refers: str | None = None) -> Column:
    return Column(name, kind, meaning, required=True, refers=refers)


def _quote(name: str, meaning: str, *, required: bool = False) -> tuple[Column, ...]:
    """Words of the document and where they stand."""
    return (
        Column(name, "string", f"{meaning}, as it is written", required),
        Column(f"{name}_start", "integer", "where that begins in the document, in code points", required),
        Column(f"{name}_end", "integer", "where it ends; the end is not part of it", required),
    )


_NUMBER: Final = _needed("number", "place in the event's list, from 1", "integer")
_EVENT: Final = _needed("event", "the event it belongs to", "integer", "events")

DOCUMENTS: Final = Table(
    "documents",
    "a document, also one that could not be read",
    (
        _needed("document", "number of the document, from 1, in the order given", "integer"),
        _column("id", "the document's own id"),
        _column("schema_version", "version of the output contract; null for a document that could not be read"),
        _column("reference_date", "day of publication that was given", "date"),
        _needed("events", "how many events were found", "integer"),
        _column("error_type", "class of the error; null for a document that was read"),
        _column("error_message", "what was wrong"),
    ),
    key=("document",),
)

EVENTS: Final = Table(
    "events",
    "an event",
    (
        _needed("event", "number of the event, from 1, through all documents", "integer"),
        _needed("document", "the document it was found in", "integer", "documents"),
        _needed("number", "place in the document's list of events, from 1", "integer"),
        _needed("type", "event type"),
        _column("subtype", "subtype, where the type has some"),
        _needed("status", "occurred, planned, denied or possible"),
        _needed("zone", "part of the page it was found in"),
        *_quote("trigger", "word or words that tell it", required=True),
        _column("date", "the day, where it is settled", "date"),
        *_quote("time", "when it was said to happen"),
        _column("time_from", "first day that may be meant", "date"),
        _column("time_to", "last day that may be meant", "date"),
        _column("time_precision", "hour, day, week, month, year, range or vague"),
        _column("time_calendar", "gregorian or hijri"),
        *_quote("place", "where it happened"),
        _column("place_country", "the place's country, ISO 3166-1 alpha-3"),
        *_quote("content", "what a statement said"),
        _column("quoted", "whether that is a direct quotation; null but for statements", "boolean"),
        _column("cameo", "CAMEO code"),
        _column("plover", "PLOVER type and mode"),
        _needed("confidence", "from 0 to 1", "number"),
        _column("own", "JSON of the fields of an event type of your own"),
    ),
    key=("event",),
)

PARTICIPANTS: Final = Table(
    "participants",
    "a participant of an event",
    (
        _EVENT,
        _NUMBER,
        _needed("role", "initiator, party, host, guest, visitor, sender, recipient, agent, target, speaker, addressee"),
        _column("name", "name, as full as the document has it"),
        _column("title", "title, as full as the document has it"),
        _column("position", "code of the office"),
        _column("actor", "state (ISO 3166-1 alpha-3) or body"),
        _column("person_id", "id in the gazetteer's people.csv"),
        _column("accredited_to", "of an envoy: the state or body sent to"),
        *_quote("mention", "where the document names the participant"),
    ),
    key=("event", "number"),
)

CONFLICTS: Final = Table(
    "conflicts",
    "an office that the gazetteer gives a participant against the text",
    (
        _EVENT,
        _needed("participant", "number of the participant in the event", "integer"),
        _NUMBER,
        _needed("position", "code of the office"),
        _needed("actor", "state or body"),
    ),
    key=("event", "participant", "number"),
)

TOPICS: Final = Table(
    "topics",
    "a topic of an event",
    (_EVENT, _NUMBER, *_quote("topic", "what it was about", required=True)),
    key=("event", "number"),
)

SOURCES: Final = Table(
    "sources",
    "a source that an event is attributed to, nearest first",
    (
        _EVENT,
        _NUMBER,
        _column("actor", "state or body"),
        _column("name", "name"),
        _column("title", "title"),
        *_quote("mention", "where the document names the source"),
    ),
    key=("event", "number"),
)

EVIDENCE: Final = Table(
    "evidence",
    "a place where a rule saw an event; the first is the event's own trigger",
    (
        _EVENT,
        _NUMBER,
        _needed("rule", "name of the rule"),
        _needed("sentence_start", "where its sentence begins", "integer"),
        _needed("sentence_end", "where its sentence ends", "integer"),
        _needed("trigger_start", "where its trigger begins", "integer"),
        _needed("trigger_end", "where its trigger ends", "integer"),
    ),
    key=("event", "number"),
)

#: Every table that files hold, a table after those that it refers to.
TABLES: Final = (DOCUMENTS, EVENTS, PARTICIPANTS, CONFLICTS, TOPICS, SOURCES, EVIDENCE)

_DOCUMENT: Final = (
    _column("id", "the document's own id"),
    _column("reference_date", "day of publication that was given", "date"),
)


def _but(table: Table, *names: str) -> tuple[Column, ...]:
    return tuple(column for column in table.columns if column.name not in names)


#: One row an event, with its document and what it holds lists of, for data frames.
WIDE_EVENTS: Final = Table(
    "event",
    "an event",
    (
        *_DOCUMENT,
        *EVENTS.columns,
        _column("actors", "codes of its participants' states and bodies, each once, a space between"),
        _column("topics", "what it was about, a vertical bar between"),
        _column("rule", "rule that told it"),
    ),
    key=("event",),
)

_OF_EVENT: Final = ("document", "type", "subtype", "status", "date")

#: One row a participant, with its document and its event, for data frames.
WIDE_PARTICIPANTS: Final = Table(
    "participant",
    "a participant of an event",
    (
        *_DOCUMENT,
        _EVENT,
        *(column for column in EVENTS.columns if column.name in _OF_EVENT),
        *_but(PARTICIPANTS, "event"),
    ),
    key=("event", "number"),
)
