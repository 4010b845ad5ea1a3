"""Runs that go on where they stopped: what was answered is kept, if it still answers the same documents."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

from diplo_events.batch import Input
from diplo_events.cli.output import beside
from diplo_events.cli.watching import Tally
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord
from diplo_events.files import lines_of, written


@contextmanager
def resumed(path: Path, given: Iterator[Input | ErrorRecord], tally: Tally) -> Iterator[TextIO]:
    """Open ``path`` behind its last whole line, having taken from ``given`` the documents that its lines answer.

    The work is done in ``path`` with ``.part`` behind it, which stays when the run stops and gets the name ``path``
    when it ends.  A ``path`` that is there already is gone on with too, unless a ``.part`` is newer.

    Raises:
        InputError: a line does not answer its document: other input, another order, another reference date.
    """
    path = path.resolve()
    part = path.with_name(f"{path.name}.part")
    earlier = [file for file in (part, path) if file.exists()]
    _keep(max(earlier, key=_changed, default=None), part, path.name, given, tally)
    with written(part, path.name, "ab") as stream:
        yield stream
    part.replace(path)


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns


def _keep(earlier: Path | None, part: Path, name: str, given: Iterator[Input | ErrorRecord], tally: Tally) -> None:
    """Copy the whole lines, since a compressed file that was cut short cannot be appended to."""
    if earlier is None:
        return
    copy = beside(part)
    try:
        with written(copy, name) as stream:
            for number, line in enumerate(_whole_lines(earlier, name), start=1):
                _take(line, f"{earlier.name}, line {number}", given, tally)
                stream.write(line)
        copy.replace(part)
    finally:
        copy.unlink(missing_ok=True)


def _whole_lines(earlier: Path, name: str) -> Iterator[str]:
    """Yield what was written to its line end; a compressed file that was cut short just ends there."""
    with earlier.open("rb") as raw, suppress(InputError):
        for line in lines_of(raw, name):
            if line.endswith(b"\n"):
                yield line.decode("utf-8", "replace")


def _take(line: str, where: str, given: Iterator[Input | ErrorRecord], tally: Tally) -> None:
    record = _record(line, where)
    document = next(given, None)
    if document is None:
        raise _refusal(where, "answers a document, but the input has no more")
    answered = record.get("id")
    if answered != document.id:
        raise _refusal(where, f"answers document {answered!r}, but the input has {document.id!r} there")
    if isinstance(document, Input) and "error" not in record:
        _check(record, document, where)
    tally.count(failed="error" in record)


def _record(line: str, where: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        record = None
    if not isinstance(record, dict):
        raise _refusal(where, "is no record of a run")
    return record


def _check(record: dict[str, Any], document: Input, where: str) -> None:
    """Documents may have no ids; what was quoted of them must still stand there."""
    day = document.reference_date
    if record.get("reference_date") != (day and day.isoformat()):
        raise _refusal(where, f"was read as of {record.get('reference_date')}, but the input is of {day}")
    triggers = [event["trigger"] for event in record.get("events", ())]
    if any(document.text[trigger["start"] : trigger["end"]] != trigger["text"] for trigger in triggers):
        raise _refusal(where, f"quotes words that document {document.id!r} does not have there")


def _refusal(where: str, what: str) -> InputError:
    return InputError(f"{where}: {what}; give the same input as before, or delete the file to start anew")
