"""CSV files -> located entries and the problems found on the way."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from diplo_events.gazetteer.rows import ROWS, columns, required_columns
from diplo_events.gazetteer.sources import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diplo_events.gazetteer.entries import Entry
    from diplo_events.gazetteer.sources import Source

__all__ = ["Located", "Tables", "read_tables"]

_VALUE_ERROR: Final = "Value error, "


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
    missing = [
        _header(source, name, f"missing column; {allowed}")
        for name in required_columns(source.table)
        if name not in header
    ]
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
