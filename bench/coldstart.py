"""From the start of the process to the first event, and the memory that takes.

    python bench/coldstart.py [--runs N]

The first run may compile the lexicon and the gazetteer; it is measured apart.  What the interpreter does when the
process ends is not part of it: the process itself tells when it was there.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

TEXT = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط نظيره القطري."
FIRST_EVENT = f"from diplo_events import extract; extract({TEXT!r}).events[0]"
STAGES = {
    "python alone": "pass",
    "import diplo_events": "import diplo_events",
    "import the extractor": "import diplo_events.extractor",
    "first event": FIRST_EVENT,
}


@dataclass(frozen=True)
class Run:
    """Wall-clock time and peak memory of one process."""

    seconds: float
    megabytes: float


def run(code: str) -> Run:
    """Run the code in a process of its own; memory is the peak resident set of that process alone."""
    begun = time.time()
    timed = f"{code}\nimport time; print(time.time(), flush=True)"
    process = subprocess.Popen([sys.executable, "-c", timed], stdout=subprocess.PIPE, text=True)
    told = process.stdout.readline() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {code}")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes here
    return Run(float(told) - begun, usage.ru_maxrss * unit / 1e6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    arguments = parser.parse_args()
    first = run(FIRST_EVENT)
    figures = {"very first run": {"seconds": first.seconds, "megabytes": first.megabytes}}
    for stage, code in STAGES.items():
        runs = [run(code) for _ in range(arguments.runs)]
        figures[stage] = {
            "seconds": statistics.median(one.seconds for one in runs),
            "megabytes": max(one.megabytes for one in runs),
        }
    if arguments.json:
        print(json.dumps(figures))
        return
    for stage, figure in figures.items():
        print(f"{stage:<22}{figure['seconds']:>8.3f} s{figure['megabytes']:>9.1f} MB")


if __name__ == "__main__":
    main()
