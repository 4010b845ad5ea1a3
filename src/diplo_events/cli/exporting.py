"""The work of ``diplo-events export`` and ``picture``: what ``extract`` wrote, for other tools and for the eye."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from diplo_events.cli.inputs import STDIN
from diplo_events.cli.options import ExportFormat, PictureKind, RowOf, SideOf
from diplo_events.cli.output import opened, pour
from diplo_events.cli.watching import Tally
from diplo_events.errors import InputError
from diplo_events.events import Answer, BaseEvent, ErrorRecord, Result
from diplo_events.exchange import results_in, results_of, texts, write
from diplo_events.pictures import Network, Picture, months, network, pairs, timeline
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
    types = event_types(rulebook(*asked.rules)) if asked.rules else None
    answers = tally.of(_answers(files, types))
    if asked.output is not None:
        write(answers, asked.output, asked.layout.value, per=asked.per.value)
        return tally
    chunks = texts(answers, asked.layout.value, per=asked.per.value)
    if chunks is None:
        raise InputError(f"--format {asked.layout} makes files: say where with --output")
    with opened(None) as stream:
        pour(chunks, stream)
    return tally


def draw_files(files: list[str], kind: PictureKind, by: SideOf, output: Path, rules: list[str] | None) -> Tally:
    """Draw the results of all files; return how many documents there were and how many could not be read.

    Raises:
        InputError: a file is no such thing, the output's suffix is of no picture, or the extra is not installed.
        RuleError: a rule of the user's is wrong.
    """
    tally = Tally()
    types = event_types(rulebook(*rules)) if rules else None
    read = [one for one in tally.of(_answers(files, types)) if not isinstance(one, ErrorRecord)]
    _picture(read, kind, by).save(output)
    return tally


def _picture(results: list[Result], kind: PictureKind, by: SideOf) -> Network | Picture:
    match kind:
        case PictureKind.NETWORK:
            return network(results, by=by.value)
        case PictureKind.TIMELINE:
            return timeline(results)
        case PictureKind.PAIRS:
            return pairs(results)
        case PictureKind.MONTHS:
            return months(results)


def _answers(files: list[str], types: Mapping[str, type[BaseEvent]] | None) -> Iterator[Answer]:
    for file in files:
        if file == STDIN:
            yield from results_of(sys.stdin.buffer, "stdin", types)
        else:
            yield from results_in(file, types)
