"""One document in, one answer out: what a run over many is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from diplo_events.errors import DiploEventsError, InputError
from diplo_events.events import ErrorDetail, ErrorRecord, Result

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.events import Answer


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read; ``reference_date`` is the day it was published."""

    text: str
    id: str | None = None
    reference_date: date | None = None


#: What a run takes: a string is a text without an id; the record of what could not be read stays in its place.
Given = Input | str | ErrorRecord


class Extracts(Protocol):
    """What an extractor does for one text; see :meth:`diplo_events.Extractor.extract`."""

    def extract(self, text: str, *, reference_date: date | None = None, id: str | None = None) -> Result:  # noqa: A002
        """Return the events of one text."""
        ...


def answer(extractor: Extracts, document: Given) -> Answer:
    """Return the result of one document, or the record of what was wrong with it; an error record passes through."""
    if isinstance(document, ErrorRecord):
        return document
    given = Input(document) if isinstance(document, str) else document
    if not isinstance(given, Input):
        return failure(None, InputError(_not_a_document(given)))
    try:
        return extractor.extract(given.text, reference_date=given.reference_date, id=given.id)
    except DiploEventsError as error:
        return failure(given.id, error)
    except Exception as error:  # noqa: BLE001  (one document must not end a night's run; the record says what it was)
        return failure(given.id, error)


def _not_a_document(given: object) -> str:
    return f"a document is a str or an Input(text, id, reference_date), not {type(given).__name__}: {given!r:.80}"


def failure(id: str | None, error: Exception) -> ErrorRecord:  # noqa: A002
    """Return the error record of one document; an error that is not ours is said to be a fault of the library."""
    fault = "" if isinstance(error, DiploEventsError) else "a fault in diplo-events, please report it: "
    return ErrorRecord(id=id, error=ErrorDetail(type=type(error).__name__, message=f"{fault}{error}"))


def identity(document: Given) -> str | None:
    """Return the document's id, if it has one."""
    return document.id if isinstance(document, Input | ErrorRecord) else None
