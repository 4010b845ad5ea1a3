"""A small project of a user's: a directory of rules with an event type of its own."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from rule_texts import DATA, RULE, TYPES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write files by their names, contents dedented, into a directory of rules; return it."""

    def written(**files: str) -> Path:
        directory = tmp_path / "my_rules"
        directory.mkdir(exist_ok=True)
        for name, content in files.items():
            stem, _, suffix = name.rpartition("_")
            (directory / f"{stem}.{suffix}").write_text(dedent(content).lstrip(), encoding="utf-8")
        return directory

    return written


@pytest.fixture
def python_rules(write: Callable[..., Path]) -> Path:
    """The rule as a Python module beside its event type."""
    return write(_types_py=TYPES, mediation_offer_py=RULE)


@pytest.fixture
def data_rules(write: Callable[..., Path]) -> Path:
    """The same rule as a data file."""
    return write(mediation_offer_toml=DATA)
