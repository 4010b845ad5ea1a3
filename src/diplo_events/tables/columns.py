"""What a table is made of; whoever writes one, to whatever file, reads it off these values."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

#: What a column holds, besides null.
Kind = Literal["string", "integer", "number", "boolean", "date"]
Value = str | int | float | bool | datetime.date | None
#: A row's values in the order of the table's columns.
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: name, what it holds, what that means; ``refers`` names the table whose key it is."""

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    refers: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what a row is, its columns, and the names of those that together are its key."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, in order."""
        return tuple(column.name for column in self.columns)

    def to_markdown(self) -> str:
        """Return the columns as a table of documentation."""
        lines = (f"| `{one.name}` | {one.kind} | {self._marked(one)}{one.meaning} |" for one in self.columns)
        return "\n".join(("| column | holds | meaning |", "|---|---|---|", *lines))

    def _marked(self, column: Column) -> str:
        key = "key; " if column.name in self.key else ""
        return f"{key}of `{column.refers}`; " if column.refers else key
