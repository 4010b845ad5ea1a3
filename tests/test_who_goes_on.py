"""Who goes on to speak where the sentence between tells of no event, and when he spoke.

An event is given as ``type/subtype [role=actor, ...] trigger`` with its day; the sentences were
written for these tests.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "whom the sentence before is about": (
        "دشن السفير الأوغندي في نيروبي المستشفى الجديد. وأعرب عن سعادته بالتعاون مع كينيا.",
        ["statement/say [speaker=UGA] أعرب"],
    ),
    "not who has spoken before": (
        "قال وزير الدفاع الكيني إن نيروبي تنتظر. وتفقد الوزير الأوغندي جون مواي الجنود. وأكد أن رواندا تحشد.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=UGA] أكد"],
    ),
    "but «وأضاف» goes on with him": (
        "قال وزير الدفاع الكيني إن أوغندا تنتظر. ووصل وزير الدفاع الأوغندي إلى كيغالي. وأضاف أن رواندا تحشد قواتها.",
        [
            "statement/say [speaker=KEN] قال",
            "visit/ [visitor=UGA, host=RWA] وصل",
            "statement/say [speaker=KEN] أضاف",
        ],
    ),
    "a state is no man": (
        "قال وزير الدفاع الكيني إن رواندا تنتظر. وأغلقت أوغندا المعبر. وأكد أن تنزانيا تتوسط.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أكد"],
    ),
    "many behind the verb are nobody told before": (
        "قالت كينيا إن المعبر مغلق. ورحب بالقرار عدد من خبراء أوغندا.",
        ["statement/say [speaker=KEN] قالت"],
    ),
    "how he hides his name is nothing said": (
        "قال مسؤول كيني، طالبا عدم الإشارة إلى اسمه، إن أوغندا أغلقت المعبر",
        ["statement/say [speaker=KEN] قال"],
    ),
    "a name that is a common word before its office": (
        "أكدت مينا كوستيلوفا، المتحدثة باسم المفوضية الأوروبية، أن كينيا ستحصل على القرض",
        ["statement/say [speaker=EU] أكدت"],
    ),
    "an officer of the state whose town he commands in": (
        "قال قائد عمليات البصرة اللواء سالم الكعبي إن القوات دخلت البصرة بدعم الأردن",
        ["statement/say [speaker=IRQ] قال"],
    ),
}

DAYS: dict[str, tuple[str, list[date | None]]] = {
    "a day of what is condemned": ("دانت الخارجية الكينية بشدة هجوم أوغندا على المعبر الحدودي صباح أمس", [None]),
    "a day in a quotation": (
        "قال الرئيس الكيني: «ستبدأ العملية في أوغندا غدا»، وتابع أن رواندا موافقة",
        [None, None],
    ),
    "the day of saying": ("قال الرئيس الكيني أمس إن رواندا موافقة", [date(2024, 5, 14)]),
}


@pytest.mark.parametrize("name", list(CASES))
def test_speaker(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected


@pytest.mark.parametrize("name", list(DAYS))
def test_day(extractor: Extractor, name: str) -> None:
    text, expected = DAYS[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [event.date for event in events if event.type == "statement"] == expected
