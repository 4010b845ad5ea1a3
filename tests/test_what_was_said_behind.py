"""What was said behind words that tell where, when and on whose side it was said; papers and accords told by name.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

CASES: dict[str, tuple[str, list[str]]] = {
    "an envoy of a prime minister": (
        "استقبل رئيس بنما مبعوث رئيس وزراء الهند.",
        ["meeting/reception/occurred [host=PAN, guest=IND]"],
    ),
    "a peer is no other man of his surname": (
        "وقال اللورد بيري إن الاتفاق خطير.",
        [],
    ),
    "a paper named after a city": (
        "وإعلان هافانا وإن لم يذكر الحدود، واضح المعالم.",
        [],
    ),
    "an accord that is approved": (
        "قال رئيس بنما: «إن تمت المصادقة على الاتفاق فسنمضي في طريقنا».",
        ["statement/say/occurred [speaker=PAN]"],
    ),
    "what is meant above all is nobody's doing": (
        "كثر الحديث عن إعلان هافانا لا سيما استقبال رئيس غانا.",
        [],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_events(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert told_of(extractor, text, expected) == expected


SAID = {
    "أكد وزير الدفاع البنمي في هذا السياق أهمية دور المراقبين على الممرات المائية.": [
        "أهمية دور المراقبين على الممرات المائية"
    ],
    "قالت كوبا إن الوضع خطير، مؤكدة في الوقت نفسه أهمية الحوار.": ["إن الوضع خطير", "أهمية الحوار"],
    "انتقد رئيس بنما القرار، داعيا في الوقت نفسه الدول المانحة إلى التحرك.": ["القرار", "التحرك"],
    "لفت وزير الدفاع البنمي، من جانبه، إلى أن الحوادث نادرة.": ["أن الحوادث نادرة"],
    "رفض وزير الدفاع البنمي في حديث إلى صحيفة «المرفأ» اتهام بلاده بالتقصير.": ["اتهام بلاده بالتقصير"],
    "ووفقا لما أكده وزير الدفاع البنمي، تستأنف الرحلات قريبا.": ["تستأنف الرحلات قريبا"],
    "وجه رئيس بنما انتقادات لاذعة إلى كوبا بسبب تأخر السفن.": ["تأخر السفن"],
}


@pytest.mark.parametrize("text", list(SAID))
def test_what_is_said(extractor: Extractor, text: str) -> None:
    told = extractor.extract(text, reference_date=PRINTED).events
    assert [event.content.text for event in told if event.content is not None] == SAID[text]
