"""The example notebook runs from its first cell to its last, and each cell shows what it is there to show."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

NOTEBOOK = Path(__file__).parents[1] / "docs" / "example.ipynb"
CELLS = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]

#: How a cell's last expression begins, and what it is shown as.
SHOWN = {
    "result.marked": "text/html",
    "result.events": "text/html",
    "answers[-1]": "text/html",
    "events_frame": "text/html",
    "met": "text/html",
    "timeline": "image/png",
    "pairs": "image/png",
    "months": "image/png",
}


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """A shell of IPython without a history, in the directory of the documentation."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    monkeypatch.chdir(NOTEBOOK.parent)
    return InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))


def test_all_cells_run_and_show(shell):
    shown = {}
    for cell in (one for one in CELLS if one["cell_type"] == "code"):
        source = "".join(cell["source"])
        ran = shell.run_cell(source, silent=False)
        ran.raise_error()
        shown[source.splitlines()[-1]] = set(shell.display_formatter.format(ran.result)[0])
    for start, mime in SHOWN.items():
        assert [mime in formats for line, formats in shown.items() if line.startswith(start)] == [True]
    assert len(shown) >= 12


def test_it_is_committed_without_outputs_and_paths():
    assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in CELLS)
    assert not re.search(r"/(home|root|tmp|Users|work)/", NOTEBOOK.read_text(encoding="utf-8"))
