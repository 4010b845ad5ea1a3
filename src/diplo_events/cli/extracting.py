"""The work of ``diplo-events extract``: documents in, events out, one record each, in order."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from diplo_events.batch import Input, answers
from diplo_events.cli.inputs import Meter, documents, expand
from diplo_events.cli.loading import load_extractor
from diplo_events.cli.options import Layout
from diplo_events.cli.output import opened, pour
from diplo_events.cli.resuming import resumed
from diplo_events.cli.watching import Tally, shown
from diplo_events.errors import InputError
from diplo_events.events import Answer, ErrorRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """What the command was asked for; the fields are its options."""

    files: list[str]
    layout: Layout
    reference_date: date | None
    output: Path | None
    resume: bool
    workers: int
    time_limit: float | None
    rules: list[str] | None
    lexicon: str | None
    tables: Path | None
    quiet: bool


def extract_files(asked: Extraction) -> Tally:
    """Write the events of all documents; return how many there were and how many failed.

    Raises:
        InputError: a file does not exist, or the run to resume was another one.
        GazetteerError: a table of the user's is wrong.
        LexiconError: there is no such lexicon.
    """
    paths = expand(asked.files)
    meter = Meter(paths)
    texts: deque[str] = deque()
    given = _noted(documents(paths, asked.reference_date, meter), texts, asked.layout)
    tally = Tally()
    with _stream(asked, given, tally) as stream:
        extractor = load_extractor(asked.lexicon, asked.tables, rules=asked.rules)
        found = answers(extractor, given, workers=asked.workers, time_limit=asked.time_limit)
        pour(chunks(asked.layout, tally.of(shown(found, quiet=asked.quiet, meter=meter)), stream, texts), stream)
    return tally


def _noted(given: Iterator[Input | ErrorRecord], texts: deque[str], layout: Layout) -> Iterator[Input | ErrorRecord]:
    """Hand the documents on; where gold is made of the answers, which come in the same order, keep the texts."""
    for document in given:
        if layout is Layout.GOLD:
            texts.append(document.text if isinstance(document, Input) else "")
        yield document


def _stream(asked: Extraction, given: Iterator[Input | ErrorRecord], tally: Tally) -> AbstractContextManager[TextIO]:
    if not asked.resume:
        return opened(asked.output)
    if asked.output is None or asked.layout is not Layout.JSONL:
        raise InputError("--resume goes on with a file of JSON Lines: give --output FILE, and no other --format")
    return resumed(asked.output, given, tally)


def chunks(layout: Layout, found: Iterable[Answer], stream: TextIO, texts: deque[str]) -> Iterator[str]:
    """Yield what to write for the answers, one chunk at least for each; ``texts`` are what gold is made with."""
    match layout:
        case Layout.JSONL:
            return (f"{answer.to_json()}\n" for answer in found)
        case Layout.JSON:
            return _array(json.loads(answer.to_json()) for answer in found)
        case Layout.GOLD:
            return _array(_gold(answer, texts.popleft()) for answer in found)
        case Layout.TABLE:
            from diplo_events.cli.tables import drawn  # noqa: PLC0415  (the other layouts need no rich)

            return drawn(found, stream)


def _array(records: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield "["
    for number, record in enumerate(records):
        yield f"{',' if number else ''}\n{json.dumps(record, ensure_ascii=False, indent=2)}"
    yield "\n]\n"


def _gold(answer: Answer, text: str) -> dict[str, Any]:
    """A document that could not be read has no events to correct; its record says so."""
    from diplo_events.evaluation import gold_record  # noqa: PLC0415  (for this layout alone)

    return json.loads(answer.to_json()) if isinstance(answer, ErrorRecord) else gold_record(answer, text)
