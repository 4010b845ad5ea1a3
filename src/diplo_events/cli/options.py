"""The options that commands share."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Layout(StrEnum):
    """What the results look like."""

    JSONL = "jsonl"
    JSON = "json"
    TABLE = "table"
    GOLD = "gold"  # to correct by hand, and to evaluate against


class AnalysisLayout(StrEnum):
    """What analyses look like."""

    JSONL = "jsonl"
    TABLE = "table"


class ExplanationLayout(StrEnum):
    """What explanations look like."""

    TEXT = "text"
    HTML = "html"
    JSONL = "jsonl"


class ExportFormat(StrEnum):
    """What an export makes."""

    CSV = "csv"
    CSV_TABLES = "csv-tables"
    PARQUET = "parquet"
    PARQUET_TABLES = "parquet-tables"
    SQLITE = "sqlite"
    PLOVER = "plover"
    DYADS = "dyads"
    JSONLD = "jsonld"


class RowOf(StrEnum):
    """What a row of a single table is."""

    EVENT = "event"
    PARTICIPANT = "participant"
    DOCUMENT = "document"


class PictureKind(StrEnum):
    """What a picture shows."""

    NETWORK = "network"
    TIMELINE = "timeline"
    PAIRS = "pairs"
    MONTHS = "months"


class SideOf(StrEnum):
    """What the circles of a network are."""

    ACTOR = "actor"
    PERSON = "person"


def parse_day(value: str) -> date:
    """Read ``YYYY-MM-DD``.

    Raises:
        typer.BadParameter: it is no such day.
    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no day such as 2016-12-17") from None


Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILES...",
        show_default=False,
        help="Documents: .txt files (one each), .jsonl or .ndjson files (one a line), saved .html pages, feeds (.xml, "
        ".rss, .atom) and .warc archives, all as they are or packed (.gz, .zst), directories, globs, - for stdin.",
    ),
]
Results = Annotated[
    list[str], typer.Argument(metavar="RESULTS...", show_default=False, help="What extract wrote; - for stdin.")
]
Day = Annotated[
    date | None,
    typer.Option(
        "--reference-date",
        parser=parse_day,
        metavar="YYYY-MM-DD",
        show_default=False,
        help="The day of publication, for documents that bring none of their own: what «اليوم» means.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        show_default=False,
        help="Write there, whole or not at all, not to stdout; compressed if it ends in .gz or .zst.",
    ),
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume",
        help="Keep what is done in FILE.part when the run is stopped, and go on there when it is started again.",
    ),
]
TimeLimit = Annotated[
    float | None,
    typer.Option(
        "--time-limit",
        metavar="SECONDS",
        show_default=False,
        help="Give a document up that takes longer; its place gets an error record.",
    ),
]
Lexicon = Annotated[
    str | None,
    typer.Option(
        "--lexicon",
        metavar="SOURCE",
        show_default="embedded",
        help="The morphological lexicon: embedded, a name that camel_data installed, or a database file.",
    ),
]
Tables = Annotated[
    Path | None,
    typer.Option(
        "--gazetteer",
        metavar="PATH",
        show_default=False,
        help="Tables of your own, laid over the shipped ones: a .csv file named as its table, or a directory of such.",
    ),
]
Rules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules",
        metavar="PATH",
        show_default=False,
        help="Rules of your own beside the shipped ones: a .py or .toml file or a directory of such; may be repeated.",
    ),
]
Workers = Annotated[int, typer.Option("--workers", "-w", min=1, help="Processes to share the documents among.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no closing words on stderr.")]
