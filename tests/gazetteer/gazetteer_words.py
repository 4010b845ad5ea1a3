"""Help for the tests of this room: sentences to tokens, without the text room."""

import re
from collections.abc import Iterable
from pathlib import Path

from diplo_events.document import Token, TokenKind
from diplo_events.gazetteer import Hit
from diplo_events.orthography import fold, is_arabic

TABLES = Path(__file__).parent / "tables"
HEADERS = {file.stem: file.read_text(encoding="utf-8").split("\n")[0] for file in TABLES.glob("*.csv")}


def tokens(text: str) -> tuple[Token, ...]:
    return tuple(map(_token, re.finditer(r"[^\W\d_]+|\d+|[^\w\s]", text)))


def _token(match: re.Match[str]) -> Token:
    word = match.group()
    spaced = match.start() == 0 or match.string[match.start() - 1].isspace()
    return Token(match.start(), match.end(), word, word, fold(word), _kind(word), spaced=spaced)


def _kind(word: str) -> TokenKind:
    if word.isdigit():
        return TokenKind.NUMBER
    if word[0].isalpha():
        return TokenKind.WORD if is_arabic(word) else TokenKind.LATIN
    return TokenKind.PUNCTUATION


def brief(hits: Iterable[Hit]) -> set[tuple[str, int, int, int, tuple[str, ...]]]:
    return {(hit.kind.value, hit.first, hit.last, hit.skip, hit.entries) for hit in hits}


def prefixed(proclitic: str, name: str) -> str:
    """Write a proclitic to a name as print does: «ل» + «الأمم» is «للأمم», «ل» + «اللواء» is «للواء»."""
    if proclitic != "ل" or not name.startswith("ال") or len(name.split(maxsplit=1)[0]) < 4:
        return proclitic + name
    return "ل" + name[2:] if name.startswith("الل") else "لل" + name[2:]
