"""The measuring scripts run; what they measure is not judged here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


SAMPLES = ROOT / "data" / "samples" / "samples.jsonl"


def measured(*arguments, codes=(0,)):
    command = [sys.executable, "-W", "error", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)  # noqa: S603  (ours)
    assert done.returncode in codes, done.stderr
    return done.stdout


def test_throughput_reads_a_corpus():
    report = measured(ROOT / "bench" / "throughput.py", SAMPLES, "--limit", 3)
    assert re.search(r"all: 3 texts, [\d,]+ words, [1-9]\d* events, 1 workers", report)
    assert re.search(r"with events: [1-3] texts", report)
    assert re.search(r"extraction .* documents/s .* words/s", report)


def test_coldstart_reaches_the_first_event():
    stages = json.loads(measured(ROOT / "bench" / "coldstart.py", "--runs", 1, "--json"))
    assert stages["first event"]["seconds"] > stages["python alone"]["seconds"] > 0
    assert stages["first event"]["megabytes"] > stages["python alone"]["megabytes"] > 1


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for memory")
def test_guards_compare_ratios():
    report = measured(ROOT / "bench" / "guards.py", SAMPLES, "--limit", 2, codes=(0, 1))
    lines = report.splitlines()[1:]
    assert len(lines) == 6
    for line in lines:
        ratio, bound = map(float, re.search(r"([\d.]+) +([\d.]+)", line).groups())
        assert ratio > 0
        assert ("BROKEN" in line) == (ratio > bound)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for memory")
def test_capacity_is_multiplied_out():
    asked = ("--documents", 1e8, "--cores", 7, "--partition", 1000, "--no-cluster")
    report = measured(ROOT / "bench" / "capacity.py", SAMPLES, *asked)
    assert re.search(r"100,000,000 documents of \d+ words in 100,000 partitions", report)
    work, days = (figure(report, label) for label in ("core-days", "days on 7 cores"))
    assert days == pytest.approx(work / 7, rel=0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for memory")
def test_curves_have_a_point_for_each_size():
    report = measured(ROOT / "bench" / "curves.py", SAMPLES, "--documents", 2, 6, "--words", 50, 200)
    points = [line.split() for line in report.splitlines() if line.strip()[:1].isdigit()]
    assert [size for size, *_ in points] == ["2", "6", "50", "200"]
    assert [factor for _, _, factor, _ in points[::2]] == ["1.00", "1.00"]
    assert all(float(cost) > 0 and float(other) > 0 for _, cost, _, other in points)


def figure(report, label):
    (found,) = re.findall(rf"^{label} +([\d,.]+)", report, re.MULTILINE)
    return float(found.replace(",", ""))
