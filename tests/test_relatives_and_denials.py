"""Agreements denied of any kind, relative clauses whose subject stands before them, speakers joined to a headline.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "no agreement of any kind was reached": (
        "لم تتوصل كينيا إلى أي اتفاق مع أوغندا بشأن الصيد.",
        ["agreement/reached/denied [party=KEN, party=UGA] {الصيد}"],
    ),
    "none, by those who deny it": (
        "نفى الناطق باسم الحكومة الكينية التوصل إلى أي تفاهم مع الصومال.",
        ["agreement/reached/denied [party=SOM, party=KEN]"],
    ),
    "talks that did not reach one took place": (
        "لم تتوصل المحادثات بين كينيا وأوغندا إلى أي اتفاق.",
        ["agreement/reached/denied [party=KEN, party=UGA]", "meeting/bilateral/occurred [party=KEN, party=UGA]"],
    ),
    "talks that did not succeed took place": (
        "لم تنجح المفاوضات بين كينيا وأوغندا في حل الخلاف.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA]"],
    ),
    "talks that were not held did not": (
        "لم تعقد المحادثات بين كينيا وأوغندا.",
        ["meeting/bilateral/denied [party=KEN, party=UGA]"],
    ),
    "a relative clause about the matter has another subject": (
        "يروج الرئيس الكيني للمبادرة المشتركة مع إثيوبيا، والتي ناقش بنودها مع الرئيس الأوغندي أمس.",
        ["meeting/bilateral/occurred [party=UGA, party=KEN]"],
    ),
    "one about who does it": (
        "انتقدت المعارضة اتفاقها مع حركة الشباب، التي التقت الرئيس الكيني أمس.",
        ["meeting/bilateral/occurred [party=SHABAAB, party=KEN]"],
    ),
    "one in a visit": (
        "تحدث الرئيس الكيني عن زيارته للهند التي التقى خلالها نظيره الهندي.",
        ["visit//occurred [host=IND, visitor=KEN]", "meeting/bilateral/occurred [party=IND, party=KEN]"],
    ),
    "a speaker joined to a headline": (
        "الرئيس البرازيلي يحاول إنقاذ الاتفاق وموسكو: لن نتراجع",
        ["statement/say/occurred [speaker=RUS]"],
    ),
    "one in a row is no speaker": (
        "يبحث المؤتمر قضايا السودان وليبيا: إلى أين؟",
        [],
    ),
    "a title before a name": (
        "شارك في الاجتماع الأمين العام ووزير الخارجية المصري: الدكتور بدر عبد العاطي",
        [],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أعلن الرئيس القبرصي دعمه للهدنة، واستدعت وزارة الخارجية السفير المالطي.", "دعمه للهدنة"),
        ("استنكرت كينيا الهجوم واستدعت أوغندا السفير المالي.", "الهجوم"),
        ("اتهم الرئيس القبرصي مالطا بإثارة الخلاف، وعدم الالتزام بالاتفاق.", "إثارة الخلاف، وعدم الالتزام بالاتفاق"),
        ("أكد الرئيس القبرصي أن الهدنة صامدة، وتحتاج إلى الدعم.", "أن الهدنة صامدة، وتحتاج إلى الدعم"),
    ],
)
def test_a_deed_behind_a_noun_is_not_said(extractor: Extractor, text: str, content: str) -> None:
    (said, *_) = (event for event in extractor.extract(text).events if event.type == "statement")
    assert said.content is not None
    assert said.content.text == content
