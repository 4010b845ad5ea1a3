"""The formats by name: which are texts, which are files or directories of their own, and which can be read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from diplo_events.errors import InputError
from diplo_events.events.columns import TABLES
from diplo_events.events.frames import wide
from diplo_events.events.rows import answers as answers_of
from diplo_events.exchange import comma, sqlite
from diplo_events.exchange.dyads import DYADS, dyads
from diplo_events.exchange.linked import linked
from diplo_events.exchange.plover import plover
from diplo_events.exchange.replacing import replacing
from diplo_events.files import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from diplo_events.events import Answer, BaseEvent
    from diplo_events.events.frames import Per

Format = Literal["csv", "csv-tables", "parquet", "parquet-tables", "sqlite", "plover", "dyads", "jsonld"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)

_DIRECTORIES: Final = ("csv-tables", "parquet-tables")

#: Formats that are text.
_TEXTS: Final[dict[str, Callable[[Iterable[Answer], Per], Iterator[str]]]] = {
    "csv": lambda answers, per: comma.lines(*wide(answers, per)),
    "dyads": lambda answers, _: comma.lines(DYADS, dyads(answers)),
    "plover": lambda answers, _: (f"{json.dumps(record, ensure_ascii=False)}\n" for record in plover(answers)),
    "jsonld": lambda answers, _: linked(answers),
}


def texts(answers: Iterable[Answer], format: str, *, per: Per = "event") -> Iterator[str] | None:  # noqa: A002
    """Return the pieces of a format that is text, for any stream; None where the format makes files of its own."""
    return _TEXTS[format](answers, per) if format in _TEXTS else None


def write(answers: Iterable[Answer], target: Path | str, format: str, *, per: Per = "event") -> None:  # noqa: A002
    """Write results to a file, or a directory for the formats of many tables; it appears whole or not at all.

    ``per`` says what a row of ``csv`` and ``parquet`` is: an event, a participant or a document.  A text is compressed
    if the target ends in .gz or .zst.

    Raises:
        InputError: there is no such format, an extra is missing, or the target is in the way.
    """
    target = Path(target)
    writer = _writer(format, target.name, per)
    with replacing(target, directory=format in _DIRECTORIES) as part:
        writer(answers, part)


def _writer(format: str, name: str, per: Per) -> Callable[[Iterable[Answer], Path], None]:  # noqa: A002
    if format in _TEXTS:
        return lambda answers, part: _write_text(_TEXTS[format](answers, per), part, name)
    match format:
        case "sqlite":
            return sqlite.write_database
        case "csv-tables":
            return comma.write_tables
        case "parquet-tables":
            return _parquet().write_tables  # type: ignore[no-any-return]
        case "parquet":
            parquet = _parquet()
            return lambda answers, part: parquet.write_table(*wide(answers, per), part)
    raise InputError(f"format={format!r}: choose one of {', '.join(FORMATS)}")


def _write_text(chunks: Iterator[str], part: Path, name: str) -> None:
    with written(part, name) as stream:
        for chunk in chunks:
            stream.write(chunk)


def read(
    source: Path | str,
    format: str,  # noqa: A002
    *,
    types: Mapping[str, type[BaseEvent]] | None = None,
) -> Iterator[Answer]:
    """Yield the results that ``write`` wrote as ``sqlite``, ``csv-tables`` or ``parquet-tables``: the same, one by one.

    ``types`` are the classes of event types of your own.

    Raises:
        InputError: it is no such file or directory, or the format cannot be read back.
    """
    readers: dict[str, Callable[..., Any]] = {"sqlite": sqlite.records, "csv-tables": comma.records}
    if format == "parquet-tables":
        readers[format] = _parquet().records
    if format not in readers:
        raise InputError(f"format={format!r}: csv-tables, parquet-tables and sqlite can be read back")
    return answers_of({table.name: readers[format](Path(source), table) for table in TABLES}, types)


def _parquet() -> Any:
    from diplo_events.exchange import parquet  # noqa: PLC0415  (an extra, looked for when it is asked for)

    return parquet
