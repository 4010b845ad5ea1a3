"""The work of ``diplo-events extract``: documents in, events out, one record each, in order."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from diplo_events.batch import answers
from diplo_events.cli.inputs import documents, expand
from diplo_events.cli.loading import load_extractor
from diplo_events.cli.options import Layout
from diplo_events.cli.output import opened, pour
from diplo_events.cli.tables import drawn
from diplo_events.cli.watching import Tally, shown
from diplo_events.events import ErrorRecord, Result

Answer = Result | ErrorRecord


def extract_files(
    files: list[str],
    *,
    layout: Layout,
    reference_date: date | None,
    output: Path | None,
    workers: int,
    lexicon: str | None,
    tables: Path | None,
    quiet: bool,
) -> Tally:
    """Write the events of all documents; return how many there were and how many failed.

    Raises:
        InputError: a file does not exist.
        GazetteerError: a table of the user's is wrong.
        LexiconError: there is no such lexicon.
    """
    given = documents(expand(files), reference_date)
    tally = Tally()
    with opened(output) as stream:
        found = answers(load_extractor(lexicon, tables), given, workers=workers)
        pour(chunks(layout, tally.of(shown(found, quiet=quiet)), stream), stream)
    return tally


def chunks(layout: Layout, found: Iterable[Answer], stream: TextIO) -> Iterator[str]:
    """Yield what to write for the answers, one chunk at least for each."""
    match layout:
        case Layout.JSONL:
            return (f"{answer.to_json()}\n" for answer in found)
        case Layout.JSON:
            return _array(found)
        case Layout.TABLE:
            return drawn(found, stream)


def _array(found: Iterable[Answer]) -> Iterator[str]:
    yield "["
    for number, answer in enumerate(found):
        yield f"{',' if number else ''}\n{_indented(answer)}"
    yield "\n]\n"


def _indented(answer: Answer) -> str:
    return json.dumps(json.loads(answer.to_json()), ensure_ascii=False, indent=2)
