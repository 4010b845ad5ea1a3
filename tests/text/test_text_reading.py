"""The door of the room: arguments, errors, and what holds for every text."""

import doctest
import importlib
import pkgutil
import sys
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplo_events.text
from diplo_events.document import TokenKind
from diplo_events.errors import InputError
from diplo_events.orthography import DIACRITICS, TATWEEL, fold
from diplo_events.text import read
from diplo_events.text.clean import INVISIBLE, LETTER_FORMS, MARK_FORMS

_ARABIC = st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىیکگچپٱ")
_MARKS = st.sampled_from("ًٌٍَُِّْٰـ\u0653\u0654\u0655")
_HIDDEN = st.sampled_from(INVISIBLE)
_FORMS = st.sampled_from(LETTER_FORMS + MARK_FORMS + "ﷺﷻ﷽﷼")
_SIGNS = st.sampled_from(".,،؛:؟!?…-–—/()[]«»‹›“”„\"'‘’•*%@#_|\\+=<>")
_DIGITS = st.sampled_from("0123456789٠١٢٣۴۵²½")
_SPACES = st.sampled_from(" \n\r\t\u00a0\u2028\x85\x0b\x1c")
_OTHER = st.sampled_from("aZéçя中\u0301😀👨\u200d👩🇯🇴️\x00\x1a€₪①")
_WORDS = st.sampled_from(
    [
        "قال",
        "وقال",
        "وزير",
        "د",
        "تابعونا",
        "اقرأ أيضا",
        "مسقط",
        "رويترز",
        "https://a.b/c",
        "x@y.z",
        "ال28",
        " , ",
        "..",
        "\n\n",
    ]
)
_PIECES = _ARABIC | _MARKS | _HIDDEN | _FORMS | _SIGNS | _DIGITS | _SPACES | _OTHER | _WORDS
MODULES = [
    "diplo_events.text",
    *(f"diplo_events.text.{found.name}" for found in pkgutil.iter_modules(diplo_events.text.__path__)),
]
TEXTS = st.lists(_PIECES, max_size=120).map("".join) | st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def shows(char):
    return not char.isspace() and char not in INVISIBLE


def tokens_of(text):
    return [token for sentence in read(text).sentences for token in sentence.tokens]


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_tokens_are_their_stretch_of_the_text(text):
    for token in tokens_of(text):
        assert text[token.start : token.end] == token.text
        assert token.form
        assert token.key == fold(token.form)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_positions_in_a_form_lead_into_its_token(text):
    for token in tokens_of(text):
        places = [token.at(position) for position in range(len(token.form) + 1)]
        assert places[0] >= token.start
        assert places[-1] == token.end
        assert places == sorted(places)
        assert token.offsets is None or len(token.offsets) == len(token.form) + 1


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_visible_character_stands_in_one_sentence(text):
    sentences = read(text).sentences
    covered = [place for sentence in sentences for place in range(sentence.start, sentence.end)]
    assert covered == sorted(set(covered))
    assert {place for place, char in enumerate(text) if shows(char)} <= set(covered)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_every_visible_character_stands_in_one_token(text):
    covered = [place for token in tokens_of(text) for place in range(token.start, token.end)]
    assert covered == sorted(set(covered))
    assert {place for place, char in enumerate(text) if shows(char)} <= set(covered)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_sentences_hold_their_tokens_and_follow_each_other(text):
    sentences = read(text).sentences
    for sentence in sentences:
        assert sentence.tokens
        assert (sentence.start, sentence.end) == (sentence.tokens[0].start, sentence.tokens[-1].end)
        assert len(text[sentence.start : sentence.end].splitlines()) == 1
    for before, after in pairwise(sentences):
        assert before.end <= after.start
        assert before.paragraph <= after.paragraph <= before.paragraph + 1


@given(TEXTS)
@settings(deadline=None)
def test_paragraphs_are_the_lines_that_show_something(text):
    lines = [line for line in text.splitlines() if any(map(shows, line))]
    assert len({sentence.paragraph for sentence in read(text).sentences}) == len(lines)


@given(TEXTS)
@settings(deadline=None)
def test_reading_twice_gives_the_same(text):
    assert read(text) == read(text)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_words_are_in_plain_letters_and_numbers_in_ascii(text):
    for token in tokens_of(text):
        if token.kind is TokenKind.WORD:
            assert not set(token.form) & set(DIACRITICS + TATWEEL + INVISIBLE + LETTER_FORMS + MARK_FORMS + "یک")
        if token.kind is TokenKind.NUMBER:
            assert token.form.isascii()


@given(TEXTS)
@settings(deadline=None)
def test_spaced_is_false_only_where_nothing_parts_two_tokens(text):
    for before, after in pairwise(tokens_of(text)):
        gap = text[before.end : after.start]
        assert after.spaced == any(char.isspace() or char == "\u200b" for char in gap)


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_lone_surrogate_is_refused_with_its_place(before, after):
    with pytest.raises(InputError, match=rf"U\+D83D\) at character {len(before)};.*decode"):
        read(f"{before}\ud83d{after}")


def test_a_surrogate_pair_decoded_apart_is_refused():
    with pytest.raises(InputError):
        read("قمة \ud83d\ude00")


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\u200f\n\u202b"])
def test_a_text_that_shows_nothing_has_no_sentences(text):
    assert read(text).sentences == ()


def test_id_and_reference_date_are_kept():
    document = read("وصل الوفد.", id="a-7", reference_date=date(2019, 5, 7))
    assert (document.text, document.id, document.reference_date) == ("وصل الوفد.", "a-7", date(2019, 5, 7))


def test_arguments_after_the_text_are_named():
    with pytest.raises(TypeError):
        read("وصل الوفد.", "a-7")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name):
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("قال الوزير «نعم. ربما» ثم عاد. ", id="sentences"),
        pytest.param("حول الميناء\n", id="short lines"),
        pytest.param("«", id="open quotes"),
        pytest.param("!", id="marks"),
        pytest.param("a.", id="almost links"),
        pytest.param("\u064b", id="vowel signs"),
        pytest.param("\u200f", id="direction marks"),
        pytest.param("1,", id="almost numbers"),
        pytest.param("مسقط - ", id="almost datelines"),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "لا{}،", "a{}ب"])
def test_a_long_text_is_read_in_linear_time(unit, frame):
    """No stretch is walked twice: work, counted in lines of our code run, at most triples when the text doubles."""
    small, large = (steps(frame.format(unit * size)) for size in (400, 800))
    assert large <= 3 * small + 1000


def steps(text):
    count = 0

    def trace(_frame, _event, _argument):
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"text": b"news"}, r"a text is a str, not bytes; decode it first", id="bytes"),
        pytest.param({"text": None}, r"a text is a str, not NoneType", id="no text"),
        pytest.param({"id": 7}, r"an id is a str or None, not 7; use str\(id\)", id="a number for an id"),
        pytest.param(
            {"reference_date": "2016-12-20"}, r"not '2016-12-20'; use datetime.date.fromisoformat", id="a string"
        ),
        pytest.param({"reference_date": 2016}, r"reference_date is a datetime.date or None, not 2016", id="a year"),
    ],
)
def test_what_is_no_document_is_refused_with_what_to_do(given, said):
    with pytest.raises(InputError, match=said):
        read(**{"text": "وصل الوزير", **given})


def test_a_time_of_publication_is_its_day():
    assert read("وصل الوزير", reference_date=datetime(2016, 12, 20, 23, 5)).reference_date == date(2016, 12, 20)


def test_a_time_that_is_none_is_refused():
    class NotATime(datetime):
        def __eq__(self, _other: object) -> bool:
            return False

        __hash__ = datetime.__hash__

    with pytest.raises(InputError, match="give None for an unknown day"):
        read("وصل الوزير", reference_date=NotATime(2016, 12, 20))
