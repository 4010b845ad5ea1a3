"""Transcripts of the command line in the gazetteer's page are what the command line prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from diplo_events.cli.app import app

PAGE = (Path(__file__).parents[2] / "docs" / "gazetteer.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SESSION = re.compile(r"^\$ diplo-events (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
TRANSCRIPTS = [session for block in BLOCK.findall(PAGE) for session in SESSION.findall(block)]


@pytest.mark.parametrize(("command", "shown"), TRANSCRIPTS)
def test_a_transcript(command: str, shown: str) -> None:
    result = CliRunner().invoke(app, shlex.split(command))
    assert (result.exit_code, result.stdout) == (0, shown)


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 2
