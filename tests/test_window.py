"""The shop window: few names, sorted, each there, none fetched before it is asked for."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import pytest

import diplo_events
from diplo_events import events, extractor

#: What extras bring: the core never imports it.
EXTRAS = {"trafilatura", "lxml", "feedparser", "warcio", "fastapi", "starlette", "uvicorn", "diplo_events.inputs"} | {
    "pandas",
    "polars",
    "numpy",
    "pyarrow",
    "matplotlib",
    "networkx",
    "IPython",
}
HEAVY = EXTRAS | {"camel_tools", "torch", "pydantic", "rich", "typer", "diplo_events.extractor", "diplo_events.events"}
ROOMS = (
    "diplo_events.extractor, diplo_events.exchange, diplo_events.pictures, diplo_events.cli.app, diplo_events.explain"
)


def python(*arguments):
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603  (our own)


def as_isort(name):
    """Constants, then classes, then the rest, as ruff sorts ``__all__``."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_a_dozen_names_at_most_and_sorted():
    names = diplo_events.__all__
    assert len(set(names)) == len(names) <= 12
    assert names == sorted(names, key=as_isort)


@pytest.mark.parametrize("name", diplo_events.__all__)
def test_every_name_is_there(name):
    assert getattr(diplo_events, name) is not None
    assert name in dir(diplo_events)


def test_names_are_those_of_their_rooms():
    assert diplo_events.Extractor is extractor.Extractor
    assert diplo_events.Result is events.Result
    assert diplo_events.extract_many is extractor.extract_many


def test_an_unknown_name_says_what_there_is():
    with pytest.raises(AttributeError, match=r"no attribute 'extracts'; it offers EVENT_TYPES, .*extract"):
        _ = diplo_events.extracts


def test_the_version_is_that_of_the_distribution():
    assert diplo_events.__version__ == version("diplo-events")


def test_importing_loads_no_machinery():
    loaded = python("-c", "import sys, diplo_events; print(*sys.modules)").stdout.split()
    assert "diplo_events" in loaded
    assert not HEAVY & set(loaded)


def test_no_room_loads_an_extra():
    loaded = python("-c", f"import sys, {ROOMS}; print(*sys.modules)").stdout.split()
    assert "diplo_events.exchange" in loaded
    assert not EXTRAS & set(loaded)


def test_importing_is_quick():
    times = [_microseconds(python("-X", "importtime", "-c", "import diplo_events").stderr) for _ in range(3)]
    assert min(times) < 300_000


def _microseconds(report):
    (cumulative,) = re.findall(r"import time:\s+\d+ \|\s+(\d+) \| diplo_events$", report, flags=re.MULTILINE)
    return int(cumulative)


def test_importing_the_extractor_loads_no_camel_tools():
    loaded = python("-c", "import sys, diplo_events.extractor; print(*sys.modules)").stdout.split()
    assert not (EXTRAS | {"camel_tools", "torch", "rich", "typer"}) & set(loaded)
