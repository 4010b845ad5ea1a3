"""Where documents come from: text files, JSON Lines, directories, globs and standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from glob import glob, has_magic
from pathlib import Path
from typing import Any, Final

from diplo_events.batch import Input, failure
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord

STDIN: Final = "-"
_SUFFIXES: Final = (".jsonl", ".ndjson", ".txt")

Read = Input | ErrorRecord


def expand(arguments: list[str]) -> list[Path | str]:
    """Return the files that the arguments name, directories and globs unfolded in sorted order.

    Raises:
        InputError: a file does not exist, or a directory or glob holds nothing to read.
    """
    return [path for argument in arguments for path in _expanded(argument)]


def _expanded(argument: str) -> list[Path | str]:
    if argument == STDIN:
        return [STDIN]
    path = Path(argument)
    if path.is_dir():
        return _some(argument, [found for found in sorted(path.rglob("*")) if found.suffix in _SUFFIXES])
    if has_magic(argument) and not path.exists():
        return _some(argument, [Path(found) for found in sorted(glob(argument, recursive=True))])  # noqa: PTH207
    if not path.exists():
        raise InputError(f"{argument}: no such file; give .txt or .jsonl files, directories, globs, or - for stdin")
    return [path]


def _some(argument: str, paths: list[Path]) -> list[Path | str]:
    if not paths:
        raise InputError(f"{argument}: holds no file to read (looked for {', '.join(_SUFFIXES)})")
    return list(paths)


def documents(paths: list[Path | str], reference_date: date | None) -> Iterator[Read]:
    """Yield every document of the files in order; what cannot be read is an error record in its place.

    ``reference_date`` is for documents that carry none of their own.
    """
    for path in paths:
        if path == STDIN:
            yield from _from_stdin(reference_date)
        else:
            yield from _from_file(Path(path), reference_date)


def _from_stdin(reference_date: date | None) -> Iterator[Read]:
    text = sys.stdin.buffer.read()
    if text.lstrip().startswith(b"{"):
        yield from _lines(iter(text.splitlines(keepends=True)), STDIN, reference_date)
    else:
        yield _decoded(text, STDIN, reference_date)


def _from_file(path: Path, reference_date: date | None) -> Iterator[Read]:
    if path.suffix in {".jsonl", ".ndjson"}:
        with path.open("rb") as lines:
            yield from _lines(iter(lines), path.name, reference_date)
    else:
        yield _decoded(path.read_bytes(), path.stem, reference_date)


def _decoded(content: bytes, name: str, reference_date: date | None) -> Read:
    try:
        return Input(content.decode("utf-8"), name, reference_date)
    except UnicodeDecodeError as error:
        return failure(name, InputError(f"{name}: not UTF-8 at byte {error.start}; convert it first"))


def _lines(lines: Iterator[bytes], name: str, reference_date: date | None) -> Iterator[Read]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _line(line, f"{name}, line {number}", reference_date)


def _line(line: bytes, where: str, reference_date: date | None) -> Read:
    try:
        record = json.loads(line)
    except ValueError as error:
        return failure(None, InputError(f"{where}: not JSON ({error}); write one object a line"))
    try:
        return _record(record, where, reference_date)
    except InputError as error:
        return failure(_identity(record), error)


def _identity(record: Any) -> str | None:
    """Gold files say ``doc_id``; numbers are taken as they print."""
    found = record.get("id", record.get("doc_id")) if isinstance(record, dict) else None
    return None if found is None else str(found)


def _record(record: Any, where: str, reference_date: date | None) -> Input:
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise InputError(f'{where}: needs an object with a "text" string, as {{"id": "1", "text": "..."}}')
    given = record.get("reference_date")
    return Input(record["text"], _identity(record), _date(given, where) if given is not None else reference_date)


def _date(given: Any, where: str) -> date:
    try:
        return date.fromisoformat(given)
    except (TypeError, ValueError):
        raise InputError(f"{where}: reference_date {given!r} is no ISO date such as 2016-12-17") from None
