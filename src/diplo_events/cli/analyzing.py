"""The work of ``diplo-events analyze``: what the layers below the rules see in each document."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TextIO

from diplo_events.batch import Input
from diplo_events.cli.analysis_tables import drawn
from diplo_events.cli.inputs import answered, documents, expand
from diplo_events.cli.loading import load_extractor
from diplo_events.cli.options import AnalysisLayout
from diplo_events.cli.output import opened, pour
from diplo_events.cli.watching import Tally, shown
from diplo_events.events import ErrorRecord
from diplo_events.export import AnalysisRecord, analysis_record
from diplo_events.extractor import Extractor

Answer = AnalysisRecord | ErrorRecord


def analyze_files(
    files: list[str],
    *,
    layout: AnalysisLayout,
    reference_date: date | None,
    output: Path | None,
    lexicon: str | None,
    tables: Path | None,
    quiet: bool,
) -> Tally:
    """Write the analyses of all documents; return how many there were and how many failed.

    Raises:
        InputError: a file does not exist.
        GazetteerError: a table of the user's is wrong.
        LexiconError: there is no such lexicon.
    """
    given = documents(expand(files), reference_date)
    tally = Tally()
    with opened(output) as stream:
        extractor = load_extractor(lexicon, tables)
        answers = tally.of(shown((answered(one, partial(_analysis, extractor)) for one in given), quiet=quiet))
        pour(_chunks(layout, answers, stream), stream)
    return tally


def _chunks(layout: AnalysisLayout, answers: Iterable[Answer], stream: TextIO) -> Iterator[str]:
    if layout is AnalysisLayout.TABLE:
        return drawn(answers, stream)
    return (f"{_line(answer)}\n" for answer in answers)


def _line(answer: Answer) -> str:
    if isinstance(answer, ErrorRecord):
        return answer.to_json()
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def _analysis(extractor: Extractor, document: Input) -> AnalysisRecord:
    analysis = extractor.analyze(document.text, reference_date=document.reference_date, id=document.id)
    return analysis_record(analysis.document, analysis.mentions, analysis.clauses)
