"""What a document's other sentences settle: unlisted surnames, bodies taken up by one word, teams and rivals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from diplo_events.document import ACTOR_KINDS, Mention
from diplo_events.gazetteer import Gazetteer
from diplo_events.mentions import MentionFinder
from diplo_events.orthography import without_article
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplo_events.extractor import Extractor

DAY: Final = date(2024, 6, 1)


@pytest.fixture(scope="module")
def found(extractor: Extractor) -> Callable[[str], list[Mention]]:
    finder = MentionFinder(extractor.gazetteer)

    def find(text: str) -> list[Mention]:
        document = read(text, reference_date=DAY)
        sentences = [replace(one, tokens=extractor.morphology.tag(one.tokens)) for one in document.sentences]
        rows = finder.find_all(sentences, text, DAY)
        return [one for row in rows for one in row if one.kind in ACTOR_KINDS and one.reference != "adjective"]

    return find


def test_a_surname_in_no_list_is_found_where_the_document_tells_the_whole_name(
    found: Callable[[str], list[Mention]],
) -> None:
    text = "أعلن وزير الصيد الفيجي تيموتي ناكوليفو الخطة.\nولم يحدد ناكوليفو موعدا لها."
    assert [one.name for one in found(text)] == ["تيموتي ناكوليفو", "ناكوليفو"]


def test_without_the_whole_name_the_surname_is_a_word(found: Callable[[str], list[Mention]]) -> None:
    assert found("ولم يحدد ناكوليفو موعدا لها.") == []


def test_a_surname_that_is_a_nationality_stays_one(found: Callable[[str], list[Mention]]) -> None:
    text = "وصل وزير الري السوداني كمال المصري.\nورحب به الجيش المصري."
    assert [(one.name, one.actor) for one in found(text)] == [("كمال المصري", "SDN"), (None, "EGY")]


def test_a_body_is_taken_up_by_one_word(found: Callable[[str], list[Mention]]) -> None:
    text = "دعا صندوق النقد الدولي إلى الحذر.\nويتوقع الصندوق نموا بطيئا."
    assert [one.text for one in found(text)] == ["صندوق النقد الدولي", "الصندوق"]


def test_a_fund_that_nobody_named_is_nobody(found: Callable[[str], list[Mention]]) -> None:
    assert found("فتح المحل أبوابه.\nوامتلأ الصندوق سريعا.") == []


def test_the_rival_of_a_team_is_no_counterpart(found: Callable[[str], list[Mention]]) -> None:
    assert [one.text for one in found("هزم منتخب غانا نظيره الكاميروني")] == ["منتخب غانا"]


def test_a_minister_meets_his_counterpart_in_the_stadium(found: Callable[[str], list[Mention]]) -> None:
    names = [one.text for one in found("التقى وزير الرياضة الغاني نظيره الكاميروني في ملعب المدينة")]
    assert names == ["وزير الرياضة الغاني", "نظيره الكاميروني"]


def test_one_sentence_can_be_asked_alone(extractor: Extractor) -> None:
    finder = MentionFinder(extractor.gazetteer)
    document = read("استقبل ملك بلجيكا الوفد")
    sentence = replace(document.sentences[0], tokens=extractor.morphology.tag(document.sentences[0].tokens))
    mentions = finder.find(sentence, 0, document.text, None)
    assert [one.actor for one in mentions] == ["BEL", None]


def test_the_words_of_one_actor_need_no_state(found: Callable[[str], list[Mention]]) -> None:
    (king,) = found("تسلم خادم الحرمين الشريفين الرسالة")
    assert (king.actor, king.position) == ("SAU", "head_of_state")


def test_words_of_the_gazetteer_are_enough(extractor: Extractor) -> None:
    assert isinstance(extractor.gazetteer, Gazetteer)
    assert without_article("الخارجيه") == "خارجيه"
    assert without_article("الا") == "الا"
