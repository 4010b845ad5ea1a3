"""From text to tokens in one pass of one regular expression.

The alternatives are tried in order, so the commonest come first: a word in plain Arabic letters needs no further
look, everything else is cleaned by the function that its group names.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.document import Token, TokenKind
from diplo_events.orthography import DIACRITICS, FOLDED, TATWEEL, fold
from diplo_events.text.clean import INVISIBLE, LETTER_FORMS, MARK_FORMS, MARKS, clean_number, clean_word
from diplo_events.text.glued import border
from diplo_events.values import maker

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["QUOTES", "tokenize"]

#: Quotation marks of every direction.
QUOTES: Final = "\"'«»‹›“”„‟‘’‚‛＂＇"
#: Punctuation by Unicode, but bullets, addresses and units by use; and the other way round.
_SYMBOLS: Final = frozenset("•·‣⁃●▪*&@#%٪‰§¶†‡")
_PUNCTUATION: Final = frozenset("|~")

# Character classes, without their brackets.
_PLAIN: Final = "\u0621-\u063a\u0641-\u064a"
_UNFOLDED: Final = "".join(
    letter for letter in map(chr, (*range(0x0621, 0x063B), *range(0x0641, 0x064B))) if letter not in FOLDED
)
_LETTER: Final = (
    f"{_PLAIN}\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c7"
    + re.escape(LETTER_FORMS)
)
_MARK: Final = re.escape(DIACRITICS + TATWEEL + MARK_FORMS)
# Zero width space parts words, all other invisible marks may stand inside one.
_HIDDEN: Final = re.escape(INVISIBLE.replace("\u200b", ""))
_ACCENT: Final = "\u0300-\u036f"
_DASH: Final = "\\-‐‑‒–"
_EMOJI: Final = "\u2190-\u2211\u2213-\u2bff\U0001f000-\U0001faff"
_NOT_IN_LINK: Final = '\\s«»“”"<>،؛'
# Whole expressions.
_LATIN: Final = rf"[^\W\d_{_LETTER}{_MARK}ﷺﷻ]"
_LINK_END: Final = rf"[^{_NOT_IN_LINK}.,:;!?)\]]"
_SUFFIX: Final = (
    "com|net|org|info|gov|edu|tv|news|io|me|jpe?g|png|gif|webp|svg|bmp|pdf|mp4|mp3|docx?"  # of a site or a file
)

# Every repetition is possessive or bounded, so no run of characters is looked at twice.
_PATTERNS: Final = {
    "bare": rf"[{_UNFOLDED}]++(?![{_MARK}{_HIDDEN}{_LETTER}])",  # its own key, as every other word is
    "plain": rf"[{_PLAIN}]++(?![{_MARK}{_HIDDEN}{_LETTER}])",
    "word": rf"[{_MARK}]*+[{_LETTER}](?:[{_LETTER}{_MARK}]++|[{_HIDDEN}]++(?=[{_LETTER}{_MARK}]))*+",
    "link": (
        rf"(?i:(?:https?://|www\.)[^{_NOT_IN_LINK}]*{_LINK_END}"
        r"|[a-z0-9][\w.+\-]{0,63}+@[a-z0-9\-]{1,63}+(?:\.[a-z0-9\-]{1,63}+)+"
        r"|@[a-z0-9_]{2,30}+"
        r"|[a-z0-9][\w\-]{0,120}+(?:\.[a-z0-9][\w\-]{0,60}+){0,3}?"
        rf"\.(?:{_SUFFIX})\b(?:/(?:[^{_NOT_IN_LINK}]*{_LINK_END})?)?)"
    ),
    "number": (
        rf"\d++(?:[{_HIDDEN}]*+(?:[./:٫٬{_DASH}]|,(?=[{_HIDDEN}]*+\d{{1,3}}(?!\d))|،(?=\d{{3}}(?!\d)))"
        rf"[{_HIDDEN}]*+\d++)*+"
    ),
    "latin": (
        rf"{_LATIN}(?:[^\W_{_LETTER}{_MARK}]|[{_ACCENT}]++|['’](?={_LATIN})"
        rf"|[{_HIDDEN}]++(?:(?={_LATIN})|(?=[{_ACCENT}])))*+"
    ),
    "dots": r"\.\.++|…",
    "quote": f"['‘’＇]{{2}}|//|[{QUOTES}]",
    "stroke": rf"[{_MARK}]++",
    "emoji": (
        r"[\U0001f1e6-\U0001f1ff]{2}"
        rf"|[{_EMOJI}](?:[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]|\u200d[{_EMOJI}])*+"
    ),
    "other": rf"[^\s{_HIDDEN}\u200b]",
}
_TOKEN: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS.items()))


class _Shape(NamedTuple):
    form: str
    offsets: tuple[int, ...] | None
    kind: TokenKind


def _of_letters(text: str, start: int) -> _Shape:
    return _Shape(*clean_word(text, start), TokenKind.WORD)


def _of_latin(text: str, start: int) -> _Shape:
    return _Shape(*clean_word(text, start), TokenKind.LATIN)


def _of_digits(text: str, start: int) -> _Shape:
    return _Shape(*clean_number(text, start), TokenKind.NUMBER)


def _of_quote(text: str, start: int) -> _Shape:
    """«''» typed for a double mark is one mark, and so is the «//» of Gulf agencies: «قال // لن نفاوض //»."""
    if len(text) > 1:
        return _Shape('"', (start, start + len(text)), TokenKind.QUOTE)
    return _Shape(MARKS.get(text, text), None, TokenKind.QUOTE)


def _of_symbol(text: str, _start: int) -> _Shape:
    return _Shape(text, None, TokenKind.SYMBOL)


def _of_dots(text: str, start: int) -> _Shape:
    """«..» stays, «…» and longer runs become three dots."""
    offsets = (start, start, start, start + 1) if text == "…" else None
    return _Shape("..." if offsets else text[:3], offsets, TokenKind.PUNCTUATION)


def _of_stroke(text: str, start: int) -> _Shape:
    # A tatweel that touches no letter is a dash («بغداد ـ رويترز»), a vowel sign without a letter is nothing.
    dash = TATWEEL in text
    return _Shape("-", None, TokenKind.PUNCTUATION) if dash else _of_symbol(text, start)


def _of_mark(text: str, _start: int) -> _Shape:
    punctuation = text in _PUNCTUATION or (text not in _SYMBOLS and unicodedata.category(text)[0] == "P")
    return _Shape(MARKS.get(text, text), None, TokenKind.PUNCTUATION if punctuation else TokenKind.SYMBOL)


_SHAPES: Final[dict[str, Callable[[str, int], _Shape]]] = {
    "word": _of_letters,
    "link": _of_symbol,
    "number": _of_digits,
    "latin": _of_latin,
    "dots": _of_dots,
    "quote": _of_quote,
    "stroke": _of_stroke,
    "emoji": _of_symbol,
    "other": _of_mark,
}
_WORD: Final = TokenKind.WORD
#: Groups of plain letters alone, which may be two words in one.
_LETTERS: Final = frozenset({"bare", "plain"})
_token: Final = maker(Token)


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
        gap = text[before:start]
        spaced = gap == " " or not before or _has_space(gap)
        while group in _LETTERS and (cut := border(word)):
            tokens.append(_token(start, start + cut, word[:cut], word[:cut], fold(word[:cut]), _WORD, None, spaced))
            start, word, spaced = start + cut, word[cut:], False
        if group == "bare":
            tokens.append(_token(start, end, word, word, word, _WORD, None, spaced))
        elif group == "plain":
            tokens.append(_token(start, end, word, word, fold(word), _WORD, None, spaced))
        else:
            form, offsets, kind = _SHAPES[group or "other"](word, start)
            tokens.append(_token(start, end, word, form, fold(form), kind, offsets, spaced))
        before = end
    return tokens


def _has_space(gap: str) -> bool:
    return any(char.isspace() or char == "\u200b" for char in gap)
