"""The page "Your first rule" does what it shows: its files are written, its commands run, their output compared."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from typer.testing import CliRunner

from diplo_events.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

PAGE = Path(__file__).parents[1] / "docs" / "your-first-rule.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (diplo_rules/\S+)\n")
LENIENT = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def runs(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console block with the output shown beneath it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def output_of(command: str) -> str:
    given, _, piped = command.rpartition(" | ")
    name, *arguments = shlex.split(piped)
    if name == "diplo-events":
        result = CliRunner().invoke(app, arguments, input=shlex.split(given)[1] if given else None)
        assert result.exit_code == 0, result.output
        return result.stdout + result.stderr
    assert name == "pytest"
    call = [sys.executable, "-m", "pytest", "-p", "diplo_events.pytest_plugin", "--color=no", *arguments]
    return subprocess.run(call, capture_output=True, text=True, check=False).stdout  # noqa: S603  (our own page)


def test_the_page_does_as_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    checker = doctest.OutputChecker()
    shown = 0
    for language, block in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if found := FILE.match(block):
            Path(found[1]).write_text(block, encoding="utf-8")
        for command, expected in runs(block) if language == "console" else ():
            got = output_of(command)
            assert checker.check_output(expected, got, LENIENT), f"$ {command}\n{got}"
            shown += 1
    assert shown >= 5


def test_its_last_test_is_green(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule and the test of the page in one project."""
    blocks = [block for language, block in BLOCK.findall(PAGE.read_text(encoding="utf-8")) if language == "python"]
    (tmp_path / "diplo_rules").mkdir()
    (tmp_path / "diplo_rules" / "mediation_offer.py").write_text(blocks[0], encoding="utf-8")
    (tmp_path / "test_ours.py").write_text(blocks[-1], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "6 passed" in output_of("pytest -q")
