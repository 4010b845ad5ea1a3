"""The title that an event gives somebody is the fullest that the text has for him."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events import Extractor

CASES = (
    (
        "بحث وزير الخارجية الغامبي مامادو تانغارا الهدنة مع نظيره الغاني. ثم التقى الوزير مامادو تانغارا سفير كندا.",
        "مامادو تانغارا",
        {"وزير الخارجية الغامبي"},
    ),
    (
        "التقى الوزير الغامبي مامادو تانغارا سفير كندا.",
        "مامادو تانغارا",
        {"الوزير الغامبي"},
    ),
    (
        "استقبل أمير قطر السفير الغاني كوامي مينساه. وكوامي مينساه هو السفير الغاني لدى قطر. "
        "ثم استقبل وزير الخارجية القطري السفير الغاني كوامي مينساه.",
        "كوامي مينساه",
        {"السفير الغاني", "السفير الغاني لدى قطر"},
    ),
    (
        "التقى وزيرا خارجية غامبيا مامادو تانغارا وغانا كوفي مينساه. وقال وزير الخارجية الغامبي مامادو تانغارا إن "
        "بلاده تدعم غانا.",
        "مامادو تانغارا",
        {"وزير الخارجية الغامبي"},
    ),
)


@pytest.mark.parametrize(("text", "name", "titles"), CASES)
def test_titles(extractor: Extractor, text: str, name: str, titles: set[str]) -> None:
    people = [person for event in extractor.extract(text).events for person in event.participants]
    found = {person.title for person in people if person.name == name}
    assert found
    assert found <= titles
    assert all(person.title in text for person in people if person.title)
