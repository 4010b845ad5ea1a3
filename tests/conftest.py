"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diplo_events.extractor import default_extractor

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The default extractor, built once for all tests; it holds no state that a test could spoil."""
    return default_extractor()
