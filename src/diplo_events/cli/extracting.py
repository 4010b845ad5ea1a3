"""``diplo-events extract``: documents in, events out, one record each, in order."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from diplo_events.cli.guard import FAILED
from diplo_events.cli.options import Day, Files, Layout, Lexicon, Output, Quiet, Workers

if TYPE_CHECKING:
    from typing import Annotated, TextIO

    from diplo_events.events import ErrorRecord, Result
else:
    from typing import Annotated


def extract(
    files: Files,
    *,
    layout: Annotated[Layout, typer.Option("--format", "-f", help="What the results look like.")] = Layout.JSONL,
    reference_date: Day = None,
    output: Output = None,
    workers: Workers = 1,
    lexicon: Lexicon = None,
    quiet: Quiet = False,
) -> None:
    """Find the diplomatic events in documents.

    One record a document, in the documents' order.  What cannot be read gives an error record in its place, and the
    exit code is 1.
    """
    from diplo_events.batch import extract_many
    from diplo_events.cli.inputs import documents, expand
    from diplo_events.cli.loading import load_extractor
    from diplo_events.cli.output import opened, pour
    from diplo_events.cli.watching import Tally, shown

    given = documents(expand(files), reference_date)
    tally = Tally()
    with opened(output) as stream:
        answers = extract_many(given, workers=workers, extractor=load_extractor(lexicon))
        pour(_chunks(layout, tally.of(shown(answers, quiet=quiet)), stream), stream)
    tally.conclude(quiet=quiet)
