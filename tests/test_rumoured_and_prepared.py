"""What is only rumoured, what is being prepared or prevented, and states told by their adjectives.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "Syria by its adjective beside another's": (
        "عقدت قمة لبنانية سورية في أنقرة عام 2009.",
        ["meeting/summit/occurred [party=LBN, party=SYR] @أنقرة"],
    ),
    "the same between three": (
        "انعقدت محادثات ثلاثية سورية كوبية غانية في أكرا.",
        ["meeting/multilateral/occurred [party=SYR, party=CUB, party=GHA]"],
    ),
    "Syria by its name behind a minister's nationality": (
        "زارت وزيرة غانية سورية.",
        ["visit//occurred [visitor=GHA, host=SYR]"],
    ),
    "a delegation of two kinds": (
        "زار وفد سياسي وعسكري غاني رفيع المستوى هافانا.",
        ["visit//occurred [visitor=GHA, host=CUB]"],
    ),
    "a delegation and another state's": (
        "التقى وفد الحكومة الغاني والسفير الكوبي.",
        ["meeting/bilateral/occurred [party=GHA, party=CUB]"],
    ),
    "a rumour": (
        "ترددت أنباء عن عقد لقاء بين رئيس بنما ونظيره الكوبي.",
        ["meeting/bilateral/possible [party=PAN, party=CUB]"],
    ),
    "a rumour that is not true": (
        "ترددت أنباء عن قمة بين كوبا وبنما، إلا أنها غير صحيحة.",
        ["meeting/summit/denied [party=CUB, party=PAN]"],
    ),
    "what a report tells": (
        "تحدثت تقارير عن لقاء سري بين وزيري خارجية كوبا وبنما.",
        ["meeting/bilateral/occurred [party=CUB, party=PAN]"],
    ),
    "what is being prepared": (
        "التحضير يجري لاجتماع رئيس بنما مع نظيره الكوبي.",
        ["meeting/bilateral/planned [party=PAN, party=CUB]"],
    ),
    "what goes on being prepared": (
        "التحضيرات جارية لعقد قمة بين كوبا وبنما.",
        ["meeting/summit/planned [party=CUB, party=PAN]"],
    ),
    "what was to be and could not": (
        "كان من المقرر أن يلتقي رئيس بنما نظيره الكوبي في أكرا. غير أن العاصفة حالت دون إتمام اللقاء.",
        ["meeting/bilateral/denied [party=PAN, party=CUB]"],
    ),
    "talks told as what passed between two": (
        "وصف رئيس بنما ما دار بينه وبين نظيره الكوبي في أكرا من محادثات بأنه مثمر.",
        ["statement/say/occurred [speaker=PAN] @None", "meeting/bilateral/occurred [party=PAN, party=CUB] @أكرا"],
    ),
    "the sides before the talks themselves": (
        "رحبت أكرا بما جرى بين رئيسي بنما وكوبا في هافانا من مباحثات حول الموانئ.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] {الموانئ}"],
    ),
    "what passed is no talks": (
        "ما حدث بين كوبا وبنما من خلافات ما زال حاضرا في الأذهان.",
        [],
    ),
    "each of two": (
        "التقى رئيس بنما كلا من وزير الخارجية الكوبي ووزيرة الدفاع الغانية.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB]", "meeting/bilateral/occurred [party=PAN, party=GHA]"],
    ),
    "what rounds of talks have not led to": (
        "لم تسفر ثلاث جولات من المباحثات بين كوبا وبنما عن أي تقدم.",
        ["meeting/bilateral/occurred [party=CUB, party=PAN]"],
    ),
    "rounds of talks that were not held": (
        "لم تعقد الجولة الثالثة من المباحثات بين كوبا وبنما.",
        ["meeting/bilateral/denied [party=CUB, party=PAN]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
