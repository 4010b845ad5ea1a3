"""Letters that travellers carry: the state visited gets them, where nobody else is told to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "what an envoy brings with him": (
        "وصل إلى الخرطوم نائب وزير الخارجية الهندي في زيارة يحمل خلالها رسالة من القيادة الهندية.",
        ["occurred IND→SDN"],
    ),
    "a journey still to come": (
        "يصل وزير خارجية مالي إلى الجزائر غدا حاملا رسالة من رئيس بلاده.",
        ["planned MLI→DZA"],
    ),
    "a message of peace to everybody": (
        "قال الوزير الإيراني، الذي زار الكويت، إن بلاده تبعث برسالة سلام إلى دول المنطقة.",
        [],
    ),
    "who gets it is told": (
        "وصل وزير خارجية مالي إلى الجزائر حاملا رسالة من الرئيس المالي إلى الرئيس التونسي.",
        ["occurred MLI→TUN"],
    ),
    "a letter of another state's": (
        "وصل وزير خارجية مالي إلى الجزائر حاملا رسالة من الرئيس التونسي.",
        ["occurred TUN→DZA"],
    ),
    "a letter told of in another sentence": ("وصل وزير خارجية مالي إلى الجزائر. وكتب رسالة إلى ابنه.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_letter(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    letters = [event for event in extractor.extract(text).events if event.type == "letter"]
    sides = [{one.role: one.actor for one in letter.participants if one.actor} for letter in letters]
    told = [f"{letter.status} {one['sender']}→{one['recipient']}" for letter, one in zip(letters, sides, strict=True)]
    assert told == expected
