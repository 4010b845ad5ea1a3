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
from diplo_events.grammar import Frame
from diplo_events.matching import Prefilter
from diplo_events.rulebook import rulebook
from diplo_events.rulebook.tables import RuleTable
from diplo_events.rulebook.words import SLOT_WORDS, TRIGGER_WORDS
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_every_field_of_a_frame_has_its_key() -> None:
    assert {one.name for one in fields(Frame) if one.init} - {"source"} == set(RuleTable.model_fields)


def test_every_word_of_the_grammar_has_its_key() -> None:
    functions = {name for name in grammar.__all__ if inspect.isfunction(getattr(grammar, name))}
    keys = {*SLOT_WORDS, *TRIGGER_WORDS}
    assert {name.rstrip("_") for name in functions} - {"any_of", "add_to"} == keys


def test_what_a_new_word_would_have() -> None:
    """Each kind of word, as the tables see it: what its key takes, and the keys beside it."""
    after, people, light = SLOT_WORDS["after"], SLOT_WORDS["of_people"], TRIGGER_WORDS["light"]
    assert ({"to"} <= after.options.keys(), after.needed, after.wraps) == (True, {"to"}, False)
    assert (people.wraps, people.takes, light.wraps) == (True, "true", True)


def test_every_kind_of_slot_can_be_written_as_data(write: Callable[..., Path]) -> None:
    content = """
        name = "all"
        event = "visit"
        trigger = [
          { verb = "طاف", voice = "a" },
          { masdar = "طواف", with_adjective = ["رسمي"], unless_adjective = "بحري", unless_of = "قناة" },
          { light = "أجرى", masdar = "طواف" },
          { participle = "طائف" },
          { colon = true },
          { masdar = "طواف", opening = true, led = "إلى", to = ["مدينة"] },
        ]
        slots = [
          { subject = "visitor", voice = "a", of_people = true },
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
          { object = "host", unless_after = ["من"], of_nation = true },
          { genitive = "host", beside = "ل" },
        ]
    """
    (rule,) = rulebook(write(all_toml=content), shipped=False)
    light, masdar = grammar.LIGHT, grammar.MASDAR
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
        grammar.of_nation(grammar.unless_after(grammar.object_("host"), "من")),
        grammar.genitive("host", beside=("ل",)),
    )
    assert rule.trigger == grammar.any_of(
        grammar.verb("طاف", voice="a"),
        grammar.masdar("طواف", with_adjective=("رسمي",), unless_adjective=("بحري",), unless_of=("قناة",)),
        grammar.light(("أجرى",), grammar.masdar("طواف")),
        grammar.participle("طائف"),
        grammar.colon(),
        grammar.led(grammar.opening(grammar.masdar("طواف")), "إلى", to=("مدينة",)),
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
