"""How long a large archive takes on how many cores: measured on a sample here, multiplied out.

    python bench/capacity.py articles.jsonl.gz [--limit N] [--documents 1e9] [--cores 32 1000] [--partition 10000]

The first half of the sample warms the word cache, the second is measured.  Processor time is what counts, so that
other work on the machine does not spoil the figures; the clock's own speed-up by two workers is printed beside it.
With the extra ``dask`` the cluster's work for one partition is measured too.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import count_words, cpu_seconds, memory, read_texts, seconds

from diplo_events.batch import Input
from diplo_events.extractor import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTITIONS = 60  # of one document each, to see what a partition costs beside its documents


@dataclass(frozen=True)
class Sample:
    """What one document of the sample costs, on average."""

    words: float
    bytes_in: float  # gzipped JSON Lines
    bytes_out: float
    seconds: float  # of one core
    start: float  # seconds until an extractor is ready
    megabytes: float  # of one process with its caches filled


def lines(records: list[str]) -> int:
    return len(gzip.compress("".join(f"{record}\n" for record in records).encode(), 6))


def sampled(texts: list[str]) -> Sample:
    half = len(texts) // 2
    built: list[Extractor] = []
    start = cpu_seconds(lambda: built.append(Extractor()))
    extractor = built[0]
    found: list[str] = []

    def run(part: list[str]) -> None:
        for number, answer in enumerate(extractor.extract_many(map(Input, part))):
            found.append(answer.model_copy(update={"id": str(number)}).to_json())

    run(texts[:half])
    found.clear()
    rest = texts[half:]
    taken = cpu_seconds(lambda: run(rest))
    given = [json.dumps({"id": str(number), "text": text}, ensure_ascii=False) for number, text in enumerate(rest)]
    sizes = [size / len(rest) for size in (count_words(rest), lines(given), lines(found), taken)]
    return Sample(*sizes, start, memory(os.getpid()))


@dataclass(frozen=True)
class Shared:
    """One process and two on the same texts, both with empty caches at the start."""

    clock: float  # how many times faster two are by the clock
    processor: float  # how many times faster two cores of their own would make them
    private: float  # MB that a second worker adds
    load: float  # processes that wanted a core meanwhile, ours included


def shared(texts: list[str]) -> Shared:
    clocks, processors, added = [], [], 0.0
    for workers in (1, 2):
        extractor = Extractor()
        before = os.times()
        clock = time.perf_counter()
        for number, _ in enumerate(extractor.extract_many(map(Input, texts), workers=workers)):
            if workers == 2 and number == len(texts) - 40:
                added = max(memory(int(child), "Private_Dirty") for child in children())
        clocks.append(time.perf_counter() - clock)
        after = os.times()
        processors.append(sum(after[field] - before[field] for field in range(4)))
    return Shared(clocks[0] / clocks[1], 2 * processors[0] / processors[1], added, os.getloadavg()[0])


def children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


@contextmanager
def partitions() -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in"
        source.mkdir()
        for number in range(PARTITIONS):
            (source / f"part-{number:05}.jsonl").write_text('{"id": "1", "text": ""}\n')
        yield source, Path(folder) / "out"


def per_partition() -> float | None:
    """Seconds that the cluster takes for a partition with nothing to do, both workers busy; None without Dask."""
    try:
        from distributed import Client, LocalCluster  # noqa: PLC0415  (only if it is there)

        from diplo_events.distributed import extract_partitions  # noqa: PLC0415
    except (ImportError, ValueError):
        return None
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as cluster,
        Client(cluster) as client,
        partitions() as (source, target),
    ):
        extract_partitions(client, source, target / "first", build=Extractor)  # the workers build theirs
        taken = seconds(lambda: extract_partitions(client, source, target / "second", build=Extractor))
    return taken / PARTITIONS


def told(label: str, figure: float, unit: str) -> None:
    print(f"{label:<52}{figure:>14,.{2 if figure < 10 else 1 if figure < 100 else 0}f} {unit}")


def estimate(sample: Sample, overhead: float, documents: float, per_file: int, cores: list[int]) -> None:
    files = documents / per_file
    work = documents * sample.seconds + files * overhead
    print(f"\n{documents:,.0f} documents of {sample.words:.0f} words in {files:,.0f} partitions")
    told("core-days", work / 86_400, "")
    for count in cores:
        told(f"days on {count:,} cores", work / count / 86_400, "")
        told("  memory for a worker on each core", count * sample.megabytes / 1e3, "GB")
    told("share of the work that the partitions' handling is", 100 * files * overhead / work, "%")
    told("seconds a partition takes, lost at most by a kill", per_file * sample.seconds, "s")
    told("read", documents * sample.bytes_in / 1e12, "TB (gzip)")
    told("written", documents * sample.bytes_out / 1e12, "TB (gzip)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, help="read the first N texts only")
    parser.add_argument("--documents", type=float, default=1e9)
    parser.add_argument("--cores", type=int, nargs="+", default=[32, 1000])
    parser.add_argument("--partition", type=int, default=10_000, help="documents in a file")
    parser.add_argument("--no-cluster", action="store_true", help="take a partition's handling for free")
    arguments = parser.parse_args()
    texts = read_texts(arguments.corpus, arguments.limit)
    print(f"{len(texts):,} texts; Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    sample = sampled(texts)
    told("words a document", sample.words, "")
    told("core time a document", 1e3 * sample.seconds, "ms")
    told("words a second and core", sample.words / sample.seconds, "")
    told("core time until an extractor is ready", sample.start, "s")
    told("memory of a process, caches filled", sample.megabytes, "MB")
    two = shared(texts)
    told("two workers, by the processor", two.processor, "times one")
    told(f"two workers, by the clock (load {two.load:.1f})", two.clock, "times one")
    told("memory a forked worker has for itself", two.private, "MB")
    overhead = None if arguments.no_cluster else per_partition()
    if overhead is None:
        print("no cluster, or no extra dask: a partition's handling is taken for free")
    else:
        told("a partition's handling by the cluster", 1e3 * overhead, "ms")
    estimate(sample, overhead or 0.0, arguments.documents, arguments.partition, arguments.cores)


if __name__ == "__main__":
    main()
