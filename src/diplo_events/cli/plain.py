"""Words of a document on their way to a terminal: one line, nothing that steers the screen, letters in their order."""

import unicodedata
from typing import Final

#: Marks that turn the writing direction of all that follows on the line; single-character marks and joiners stay.
_TURNING: Final = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def plain(text: str) -> str:
    r"""Return the text on one line, without control characters.

    >>> plain("وزير\nالخارجية")
    'وزير الخارجية'
    """
    return "".join(char for char in " ".join(text.split()) if not _steers(char))


def _steers(char: str) -> bool:
    return char in _TURNING or unicodedata.category(char) == "Cc"
