"""Who was there: at a reception, at the airport, in long lists with strangers among them.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "who was there when somebody was received": (
        "استقبل الرئيس الغاني نظيره الكوبي. كما عقد وزير الدفاع الغاني نانا أكوفو اجتماعا مع وزير الدفاع "
        "الكوبي. وحضر الاستقبال وزير الزراعة الغاني إريك أوبوكو.",
        [
            "meeting/reception/occurred [host=GHA, guest=CUB, party=GHA]",
            "meeting/bilateral/occurred [party=GHA, party=CUB]",
        ],
    ),
    "two offices in one breath": (
        "استقبل الرئيس الغاني وزير الدفاع الكوبي. وحضر اللقاء وزير الدفاع الغاني ووزير الخارجية صامويل أبلاكوا.",
        ["meeting/reception/occurred [host=GHA, guest=CUB, party=GHA, party=GHA]"],
    ),
    "in whose office one serves": (
        "اجتمع رئيس الأركان بمكتب وزير الدفاع الكوبي خوسيه راميريز مع السفير الغاني.",
        ["meeting/bilateral/occurred [party=CUB, party=GHA]"],
    ),
    "whose office one is received in": (
        "استقبل السفير الكوبي في مكتبه الوزير الغاني.",
        ["meeting/reception/occurred [host=CUB, guest=GHA]"],
    ),
    "adjectives of those whom one leads": (
        "التقى كبير المستشارين العسكريين الكوبيين خوسيه راميريز الوفد الغاني.",
        ["meeting/bilateral/occurred [party=CUB, party=GHA]"],
    ),
    "a list goes on past a stranger": (
        "وصل رئيس بنما إلى غانا. وكان في استقباله وزير الدفاع الغاني إدوارد أومان، ورئيس الأركان الغاني "
        "ويليام أغيابونغ، وعميد التجار لدى الغرفة بالعاصمة، ووزير الخارجية الغاني صامويل أبلاكوا.",
        [
            "visit//occurred [visitor=PAN, host=GHA]",
            "meeting/reception/occurred [guest=PAN, host=GHA, host=GHA, host=GHA]",
        ],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
