"""One character at a time: what a mark of the page means in plain letters, and where it stood.

``clean`` spells a word the way the rest of the library writes Arabic: no diacritics, no tatweel, no direction marks,
no presentation forms, no Farsi yeh or kaf, ASCII digits.  It also tells from which input character each letter came.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from diplo_events.orthography import DIACRITICS, TATWEEL

#: Marks without ink: direction, joining, byte order, soft hyphen, variation selectors.
INVISIBLE: Final = "".join(
    map(
        chr,
        (
            0x00AD,
            0x061C,
            0x180E,
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10),
            0xFEFF,
        ),
    )
)

#: Seats and the hamza or madda that canonical composition puts on them: «ا» + U+0654 is «أ».
_COMBINING_HAMZA: Final = frozenset("\u0653\u0654\u0655")
_PRESENTATION: Final = (*range(0xFB50, 0xFDFC), *range(0xFE70, 0xFEFD))
#: The joining tail of a letter, a form of nothing.
_TAIL: Final = "\ufe73"
_PLAIN: Final = str.maketrans("یےکڪہھەۀ", "ييككهههه")


def _spell_out(char: str) -> str:
    """Return the plain letters of a presentation form; the isolated vowel signs among them give nothing."""
    letters = unicodedata.normalize("NFKC", char).translate(_PLAIN)
    return "".join(letter for letter in letters if letter not in f"{DIACRITICS}{TATWEEL} {_TAIL}")


def _is_letter_form(char: str) -> bool:
    """Tell a form of letters («ﻼ», «ﷲ») from a whole phrase («ﷺ») or an unassigned code."""
    plain = unicodedata.normalize("NFKC", char)
    return unicodedata.category(char) == "Lo" and (" " not in plain or not _spell_out(char))


_FORMS: Final = {char: _spell_out(char) for char in map(chr, _PRESENTATION) if _is_letter_form(char)}

#: Presentation forms that stand for letters, and those that stand for vowel signs or a bare joining stroke.
LETTER_FORMS: Final = "".join(char for char, letters in _FORMS.items() if letters)
MARK_FORMS: Final = "".join(char for char, letters in _FORMS.items() if not letters)

_DASHES: Final = "‐‑‒–—―−ـ"
_DOUBLE_QUOTES: Final = "“”„‟＂"
_SINGLE_QUOTES: Final = "‘’‚‛＇"

#: Dashes and quotation marks in one spelling each; guillemets stay.
MARKS: Final = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    "…": "...",
}

_LETTERS: Final = (
    _FORMS
    | dict.fromkeys(DIACRITICS + TATWEEL + INVISIBLE, "")
    | {chr(letter): chr(plain) for letter, plain in _PLAIN.items()}
)
_SEPARATORS: Final = {"٫": ".", "٬": ",", "،": ",", **dict.fromkeys(_DASHES, "-")}
_DIGITS: Final = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
_NUMBERS: Final = _SEPARATORS | _DIGITS | dict.fromkeys(INVISIBLE, "")


def clean_word(word: str, start: int) -> tuple[str, tuple[int, ...] | None]:
    """Return the plain spelling of ``word`` and the offset of each of its letters, the word's end as a last entry.

    ``start`` is the word's own offset; the offsets are None where the letters stand one by one from there.

    >>> clean_word("مُحَمَّد", 10)
    ('محمد', (10, 12, 14, 17, 18))
    >>> clean_word("ﻻ", 0)
    ('لا', (0, 0, 1))
    """
    return _aligned([_letter(word, index) for index in range(len(word))], start)


def clean_number(number: str, start: int) -> tuple[str, tuple[int, ...] | None]:
    """Return ``number`` in ASCII digits with the offset of each character, as ``clean_word`` does.

    >>> clean_number("١٧٫٥", 0)
    ('17.5', None)
    """
    return _aligned([_digit(char) for char in number], start)


def _letter(word: str, index: int) -> str:
    char, mark = word[index], word[index + 1 : index + 2]
    if mark in _COMBINING_HAMZA:
        composed = unicodedata.normalize("NFC", char + mark)
        char = composed if len(composed) == 1 else char
    return _LETTERS.get(char, char)


def _digit(char: str) -> str:
    plain = _NUMBERS.get(char)
    return str(unicodedata.decimal(char, char)) if plain is None else plain


def _aligned(pieces: list[str], start: int) -> tuple[str, tuple[int, ...] | None]:
    form = "".join(pieces)
    offsets = [start + index for index, piece in enumerate(pieces) for _ in piece]
    if offsets == list(range(start, start + len(form))):
        return form, None
    return form, (*offsets, start + len(pieces))
