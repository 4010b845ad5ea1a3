"""The work of ``diplo-events export``: what ``extract`` wrote, into files that other tools read."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from diplo_events.cli.inputs import STDIN
from diplo_events.cli.options import ExportFormat, RowOf
from diplo_events.cli.output import opened, pour
from diplo_events.cli.watching import Tally
from diplo_events.errors import InputError
from diplo_events.events import Answer
from diplo_events.exchange import results_in, results_of, texts, write
from diplo_events.rulebook import event_types, rulebook


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was asked for."""

    layout: ExportFormat
    per: RowOf
    output: Path | None
    rules: list[str] | None


def export_files(files: list[str], asked: Asked) -> Tally:
    """Write the results of all files; return how many documents there were and how many could not be read.

    Raises:
        InputError: a file is no such thing, or the format needs a file to write to.
        RuleError: a rule of the user's is wrong.
    """
    tally = Tally()
    answers = tally.of(read_results(files, asked.rules))
    if asked.output is not None:
        write(answers, asked.output, asked.layout.value, per=asked.per.value)
        return tally
    chunks = texts(answers, asked.layout.value, per=asked.per.value)
    if chunks is None:
        raise InputError(f"--format {asked.layout} makes files: say where with --output")
    with opened(None) as stream:
        pour(chunks, stream)
    return tally


def read_results(files: list[str], rules: list[str] | None) -> Iterator[Answer]:
    """Yield the results and error records of all files, events of the rules' own types among them.

    Raises:
        InputError: a file is no such thing.
        RuleError: a rule of the user's is wrong.
    """
    types = event_types(rulebook(*rules)) if rules else None
    for file in files:
        if file == STDIN:
            yield from results_of(sys.stdin.buffer, "stdin", types)
        else:
            yield from results_in(file, types)
