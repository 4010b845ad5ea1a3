"""Whose voice it is: a state's sources, one man of two offices, bodies taken up by «المنظمة الدولية», no «متحدثا».

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefs import spoken

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

PRINTED = date(2024, 5, 15)

CASES: dict[str, tuple[str, list[str]]] = {
    "an official source behind a state's stance is that state's": (
        "استنكرت أنغولا الهجوم على قرية في زامبيا. وقال مصدر مسؤول لصحفيين إن المهاجمين فروا إلى مالاوي",
        ["statement/condemn [speaker=AGO] استنكرت", "statement/say [speaker=AGO] قال"],
    ),
    "so is a government official": (
        "أغلقت زامبيا معابرها مع مالاوي. وأعلنت أنغولا تعليق الرحلات. وقال مسؤول حكومي إن القرار مؤقت",
        ["statement/say [speaker=AGO] أعلنت", "statement/say [speaker=AGO] قال"],
    ),
    "a local official is anybody's": (
        "أعلنت أنغولا تعليق الرحلات إلى زامبيا. وقال مسؤول محلي إن الأمطار غزيرة",
        ["statement/say [speaker=AGO] أعلنت"],
    ),
    "two offices and one name are one speaker": (
        "قال مستشار الرئيس الأنغولي، ورئيس الوفد المفاوض باولو مينديز إن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO] قال"],
    ),
    "a president and his minister are two": (
        "أكد الرئيس الأنغولي ووزير الخارجية باولو مينديز أن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO, speaker=AGO] أكد"],
    ),
    "two ministers of whom one has a name are two": (
        "قال وزير الداخلية الأنغولي ووزير العدل باولو مينديز إن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO, speaker=AGO] قال"],
    ),
    "the international organisation is the one just told of": (
        "حذرت منظمة العمل الدولية من البطالة في مالاوي. وقالت المنظمة الدولية إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=ILO] حذرت", "statement/say [speaker=ILO] قالت"],
    ),
    "else it is the United Nations": (
        "حذرت الأمم المتحدة من المجاعة في مالاوي. وقالت المنظمة الدولية إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=UN] حذرت", "statement/say [speaker=UN] قالت"],
    ),
    "who speaks for «هذه المنظمة» speaks for the one just told of": (
        "حذرت منظمة العمل الدولية من البطالة في مالاوي. وقالت متحدثة باسم هذه المنظمة إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=ILO] حذرت", "statement/say [speaker=ILO] قالت"],
    ),
    "who speaks of something is no spokesman": (
        "أنهى الوزير الأنغولي زيارته إلى لوساكا متحدثا عن شراكة جديدة مع زامبيا. وفي لواندا نفى متحدث باسم "
        "الحكومة الأنغولية وجود خلاف مع مالاوي",
        ["visit/ [visitor=AGO, host=ZMB] زيارته", "statement/reject [speaker=AGO] نفى"],
    ),
    "no man's participle is a state's": (
        "رأى الباحث أن زيارة الوفد تمت لأن زامبيا غيرت موقفها، مطالبا مالاوي بفتح المعبر",
        [],
    ),
    "a ministry's participle is": (
        "أعلنت وزارة الخارجية الأنغولية وقف الرحلات إلى زامبيا، مطالبة مالاوي بفتح المعبر",
        ["statement/say [speaker=AGO] أعلنت", "statement/appeal [speaker=AGO] مطالبة"],
    ),
    "what words end with is said": (
        "اختتم السفير الأنغولي تصريحه بالتأكيد على أن زامبيا بلد صديق. وختم حديثه بالإعراب عن قلقه من موقف مالاوي",
        ["statement/say [speaker=AGO] التأكيد", "statement/say [speaker=AGO] الإعراب"],
    ),
    "who brings greetings to a reception is the guest": (
        "التقى أمير قطر في الدوحة وزير الدفاع الأنغولي. ونقل الوزير خلال الاستقبال تحيات رئيس بلاده",
        ["meeting/reception [host=QAT, guest=AGO] التقى"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whose_voice_it_is(text: str, told: list[str], extractor: Extractor) -> None:
    found = extractor.extract(text, reference_date=PRINTED).events
    assert [spoken(event) for event in found] == told
