"""The examples in the docstrings are true."""

import doctest
from importlib import import_module

import pytest


@pytest.mark.parametrize("name", ["keys", "forms", "likeness", "gazetteer"])
def test_docstrings(name: str) -> None:
    result = doctest.testmod(import_module(f"diplo_events.gazetteer.{name}"))
    assert result.attempted > 0
    assert result.failed == 0
