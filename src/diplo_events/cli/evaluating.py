"""The work of ``diplo-events evaluate``: how well events agree with gold, and why they part where they do."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from diplo_events.cli.loading import load_extractor
from diplo_events.cli.plain import plain
from diplo_events.errors import InputError
from diplo_events.evaluation import Error, GoldDocument, Report, Told, evaluate, read_gold, read_predicted, told_of
from diplo_events.explain import Attempt, Explanation, Outcome
from diplo_events.extractor import Extractor

#: What comes behind the table of types, in the order of the report.
_SHARES: Final = (
    *("participants_f1", "roles", "topics_token_f1", "date_accuracy", "date_recall", "status_accuracy"),
    *("place_recall", "subtype_accuracy"),
)
_GROUPS: Final = ("contact_events", "formal_events", "statements")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was asked for; ``predicted`` None means to run the extractor."""

    predicted: Path | None
    strict: bool
    errors: int
    as_json: bool


def evaluated(
    gold: Path, asked: Asked, *, lexicon: str | None, tables: Path | None, rules: list[str] | None
) -> Iterator[str]:
    """Yield the lines to print.

    Raises:
        InputError: a file cannot be read, or is not what it should be.
        RuleError: a rule of the user's is wrong.
    """
    documents = read_gold(gold)

    @cache
    def extractor() -> Extractor:
        return load_extractor(lexicon, tables, rules=rules)

    predicted = read_predicted(asked.predicted) if asked.predicted else _run(extractor(), documents)
    report = evaluate(documents, predicted, strict=asked.strict)
    if asked.as_json:
        yield json.dumps(report.to_dict(), ensure_ascii=False)
    else:
        yield from table(report)
    if asked.errors:
        yield from _explained(report.errors[: asked.errors], documents, extractor())


def _run(extractor: Extractor, documents: Sequence[GoldDocument]) -> dict[str, tuple[Told, ...]]:
    return {document.id: _told(extractor, document) for document in documents}


def _told(extractor: Extractor, document: GoldDocument) -> tuple[Told, ...]:
    result = extractor.extract(document.text, reference_date=_day(document), id=document.id)
    return tuple(told_of(event) for event in json.loads(result.to_json())["events"])


def _day(document: GoldDocument) -> date | None:
    try:
        return date.fromisoformat(document.reference_date) if document.reference_date else None
    except ValueError as error:
        raise InputError(
            f"document {document.id}: reference_date {document.reference_date!r} is no ISO date"
        ) from error


def table(report: Report) -> Iterator[str]:
    """Yield the report as lines in columns."""
    found: dict[str, Any] = report.to_dict()
    yield f"{report.documents} documents"
    yield f"{'':20}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}{'found':>7}"
    for name in _GROUPS:
        yield _row(name, found[name])
    for name, row in found["by_type"].items():
        yield _row(f"  {name}", row)
    for name in _SHARES:
        yield f"{name:20}{_share(found[name])}"


def _row(name: str, row: dict[str, float]) -> str:
    shares = "".join(f"{row[key]:7.3f}" for key in ("precision", "recall", "f1"))
    return f"{name:20}{shares}{row['gold']:7}{row['pred']:7}"


def _share(value: float | None) -> str:
    return f"{'-':>7}" if value is None else f"{value:7.3f}"


def _explained(errors: Sequence[Error], documents: Sequence[GoldDocument], extractor: Extractor) -> Iterator[str]:
    by_id = {document.id: document for document in documents}
    known: dict[str, Explanation] = {}
    for error in errors:
        document = by_id[error.document]
        if error.document not in known:
            known[error.document] = extractor.explain(document.text, reference_date=_day(document), id=document.id)
        yield ""
        yield plain(_headed(error))
        yield from _reasons(error, known[error.document])


def _headed(error: Error) -> str:
    event = error.event
    people = ", ".join(f"{one.role} «{one.name or one.title or ''}» [{one.actor or '?'}]" for one in event.people)
    kind = "/".join(filter(None, (event.type, event.subtype)))
    return f"{error.kind} in {error.document}: {kind}, {event.status}, at «{event.trigger}»: {people}"


def _reasons(error: Error, explanation: Explanation) -> Iterator[str]:
    """Tell what the rules did at the trigger: those tried there; else that none was, and in which sentence."""
    start, end = error.event.start or 0, error.event.end or 0
    inside = [report for report in explanation.sentences if report.sentence.start <= start < report.sentence.end]
    yield from (f"    sentence: {plain(report.text)}" for report in inside)
    tried = [one for report in inside for one in report.attempts if one.trigger.start < end and start < one.trigger.end]
    for attempt in tried:
        yield f"    {plain(str(attempt))}"
        yield from (f"        {plain(str(slot))}" for slot in attempt.slots if _tells(attempt, slot.found))
    if not tried:
        dismissed = next((report.dismissed for report in inside if report.dismissed), None)
        yield f"    {dismissed or 'no rule is started by these words'}"


def _tells(attempt: Attempt, found: tuple[str, ...]) -> bool:
    """Of what told an event show what filled it; of what did not, every slot."""
    return bool(found) or not attempt.outcome.found or attempt.outcome is Outcome.UNREAD
