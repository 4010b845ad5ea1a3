"""Rows as data frames of pandas or polars; a column has the type that its table gives it, empty or not."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from diplo_events.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.tables.columns import Row, Table

Library = Literal["pandas", "polars"]
LIBRARIES: Final[tuple[Library, ...]] = get_args(Library)

_EXTRA: Final = {"pandas": "frames", "polars": "polars"}
_PANDAS: Final = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "date": "datetime64[s]",
}
_POLARS: Final = {"string": "String", "integer": "Int64", "number": "Float64", "boolean": "Boolean", "date": "Date"}


def frame(table: Table, rows: Iterable[Row], library: Library = "pandas") -> Any:
    """Return the rows as a data frame with the table's columns.

    Raises:
        InputError: there is no such library, or it is not installed.
    """
    module = _library(library)
    values = list(zip(*rows, strict=True)) or [()] * len(table.columns)
    return (_pandas if library == "pandas" else _polars)(module, table, values)


def _library(library: str) -> Any:
    if library not in LIBRARIES:
        raise InputError(f"library={library!r}: choose one of {', '.join(LIBRARIES)}")
    try:
        return import_module(library)
    except ImportError as error:
        raise InputError(f"{library} needs an extra: pip install 'diplo-events[{_EXTRA[library]}]'") from error


def _pandas(pandas: Any, table: Table, values: list[Row]) -> Any:
    columns = zip(table.columns, values, strict=True)
    return pandas.DataFrame({one.name: pandas.Series(list(row), dtype=_PANDAS[one.kind]) for one, row in columns})


def _polars(polars: Any, table: Table, values: list[Row]) -> Any:
    schema = {column.name: getattr(polars, _POLARS[column.kind]) for column in table.columns}
    return polars.DataFrame(dict(zip(table.names, map(list, values), strict=True)), schema=schema)
