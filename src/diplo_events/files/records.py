"""Documents as files hold them: one a line as JSON, or a text that is a file of its own."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import Input, failure
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Suffixes of files that hold a document in a line.
LINES: Final = (".jsonl", ".ndjson")

Read = Input | ErrorRecord


def decoded(content: bytes, name: str, reference_date: date | None) -> Read:
    """Return a whole file as one document; a byte order mark is no part of the text: offsets count from behind it."""
    try:
        return Input(content.removeprefix(BOM_UTF8).decode("utf-8"), name, reference_date)
    except UnicodeDecodeError as error:
        return failure(name, InputError(f"{name}: not UTF-8 at byte {error.start}; convert it first"))


def documents_in(lines: Iterable[bytes], name: str, reference_date: date | None) -> Iterator[Read]:
    """Yield the document of each line that is not blank, or the record of what is wrong with it."""
    for number, line in enumerate(lines, start=1):
        content = line.removeprefix(BOM_UTF8) if number == 1 else line
        if content.strip():
            yield _line(content, f"{name}, line {number}", reference_date)


def _line(line: bytes, where: str, reference_date: date | None) -> Read:
    try:
        record = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return failure(None, InputError(f"{where}: not JSON in UTF-8 ({error}); write one object a line"))
    return document(record, where, reference_date)


def document(record: Any, where: str, reference_date: date | None) -> Read:
    """Return the document that a record with ``text``, ``id`` and ``reference_date`` is, or what is wrong with it."""
    try:
        return _document(record, where, reference_date)
    except InputError as error:
        return failure(_identity(record), error)


def _document(record: Any, where: str, reference_date: date | None) -> Input:
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise InputError(f'{where}: needs an object with a "text" string, as {{"id": "1", "text": "..."}}')
    given = record.get("reference_date")
    return Input(record["text"], _identity(record), _date(given, where) if given is not None else reference_date)


def _identity(record: Any) -> str | None:
    """Gold files say ``doc_id``; numbers are taken as they print, and half a surrogate pair, no character, as «?»."""
    found = record.get("id", record.get("doc_id")) if isinstance(record, dict) else None
    return None if found is None else str(found).encode("utf-8", "replace").decode("utf-8")


def _date(given: Any, where: str) -> date:
    if isinstance(given, date):  # of a table, whose columns have types
        return given.date() if isinstance(given, datetime) else given
    try:
        return date.fromisoformat(given)
    except (TypeError, ValueError):
        raise InputError(f"{where}: reference_date {given!r} is no ISO date such as 2016-12-17") from None
