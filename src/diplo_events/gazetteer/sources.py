"""Table files as bytes, before anybody looks inside; no pydantic here, so that a cached gazetteer starts without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.errors import GazetteerError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

__all__ = ["TABLES", "Problem", "Source", "read_overlay", "read_sources"]

#: The tables, by their files' names without ``.csv``.
TABLES: Final = ("countries", "organisations", "positions", "people", "tenures", "places", "outlets")


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


def read_sources(directory: Traversable, *, partial: bool = False) -> tuple[Source, ...]:
    """Read the bytes of a directory's tables; ``partial`` admits missing ones (overlays).

    Raises:
        GazetteerError: a table is missing, or none is there.
    """
    files = {table: directory.joinpath(f"{table}.csv") for table in TABLES}
    found = {table: file for table, file in files.items() if file.is_file()}
    missing = [f"{table}.csv" for table in TABLES if table not in found]
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
    if path.stem not in TABLES or not path.is_file():
        raise GazetteerError(f"{path}: no table: expected a directory or one of {', '.join(TABLES)} with .csv")
    return (Source(path.stem, str(path), path.read_bytes()),)
