"""Writes docs/columns.md: every table that results become, column by column, and the database's schema.

python tools/columns.py            write the page
python tools/columns.py --check    tell whether it is up to date (exit code 1 if not)
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.events.columns import TABLES
from diplo_events.events.frames import FRAMES
from diplo_events.exchange import DYADS
from diplo_events.exchange.sqlite import ddl

if TYPE_CHECKING:
    from diplo_events.tables import Table

PAGE = Path(__file__).parents[1] / "docs" / "columns.md"
HEAD = """# Columns

What stands in the columns of [data frames](notebooks.md) and [exports](exports.md): made from the code by
`make columns`; a test compares. Columns, their order and their types are always the same, whatever the results hold.

| holds | pandas | polars | Parquet | SQLite | CSV |
|---|---|---|---|---|---|
| string | `string` | `String` | `string` | `TEXT` | as it is, in quotes where it must be |
| integer | `Int64` | `Int64` | `int64` | `INTEGER` | digits |
| number | `Float64` | `Float64` | `double` | `REAL` | `0.9` |
| boolean | `boolean` | `Boolean` | `bool` | `INTEGER`, 0 or 1 | `true`, `false` |
| date | `datetime64[s]` | `Date` | `date32` | `TEXT`, `2016-12-17` | `2016-12-17` |

Null always means that the text does not say, or that there is no such thing; in CSV it is an empty cell.
"""
WIDE = """## One wide table

For data frames, and for the formats `csv` and `parquet`: `per` says what a row is.
"""
JOINED = """## Tables joined by keys

For `sqlite`, `csv-tables` and `parquet-tables`.
"""
SCHEMA = """## The database's schema

`pairs` is a view: each event once for every two different actors in it.
"""


def page() -> str:
    """Return the whole page."""
    wide = [_section(f'per="{name}"', table) for name, table in FRAMES.items()]
    joined = [_section(table.name, table) for table in TABLES if table.name != "documents"]
    documents = '### documents\n\nAs `per="document"` above.'
    schema = f"```text\n{ddl()}\n```"
    dyads = _section("dyads", DYADS).replace("###", "##", 1)
    return (
        "\n\n".join(
            (HEAD.rstrip(), WIDE.rstrip(), *wide, JOINED.rstrip(), documents, *joined, dyads, SCHEMA.rstrip(), schema)
        )
        + "\n"
    )


def _section(title: str, table: Table) -> str:
    return f"### {title}\n\nA row is {table.meaning}.\n\n{table.to_markdown()}"


def main() -> int:
    """Write the page, or compare it."""
    if "--check" in sys.argv:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
