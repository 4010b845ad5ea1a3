"""What an event says of itself: topics, status, date and place, one line of the tables beside this file an event."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

TABLES = sorted(Path(__file__).parent.glob("*_table.txt"))


def _cases() -> Iterator[tuple[str, list[str]]]:
    for block in (block for table in TABLES for block in table.read_text(encoding="utf-8").split("\n\n")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        expected = [line.removeprefix("→ ") for line in lines if line.startswith("→ ")]
        text = "\n".join(line for line in lines if not line.startswith("→ "))
        if text:
            yield text.replace(" ¶ ", "\n\n"), expected


def _brief(event: BaseEvent) -> str:
    topics = " | ".join(topic.text for topic in event.topics)
    day, place = event.date or "-", event.place.text if event.place else "-"
    return f"{event.type} {event.status} {day} @{place} {{{topics}}}"


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=case[0][:40]) for case in _cases()])
def test_fields(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [_brief(event) for event in events if event.type != "statement"] == expected
