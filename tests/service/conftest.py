from __future__ import annotations

import pytest
from serving import Odd, server


@pytest.fixture(scope="session")
def app(extractor):
    from diplo_events.service import Limits, create_app  # noqa: PLC0415  (the extra may be missing)

    return create_app(extractor, Limits(workers=1, max_bytes=20_000, max_documents=3))


@pytest.fixture
def odd():
    """An application of two workers that takes one waiting request; a document may take a second."""
    from diplo_events.service import Limits, create_app  # noqa: PLC0415  (the extra may be missing)

    return create_app(Odd(), Limits(workers=2, waiting=1, time_limit=1.0))


@pytest.fixture(scope="session")
def address():
    """Where a server answers."""
    with server("--quiet") as (_, found):
        yield found
