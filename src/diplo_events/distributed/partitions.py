"""One partition, on whichever machine: a file of documents in, a file of as many records out, whole or not at all."""

from __future__ import annotations

import time
from contextlib import contextmanager
from itertools import chain
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from diplo_events.batch import answers
from diplo_events.distributed.report import Partition
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord, Result
from diplo_events.files import LINES, documents_in, lines_of, name_within, suffix_of, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from diplo_events.batch import Extracts
    from diplo_events.files import Read

    Answer = Result | ErrorRecord
    Write = Callable[[Answer], object]

PARQUET: Final = ".parquet"
_UNFINISHED: Final = ".part"


def pairs(source: Path, target: Path, suffix: str) -> list[tuple[Path, Path]]:
    """Return each file of documents under ``source`` with the file its records go to, in sorted order.

    Raises:
        InputError: there is no file to read, two would have one target, or ``suffix`` is none that can be written.
    """
    if suffix_of(f"x{suffix}") not in {*LINES, PARQUET}:
        raise InputError(f"suffix={suffix!r}: records are written as .jsonl, .jsonl.gz, .jsonl.zst or .parquet")
    found = sorted(path for path in source.rglob("*") if suffix_of(path.name) in {*LINES, PARQUET} and path.is_file())
    if not found:
        raise InputError(f"{source}: holds no partition (looked for {', '.join(LINES)}, packed too, and {PARQUET})")
    targets = {_target(path.relative_to(source), target, suffix): path for path in reversed(found)}
    twins = [path for path in found if path not in targets.values()]
    if twins:
        raise InputError(f"{twins[0]}: another file differs from it in its suffix alone; rename one of the two")
    return [(path, there) for there, path in reversed(targets.items())]


def _target(path: Path, target: Path, suffix: str) -> Path:
    return target / path.parent / f"{PurePath(name_within(path.name)).stem}{suffix}"


def read_partition(
    extractor: Extracts, source: Path, target: Path, reference_date: date | None, workers: int = 1
) -> Partition:
    """Read every document of ``source``, and write its record to ``target``, which appears when all are written.

    Whoever is killed on the way leaves an unfinished file of another name; reading the partition again gives the same
    ``target`` again, so that it holds one record a document however often and wherever that was tried.

    Raises:
        InputError: the file is no table of documents, or a packing or format needs an extra.
        OSError: it cannot be read or written.
    """
    begun = time.perf_counter()
    count = _Count()
    with _appearing(target) as write:
        for answer in answers(extractor, count.words_of(_documents(source, reference_date)), workers=workers):
            count.add(answer)
            write(answer)
    seconds = time.perf_counter() - begun
    return Partition(str(source), str(target), count.documents, count.failures, count.events, count.words, seconds)


class _Count:
    """Counts what passes."""

    documents = failures = events = words = 0

    def words_of(self, documents: Iterable[Read]) -> Iterator[Read]:
        for document in documents:
            self.words += 0 if isinstance(document, ErrorRecord) else len(document.text.split())
            yield document

    def add(self, answer: Answer) -> None:
        self.documents += 1
        self.failures += isinstance(answer, ErrorRecord)
        self.events += len(answer.events) if isinstance(answer, Result) else 0


def _documents(source: Path, reference_date: date | None) -> Iterator[Read]:
    if suffix_of(source.name) == PARQUET:
        from diplo_events.distributed import parquet  # noqa: PLC0415  (an extra)

        yield from parquet.documents(source, reference_date)
        return
    with source.open("rb") as raw:
        lines = lines_of(raw, source.name)
        first = next(lines, b"")  # a file that is no archive is no partition; one that is damaged further on is
        yield from documents_in(chain((first,), lines), source.name, reference_date)


@contextmanager
def _appearing(target: Path) -> Iterator[Write]:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{uuid4().hex}{_UNFINISHED}")
    try:
        with _writer(part, target.name) as write:
            yield write
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _writer(part: Path, name: str) -> Iterator[Write]:
    if suffix_of(name) == PARQUET:
        from diplo_events.distributed import parquet  # noqa: PLC0415  (an extra)

        with parquet.writer(part) as write:
            yield write
        return
    with written(part, name) as stream:
        yield lambda answer: stream.write(f"{answer.to_json()}\n")


def sweep(targets: Iterable[Path]) -> None:
    """Remove the unfinished files that killed workers left beside the targets; no run may be on its way."""
    names = {target.name for target in targets}
    for folder in {target.parent for target in targets}:
        for left in folder.glob(f".*{_UNFINISHED}"):
            if left.name[1 : -len(_UNFINISHED)].rpartition(".")[0] in names:
                left.unlink(missing_ok=True)
