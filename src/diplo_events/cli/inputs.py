"""Where documents come from: texts, JSON Lines, pages, feeds and archives, packed too; directories, globs and stdin."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from contextlib import contextmanager
from io import BytesIO
from itertools import chain
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from diplo_events.batch import failure
from diplo_events.errors import DiploEventsError, InputError
from diplo_events.events import ErrorRecord
from diplo_events.files import LINES, decoded, documents_in, expanded, lines_of, name_within, suffix_of
from diplo_events.inputs import SUFFIXES, documents_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from diplo_events.batch import Input

    Read = Input | ErrorRecord

Found = TypeVar("Found")

STDIN: Final = "-"
_PAGE: Final = (b"<!doctype html", b"<html")
_SUFFIXES: Final = (*LINES, ".txt", *SUFFIXES)


class Meter:
    """How far reading has come, in bytes as the files lie on the disk."""

    def __init__(self, paths: list[Path | str]) -> None:
        """Ask how large the files are; ``total`` is None where standard input is among them."""
        files = [Path(path) for path in paths]
        self.total = None if STDIN in paths else sum(file.stat().st_size for file in files if file.exists())
        self._before = 0
        self._file: BinaryIO | None = None

    @contextmanager
    def opened(self, path: Path) -> Iterator[BinaryIO]:
        """Open a file for reading, and keep an eye on it."""
        with path.open("rb") as file:
            self._file = file
            try:
                yield file
            finally:
                self._before += file.tell()
                self._file = None

    @property
    def done(self) -> int:
        """How many bytes have been read."""
        return self._before + (self._file.tell() if self._file else 0)


def answered(document: Read, ask: Callable[[Input], Found]) -> Found | ErrorRecord:
    """Return what is found in a document; an error record where it could not be read, or has something wrong."""
    if isinstance(document, ErrorRecord):
        return document
    try:
        return ask(document)
    except DiploEventsError as error:
        return failure(document.id, error)


def expand(arguments: list[str]) -> list[Path | str]:
    """Return the files that the arguments name, directories and globs unfolded in sorted order.

    Raises:
        InputError: a file does not exist, or a directory or glob holds nothing to read.
    """
    return [path for argument in arguments for path in _expanded(argument)]


def _expanded(argument: str) -> list[Path | str]:
    return [STDIN] if argument == STDIN else list(expanded(argument, _SUFFIXES))


def documents(paths: list[Path | str], reference_date: date | None, meter: Meter | None = None) -> Iterator[Read]:
    """Yield every document of the files in order; what cannot be read is an error record in its place.

    ``reference_date`` is for documents that carry none of their own; the ``meter`` is told of each file.
    """
    meter = meter or Meter(paths)
    for path in paths:
        try:
            yield from _from_stdin(reference_date) if path == STDIN else _from_file(Path(path), reference_date, meter)
        except InputError as error:
            yield failure(None, error)
        except OSError as error:
            yield failure(None, InputError(f"{path}: cannot be read ({error.strerror})"))


def _from_stdin(reference_date: date | None) -> Iterator[Read]:
    """Take what begins with a brace for JSON Lines, read as they come; a page for a page; all else for one text."""
    lines = iter(sys.stdin.buffer)
    head: list[bytes] = []
    for line in lines:
        head.append(line)
        if line.removeprefix(BOM_UTF8).strip():
            break
    begun = head[-1].removeprefix(BOM_UTF8).lstrip().lower() if head else b""
    if begun.startswith(b"{"):
        yield from documents_in(chain(head, lines), "stdin", reference_date)
    elif begun.startswith(_PAGE):
        yield from documents_of(BytesIO(b"".join(chain(head, lines))), "stdin.html", reference_date)
    else:
        yield decoded(b"".join(chain(head, lines)), "stdin", reference_date)


def _from_file(path: Path, reference_date: date | None, meter: Meter) -> Iterator[Read]:
    suffix = suffix_of(path.name)
    with meter.opened(path) as file:
        lines = lines_of(file, path.name)  # held here: an iterator over a file that is let go of closes the file
        if suffix in SUFFIXES:
            yield from documents_of(file, path.name, reference_date)
        elif suffix in LINES:
            yield from documents_in(lines, path.name, reference_date)
        else:
            yield decoded(b"".join(lines), PurePath(name_within(path.name)).stem, reference_date)
