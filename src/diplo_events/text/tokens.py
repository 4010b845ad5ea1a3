"""From text to tokens in one pass of one regular expression.

The alternatives are tried in order, so the commonest come first: a word in plain Arabic letters needs no further
look, everything else is cleaned by the function that its group names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from diplo_events.document import Token, TokenKind
from diplo_events.orthography import DIACRITICS, TATWEEL, fold
from diplo_events.text.clean import INVISIBLE, LETTER_FORMS, MARK_FORMS, MARKS, clean_number, clean_word

__all__ = ["QUOTES", "tokenize"]

QUOTES: Final = "\"'«»‹›“”„‟‘’‚‛＂＇"
#: Punctuation by Unicode, but bullets, addresses and units by use.
_SYMBOLS: Final = "ﷺﷻ﷽•·‣⁃●▪*&@#%٪‰§¶†‡"
_PUNCTUATION: Final = "|~"

_PLAIN = "\u0621-\u063a\u0641-\u064a"
_LETTER = f"{_PLAIN}\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c7"
_ARABIC = _LETTER + re.escape(LETTER_FORMS)
# Zero width space parts words, all other invisible marks may stand inside one.
_HIDDEN = re.escape(INVISIBLE.replace("\u200b", ""))
_MARK = re.escape(DIACRITICS + TATWEEL + MARK_FORMS)
_LATIN = rf"[^\W\d_{_ARABIC}{_MARK}ﷺﷻ]"
_DASH = "\\-‐‑‒–"
_IN_LINK = r"[^\s«»“”\"<>،؛]"
_DOMAIN_SUFFIXES = "com|net|org|info|gov|edu|tv|news|io|me"
_FILE_SUFFIXES = "jpe?g|png|gif|webp|svg|bmp|pdf|mp4|mp3|docx?"

_PATTERNS: Final = {
    "plain": rf"[{_PLAIN}]++(?![{_MARK}{_HIDDEN}{_ARABIC}])",
    "word": rf"[{_MARK}]*+[{_ARABIC}](?:[{_ARABIC}{_MARK}]++|[{_HIDDEN}]++(?=[{_ARABIC}{_MARK}]))*+",
    "link": (
        rf"(?:https?://|www\.){_IN_LINK}*[^\s«»“”\"<>،؛.,:;!?)\]]"
        rf"|[A-Za-z0-9][\w.+\-]{{0,63}}+@[A-Za-z0-9\-]{{1,63}}+(?:\.[A-Za-z0-9\-]{{1,63}}+)+"
        rf"|@[A-Za-z0-9_]{{2,30}}+"
        rf"|(?<![\w.\-])[A-Za-z0-9][\w\-]{{0,120}}+(?:\.[A-Za-z0-9][\w\-]{{0,60}}+){{0,3}}?"
        rf"\.(?:{_DOMAIN_SUFFIXES}|{_FILE_SUFFIXES})\b(?:/(?:{_IN_LINK}*[^\s«»“”\"<>،؛.,:;!?)\]])?)?"
    ),
    "number": (
        rf"\d++(?:[{_HIDDEN}]*+(?:[./:٫٬{_DASH}]|,(?=[{_HIDDEN}]*+\d{{1,3}}(?!\d))|،(?=\d{{3}}(?!\d)))"
        rf"[{_HIDDEN}]*+\d++)*+"
    ),
    "latin": rf"{_LATIN}(?:[^\W_{_ARABIC}{_MARK}]|['’](?={_LATIN})|[{_HIDDEN}\u0300-\u036f]++(?={_LATIN})|[\u0300-\u036f])*+",
    "dots": r"\.\.++|…",
    "quote": f"[{QUOTES}]",
    "stroke": rf"{TATWEEL}++",
    "emoji": (
        "[\U0001f1e6-\U0001f1ff]{2}"
        "|[\u00a9\u00ae\u2190-\u2bff\U0001f000-\U0001faff]"
        "(?:[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]|\u200d[\u2190-\u2bff\U0001f000-\U0001faff])*+"
    ),
    "other": rf"[^\s{_HIDDEN}\u200b]",
}
_TOKEN: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS.items()))


_WORD: Final = TokenKind.WORD


class _Shape(NamedTuple):
    kind: TokenKind
    form: str
    offsets: tuple[int, ...] | None = None


def _of_letters(text: str, start: int) -> _Shape:
    return _Shape(TokenKind.WORD, *clean_word(text, start))


def _of_digits(text: str, start: int) -> _Shape:
    return _Shape(TokenKind.NUMBER, *clean_number(text, start))


def _of_latin(text: str, start: int) -> _Shape:
    return _Shape(TokenKind.LATIN, *clean_word(text, start))


def _as_written(kind: TokenKind, text: str, _start: int) -> _Shape:
    return _Shape(kind, MARKS.get(text, text))


def _of_dots(text: str, start: int) -> _Shape:
    return (
        _Shape(TokenKind.PUNCTUATION, "...", (start, start, start, start + 1))
        if text == "…"
        else _Shape(TokenKind.PUNCTUATION, text)
    )


def _of_stroke(text: str, start: int) -> _Shape:
    """A tatweel that touches no letter is a dash: «بغداد ـ رويترز»."""
    return _Shape(TokenKind.PUNCTUATION, "-", None if len(text) == 1 else (start, start + len(text)))


def _of_other(text: str, _start: int) -> _Shape:
    return _Shape(_kind_of_mark(text), MARKS.get(text, text))


def _kind_of_mark(char: str) -> TokenKind:
    punctuation = char in _PUNCTUATION or (char not in _SYMBOLS and unicodedata.category(char)[0] == "P")
    return TokenKind.PUNCTUATION if punctuation else TokenKind.SYMBOL


_SHAPES: Final[dict[str, Callable[[str, int], _Shape]]] = {
    "word": _of_letters,
    "link": partial(_as_written, TokenKind.SYMBOL),
    "number": _of_digits,
    "latin": _of_latin,
    "dots": _of_dots,
    "quote": partial(_as_written, TokenKind.QUOTE),
    "stroke": _of_stroke,
    "emoji": partial(_as_written, TokenKind.SYMBOL),
    "other": _of_other,
}


def tokenize(text: str) -> list[Token]:
    """Return the tokens of ``text`` in order; together they hold every character that shows.

    >>> [token.form for token in tokenize("التقى الوزيرُ ال28 سفيرًا،وقال")]
    ['التقى', 'الوزير', 'ال', '28', 'سفيرا', '،', 'وقال']
    """
    tokens: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word, group = match[0], match.lastgroup
        spaced = not before or (start != before and _has_space(text, before, start))
        if group == "plain":
            tokens.append(Token(start, end, word, word, fold(word), _WORD, None, spaced))
        else:
            shape = _SHAPES[group or "other"](word, start)
            tokens.append(Token(start, end, word, shape.form, fold(shape.form), shape.kind, shape.offsets, spaced))
        before = end
    return tokens


def _has_space(text: str, start: int, end: int) -> bool:
    return text[end - 1].isspace() or any(char.isspace() or char == "\u200b" for char in text[start:end])
