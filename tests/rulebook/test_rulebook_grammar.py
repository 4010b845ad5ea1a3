"""Data files can say all that Python rules can: a new word of the grammar needs its key here too."""

from __future__ import annotations

import inspect
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_events import grammar
from diplo_events.extractor import Extractor
from diplo_events.grammar import Frame, Slot, Trigger
from diplo_events.matching import Prefilter
from diplo_events.rulebook import rulebook
from diplo_events.rulebook.tables import RuleTable, SlotTable, TriggerTable
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Words without Arabic of their own: what opens a headline or names a source needs no data file.
_MARKS = {"according_to", "colon"}
#: What a slot table calls what the grammar's function calls otherwise.
_NAMES = {"object_": "object", "of_people": "people"}


def words_that_make(kind: type) -> dict[str, Callable[..., object]]:
    made = {"Slot": "Slot", "Trigger": "tuple[Trigger, ...]"}[kind.__name__]
    found = {name: getattr(grammar, name) for name in grammar.__all__ if inspect.isfunction(getattr(grammar, name))}
    return {name: word for name, word in found.items() if inspect.signature(word).return_annotation == made}


def test_every_field_of_a_frame_has_its_key() -> None:
    assert {one.name for one in fields(Frame) if one.init} - {"source"} == set(RuleTable.model_fields)


@pytest.mark.parametrize("name", sorted(words_that_make(Slot)))
def test_every_slot_has_its_key(name: str) -> None:
    assert _NAMES.get(name, name) in SlotTable.model_fields
    parameters = inspect.signature(getattr(grammar, name)).parameters.values()
    options = {one.name for one in parameters if one.kind is inspect.Parameter.KEYWORD_ONLY and name != "destination"}
    assert options <= set(SlotTable.model_fields)


def test_every_trigger_has_its_key() -> None:
    words = words_that_make(Trigger)
    assert set(words) - _MARKS - {"any_of"} <= set(TriggerTable.model_fields)
    options = {
        one.name
        for word in words.values()
        for one in inspect.signature(word).parameters.values()
        if one.kind is inspect.Parameter.KEYWORD_ONLY
    }
    assert options <= set(TriggerTable.model_fields)


def test_every_kind_of_slot_can_be_written_as_data(write: Callable[..., Path]) -> None:
    content = """
        name = "all"
        event = "visit"
        trigger = [
          { verb = "طاف", voice = "a" },
          { masdar = "طواف", with_adjective = ["رسمي"], unless_adjective = "بحري" },
          { light = "أجرى", masdar = "طواف" },
          { participle = "طائف" },
        ]
        slots = [
          { subject = "visitor", voice = "a", people = true },
          { object = "host" },
          { object = "host", adjacent = true },
          { genitive = "visitor" },
          { host = "visitor", of = "masdar" },
          { between = "host" },
          { posting = "host" },
          { after = ["على", "إلى"], to = "host" },
          { destination = "ب", to = "host" },
          { destination = [], to = "host" },
          { destination_of_masdar = "host" },
          { topic_object = true },
          { topic_object = true, of = "light" },
          { topic_after = "حول" },
          { purpose = true },
        ]
    """
    (rule,) = rulebook(write(all_toml=content), shipped=False)
    light, masdar = grammar.LIGHT, grammar.PARTICIPLE.MASDAR
    assert rule.slots == (
        grammar.of_people(grammar.subject("visitor", voice="a")),
        grammar.object_("host"),
        grammar.object_("host", adjacent=True),
        grammar.genitive("visitor"),
        grammar.host("visitor", of=masdar),
        grammar.between("host"),
        grammar.posting("host"),
        grammar.after("على", "إلى", to="host"),
        grammar.destination("ب", to="host"),
        grammar.destination(to="host"),
        grammar.destination_of_masdar("host"),
        grammar.topic_object(),
        grammar.topic_object(of=light),
        grammar.topic_after("حول"),
        grammar.purpose(),
    )
    assert rule.trigger == grammar.any_of(
        grammar.verb("طاف", voice="a"),
        grammar.masdar("طواف", with_adjective=("رسمي",), unless_adjective=("بحري",)),
        grammar.light(("أجرى",), grammar.masdar("طواف")),
        grammar.participle("طائف"),
    )


class _Unfiltered(Prefilter):
    def admits(self, sentence: object) -> bool:
        return True


#: Words a user's rule may start at: rare, weak, doubled, with hamza, unknown to any lexicon.
WORDS = ("عاين", "صافح", "آزر", "واسى", "رد", "وفى", "هاتف", "غرد", "زخرط", "طمأن")


@pytest.fixture(scope="module")
def pair(extractor: Extractor) -> tuple[Extractor, Extractor]:
    """An extractor with a rule of a user's on all those words, as it is and without its prefilter."""
    (meet,) = (frame for frame in builtin_rules() if frame.name == "meet")
    trigger = grammar.any_of(grammar.verb(*WORDS), grammar.masdar("معاينة", "ترويكا", "مؤازرة"))
    mine = Frame("mine", meet.event, trigger, meet.slots, (), ())
    parts = {"gazetteer": extractor.gazetteer, "morphology": extractor.morphology}
    first, second = (Extractor(rules=rulebook(mine, shipped=False), **parts) for _ in range(2))
    second._prefilter = _Unfiltered(())
    return first, second


PIECES = st.sampled_from(
    (
        *(f"{lead}{word}{tail}" for word in WORDS for lead in ("", "و", "وسي", "ت") for tail in ("", "ا", "ه", "ت")),
        *("معاينتهما", "والترويكا", "بمؤازرة", "فآزر", "مواساة"),
    )
)


@settings(max_examples=60, deadline=None)
@given(PIECES)
def test_the_prefilter_loses_no_event_of_a_users_rule(pair: tuple[Extractor, Extractor], word: str) -> None:
    text = f"{word} وزير الخارجية الكيني نظيره الأوغندي مع الرئيس الصومالي"
    assert pair[0].extract(text) == pair[1].extract(text)
