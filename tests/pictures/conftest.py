from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from diplo_events.batch import Input

BRIEFS = Path(__file__).parents[2] / "data" / "samples" / "briefs.jsonl"


@pytest.fixture(scope="session")
def briefs(extractor):
    """The results of thirty-four short notices."""
    records = map(json.loads, BRIEFS.read_text(encoding="utf-8").splitlines())
    documents = [Input(one["text"], one["id"], date.fromisoformat(one["reference_date"])) for one in records]
    return list(extractor.extract_many(documents))
