"""A directory of Parquet files, one a table, with typed columns."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from diplo_events.errors import InputError
from diplo_events.events.columns import TABLES
from diplo_events.events.rows import rows

try:
    import pyarrow
    from pyarrow import parquet
except ImportError:
    raise InputError("Parquet files need an extra: pip install 'diplo-events[parquet]'") from None

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from diplo_events.events import Answer
    from diplo_events.events.rows import Record
    from diplo_events.tables import Row, Table

_BLOCK: Final = 8192  # rows written at once
_TYPES: Final = {
    "string": pyarrow.string(),
    "integer": pyarrow.int64(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "date": pyarrow.date32(),
}


def write_tables(answers: Iterable[Answer], directory: Path) -> None:
    """Write every table to a file of the directory, which is made."""
    directory.mkdir()
    waiting: defaultdict[str, list[Row]] = defaultdict(list)
    with ExitStack() as stack:
        writers = {
            table.name: stack.enter_context(
                parquet.ParquetWriter(directory / f"{table.name}.parquet", schema(table), compression="zstd")
            )
            for table in TABLES
        }
        for name, row in rows(answers):
            waiting[name].append(row)
            if len(waiting[name]) == _BLOCK:
                _flush(writers[name], waiting.pop(name))
        for name, block in waiting.items():
            _flush(writers[name], block)


def write_table(table: Table, found: Iterable[Row], path: Path) -> None:
    """Write one table to a file."""
    with parquet.ParquetWriter(path, schema(table), compression="zstd") as writer:
        remaining = iter(found)
        while block := list(islice(remaining, _BLOCK)):
            _flush(writer, block)


def _flush(writer: Any, block: list[Row]) -> None:
    columns = zip(writer.schema, zip(*block, strict=True), strict=True)
    arrays = [pyarrow.array(values, type=field.type) for field, values in columns]
    writer.write_batch(pyarrow.RecordBatch.from_arrays(arrays, schema=writer.schema))


def schema(table: Table) -> Any:
    """Return the columns of a table; what may be null is said, and what each means."""
    return pyarrow.schema(
        [
            pyarrow.field(one.name, _TYPES[one.kind], nullable=not one.required, metadata={"meaning": one.meaning})
            for one in table.columns
        ]
    )


def records(directory: Path, table: Table) -> Iterator[Record]:
    """Yield the rows of one table.

    Raises:
        InputError: the file is missing, or it is no such table.
    """
    path = directory / f"{table.name}.parquet"
    try:
        file = parquet.ParquetFile(path)
    except (OSError, pyarrow.ArrowInvalid) as error:
        raise InputError(f"{path}: no such table ({error}); give a directory that the export made") from error
    with file:
        if tuple(file.schema_arrow.names) != table.names:
            raise InputError(f"{path.name}: its columns are not those of the table {table.name}")
        for batch in file.iter_batches():
            yield from batch.to_pylist()
