"""Gold and predictions in files, and gold made out of results for somebody to correct."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from diplo_events.errors import InputError
from diplo_events.evaluation.values import GoldDocument, Told, told_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diplo_events.events import BaseEvent, Participant, Result


def read_gold(path: Path) -> list[GoldDocument]:
    """Return the documents of a gold file: JSON Lines, or one JSON array as ``--format gold`` writes it.

    Raises:
        InputError: the file is no such thing, or an event's trigger does not stand where it is said to.
    """
    documents = [_gold(record, where) for where, record in _records(path)]
    if not documents:
        raise InputError(f"{path}: holds no document")
    return documents


def read_predicted(path: Path) -> dict[str, tuple[Told, ...]]:
    """Return the predicted events of each document, from what ``extract`` writes; error records count as no events.

    Raises:
        InputError: the file is no such thing.
    """
    return {_id(record, where): _events(record, where) for where, record in _records(path)}


def _records(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each record with the words that say where it stands."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error})") from error
    if text.lstrip().startswith("["):
        for number, record in enumerate(_parsed(text, str(path)), start=1):
            yield f"{path}, document {number}", _object(record, f"{path}, document {number}")
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            where = f"{path}, line {number}"
            yield where, _object(_parsed(line, where), where)


def _parsed(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{where}: no JSON ({error})") from error


def _object(record: Any, where: str) -> dict[str, Any]:
    if not isinstance(record, dict):
        raise InputError(f'{where}: needs an object with "doc_id" and "events"')
    return record


def _id(record: dict[str, Any], where: str) -> str:
    found = record.get("doc_id", record.get("id"))
    if found is None:
        raise InputError(f'{where}: needs a "doc_id"')
    return str(found)


def _events(record: dict[str, Any], where: str) -> tuple[Told, ...]:
    try:
        return tuple(told_of(event) for event in record.get("events") or ())
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{where}: an event is not as the documentation says ({error!r})") from error


def _gold(record: dict[str, Any], where: str) -> GoldDocument:
    events = _events(record, where)
    text = str(record.get("text", ""))
    for event in events:
        _check_trigger(event, text, where)
    return GoldDocument(_id(record, where), text, record.get("reference_date"), events)


def _check_trigger(event: Told, text: str, where: str) -> None:
    if event.start is None or not isinstance(event.start, int):
        raise InputError(f'{where}: {event.type} at «{event.trigger}» needs a "trigger_start"')
    if text and text[event.start : event.end] != event.trigger:
        place = text.find(event.trigger)
        hint = f"it stands at {place}" if place >= 0 else "it does not stand in the text"
        raise InputError(f"{where}: {event.type}: «{event.trigger}» does not stand at {event.start}; {hint}")


def gold_record(result: Result, text: str) -> dict[str, Any]:
    """Return a result in the shape of gold, for somebody to correct: quotations as strings, one offset an event."""
    return {
        "doc_id": result.id,
        "reference_date": result.reference_date.isoformat() if result.reference_date else None,
        "text": text,
        "events": [_gold_event(event) for event in result.events],
    }


def _gold_event(event: BaseEvent) -> dict[str, Any]:
    return {
        "type": event.type,
        "subtype": event.subtype,
        "trigger": event.trigger.text,
        "trigger_start": event.trigger.start,
        "participants": [_gold_person(person) for person in event.participants],
        "topics": [topic.text for topic in event.topics],
        "date": event.date.isoformat() if event.date else None,
        "place": event.place.text if event.place else None,
        "status": event.status,
    }


def _gold_person(person: Participant) -> dict[str, str | None]:
    return {"name": person.name, "title": person.title, "actor": person.actor, "role": person.role}
