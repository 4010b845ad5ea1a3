"""Results as data frames: one row an event, a participant or a document."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from diplo_events.errors import DocumentError, InputError
from diplo_events.events.columns import DOCUMENTS, WIDE_EVENTS, WIDE_PARTICIPANTS
from diplo_events.events.results import ErrorRecord
from diplo_events.events.rows import document_row, event_row, numbered, participant_row
from diplo_events.tables import frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.events.results import Answer, Result
    from diplo_events.tables import Library, Row, Table

#: What a row is.
Per = Literal["event", "participant", "document"]

#: What becomes of documents that could not be read.
OnUnread = Literal["warn", "raise", "skip"]

#: The tables that data frames have, by what a row is.
FRAMES: Final[dict[str, Table]] = {"event": WIDE_EVENTS, "participant": WIDE_PARTICIPANTS, "document": DOCUMENTS}


class UnreadDocumentsWarning(UserWarning):
    """Some documents could not be read, and a table of events has no rows of them."""


def events_frame(
    results: Iterable[Answer],
    *,
    per: Per = "event",
    library: Library = "pandas",
    on_error: OnUnread = "warn",
) -> Any:
    """Return the events of many documents as a data frame; what ``extract_many`` yields will do as it is.

    Columns, their order and their types are always the same, whatever the results hold.

    Args:
        results: results, and error records of documents that could not be read.
        per: what a row is: an ``"event"``, a ``"participant"`` or a ``"document"``.
        library: ``"pandas"`` or ``"polars"``.
        on_error: what becomes of documents that could not be read, of which events and participants have no rows:
            ``"warn"`` says how many there are, ``"raise"`` ends it at the first, ``"skip"`` says nothing.  A table of
            documents has a row of each, with the error in it.

    Raises:
        InputError: the library is not installed, or an argument makes no sense.
        DocumentError: a document could not be read, with ``on_error="raise"``.
    """
    _check("per", per, FRAMES)
    _check("on_error", on_error, get_args(OnUnread))
    failed: list[ErrorRecord] = []
    read = _noting(results, failed) if on_error != "raise" else _raising(results)
    found = frame(*wide(read, per), library)
    if failed and on_error == "warn" and per != "document":
        warnings.warn(_words(failed), UnreadDocumentsWarning, stacklevel=2)
    return found


def read_of(answers: Iterable[Answer]) -> list[Result]:
    """Return the results among the answers; of documents that could not be read, warn how many there are."""
    failed: list[ErrorRecord] = []
    found = [one for one in _noting(answers, failed) if not isinstance(one, ErrorRecord)]
    if failed:
        warnings.warn(_words(failed), UnreadDocumentsWarning, stacklevel=4)
    return found


def wide(answers: Iterable[Answer], per: Per) -> tuple[Table, Iterator[Row]]:
    """Return the wide table of what a row is to be, and its rows."""
    return FRAMES[per], _ROWS[per](answers)


def _check(name: str, value: str, choices: Iterable[str]) -> None:
    if value not in choices:
        raise InputError(f"{name}={value!r}: choose one of {', '.join(choices)}")


def _noting(answers: Iterable[Answer], failed: list[ErrorRecord]) -> Iterator[Answer]:
    for answer in answers:
        if isinstance(answer, ErrorRecord):
            failed.append(answer)
        yield answer


def _raising(answers: Iterable[Answer]) -> Iterator[Answer]:
    for answer in answers:
        if isinstance(answer, ErrorRecord):
            raise DocumentError(answer.id, answer.error.type, answer.error.message)
        yield answer


def _words(failed: list[ErrorRecord]) -> str:
    some = ", ".join(f"{one.id!r} ({one.error.type})" for one in failed[:3])
    more = ", ..." if len(failed) > 3 else ""
    count = f"{len(failed)} document{'' if len(failed) == 1 else 's'}"
    return (
        f"{count} could not be read, and nothing of them is shown: {some}{more}; events_frame(per='document') has all"
    )


def _event_rows(answers: Iterable[Answer]) -> Iterator[Row]:
    for found in numbered(answers):
        event, actors = found.event, (one.actor for one in found.event.participants)
        yield (
            *(found.result.id, found.result.reference_date),
            *event_row(*found[:3], event),
            " ".join(dict.fromkeys(actor for actor in actors if actor)) or None,
            " | ".join(topic.text for topic in event.topics) or None,
            event.evidence[0].rule if event.evidence else None,
        )


def _participant_rows(answers: Iterable[Answer]) -> Iterator[Row]:
    for found in numbered(answers):
        result, event = found.result, found.event
        for number, one in enumerate(event.participants, start=1):
            yield (
                *(result.id, result.reference_date, found.key, found.document),
                *(event.type, event.subtype, event.status, event.date),
                *(number, *participant_row(one)),
            )


def _document_rows(answers: Iterable[Answer]) -> Iterator[Row]:
    return (document_row(number, answer) for number, answer in enumerate(answers, start=1))


_ROWS: Final = {"event": _event_rows, "participant": _participant_rows, "document": _document_rows}
