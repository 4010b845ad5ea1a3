"""The measuring scripts run; what they measure is not judged here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def measured(*arguments):
    command = [sys.executable, "-W", "error", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout  # noqa: S603  (ours)


def test_throughput_reads_a_corpus():
    report = measured(ROOT / "bench" / "throughput.py", ROOT / "data" / "samples" / "samples.jsonl", "--limit", 3)
    assert re.search(r"texts +3 +words \d+", report)
    assert re.search(r"extraction .* documents/s .* words/s", report)


def test_coldstart_reaches_the_first_event():
    stages = json.loads(measured(ROOT / "bench" / "coldstart.py", "--runs", 1, "--json"))
    assert stages["first event"]["seconds"] > stages["python alone"]["seconds"] > 0
    assert stages["first event"]["megabytes"] > stages["python alone"]["megabytes"] > 1
