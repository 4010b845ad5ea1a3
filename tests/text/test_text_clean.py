"""One character at a time: plain spelling and the way back to the input."""

import unicodedata

import pytest

from diplo_events.orthography import DIACRITICS, TATWEEL
from diplo_events.text.clean import INVISIBLE, LETTER_FORMS, MARK_FORMS, clean_number, clean_word


@pytest.mark.parametrize(
    ("word", "form"),
    [
        pytest.param("مُصافَحةٌ", "مصافحة", id="vowel signs"),
        pytest.param("قـــال", "قال", id="tatweel"),
        pytest.param("بـ", "ب", id="tatweel at the end"),
        pytest.param("الـ\u200dوزير", "الوزير", id="zero width joiner"),
        pytest.param("می\u200cرود", "ميرود", id="Farsi yeh and non-joiner"),
        pytest.param("کابل", "كابل", id="Farsi kaf"),
        pytest.param("الس\u00adفير", "السفير", id="soft hyphen"),
        pytest.param("\ufef3\ufee0\ufe98\ufed8\ufef2", "يلتقي", id="presentation forms"),
        pytest.param("ا\ufefbجتماع", "الاجتماع", id="lam-alef ligature"),
        pytest.param("\ufdf2", "الله", id="word ligature"),
        pytest.param("ا\u0654مس", "أمس", id="hamza written apart"),
        pytest.param("ا\u0653ذار", "آذار", id="madda written apart"),
        pytest.param("قبل\u202cه", "قبله", id="direction mark inside"),
    ],
)
def test_a_word_is_spelled_in_plain_letters(word, form):
    assert clean_word(word, 0)[0] == form


def test_offsets_lead_each_letter_back():
    form, offsets = clean_word("سُفَراء", 100)
    assert (form, offsets) == ("سفراء", (100, 102, 104, 105, 106, 107))


def test_letters_of_one_ligature_share_its_place():
    assert clean_word("س\ufefbم", 7) == ("سلام", (7, 8, 8, 9, 10))


@pytest.mark.parametrize("word", ["وزير", "كابل", "وزيرٌ", "ﻭﺯﻳﺮ"])
def test_no_offsets_where_letters_stand_one_by_one(word):
    assert clean_word(word, 3)[1] is None


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("١٧", "17"),
        ("۲۰۲۴", "2024"),
        ("٣٫٥", "3.5"),
        ("١٠٬٠٠٠", "10,000"),
        ("٣/١١/٢٠١٦", "3/11/2016"),
        ("3\u200f/11\u200f/2016", "3/11/2016"),
        ("३", "3"),
        ("7–9", "7-9"),
    ],
)
def test_a_number_is_written_in_ascii(number, form):
    assert clean_number(number, 0)[0] == form


def test_direction_marks_inside_a_number_keep_its_offsets():
    assert clean_number("3\u200f/11", 0) == ("3/11", (0, 2, 3, 4, 5))


def test_every_letter_form_becomes_plain_letters():
    plain = "".join(clean_word(form, 0)[0] for form in LETTER_FORMS)
    assert not set(plain) & set(LETTER_FORMS + MARK_FORMS + DIACRITICS + TATWEEL + INVISIBLE + " ")
    assert all(unicodedata.category(letter) in {"Lo", "Lm"} for letter in plain)


def test_phrases_in_one_code_are_no_letters():
    assert not {"\ufdfa", "\ufdfb"} & set(LETTER_FORMS + MARK_FORMS)
