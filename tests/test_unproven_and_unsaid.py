"""What nobody has heard of or shown, answers that say nothing, attempts, and a shortened title.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "nobody has heard of it": (
        "لم نسمع أن غانا قامت باستدعاء السفير المالي.",
        ["diplomatic_measure/summon/denied [target=MLI, agent=GHA]"],
    ),
    "nobody has shown it": (
        "لم يثبت حتى الآن أن وزير الخارجية الكيني التقى نظيره الصومالي.",
        ["meeting/bilateral/possible [party=KEN, party=SOM]"],
    ),
    "there is no proof of it": (
        "لا دليل على أن الوزير الكيني زار بانغي.",
        ["visit//possible [visitor=KEN, host=CAF]"],
    ),
    "it has been shown": (
        "ثبت أن الوزير الكيني زار بانغي.",
        ["visit//occurred [visitor=KEN, host=CAF]"],
    ),
    "answering questions says nothing by itself": (
        "أجاب وزير الخارجية الكيني عن أسئلة الطلاب حول العلاقات مع أوغندا.",
        [],
    ),
    "answering that": (
        "أجاب وزير الخارجية الكيني بأن أوغندا جارة.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "what the talks were an attempt at": (
        "بحث الوزير الكيني مع نظيره الأوغندي وقف القتال في محاولة جديدة لإنهاء الحرب.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] {وقف القتال}"],
    ),
    "a role in an initiative": (
        "بحث الوزير الكيني مع نظيره الأوغندي دور كينيا في مبادرة حوض النيل.",
        ["meeting/bilateral/occurred [party=KEN, party=UGA] {دور كينيا في مبادرة حوض النيل}"],
    ),
    "a shortened director-general": (
        "قال مدير الوكالة رافائيل غروسي إن التفتيش مستمر.",
        ["statement/say/occurred [speaker=IAEA]"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
