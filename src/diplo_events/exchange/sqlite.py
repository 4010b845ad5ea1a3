"""One SQLite file with all tables, their keys and what they refer to; days are texts as 2016-12-17."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from diplo_events.errors import InputError
from diplo_events.events.columns import TABLES
from diplo_events.events.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from diplo_events.events import Answer
    from diplo_events.events.rows import Record
    from diplo_events.tables import Column, Table, Value

_TYPES: Final = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "date": "TEXT"}
_KEYS: Final = {table.name: table.key for table in TABLES}

#: What people ask for first, ready made.
_VIEWS: Final = """
CREATE INDEX participants_by_actor ON participants (actor);
CREATE INDEX events_by_date ON events (date);
CREATE VIEW pairs AS
  SELECT events.*, one.actor AS first_actor, other.actor AS second_actor
  FROM events
  JOIN (SELECT DISTINCT event, actor FROM participants WHERE actor IS NOT NULL) AS one USING (event)
  JOIN (SELECT DISTINCT event, actor FROM participants WHERE actor IS NOT NULL) AS other USING (event)
  WHERE one.actor < other.actor;
"""


def ddl() -> str:
    """Return the statements that make the tables: the schema."""
    return "\n".join((*map(_create, TABLES), _VIEWS.strip()))


def _create(table: Table) -> str:
    columns = [f"  {_defined(column)}" for column in table.columns]
    key = f"  PRIMARY KEY ({', '.join(table.key)})"
    return f"CREATE TABLE {table.name} (\n" + ",\n".join((*columns, key, *_further(table))) + "\n);"


def _further(table: Table) -> Iterator[str]:
    """A conflict belongs to one participant of its event, which takes two columns to say."""
    if table.name == "conflicts":
        yield "  FOREIGN KEY (event, participant) REFERENCES participants (event, number)"


def _defined(column: Column) -> str:
    null = " NOT NULL" if column.required else ""
    refers = f" REFERENCES {column.refers} ({_KEYS[column.refers][0]})" if column.refers else ""
    return f'"{column.name}" {_TYPES[column.kind]}{null}{refers}'


def write_database(answers: Iterable[Answer], path: Path) -> None:
    """Write a new database."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        database.executescript(ddl())
        inserts = {table.name: _insert(table) for table in TABLES}
        for name, row in rows(answers):
            database.execute(inserts[name], [_stored(value) for value in row])


def _insert(table: Table) -> str:
    return f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608  (our own names)


def _stored(value: Value) -> Value:
    return value.isoformat() if isinstance(value, date) else value


def records(path: Path, table: Table) -> Iterator[Record]:
    """Yield the rows of one table in the order of its key.

    Raises:
        InputError: the file is no such database.
    """
    query = f"SELECT * FROM {table.name} ORDER BY {', '.join(table.key)}"  # noqa: S608  (our own names)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            for row in database.execute(query):
                yield {one.name: _read(one, value) for one, value in zip(table.columns, row, strict=True)}
    except (sqlite3.DatabaseError, ValueError) as error:
        raise InputError(f"{path}: no database of results ({error}); give a file that the export made") from error


def _read(column: Column, value: Any) -> Any:
    if value is None:
        return None
    if column.kind == "boolean":
        return bool(value)
    return date.fromisoformat(value) if column.kind == "date" else value
