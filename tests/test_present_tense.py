"""Verbs of saying in the imperfect, whose forms are spelled as those of rarer verbs or of masculine perfects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

#: A verb in the masculine imperfect, what follows it, and the subtype.
VERBS = {
    "يندد": ("بهجوم أوغندا", "condemn"),
    "يهدد": ("أوغندا بالرد", "warn"),
    "يلوح": ("بقطع العلاقات مع أوغندا", "warn"),
    "يصف": ("قرار أوغندا بالخطير", "say"),
    "ينكر": ("مسؤوليته أمام أوغندا", "reject"),
    "يشكك": ("في رواية أوغندا", "reject"),
    "يثني": ("على دور أوغندا", "support"),
    "يوصي": ("بانسحاب أوغندا", "appeal"),
    "يعارض": ("قرار أوغندا", "reject"),
    "يناشد": ("أوغندا وقف الحرب", "appeal"),
    "يشكر": ("أوغندا على دعمها", "support"),
    "يدافع": ("عن قرار أوغندا", "support"),
    "ينبه": ("أوغندا إلى خطر الحرب", "warn"),
}


def _told(extractor: Extractor, sentence: str) -> list[tuple[str | None, str | None]]:
    statements = [event for event in extractor.extract(sentence).events if event.type == "statement"]
    return [
        (event.subtype, part.actor) for event in statements for part in event.participants if part.role == "speaker"
    ]


@pytest.mark.parametrize("verb", VERBS)
def test_he_says_so(extractor: Extractor, verb: str) -> None:
    words, subtype = VERBS[verb]
    assert _told(extractor, f"الرئيس الكيني {verb} {words}") == [(subtype, "KEN")]


@pytest.mark.parametrize("verb", VERBS)
def test_the_state_says_so(extractor: Extractor, verb: str) -> None:
    words, subtype = VERBS[verb]
    assert (subtype, "KEN") in _told(extractor, f"كينيا ت{verb[1:]} {words}")


@pytest.mark.parametrize("verb", VERBS)
def test_the_government_behind_its_verb_says_so(extractor: Extractor, verb: str) -> None:
    words, subtype = VERBS[verb]
    assert (subtype, "KEN") in _told(extractor, f"وت{verb[1:]} الحكومة الكينية {words}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("كينيا تغلق الحدود وتحذر أوغندا من الحرب", [("warn", "KEN")]),
        ("كينيا تغلق الحدود، وأوغندا تحذر من الحرب", [("warn", "UGA")]),
        ("الخلاف مع أوغندا يهدد محادثات كينيا", []),
        ("هل تنكر كينيا مسؤوليتها أمام أوغندا؟", []),
        ("تلوح في أفق كينيا أزمة مع أوغندا", []),
        ("يبلغ عدد اللاجئين في كينيا ألفا", []),
    ],
)
def test_who_is_meant(extractor: Extractor, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert _told(extractor, sentence) == expected
