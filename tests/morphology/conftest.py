from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from diplo_events.document import Token, TokenKind
from diplo_events.morphology import Morphology
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def morphology() -> Morphology:
    """The embedded lexicon, in the machine's own cache: compiled once, not once a test run."""
    return Morphology.load()


@pytest.fixture(scope="session")
def sentence() -> Callable[[str], list[Token]]:
    """Words and marks, separated by spaces, as tokens."""

    def cut(text: str) -> list[Token]:
        tokens, start = [], 0
        for form in text.split(" "):
            kind = TokenKind.WORD if "\u0621" <= form[:1] <= "\u064a" else TokenKind.PUNCTUATION
            tokens.append(Token(start, start + len(form), form, form, fold(form), kind))
            start += len(form) + 1
        return tokens

    return cut


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run Python code in a process of its own, with a home of its own and the network shut."""
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\ndef refuse(*_, **__): raise OSError('no network in tests')\nsocket.socket.connect = refuse\n"
    )

    def start(code: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if name not in {"CAMELTOOLS_DATA", "HOME"}}
        environment = kept | {
            "HOME": str(home),
            "DIPLO_EVENTS_CACHE": str(tmp_path / "cache"),
            "PYTHONPATH": str(tmp_path),
            "PYTHONWARNINGS": "error",
            **variables,
        }
        return subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", code, *arguments], env=environment, text=True, capture_output=True, check=False
        )

    return start
