"""The lines of a page with what their zone is decided by."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import WORDS, Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Line", "lines_of"]

_HEAD: Final = 80  # tokens
_TRAILING: Final = frozenset("\"'»”’)]")
_BULLETS: Final = frozenset("•·‣⁃●▪*■□◆◾◼►▶»-–—")


@dataclass(frozen=True)
class Line:
    """One line that shows something, its tokens, and whether an empty line stands before it."""

    tokens: tuple[Token, ...]
    gap: bool = False

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The folded words and numbers at the line's head; what comes after so many tells nothing about its zone."""
        return tuple(token.key for token in self.tokens[:_HEAD] if token.kind in WORDS)

    @cached_property
    def phrase(self) -> str:
        """The folded words in one string, a blank around each."""
        return f" {' '.join(self.keys)} "

    @property
    def size(self) -> int:
        """How many words and numbers the line's head has."""
        return len(self.keys)

    @cached_property
    def final(self) -> str:
        """The last mark or word, closing quotes and brackets aside."""
        forms = (token.form for token in reversed(self.tokens) if token.form not in _TRAILING)
        return next(forms, "")

    @property
    def closed(self) -> bool:
        """Tell whether the line ends with a full stop."""
        return self.final == "."

    @property
    def bulleted(self) -> bool:
        """Tell whether the line begins with a bullet or a dash."""
        return self.tokens[0].text in _BULLETS

    @property
    def numbered(self) -> bool:
        """Tell whether the line begins with a number and a dash, a stop or a bracket: «1 - », «2) »."""
        return self.tokens[0].kind is TokenKind.NUMBER and len(self.tokens) > 1 and self.tokens[1].form in "-.)/"

    @property
    def listed(self) -> bool:
        """Tell whether the line is an item of a list."""
        return self.bulleted or self.numbered

    @cached_property
    def arabic(self) -> int:
        """How many Arabic words the line's head has."""
        return sum(token.kind is TokenKind.WORD for token in self.tokens[:_HEAD])

    @property
    def linked(self) -> bool:
        """Tell whether the line's head holds a link, an address or a file name."""
        return any(token.kind is TokenKind.SYMBOL and len(token.text) > 4 for token in self.tokens[:_HEAD])


def lines_of(text: str, tokens: Sequence[Token]) -> list[Line]:
    """Return the lines of ``text`` that hold a token, in order."""
    lines: list[Line] = []
    end, first, gap = 0, 0, False
    for raw in text.splitlines(keepends=True):
        end += len(raw)
        last = bisect_left(tokens, end, lo=first, key=_start)
        if last > first:
            lines.append(Line(tuple(tokens[first:last]), gap))
        first, gap = last, last == first
    return lines


def _start(token: Token) -> int:
    return token.start
