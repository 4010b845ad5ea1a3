"""Choosing among readings by the sentence around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diplo_events.document import Token, TokenKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.morphology import Morphology

Cut = Callable[[str], list[Token]]
Row = tuple[str, frozenset[str], frozenset[str]]

GOLD = Path(__file__).with_name("readings_gold.tsv")


def gold() -> Iterator[list[Row]]:
    lines = [line for line in GOLD.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for block in "\n".join(lines).split("\n\n"):
        yield [
            (form, frozenset(pos.split("|")), frozenset(lemma.split("|")))
            for form, pos, lemma in (line.split("\t") for line in block.splitlines() if line)
        ]


def test_hand_checked_sentences(morphology: Morphology) -> None:
    total = right_pos = right_both = 0
    for rows in gold():
        tokens = [Token(0, len(form), form, form, fold(form), TokenKind.WORD) for form, _, _ in rows]
        for token, (_, pos, lemma) in zip(morphology.tag(tokens), rows, strict=True):
            assert token.reading is not None
            total += 1
            right_pos += token.reading.pos in pos
            right_both += token.reading.pos in pos and token.reading.lemma in lemma
    assert total >= 500
    assert right_pos / total >= 0.97
    assert right_both / total >= 0.96


def best(morphology: Morphology, cut: Cut, text: str, word: str) -> tuple[str, str]:
    token = next(token for token in morphology.tag(cut(text)) if token.text == word)
    assert token.reading is not None
    return token.reading.pos, token.reading.lemma


PAIRS = [
    # word, sentence, part of speech, lemma: each word once this way, once the other
    ("بحث", "بحث الوزير الملف مع نظيره", "verb", "بحث"),
    ("بحث", "جرى بحث الملف مع الوزير", "noun", "بحث"),
    ("بحث", "تم خلال اللقاء بحث العلاقات", "noun", "بحث"),
    ("واكد", "واكد الوزير ان الوقت ضيق", "verb", "أكد"),
    ("وابدى", "وابدى الوزير استعداده للحوار", "verb", "أبدى"),
    ("بان", "أفاد المتحدث بان بلاده ستشارك", "conj_sub", "أن"),
    ("الان", "القافلة الان في الطريق", "adv", "الآن"),
    ("الخارجية", "صرح وزير الخارجية أمس", "noun", "خارجية"),
    ("الخارجية", "لجنة الشؤون الخارجية في البرلمان", "adj", "خارجي"),
    ("الخارجية", "ملامح السياسة الخارجية للبلاد", "adj", "خارجي"),
    ("الإيراني", "التقى نظيره الإيراني في عدن", "adj", "إيراني"),
    ("الإيرانيين", "زار عدد من الإيرانيين المدينة", "noun", "إيراني"),
    ("وفد", "وفد برلماني يصل المدينة", "noun", "وفد"),
    ("عبر", "سافر الوفد عبر مطار المدينة", "prep", "عبر"),
    ("عبر", "عبر الوزير عن أمله", "verb", "عبر"),
    ("باسم", "قالت الناطقة باسم الحكومة", "noun", "اسم"),
    ("قبل", "غادر قبل نهاية الجلسة", "prep", "قبل"),
    ("عام", "انتخب الأمين عام 2010", "noun", "عام"),
    ("العام", "قال الأمين العام للمنظمة", "adj", "عام"),
    ("دعم", "أكد الملك دعم بلاده للحوار", "noun", "دعم"),
    ("وقعت", "وقعت الحكومة اتفاقية سلام", "verb", "وقع"),
    ("لقاء", "عقد لقاء في الدوحة", "noun", "لقاء"),
]


@pytest.mark.parametrize(("word", "text", "pos", "lemma"), PAIRS, ids=[f"{row[0]}-{row[2]}" for row in PAIRS])
def test_context_decides(morphology: Morphology, sentence: Cut, word: str, text: str, pos: str, lemma: str) -> None:
    assert best(morphology, sentence, text, word) == (pos, lemma)


def test_a_passive_is_chosen_where_its_agent_follows(morphology: Morphology, sentence: Cut) -> None:
    passive = morphology.tag(sentence("استقبل المبعوث في المطار من قبل السفير"))[0]
    active = morphology.tag(sentence("استقبل المبعوث في المطار السفير"))[0]
    assert passive.reading is not None
    assert active.reading is not None
    assert (passive.reading.vox, active.reading.vox) == ("p", "a")


def test_a_dual_construct_is_chosen_before_its_genitive(morphology: Morphology, sentence: Cut) -> None:
    dual = morphology.tag(sentence("ناقش وزيرا الدفاع الخطة"))[1].reading
    single = morphology.tag(sentence("عين الملك وزيرا جديدا"))[2].reading
    assert dual is not None
    assert single is not None
    assert (dual.num, single.num) == ("d", "s")


def test_an_is_followed_by_a_verb_or_a_noun(morphology: Morphology, sentence: Cut) -> None:
    before_verb = morphology.tag(sentence("قرر الرئيس أن يزور المدينة"))[2].reading
    before_noun = morphology.tag(sentence("ذكر البيان أن الزيارة انتهت"))[2].reading
    assert before_verb is not None
    assert before_noun is not None
    assert "\u0651" not in before_verb.lex
    assert "\u0651" in before_noun.lex


def test_words_only_get_readings_and_all_of_them(morphology: Morphology, sentence: Cut) -> None:
    tokens = sentence("قال الوزير : وصل الوفد .")
    tagged = morphology.tag(tokens)
    assert [token.text for token in tagged] == [token.text for token in tokens]
    for token in tagged:
        expected = morphology.readings(token.form) if token.kind is TokenKind.WORD else ()
        assert set(token.readings) == set(expected)


def test_ranking_is_deterministic(morphology: Morphology, sentence: Cut) -> None:
    tokens = sentence("بحث وزيرا الخارجية ، في اتصال هاتفي ، ملف الحدود")
    assert morphology.tag(tokens) == morphology.tag(tokens)


def test_an_empty_sentence_stays_empty(morphology: Morphology) -> None:
    assert morphology.tag([]) == ()


def vowelled(text: str, form: str) -> Token:
    return Token(0, len(text), text, form, fold(form), TokenKind.WORD, tuple(range(len(form) + 1)))


VOWELLED = [
    # as written, letters, lemma, voice: signs the writer set overrule the ranking
    ("استُقبل", "استقبل", "استقبل", "p"),
    ("استَقبل", "استقبل", "استقبل", "a"),
    ("أُبرم", "أبرم", "أبرم", "p"),
    ("عُقد", "عقد", "عقد", "p"),
    ("يُقال", "يقال", "قال", "p"),
    ("يَعقد", "يعقد", "عقد", "a"),
    ("بُحِثَ", "بحث", "بحث", "p"),
]


@pytest.mark.parametrize(("text", "form", "lemma", "voice"), VOWELLED, ids=[row[0] for row in VOWELLED])
def test_written_vowels_decide(morphology: Morphology, text: str, form: str, lemma: str, voice: str) -> None:
    verbs = [reading for reading in morphology.tag([vowelled(text, form)])[0].readings if reading.pos == "verb"]
    assert (verbs[0].lemma, verbs[0].vox) == (lemma, voice)


def test_vowels_no_reading_has_change_nothing(morphology: Morphology) -> None:
    token = vowelled("وُزُيُر", "وزير")
    assert token.with_readings(morphology.readings("وزير")) == morphology.tag([token])[0]
