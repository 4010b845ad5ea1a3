"""«الجانبان», «الوزيران», «البلدان» and single pronouns: whom they take up, and when it stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diplo_events.resolution.references import antecedent, sides

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.extractor import Extractor

TWO_MINISTERS = "بحث وزير الخارجية الكيني مع نظيره الأوغندي في كمبالا الوضع في رواندا."
OPEN: list[str | None] = []


def flat(extractor: Extractor, text: str) -> list[Mention]:
    return [mention for row in extractor.analyze(text).mentions for mention in row]


def taken_up(extractor: Extractor, text: str) -> list[str | None]:
    """The actors that the document's last «sides» takes up."""
    mentions = flat(extractor, text)
    place = max(place for place, mention in enumerate(mentions) if mention.reference == "sides")
    return [mention.actor for mention in sides(mentions[place], mentions[:place])]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (f"{TWO_MINISTERS} وأكد الوزيران أهمية الحوار.", ["KEN", "UGA"]),
        (f"{TWO_MINISTERS} وأكد الجانبان أهمية الحوار.", ["KEN", "UGA"]),
        (f"{TWO_MINISTERS} واتفق الطرفان على ذلك.", ["KEN", "UGA"]),
        (f"{TWO_MINISTERS} وأكد الرئيسان أهمية الحوار.", OPEN),
        ("التقى الرئيس الكيني الرئيس الأوغندي. وأكد الرئيسان ذلك.", ["KEN", "UGA"]),
        ("التقى الرئيس الكيني الرئيس الأوغندي. وأكد الوزيران ذلك.", OPEN),
        ("استقبل الرئيس الكيني وزير الخارجية التونسي. وبحث الجانبان التعاون.", ["KEN", "TUN"]),
        ("استقبل الرئيس الكيني وزير الخارجية التونسي. وأكد الوزيران ذلك.", OPEN),
        ("بحثت كينيا وأوغندا التعاون. واتفق الجانبان على ذلك.", ["KEN", "UGA"]),
        ("اجتمع وفد من حركة حماس بوزير الخارجية الكيني. وأكد الجانبان ذلك.", ["HAMAS", "KEN"]),
        (f"{TWO_MINISTERS} وقال وزير الخارجية الكيني إن الحوار مهم. واتفق الوزيران على ذلك.", ["KEN", "UGA"]),
        (f"{TWO_MINISTERS} وقال وزير الدفاع التونسي إن الحوار مهم. واتفق الوزيران على ذلك.", OPEN),
        ("التقى وزير الخارجية الكيني وزير الخارجية التونسي ووزير الخارجية الليبي. واتفق الوزيران على ذلك.", OPEN),
        ("اجتمع وزراء خارجية تونس وليبيا والجزائر. واتفق الوزراء على ذلك.", ["TUN", "LBY", "DZA"]),
        ("وصل وزير الخارجية الكيني. وأكد الجانبان ذلك.", OPEN),
    ],
)
def test_sides_are_those_told_before_that_agree(extractor: Extractor, text: str, actors: list[str | None]) -> None:
    assert taken_up(extractor, text) == actors


def test_sides_keep_the_people_rather_than_their_states(extractor: Extractor) -> None:
    mentions = flat(extractor, "بحث وزير الخارجية الكيني مع نظيره الأوغندي علاقات كينيا وأوغندا. وأكد الجانبان ذلك.")
    found = sides(mentions[-1], mentions[:-1])
    assert [mention.position for mention in found] == ["foreign_minister", "foreign_minister"]


def test_sides_far_above_are_forgotten(extractor: Extractor) -> None:
    text = f"{TWO_MINISTERS} {'وكان الطقس معتدلا في ذلك اليوم. ' * 6}وأكد الجانبان ذلك."
    assert taken_up(extractor, text) == OPEN


@pytest.mark.parametrize(
    ("text", "gender", "actor"),
    [
        ("وصل وزير الخارجية الكيني إلى تونس.", "m", "KEN"),
        ("وصلت وزيرة الخارجية الكينية.", "f", "KEN"),
        ("التقى وزير الخارجية الكيني وزيرة الدفاع التونسية.", "m", "KEN"),
        ("التقى وزير الخارجية الكيني وزيرة الدفاع التونسية.", "f", "TUN"),
        ("التقى وزير الخارجية الكيني وزير الدفاع التونسي.", "m", None),
        ("أعلنت حركة حماس موقفها.", "f", "HAMAS"),
        ("أعلن حزب الله موقفه.", "m", "HEZB"),
        ("أعلن حزب الله موقفه.", "f", None),
    ],
)
def test_a_pronoun_takes_up_the_one_that_agrees(
    extractor: Extractor, text: str, gender: str, actor: str | None
) -> None:
    found = antecedent(gender, flat(extractor, text), sentence=1)
    assert (found.actor if found else None) == actor


def test_a_pronoun_looks_at_the_nearest_sentence_first(extractor: Extractor) -> None:
    mentions = flat(extractor, "وصل وزير الخارجية الكيني. ثم وصل وزير الدفاع التونسي.")
    found = antecedent("m", mentions, sentence=2)
    assert found is not None
    assert found.actor == "TUN"
