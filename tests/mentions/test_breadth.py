"""A text of some length that names no second state or body is dismissed before it is analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

import pytest

from diplo_events.events import BaseEvent
from diplo_events.extractor import Extractor
from diplo_events.grammar import Frame, subject, verb
from diplo_events.mentions import MentionFinder, stays_at_home
from diplo_events.text import read

if TYPE_CHECKING:
    from diplo_events.explain import Explanation

HOME = (
    "افتتح وزير الزراعة البيروفي معرض البن. وقال الوزير إن الموسم جيد. وأكد أن المزارعين البيروفيين راضون. "
    "ورحب الوزير بالزوار في ليما."
)
ABROAD = {
    "a state": "وحضر الافتتاح مزارعون من بوليفيا.",
    "a nationality": "وحضر الافتتاح مزارعون بوليفيون.",
    "a capital": "ووصل بعض الزوار من مونتيفيديو.",
    "a body": "ووصل بعض الزوار من الأمم المتحدة.",
    "a person": "وحضر الافتتاح فلاديمير بوتين.",
}


def at_home(extractor: Extractor, text: str) -> bool:
    sentences = read(text).sentences
    return stays_at_home(MentionFinder(extractor.gazetteer).names(sentences), sentences, extractor.gazetteer)


def test_one_state_however_often_it_is_named(extractor: Extractor) -> None:
    assert at_home(extractor, HOME)
    assert extractor.extract(HOME).events == ()


@pytest.mark.parametrize("more", ABROAD.values(), ids=ABROAD)
def test_a_second_one(extractor: Extractor, more: str) -> None:
    assert not at_home(extractor, f"{HOME} {more}")


def test_a_name_that_is_any_of_several_adds_none(extractor: Extractor) -> None:
    kingdom = "افتتح الوزير معرض التمور السعودي. وقال إن المملكة راضية. وأكد أن الموسم جيد. ورحب بالزوار."
    assert at_home(extractor, kingdom)


def test_a_brief_may_leave_out_whose_the_minister_is(extractor: Extractor) -> None:
    assert not at_home(extractor, "حذر وزير الخارجية البيروفي من الحرب. وقال إن السلام ممكن.")


def test_a_foreign_ministry_speaks_of_others(extractor: Extractor) -> None:
    more = "حذر وزير الخارجية البيروفي من الحرب في الجوار. وقال إن السلام ممكن. وأضاف أن الحوار أجدى. وشدد على التهدئة."
    assert len(extractor.extract(more).events) == more.count(".")
    assert at_home(extractor, HOME.replace("معرض البن", "العيادات الخارجية"))


def test_the_explanation_says_so(extractor: Extractor) -> None:
    told: Explanation = extractor.explain(HOME)
    assert {one.dismissed for one in told.sentences} == {"the text names no second state or body: home affairs"}


class Opening(BaseEvent):
    """Somebody opens something."""

    roles: ClassVar = frozenset({"agent"})
    least_actors: ClassVar = 1
    type: Literal["opening"] = "opening"


def test_rules_of_other_types_see_every_text(extractor: Extractor) -> None:
    slots = (subject("agent"),)
    opened = Frame(name="opening", event=Opening, trigger=verb("افتتح"), slots=slots, examples=(), counterexamples=())
    own = Extractor(rules=[opened], gazetteer=extractor.gazetteer, morphology=extractor.morphology)
    assert [event.type for event in own.extract(HOME).events] == ["opening"]
