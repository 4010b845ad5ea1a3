from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from cli_texts import CALL, MEETING, QUIET, write_lines
from typer.testing import CliRunner

from diplo_events.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diplo_events.extractor import Extractor


@pytest.fixture(scope="session", autouse=True)
def _built(extractor: Extractor) -> None:
    """Let the lexicon be compiled, and say so, before any test looks at what a command says."""


@pytest.fixture
def run() -> Callable[..., Any]:
    """Run the command line in this process; the result has ``exit_code``, ``stdout`` and ``stderr``."""
    runner = CliRunner()

    def invoke(*arguments: object, stdin: str | bytes | None = None) -> Any:
        return runner.invoke(app, [str(argument) for argument in arguments], input=stdin)

    return invoke


@pytest.fixture
def jsonl(tmp_path: Path) -> Path:
    """Three documents: a meeting, a call with a day of publication, and nothing."""
    records = [
        {"id": "meeting", "text": MEETING, "extra": [1]},
        {"id": "call", "text": CALL, "reference_date": "2023-03-14"},
        {"id": 3, "text": QUIET, "reference_date": None},
    ]
    return write_lines(tmp_path / "documents.jsonl", records)
