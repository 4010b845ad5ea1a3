"""Partitions shared among the workers of a Dask cluster, each of which builds its extractor once."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from diplo_events.distributed.partitions import pairs, read_partition, sweep
from diplo_events.distributed.report import Partition, Report
from diplo_events.errors import InputError
from diplo_events.extractor import default_extractor

try:
    from distributed import KilledWorker, WorkerPlugin, as_completed, get_worker
except ImportError:
    raise InputError("a distributed run needs an extra: pip install 'diplo-events[dask]'") from None

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from distributed import Client, Future

    from diplo_events.batch import Extracts

    Build = Callable[[], Extracts]
    Pair = tuple[Path, Path]

_PLUGIN: Final = "diplo-events"
#: Partitions handed to the cluster for each worker: one in hand, the next at its door.
_AHEAD: Final = 2


class Built(WorkerPlugin):
    """Lets every worker, late and restarted ones too, build an extractor when it starts, and keep it."""

    name = _PLUGIN

    def __init__(self, build: Build) -> None:
        """Keep what builds it: that travels to the workers."""
        self._build = build
        self.extractor: Extracts | None = None

    def setup(self, worker: Any) -> None:
        """Build the extractor."""
        self.extractor = self._build()

    def __reduce__(self) -> tuple[type[Built], tuple[Build]]:
        return Built, (self._build,)


def extract_partitions(
    client: Client,
    source: Path | str,
    target: Path | str,
    *,
    suffix: str = ".jsonl.gz",
    reference_date: date | None = None,
    build: Build = default_extractor,
    watch: Callable[[Partition], object] | None = None,
) -> Report:
    """Read all partitions under ``source`` and write one file of records for each under ``target``.

    A partition is a file: JSON Lines, packed or not, or Parquet with a column ``text`` and, if there are any, ``id``
    and ``reference_date``.  Both folders must be seen by all workers and by this process under the same names.  A
    target that is there already is left alone, so that a run that was stopped is gone on with by calling this again.

    A worker that is killed costs nothing but time: its partition is read again by another.  A partition that ends
    several workers, as many as the cluster allows, is read by processes of this machine, where the document to blame
    gets an error record.

    Args:
        client: connects to the cluster; give its workers one thread each.
        source: the folder of documents, with any folders within.
        target: the folder of results, laid out in the same way; made if it is not there.
        suffix: ``.jsonl``, ``.jsonl.gz``, ``.jsonl.zst`` or ``.parquet``.
        reference_date: for documents that carry none of their own.
        build: makes the extractor, once a worker; it must be importable there.
        watch: told of each partition that is done.

    Raises:
        InputError: there is nothing to read, or ``suffix`` is unknown.
    """
    given = pairs(Path(source).resolve(), Path(target).resolve(), suffix)
    present = [there for _, there in given if there.exists()]
    client.register_plugin(Built(build), name=_PLUGIN)
    run = _Run(client, build, reference_date, watch or (lambda partition: None))
    run.all(pair for pair in given if pair[1] not in set(present))
    sweep([there for _, there in given])
    done = sorted(run.done, key=lambda partition: partition.source)  # whichever was done first
    return Report(tuple(done), tuple(map(str, present)), dict(sorted(run.failed.items())))


class _Run:
    """The driving side: hands partitions out, no more than the workers can take, and sees what becomes of them."""

    def __init__(
        self, client: Client, build: Build, reference_date: date | None, watch: Callable[[Partition], object]
    ) -> None:
        self._client = client
        self._build = build
        self._day = reference_date
        self._watch = watch
        self._pairs: dict[str, Pair] = {}  # by the key of the future
        self.done: list[Partition] = []
        self.failed: dict[str, str] = {}

    def all(self, given: Iterator[Pair]) -> None:
        ahead = _AHEAD * max(1, len(self._client.scheduler_info()["workers"]))
        running = as_completed([self._submitted(pair) for pair in islice(given, ahead)])
        for future in running:
            self._settle(future)
            running.update([self._submitted(pair) for pair in islice(given, 1)])

    def _submitted(self, pair: Pair) -> Future:
        future = self._client.submit(_read_here, *pair, self._day, pure=False)
        self._pairs[future.key] = pair
        return future

    def _settle(self, future: Future) -> None:
        """Take the result; the future is let go of at once, or Dask would read again what a lost worker had read."""
        pair = self._pairs.pop(future.key)
        try:
            partition = future.result()
        except KilledWorker:
            partition = self._isolated(pair)
        except (InputError, OSError) as error:
            self.failed[str(pair[0])] = f"{type(error).__name__}: {error}"
            return
        finally:
            future.release()
        self.done.append(partition)
        self._watch(partition)

    def _isolated(self, pair: Pair) -> Partition:
        """Read by a fresh process, which has no threads and so may fork workers of its own."""
        with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
            return fresh.submit(_read_apart, self._build, *pair, self._day).result()


def _read_here(source: Path, target: Path, reference_date: date | None) -> Partition:
    """What a worker does."""
    return read_partition(get_worker().plugins[_PLUGIN].extractor, source, target, reference_date)


def _read_apart(build: Build, source: Path, target: Path, reference_date: date | None) -> Partition:
    return replace(read_partition(build(), source, target, reference_date, workers=2), isolated=True)
