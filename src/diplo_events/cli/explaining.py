"""The work of ``diplo-events explain``: how each document is read, and why rules fired or did not."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from diplo_events.batch import Input
from diplo_events.cli.inputs import answered, documents, expand
from diplo_events.cli.loading import load_extractor
from diplo_events.cli.options import ExplanationLayout
from diplo_events.cli.output import opened, pour
from diplo_events.cli.plain import plain
from diplo_events.cli.watching import Tally, shown
from diplo_events.events import ErrorRecord
from diplo_events.explain import Explanation, explanation_record
from diplo_events.explain.page import as_fragment
from diplo_events.extractor import Extractor
from diplo_events.markup import page

Answer = Explanation | ErrorRecord


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was asked for."""

    layout: ExplanationLayout
    rejected: bool
    reference_date: date | None
    output: Path | None
    quiet: bool


def explain_files(
    files: list[str], asked: Asked, *, lexicon: str | None, tables: Path | None, rules: list[str] | None
) -> Tally:
    """Write the explanations of all documents; return how many there were and how many failed.

    Raises:
        InputError: a file does not exist.
        RuleError: a rule of the user's is wrong.
    """
    given = documents(expand(files), asked.reference_date)
    tally = Tally()
    with opened(asked.output) as stream:
        extractor = load_extractor(lexicon, tables, rules=rules)
        answers = tally.of(shown((answered(one, partial(_explanation, extractor)) for one in given), quiet=asked.quiet))
        pour(_chunks(answers, asked), stream)
    return tally


def _explanation(extractor: Extractor, document: Input) -> Explanation:
    return extractor.explain(document.text, reference_date=document.reference_date, id=document.id)


def _chunks(answers: Iterable[Answer], asked: Asked) -> Iterator[str]:
    match asked.layout:
        case ExplanationLayout.JSONL:
            return (_line(answer, rejected=asked.rejected) for answer in answers)
        case ExplanationLayout.HTML:
            return iter([page("\n".join(map(_piece, answers)), "explanation")])
        case ExplanationLayout.TEXT:
            return (_text(answer, rejected=asked.rejected) for answer in answers)


def _line(answer: Answer, *, rejected: bool) -> str:
    if isinstance(answer, ErrorRecord):
        return f"{answer.to_json()}\n"
    record = explanation_record(answer, rejected=rejected)
    return f"{json.dumps(record, ensure_ascii=False, separators=(',', ':'))}\n"


def _piece(answer: Answer) -> str:
    return f"<p>{_refused(answer)}</p>" if isinstance(answer, ErrorRecord) else as_fragment(answer)


def _text(answer: Answer, *, rejected: bool) -> str:
    """Each line as it is, without marks that would turn the terminal."""
    if isinstance(answer, ErrorRecord):
        return f"{_refused(answer)}\n"
    name = answer.analysis.document.id
    lines = [f"document {name}", *answer.to_text(rejected=rejected).splitlines()]
    indents = (line[: len(line) - len(line.lstrip(" "))] for line in lines)
    return "".join(f"{indent}{plain(line)}\n" for indent, line in zip(indents, lines, strict=True)) + "\n"


def _refused(answer: ErrorRecord) -> str:
    return plain(f"{answer.id}: {answer.error.type}: {answer.error.message}")
