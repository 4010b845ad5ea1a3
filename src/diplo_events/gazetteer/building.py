"""Sources -> what the cache keeps: read, validated, compared, indexed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.errors import GazetteerError
from diplo_events.gazetteer.checks import cross_check
from diplo_events.gazetteer.compiling import build_tries
from diplo_events.gazetteer.freezing import freeze
from diplo_events.gazetteer.reading import Tables, read_tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.gazetteer.sources import Source

__all__ = ["Compiled", "checked_tables", "compile_layers"]

#: Frozen tables, packed exact trie, packed coarse trie.
Compiled = tuple[dict[str, bytes], dict[str, bytes], dict[str, bytes]]

_SHOWN: Final = 5


def checked_tables(layers: Sequence[Sequence[Source]]) -> Tables:
    """Read and check layers of tables; the problems are in the result.

    What one cell has wrong makes no sense of codes elsewhere: tables are compared only when each is sound.
    """
    tables = read_tables(layers)
    return tables if tables.problems else Tables(tables.rows, cross_check(tables))


def compile_layers(layers: Sequence[Sequence[Source]]) -> Compiled:
    """Return the tables frozen and the two packed tries.

    Raises:
        GazetteerError: something is wrong; the message names file, line, column and value of the first few errors.
    """
    tables = checked_tables(layers)
    errors = [str(problem) for problem in tables.problems if problem.severity == "error"]
    if errors:
        more = f"\n... and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else ""
        raise GazetteerError("\n".join(errors[:_SHOWN]) + more)
    frozen = {table: freeze(tables.entries(table)) for table in tables.rows}
    return frozen, *build_tries(tables)
