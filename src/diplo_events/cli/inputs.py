"""Where documents come from: text files, JSON Lines, directories, globs and standard input."""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from datetime import date
from glob import glob, has_magic
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import Input, failure
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STDIN: Final = "-"
_LINES: Final = (".jsonl", ".ndjson")
_SUFFIXES: Final = (*_LINES, ".txt")

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
        return _some(argument, (found for found in path.rglob("*") if found.suffix.lower() in _SUFFIXES))
    if has_magic(argument) and not path.exists():
        return _some(argument, map(Path, glob(argument, recursive=True)))  # noqa: PTH207  (takes absolute patterns too)
    if not path.exists():
        raise InputError(f"{argument}: no such file; give .txt or .jsonl files, directories, globs, or - for stdin")
    return [path]


def _some(argument: str, found: Iterable[Path]) -> list[Path | str]:
    paths = sorted(path for path in found if path.is_file())
    if not paths:
        raise InputError(f"{argument}: holds no file to read (looked for {', '.join(_SUFFIXES)})")
    return list(paths)


def documents(paths: list[Path | str], reference_date: date | None) -> Iterator[Read]:
    """Yield every document of the files in order; what cannot be read is an error record in its place.

    ``reference_date`` is for documents that carry none of their own.
    """
    for path in paths:
        try:
            yield from _from_stdin(reference_date) if path == STDIN else _from_file(Path(path), reference_date)
        except OSError as error:
            yield failure(None, InputError(f"{path}: cannot be read ({error.strerror})"))


def _from_stdin(reference_date: date | None) -> Iterator[Read]:
    """Take what begins with a brace for JSON Lines, read as they come; all else for one text."""
    lines = iter(sys.stdin.buffer)
    head: list[bytes] = []
    for line in lines:
        head.append(line)
        if line.removeprefix(BOM_UTF8).strip():
            break
    if head and head[-1].removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
        yield from _lines(chain(head, lines), "stdin", reference_date)
    else:
        yield _decoded(b"".join(chain(head, lines)), "stdin", reference_date)


def _from_file(path: Path, reference_date: date | None) -> Iterator[Read]:
    if path.suffix.lower() in _LINES:
        with path.open("rb") as lines:
            yield from _lines(lines, path.name, reference_date)
    else:
        yield _decoded(path.read_bytes(), path.stem, reference_date)


def _decoded(content: bytes, name: str, reference_date: date | None) -> Read:
    """A byte order mark is no part of the text: offsets count from what follows it."""
    try:
        return Input(content.removeprefix(BOM_UTF8).decode("utf-8"), name, reference_date)
    except UnicodeDecodeError as error:
        return failure(name, InputError(f"{name}: not UTF-8 at byte {error.start}; convert it first"))


def _lines(lines: Iterable[bytes], name: str, reference_date: date | None) -> Iterator[Read]:
    for number, line in enumerate(lines, start=1):
        content = line.removeprefix(BOM_UTF8) if number == 1 else line
        if content.strip():
            yield _line(content, f"{name}, line {number}", reference_date)


def _line(line: bytes, where: str, reference_date: date | None) -> Read:
    try:
        record = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return failure(None, InputError(f"{where}: not JSON in UTF-8 ({error}); write one object a line"))
    try:
        return _record(record, where, reference_date)
    except InputError as error:
        return failure(_identity(record), error)


def _record(record: Any, where: str, reference_date: date | None) -> Input:
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise InputError(f'{where}: needs an object with a "text" string, as {{"id": "1", "text": "..."}}')
    given = record.get("reference_date")
    return Input(record["text"], _identity(record), _date(given, where) if given is not None else reference_date)


def _identity(record: Any) -> str | None:
    """Gold files say ``doc_id``; numbers are taken as they print, and half a surrogate pair, no character, as «?»."""
    found = record.get("id", record.get("doc_id")) if isinstance(record, dict) else None
    return None if found is None else str(found).encode("utf-8", "replace").decode("utf-8")


def _date(given: Any, where: str) -> date:
    try:
        return date.fromisoformat(given)
    except (TypeError, ValueError):
        raise InputError(f"{where}: reference_date {given!r} is no ISO date such as 2016-12-17") from None
