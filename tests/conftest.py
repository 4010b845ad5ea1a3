"""What tests share: one extractor, built once."""

from __future__ import annotations

import pytest

from diplo_events.extractor import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
