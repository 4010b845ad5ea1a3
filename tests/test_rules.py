"""Every example of every shipped rule gives exactly its events, every counterexample none of its rule's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from diplo_events.grammar import Example, Expectation, Frame
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

#: A Wednesday; examples are read as if printed on it.
PRINTED = date(2024, 5, 15)


def _examples() -> Iterator[object]:
    for frame in builtin_rules():
        for number, example in enumerate(frame.examples, start=1):
            marks = [pytest.mark.xfail(strict=True, reason=example.gap)] if example.gap else []
            yield pytest.param(frame, example, id=f"{frame.name}-{number}", marks=marks)


def _counterexamples() -> Iterator[object]:
    for frame in builtin_rules():
        for number, counterexample in enumerate(frame.counterexamples, start=1):
            yield pytest.param(frame, counterexample, id=f"{frame.name}-not-{number}")


def _seen(event: BaseEvent) -> Expectation:
    quotes: dict[str, tuple[str, ...]] = {}
    for participant in event.participants:
        assert participant.mention is not None
        quotes[participant.role] = (*quotes.get(participant.role, ()), participant.mention.text)
    if event.topics:
        quotes["topic"] = tuple(topic.text for topic in event.topics)
    if event.place:
        quotes["place"] = (event.place.text,)
    if event.time:
        quotes["time"] = (event.time.text,)
    return Expectation(event.type, quotes, event.status, event.subtype)


def _comparable(expectation: Expectation) -> tuple[object, ...]:
    quotes = {name: sorted(found) for name, found in expectation.quotes.items()}
    return expectation.type, expectation.status, expectation.subtype, sorted(quotes.items())


@pytest.mark.parametrize(("frame", "example"), list(_examples()))
def test_example(extractor: Extractor, frame: Frame, example: Example) -> None:
    events = extractor.extract(example.text, reference_date=PRINTED).events
    expected = [_comparable(one) for one in example.expectations(frame.event_type)]
    assert sorted(map(str, (_comparable(_seen(event)) for event in events))) == sorted(map(str, expected))
    assert any(sighting.rule == frame.name for event in events for sighting in event.evidence)


@pytest.mark.parametrize(("frame", "counterexample"), list(_counterexamples()))
def test_counterexample(extractor: Extractor, frame: Frame, counterexample: object) -> None:
    events = extractor.extract(counterexample.text, reference_date=PRINTED).events  # type: ignore[attr-defined]
    assert [event.trigger.text for event in events if event.evidence[0].rule == frame.name] == []


@pytest.mark.parametrize("frame", builtin_rules(), ids=lambda frame: frame.name)
def test_enough_examples(frame: Frame) -> None:
    assert len(frame.examples) >= 3
    assert len(frame.counterexamples) >= 2
