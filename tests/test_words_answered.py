"""Words that others answer: accusations known, papers refused, a refusal told twice over; who speaks with two offices.

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "accusations that somebody calls by a name are known": (
        "وصف الوزير الكيني الاتهامات الغانية بأنها قديمة",
        ["statement/condemn [speaker=KEN] وصف"],
    ),
    "so are those he refuses": (
        "رفضت فيجي الانتقادات النرويجية جملة وتفصيلا",
        ["statement/reject [speaker=FJI] رفضت"],
    ),
    "with what they are about they are told": (
        "استمرت الاتهامات الغانية لتوغو بدعم المسلحين",
        ["statement/condemn [speaker=GHA] الاتهامات"],
    ),
    "claims are answered as accusations are": (
        "ردت مالطا على ادعاءات النرويج بشأن السفن",
        ["statement/say [speaker=MLT] ردت"],
    ),
    "the source itself goes on": (
        "قال مصدر في الخارجية الكوبية إن هافانا لن توقع. وشدد المصدر عينه على أن المفاوضات توقفت",
        ["statement/say [speaker=CUB] قال", "statement/say [speaker=CUB] شدد"],
    ),
    "what a state tightens itself is no word": ("شددت كينيا نفسها الحراسة على حدودها", []),
    "reports are refused by the man told before": (
        "استنكر الوزير الغاني الهجوم. وشجب التقارير التي تذكر بلدانا أخرى",
        ["statement/condemn [speaker=GHA] استنكر", "statement/condemn [speaker=GHA] شجب"],
    ),
    "a refusal strengthened is one refusal": (
        "رفضت بنما رفضا قاطعا بيان السفارة الكوبية",
        ["statement/reject [speaker=PAN] رفضت"],
    ),
    "information that warns is nobody's warning": ("حصلت أثينا على معلومات سرية تحذر من هجوم على مالطا", []),
    "a turn of speech is no such thing": (
        "ومن جهة أخرى تدعو بنما إلى الحوار مع كوبا",
        ["statement/appeal [speaker=PAN] تدعو"],
    ),
}
#: Who speaks, with his title.
OFFICES: dict[str, tuple[str, list[str | None]]] = {
    "the head of its delegation is the spokesman himself": (
        "قال الناطق باسم الحكومة البوليفية، وكبير مفاوضيها، خوسيه كيروغا، إن بلاده لن تنسحب",
        ["الناطق باسم الحكومة البوليفية، وكبير مفاوضيها"],
    ),
    "a minister and the deputy of his ministry are two": (
        "قال وزير الخارجية البوليفي ووكيل وزارته خوسيه كيروغا إن بلادهما لن تنسحب",
        ["وزير الخارجية البوليفي", "وكيل وزارته"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_words_answered(text: str, told: list[str], extractor: Extractor) -> None:
    found = extractor.extract(text, reference_date=PRINTED).events
    assert [spoken(event) for event in found] == told


@pytest.mark.parametrize(("text", "titles"), OFFICES.values(), ids=OFFICES)
def test_offices_of_one_man(text: str, titles: list[str | None], extractor: Extractor) -> None:
    (event,) = extractor.extract(text, reference_date=PRINTED).events
    assert [one.title for one in event.participants] == titles
