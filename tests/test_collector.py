"""The collector of reference cycles waits while a document is read, and has nothing to do afterwards."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from diplo_events.collecting import loading
from diplo_events.errors import InputError
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.extractor import Extractor

TEXT = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي في جنيف أمس."


@pytest.fixture(params=[True, False])
def collecting(request: pytest.FixtureRequest) -> Iterator[bool]:
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_the_collector_is_left_as_it_was(extractor: Extractor, collecting: bool) -> None:
    assert extractor.extract(TEXT).events
    assert gc.isenabled() is collecting


def test_an_error_leaves_it_as_it_was(extractor: Extractor, collecting: bool) -> None:
    with pytest.raises(InputError):
        extractor.extract("\ud800")
    assert gc.isenabled() is collecting


def test_a_document_leaves_no_cycles(extractor: Extractor) -> None:
    texts = [example.text for rule in builtin_rules() for example in rule.examples]
    for text in texts:
        extractor.extract(text)  # loads what is loaded at first use
    gc.collect()
    gc.disable()
    for text in texts:
        extractor.extract(text)
    try:
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_what_is_loaded_is_old_at_once_and_the_collector_as_before(collecting: bool) -> None:
    with loading():
        assert not gc.isenabled()
        loaded = [[]]
    assert gc.isenabled() is collecting
    assert any(one is loaded for one in gc.get_objects(generation=2))
    assert gc.get_freeze_count() == 0


def test_what_somebody_froze_stays_frozen() -> None:
    gc.freeze()
    try:
        with loading():
            pass
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
