"""Every example of every shipped rule gives exactly its events, every counterexample none of its rule's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diplo_events.rules import builtin_rules
from diplo_events.testing import judge, lint
from diplo_events.testing.linting import COUNTEREXAMPLES, EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.extractor import Extractor
    from diplo_events.grammar import Counterexample, Example, Frame

FRAMES = builtin_rules()


def _sentences() -> Iterator[object]:
    for frame in FRAMES:
        for number, example in enumerate(frame.examples, start=1):
            marks = [pytest.mark.xfail(strict=True, reason=example.gap)] if example.gap else []
            yield pytest.param(frame, example, id=f"{frame.name}-{number}", marks=marks)
        for number, counterexample in enumerate(frame.counterexamples, start=1):
            yield pytest.param(frame, counterexample, id=f"{frame.name}-not-{number}")


@pytest.mark.parametrize(("frame", "sentence"), list(_sentences()))
def test_sentence(extractor: Extractor, frame: Frame, sentence: Example | Counterexample) -> None:
    failing = judge(extractor, frame, sentence)
    assert failing is None, str(failing)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_the_lexicon_knows_its_triggers(extractor: Extractor, frame: Frame) -> None:
    """The other findings of lint ask for more examples; this one is a word that never starts anything."""
    assert [str(finding) for finding in lint(extractor, [frame]) if finding.kind == "unknown trigger"] == []


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_enough_examples(frame: Frame) -> None:
    assert len(frame.examples) >= EXAMPLES
    assert len(frame.counterexamples) >= COUNTEREXAMPLES
