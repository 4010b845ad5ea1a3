"""Words, numbers, marks: what is one token, of which kind, in which form."""

import pytest

from diplo_events.document import TokenKind
from diplo_events.text.tokens import tokenize

WORD, LATIN, NUMBER = TokenKind.WORD, TokenKind.LATIN, TokenKind.NUMBER
PUNCTUATION, QUOTE, SYMBOL = TokenKind.PUNCTUATION, TokenKind.QUOTE, TokenKind.SYMBOL


def texts(text):
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("زار السفير بيروت", ["زار", "السفير", "بيروت"], id="words"),
        pytest.param("بيروت،وقال", ["بيروت", "،", "وقال"], id="no blank after a comma"),
        pytest.param("انتهى.وعاد", ["انتهى", ".", "وعاد"], id="no blank after a stop"),
        pytest.param("اتفاق ال28 دولة", ["اتفاق", "ال", "28", "دولة"], id="digits glued to the article"),
        pytest.param("قمة الـ20", ["قمة", "الـ", "20"], id="digits after a tatweel"),
        pytest.param("نحو 40مترا", ["نحو", "40", "مترا"], id="digits before a word"),
        pytest.param("الروسي-التركي", ["الروسي", "-", "التركي"], id="hyphen"),
        pytest.param("قناة CNN العربية", ["قناة", "CNN", "العربية"], id="Latin"),
        pytest.param("مجموعة G20", ["مجموعة", "G20"], id="Latin with digits"),
        pytest.param("قال: «نعم»", ["قال", ":", "«", "نعم", "»"], id="guillemets"),
        pytest.param("لـ«الشاطئ»", ["لـ", "«", "الشاطئ", "»"], id="preposition before a quote"),
        pytest.param("حقا؟!", ["حقا", "؟", "!"], id="one mark a token"),
        pytest.param("ربما... لا", ["ربما", "...", "لا"], id="dots in a run"),
        pytest.param("قال.. إن", ["قال", "..", "إن"], id="two dots"),
        pytest.param("#قمة_البحر", ["#", "قمة", "_", "البحر"], id="hash tag"),
        pytest.param("وزير\u200bخارجية", ["وزير", "خارجية"], id="zero width space parts words"),
        pytest.param("👨‍👩‍👧 🇯🇴", ["👨‍👩‍👧", "🇯🇴"], id="joined emoji and flag"),
    ],
)
def test_borders(text, expected):
    assert texts(text) == expected


@pytest.mark.parametrize(
    "number",
    ["10,000", "3.5", "2016/11/3", "3-11-2016", "١٧", "١٢٫٥", "10:30", "1.250.000", "12،500", "3\u200f/11\u200f/2016"],
)
def test_a_number_with_inner_separators_is_one_token(number):
    (token,) = tokenize(number)
    assert token.kind is NUMBER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2014,2015", ["2014", ",", "2015"]),
        ("2014،2015", ["2014", "،", "2015"]),
        ("عام 2016.", ["عام", "2016", "."]),
        ("3، 4", ["3", "،", "4"]),
    ],
)
def test_a_list_of_numbers_is_no_number(text, expected):
    assert texts(text) == expected


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/a/خبر-جديد?id=7",
        "http://example.com/x",
        "www.example.net",
        "example.com",
        "info@example.org",
        "a1b2-c3_16x9.jpg",
        "@example_1",
    ],
)
def test_a_link_is_one_symbol(link):
    token = tokenize(f"انظر {link}، ثم عد.")[1]
    assert (token.text, token.kind) == (link, SYMBOL)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("سفير", WORD),
        ("ﺳﻔﻴﺮ", WORD),
        ("کشور", WORD),
        ("NATO", LATIN),
        ("O'Neill", LATIN),
        ("Саммит", LATIN),
        ("2016", NUMBER),
        ("،", PUNCTUATION),
        ("–", PUNCTUATION),
        ("…", PUNCTUATION),
        ("ـ", PUNCTUATION),
        ("“", QUOTE),
        ('"', QUOTE),
        ("’", QUOTE),
        ("«", QUOTE),
        ("•", SYMBOL),
        ("%", SYMBOL),
        ("$", SYMBOL),
        ("ﷺ", SYMBOL),
        ("😀", SYMBOL),
        ("\x07", SYMBOL),
    ],
)
def test_kinds(text, kind):
    (token,) = tokenize(text)
    assert token.kind is kind


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“", '"'),
        ("’", "'"),
        ("—", "-"),
        ("ــ", "-"),
        ("…", "..."),
        ("......", "..."),
        ("..", ".."),
        ("«", "«"),
        ("١٧", "17"),
        ("الأُردُنّ", "الأردن"),
    ],
)
def test_forms(text, form):
    (token,) = tokenize(text)
    assert token.form == form


def test_keys_are_folded_forms():
    (token,) = tokenize("الأُولى")
    assert token.key == "الاولي"


def test_invisible_marks_at_a_words_edge_stay_outside_it():
    (token,) = tokenize("\u202bسفير\u202c")
    assert (token.start, token.end, token.text) == (1, 5, "سفير")


def test_invisible_marks_inside_a_word_stay_inside_it():
    (token,) = tokenize("سف\u200fير")
    assert (token.text, token.form, token.offsets) == ("سف\u200fير", "سفير", (0, 1, 3, 4, 5))


def test_at_finds_the_article_inside_a_vocalised_word():
    (token,) = tokenize("لِلسَّفير")
    assert token.form == "للسفير"
    assert token.text[: token.at(2)] == "لِل"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال الوزير", [True, True]),
        ("قال، نعم", [True, False, True]),
        ("«قال»", [True, False, False]),
        ("\ufeffقال", [True]),
        ("قال\u200f،", [True, False]),
        ("قال \u200fنعم", [True, True]),
        ("قال\nنعم", [True, True]),
        ("ال28", [True, False]),
    ],
)
def test_spaced(text, expected):
    assert [token.spaced for token in tokenize(text)] == expected


def test_a_vowel_sign_without_a_letter_is_kept_as_a_symbol():
    assert [(token.text, token.kind) for token in tokenize("قرارا ً")] == [("قرارا", WORD), ("ً", SYMBOL)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ووزيرالزراعة", ["ووزير", "الزراعة"]),
        ("رئيسالوزراء", ["رئيس", "الوزراء"]),
        ("وزيرخارجية كوبا", ["وزير", "خارجية", "كوبا"]),
        ("السفارةالكوبية", ["السفارة", "الكوبية"]),
        ("إلىالخرطوم", ["إلى", "الخرطوم"]),
        ("نظيرهالبيروفي", ["نظيره", "البيروفي"]),
        ("معالجة القضايا على عجل", ["معالجة", "القضايا", "على", "عجل"]),
        ("عبدالرئيس", ["عبدالرئيس"]),
        ("سفيرانا ورئيسنا", ["سفيرانا", "ورئيسنا"]),
        ("علىها", ["علىها"]),
    ],
)
def test_words_that_stick_together_are_parted(text, expected):
    tokens = tokenize(text)
    assert [token.text for token in tokens] == expected
    assert all(text[token.start : token.end] == token.text for token in tokens)
