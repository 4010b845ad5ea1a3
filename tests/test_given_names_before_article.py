"""Given names that are words too, before a surname with the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events import Extractor


def named(extractor: Extractor, text: str) -> set[str | None]:
    """Return the names of all participants of the text's events."""
    return {part.name for event in extractor.extract(text).events for part in event.participants}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استقبل وزير الزراعة الأردني أيهم المجالي سفير البيرو.", "أيهم المجالي"),
        ("قال وزير التجارة العماني راكان الهذلول إن بلاده ترحب بالاتفاق.", "راكان الهذلول"),
        ("قال وزير التجارة العماني توفيق السويدي إن بلاده ترحب بالاتفاق.", "توفيق السويدي"),
        ("بحث وزير الدفاع الأردني نصار الطويل مع نظيره الكيني التعاون العسكري.", "نصار الطويل"),
        ("استقبل وزير الصحة الكويتي خالد القضاة سفير البيرو.", "خالد القضاة"),
        ("استقبلت وزيرة الثقافة القطرية شيماء الدمشقي سفير البيرو.", "شيماء الدمشقي"),
        ("قال وزير الدفاع التونسي المنجي القصاب إن بلاده ترحب بالاتفاق.", "المنجي القصاب"),
        ("استقبل وزير الدولة اللبناني آغوب الأسود سفير البيرو.", "آغوب الأسود"),
        ("استقبل وزير التربية اللبناني غازي المفتي سفير البيرو.", "غازي المفتي"),
    ],
)
def test_the_surname_is_told_with_the_given_name(extractor: Extractor, text: str, name: str) -> None:
    """The whole name is the participant's, whatever else its words mean."""
    assert name in named(extractor, text)


@pytest.mark.parametrize(
    "text",
    [
        "بحث وزير النقل العماني سلامة الملاحة مع نظيره الكيني.",
        "أعلن وزير الخارجية العماني نجاح الوساطة مع نظيره الكيني في مسقط.",
        "استقبل الملك فهد القادة العرب ثم التقى أمير الكويت.",
        "استقبل وزير الدفاع العماني مساعد الوزير الكيني في مسقط.",
    ],
)
def test_a_thing_is_nobody(extractor: Extractor, text: str) -> None:
    """A word that is a name elsewhere takes no noun with the article for its surname."""
    assert not {name for name in named(extractor, text) if name is not None and " ال" in name}
