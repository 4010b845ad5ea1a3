"""Offices held in several states, the day and place of what is said on leaving a meeting, matters in quotation marks.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "offices held in each of several states": (
        "اجتمع رئيس بنما مع وزراء الدفاع في كل من كوبا وغانا وتوغو.",
        ["meeting/multilateral/occurred [party=PAN, party=CUB, party=GHA, party=TGO]"],
    ),
    "deputies in each of several states": (
        "استقبلت بنما نواب الرئيس في كل من كوبا وغانا.",
        ["meeting/reception/occurred [host=PAN, guest=CUB, guest=GHA]"],
    ),
    "ministers where they meet": (
        "اجتمع وزراء الدفاع في هافانا.",
        [],
    ),
    "where and when it was said on leaving a meeting": (
        "الأسواق مفتوحة، حسبما أعلن وزير المالية البنمي أمس في هافانا عقب لقائه نظيره الكوبي.",
        ["meeting/bilateral/occurred [party=CUB, party=PAN] 2024-05-14 @هافانا"],
    ),
    "matters in quotation marks": (
        "ناقشت بنما وكوبا ملف الموانئ «والتهريب» والصيد.",
        ["meeting/bilateral/occurred [party=PAN, party=CUB] {ملف الموانئ، التهريب، الصيد}"],
    ),
    "meetings to be held more often": (
        "اتفقت بنما وكوبا على تكثيف اللقاءات وتبادل الزيارات.",
        ["statement/agree/occurred [speaker=PAN, speaker=CUB]"],
    ),
    "what they talked about is no surname": (
        "ناقش رئيس بنما مع الوزير الأميركي بلينكن مستقبل القناة.",
        ["meeting/bilateral/occurred [party=PAN, party=USA] {مستقبل القناة}"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected
