"""Parquet tables: a document in a row, a record in a row, the columns typed as the models are."""

from __future__ import annotations

import datetime
import types
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, Union, get_args, get_origin

from diplo_events.errors import InputError
from diplo_events.events import EVENT_TYPES, BaseEvent, ErrorRecord, Result
from diplo_events.files import document

try:
    import pyarrow
    from pyarrow import parquet
except ImportError:
    raise InputError("Parquet files need an extra: pip install 'diplo-events[parquet]'") from None

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pydantic import BaseModel

    from diplo_events.files import Read

_COLUMNS: Final = ("id", "doc_id", "text", "reference_date")
_ROWS: Final = 1024  # read and written at once: a few megabytes
_SIMPLE: Final = {str: pyarrow.string(), int: pyarrow.int32(), float: pyarrow.float64(), bool: pyarrow.bool_()}


def documents(source: Path, reference_date: datetime.date | None) -> Iterator[Read]:
    """Yield the document of each row; ``id`` and ``reference_date`` may be missing, other columns are not read.

    Raises:
        InputError: it is no Parquet file, or has no ``text``.
    """
    try:
        table = parquet.ParquetFile(source)
    except pyarrow.ArrowInvalid as error:
        raise InputError(f"{source.name}: no Parquet file ({error})") from error
    with table:
        columns = [name for name in _COLUMNS if name in table.schema_arrow.names]
        if "text" not in columns:
            raise InputError(f'{source.name}: has no column "text"; it has {", ".join(table.schema_arrow.names)}')
        number = 0
        for batch in table.iter_batches(batch_size=_ROWS, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield document(row, f"{source.name}, row {number}", reference_date)


@contextmanager
def writer(target: Path) -> Iterator[Callable[[Result | ErrorRecord], None]]:
    """Open a table for records; what it is given is written a block at a time."""
    rows: list[dict[str, Any]] = []
    with parquet.ParquetWriter(target, schema(), compression="zstd") as table:

        def flush() -> None:
            table.write_batch(pyarrow.RecordBatch.from_pylist(rows, schema=schema()))
            rows.clear()

        def write(answer: Result | ErrorRecord) -> None:
            rows.append(answer.model_dump(by_alias=True))
            if len(rows) == _ROWS:
                flush()

        yield write
        flush()


@cache
def schema() -> Any:
    """Return the columns: those of a result, with all event types' fields in one, and the error of a record."""
    fields = [(name, info.annotation) for name, info in Result.model_fields.items() if name != "events"]
    columns = [pyarrow.field(name, _type(annotation)) for name, annotation in fields]
    error = ErrorRecord.model_fields["error"].annotation
    return pyarrow.schema([*columns, ("events", pyarrow.list_(_events())), ("error", _type(error))])


def _events() -> Any:
    """One struct for events of every type: what a type lacks is null."""
    models: list[type[BaseEvent]] = [BaseEvent, *EVENT_TYPES.values()]
    fields: dict[str, Any] = {}
    for model in models:
        fields |= {field.name: field for field in _struct(model)}
    return pyarrow.struct(list(fields.values()))


def _struct(model: type[BaseModel]) -> Any:
    fields = model.model_fields.items()
    return pyarrow.struct([pyarrow.field(info.alias or name, _type(info.annotation)) for name, info in fields])


def _type(annotation: Any) -> Any:
    """Return the column type of a field of our models."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return pyarrow.string()
    if origin in {Union, types.UnionType}:
        return _type(next(argument for argument in arguments if argument is not type(None)))
    if origin is tuple:
        return pyarrow.list_(_type(arguments[0]))
    if annotation is datetime.date:
        return pyarrow.date32()
    return _SIMPLE[annotation] if annotation in _SIMPLE else _struct(annotation)
