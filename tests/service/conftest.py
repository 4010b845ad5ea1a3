from __future__ import annotations

import pytest
from serving import Odd, application, server


@pytest.fixture(scope="module")
def app(extractor):
    with application(extractor, workers=1, max_bytes=20_000, max_documents=3) as made:
        yield made


@pytest.fixture
def odd():
    """An application of two workers that takes one waiting request; a document may take a second."""
    with application(Odd(), workers=2, waiting=1, time_limit=1.0) as made:
        yield made


@pytest.fixture(scope="session")
def address():
    """Where a server answers."""
    with server("--quiet") as (_, found):
        yield found
