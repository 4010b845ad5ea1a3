"""Bytes of a page to text: by what they are, by what the page says they are, or by which guess reads as Arabic."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

#: «<meta charset="windows-1256">», «<?xml version="1.0" encoding="iso-8859-6"?>»: looked for where browsers look.
_DECLARED: Final = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD: Final = 4096
_MARKS: Final = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
#: The encodings of Arabic pages before UTF-8; which one is told by how often the article «ال» comes out.
_GUESSES: Final = ("cp1256", "iso8859_6", "utf-16-le", "utf-16-be")
_ARTICLE: Final = "ال"
_XML_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_SLIPS: Final = 100  # one byte in so many may be wrong in a page that is UTF-8 all the same


def decode(raw: bytes, told: str | None = None) -> str:
    """Return the page's text without an XML declaration, which would be untrue of it now.

    Bytes that read as UTF-8 are UTF-8, whatever the page says: no Arabic page in another encoding does.  Then the
    encoding counts that came with it (``told``), and the one it declares, if Arabic comes out; last a guess.

    >>> decode("القاهرة".encode("cp1256"))
    'القاهرة'
    """
    return _XML_DECLARATION.sub("", _decoded(raw, told))


def _decoded(raw: bytes, told: str | None) -> str:
    for mark, encoding in _MARKS.items():
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    if b"\0" not in raw[:_HEAD]:
        with suppress(UnicodeDecodeError):
            return raw.decode("utf-8")
    readings = [text for label in _labels(raw, told) if (text := _read_as(raw, label)) is not None]
    guesses = (raw.decode(encoding, "replace") for encoding in _GUESSES)
    arabic = next((text for text in readings if _ARTICLE in text), None) or max(guesses, key=_articles)
    return arabic if _ARTICLE in arabic else (readings or [raw.decode("cp1252", "replace")])[0]


def _labels(raw: bytes, told: str | None) -> Iterator[str]:
    """The encodings that came with the page, that it declares, and UTF-8, in which a slip may have happened."""
    found = _DECLARED.search(raw[:_HEAD])
    yield from filter(None, (told, found and found[1].decode("ascii", "replace")))
    yield "utf-8"


def _read_as(raw: bytes, label: str) -> str | None:
    """Return None for a label nobody knows, and for one that is plainly untrue."""
    with suppress(LookupError, UnicodeError):
        text = raw.decode(label, "replace")
        return text if text.count("\ufffd") * _SLIPS <= len(raw) else None
    return None


def _articles(text: str) -> int:
    return text.count(_ARTICLE)
