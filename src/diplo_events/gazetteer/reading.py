"""CSV files -> located entries and the problems found on the way."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from diplo_events.errors import GazetteerError
from diplo_events.gazetteer.rows import ROWS, columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from diplo_events.gazetteer.entries import Entry

__all__ = ["Located", "Problem", "Source", "Tables", "read_overlay", "read_sources", "read_tables"]

_VALUE_ERROR: Final = "Value error, "


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a table: where, what stands there, and what is allowed."""

    file: str
    line: int
    column: str
    value: str
    message: str
    severity: str = "error"  # or "notice": worth a look, no reason to refuse the tables

    def __str__(self) -> str:
        column = f", column {self.column}" if self.column else ""
        value = f": «{self.value}»" if self.value else ""
        return f"{self.file}, line {self.line}{column}{value}: {self.message}"


@dataclass(frozen=True, slots=True)
class Source:
    """A table file: which table it is, its name for messages, and its bytes."""

    table: str
    file: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Located:
    """An entry and the line it was read from."""

    entry: Entry
    file: str
    line: int

    def problem(self, column: str, value: str, message: str, *, severity: str = "error") -> Problem:
        """Return a problem at this line."""
        return Problem(self.file, self.line, column, value, message, severity)


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables read: entries by table and key, and what was wrong."""

    rows: Mapping[str, Mapping[str, Located]]
    problems: tuple[Problem, ...] = field(default=())

    def entries(self, table: str) -> tuple[Any, ...]:
        """Return the entries of one table in file order."""
        return tuple(located.entry for located in self.rows[table].values())


def read_sources(directory: Traversable, *, partial: bool = False) -> tuple[Source, ...]:
    """Read the bytes of a directory's tables; ``partial`` admits missing ones (overlays).

    Raises:
        GazetteerError: a table is missing, or none is there.
    """
    files = {table: directory.joinpath(f"{table}.csv") for table in ROWS}
    found = {table: file for table, file in files.items() if file.is_file()}
    missing = [f"{table}.csv" for table in ROWS if table not in found]
    if missing and not (partial and found):
        raise GazetteerError(f"{directory}: no {', '.join(missing)}: a gazetteer directory holds one file a table")
    return tuple(Source(table, str(file), file.read_bytes()) for table, file in found.items())


def read_overlay(path: Path) -> tuple[Source, ...]:
    """Read a user's tables: a directory of some, or one CSV file named as its table.

    Raises:
        GazetteerError: no table is there.
    """
    if path.is_dir():
        return read_sources(path, partial=True)
    if path.stem not in ROWS or not path.is_file():
        raise GazetteerError(f"{path}: no table: expected a directory or one of {', '.join(ROWS)} with .csv")
    return (Source(path.stem, str(path), path.read_bytes()),)


def read_tables(layers: Sequence[Sequence[Source]]) -> Tables:
    """Read layers of tables; a later layer adds rows, or replaces those with the same key."""
    rows: dict[str, dict[str, Located]] = {table: {} for table in ROWS}
    problems: list[Problem] = []
    for sources in layers:
        for source in sources:
            rows[source.table] |= _one_table(source, problems)
    return Tables(rows, tuple(problems))


def _one_table(source: Source, problems: list[Problem]) -> dict[str, Located]:
    located: dict[str, Located] = {}
    for item in _read(source, problems):
        first = located.setdefault(item.entry.key, item)
        if first is not item:
            problems.append(item.problem("", item.entry.key, f"stands already on line {first.line}: write it once"))
    return located


def _read(source: Source, problems: list[Problem]) -> Iterator[Located]:
    try:
        lines = source.data.decode("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError as error:
        problems.append(Problem(source.file, 1, "", "", f"not UTF-8 ({error.reason}): save it as UTF-8"))
        return
    reader = csv.reader(lines, strict=True)
    try:
        header = next(reader, [])
        wrong = _header_problems(source, header)
        problems.extend(wrong)
        if not wrong:
            yield from _rows(source, header, reader, problems)
    except csv.Error as error:
        problems.append(Problem(source.file, reader.line_num, "", "", f"no valid CSV: {error}"))


def _header_problems(source: Source, header: list[str]) -> list[Problem]:
    expected = columns(source.table)
    allowed = f"the columns are {', '.join(expected)}"
    unknown = [_header(source, name, f"unknown column; {allowed}") for name in header if name not in expected]
    missing = [_header(source, name, f"missing column; {allowed}") for name in expected if name not in header]
    double = [_header(source, name, "the column stands twice") for name in expected if header.count(name) > 1]
    return unknown + missing + double


def _header(source: Source, name: str, message: str) -> Problem:
    return Problem(source.file, 1, name.lstrip("\ufeff") or "?", "", message)


def _rows(source: Source, header: list[str], lines: Any, problems: list[Problem]) -> Iterator[Located]:
    model = ROWS[source.table]
    for cells in lines:
        if len(cells) != len(header):
            message = f"{len(cells)} cells where {len(header)} are due: check commas and quotes"
            problems.append(Problem(source.file, lines.line_num, "", "", message))
            continue
        try:
            yield Located(
                model.model_validate(dict(zip(header, cells, strict=True))).entry(), source.file, lines.line_num
            )
        except ValidationError as error:
            problems.extend(_cell_problems(source, lines.line_num, dict(zip(header, cells, strict=True)), error))


def _cell_problems(source: Source, line: int, cells: Mapping[str, str], error: ValidationError) -> Iterable[Problem]:
    for detail in error.errors(include_url=False):
        column = str(detail["loc"][0])
        message = detail["msg"].removeprefix(_VALUE_ERROR)
        yield Problem(source.file, line, column, cells[column], message)
