"""Help for the tests of this room: sentences to tokens, without the text room."""

import re
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from diplo_events.document import Token, TokenKind
from diplo_events.gazetteer import Gazetteer, Hit
from diplo_events.orthography import fold, is_arabic

TABLES = Path(__file__).parent / "tables"
HEADERS = {file.stem: file.read_text(encoding="utf-8").split("\n")[0] for file in TABLES.glob("*.csv")}
#: Words that neither begin, continue nor end a listed name.
FILLERS = ("ثم", "زعم", "حينئذ", "ربما", "يومئذ")


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


def stands(gazetteer: Gazetteer, name: str, entry: str, *, proclitic: str, before: int) -> bool:
    """Tell whether the name is found among other words, exactly where it stands.

    A word that is listed as it stands («بساكي») may be that name and not ب with another («ساكي»).
    """
    written = prefixed(proclitic[:-1], prefixed(proclitic[-1:], name)) if proclitic else name
    sentence = tokens(" ".join((*FILLERS[:before], written, *FILLERS[3:])))
    places = {(hit.first, hit.last, hit.skip) for hit in gazetteer.find(sentence) if entry in hit.entries}
    last = before + len(tokens(written.rstrip(".")))
    return (before, last, len(proclitic)) in places or (bool(proclitic) and (before, last, 0) in places)


def found(gazetteer: Gazetteer, text: str, kind: str) -> list[Hit]:
    return [hit for hit in gazetteer.find(tokens(text)) if hit.kind == kind]


def one(gazetteer: Gazetteer, text: str, kind: str) -> Hit:
    (hit,) = found(gazetteer, text, kind)
    return hit


def overlaid(gazetteer: Gazetteer, rows: Iterable[tuple[str, str]]) -> Gazetteer:
    for table, row in rows:
        with TemporaryDirectory() as directory:
            file = Path(directory) / f"{table}.csv"
            file.write_text(f"{HEADERS[table]}\n{row}\n", encoding="utf-8")
            gazetteer = gazetteer.with_overlay(file)
    return gazetteer
