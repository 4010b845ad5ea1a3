"""A directory of CSV files, one a table: UTF-8, a header, null as an empty cell, days as 2016-12-17."""

from __future__ import annotations

import csv
from contextlib import ExitStack
from datetime import date
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from diplo_events.errors import InputError
from diplo_events.events.columns import TABLES
from diplo_events.events.rows import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from diplo_events.events import Answer
    from diplo_events.events.rows import Record
    from diplo_events.tables import Row, Table

_READ: Final[dict[str, Callable[[str], Any]]] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
}


def write_tables(answers: Iterable[Answer], directory: Path) -> None:
    """Write every table to a file of the directory, which is made."""
    directory.mkdir()
    with ExitStack() as stack:
        files = {table.name: stack.enter_context(_open(directory, table.name, "w")) for table in TABLES}
        for table in TABLES:
            files[table.name].write(_line(table.names))
        for name, row in rows(answers):
            files[name].write(_line(row))


def lines(table: Table, found: Iterable[Row]) -> Iterator[str]:
    """Yield a table as the lines of a file, its header first."""
    return map(_line, chain([table.names], found))


def _line(row: Row) -> str:
    """Return the row as a line; a cell with a carriage return alone needs quotes too, and gets them with this end."""
    stream = StringIO()
    cells = [str(value).lower() if isinstance(value, bool) else value for value in row]
    csv.writer(stream, lineterminator="\r\n").writerow(cells)
    return stream.getvalue().removesuffix("\r\n") + "\n"


def records(directory: Path, table: Table) -> Iterator[Record]:
    """Yield the rows of one table as they were written.

    Raises:
        InputError: the file is missing, or it is no such table.
    """
    with _open(directory, table.name, "r") as stream:
        reader = csv.reader(stream)
        header = next(reader, [])
        if tuple(header) != table.names:
            raise InputError(f"{table.name}.csv: its columns are {', '.join(header)}, not {', '.join(table.names)}")
        for row in reader:
            yield _record(row, table, f"{table.name}.csv, line {reader.line_num}")


def _record(row: list[str], table: Table, where: str) -> Record:
    try:
        cells = zip(table.columns, row, strict=True)
        return {one.name: _READ[one.kind](cell) if cell else None for one, cell in cells}
    except (ValueError, KeyError) as error:
        raise InputError(f"{where}: not as it was written ({error})") from error


def _open(directory: Path, name: str, mode: str) -> Any:
    path = directory / f"{name}.csv"
    try:
        return path.open(mode, encoding="utf-8", newline="")
    except FileNotFoundError:
        raise InputError(f"{path}: no such table; give a directory that the export made") from None
