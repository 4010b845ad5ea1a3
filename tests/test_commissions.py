"""Bodies of two states, who presides over them, and journeys told by the way, beside what must not be taken for it.

An event is given as ``type status [role=actor, ...]``; statements and measures are left out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import who

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor

#: A Wednesday.
PRINTED = date(2024, 5, 15)

CASES: dict[str, tuple[str, list[str]]] = {
    "states of a body between quotation marks": (
        "بدأت اجتماعات المجلس التنسيقي «الغاني – الكيني» على مستوى الوزراء في أكرا.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "states of a body, a dash between them": (
        "عقدت اللجنة الغانية - الكينية المشتركة اجتماعها الرابع في أكرا.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a body of businessmen between quotation marks": ("يجتمع مجلس الأعمال «الغاني – الكيني» غدا في أكرا.", []),
    "a meeting of such a body, told as what one comes for": (
        "وصل وزير النقل الغاني إلى نيروبي للمشاركة في الاجتماع الخامس للجنة الغانية الكينية المشتركة.",
        ["visit occurred [visitor=GHA, host=KEN]", "meeting planned [party=GHA, party=KEN]"],
    ),
    "the works of a session are the session": (
        "تبدأ غدا أعمال الدورة الخامسة للجنة المشتركة الغانية الكينية.",
        ["meeting planned [party=GHA, party=KEN]"],
    ),
    "who presides, told first": (
        "برئاسة وزير التجارة الغاني ونظيره الكيني، اختتمت أمس أعمال اللجنة المشتركة.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "who presides at home, told first": ("برئاسة الرئيس الغاني، عقد مجلس الوزراء جلسته الأسبوعية.", []),
    "patrons do not preside": ("برعاية الرئيس الغاني ونظيره الكيني، عقد أمس اجتماع لرجال الأعمال في أكرا.", []),
    "he leads a delegation, and is received": (
        "وصل الرئيس الغاني إلى روما على رأس وفد وزاري، حيث كان في استقباله وزير الخارجية الإيطالي.",
        ["visit occurred [visitor=GHA, host=ITA]", "meeting occurred [guest=GHA, host=ITA]"],
    ),
    "he does the same again": (
        "استقبل الوزير الغاني سفير تشيلي خوان بيريز، الذي سلم الوزير أوراق اعتماده. كما استقبل سفير النرويج.",
        ["meeting occurred [host=GHA, guest=CHL]", "meeting occurred [host=GHA, guest=NOR]"],
    ),
    "the first journey of one like him": (
        "سيجري الرئيس الغاني في يونيو أول زيارة لرئيس أفريقي إلى أوسلو.",
        ["visit planned [host=NOR, visitor=GHA]"],
    ),
}


def _brief(event: BaseEvent) -> str:
    return f"{event.type} {event.status} {who(event)}"


@pytest.mark.parametrize("name", CASES)
def test_commission(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    kept = [event for event in events if event.type not in {"statement", "diplomatic_measure"}]
    assert [_brief(event) for event in kept] == expected
