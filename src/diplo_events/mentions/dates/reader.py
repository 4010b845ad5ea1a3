"""A sentence as the date grammar reads it: folded words, one or two of them with their proclitics taken off."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from diplo_events.document import TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from diplo_events.mentions.calendar import Key, Phrases
    from diplo_events.mentions.dates.anchors import Expression
    from diplo_events.mentions.scan import Scan

__all__ = ["Found", "Text", "once", "openings"]

_T = TypeVar("_T")
_LONGEST: int = 5  # words of the longest phrase in a table
_OPENING: dict[str, str] = {"(": ")", "[": "]", "«": "»", '"': '"', "'": "'"}


class Found(NamedTuple):
    """An expression and the token after it."""

    last: int
    value: Expression


def openings(key: str) -> Iterator[tuple[int, str]]:
    """Return the ways to take proclitics off a folded word, as letters taken and word left.

    >>> dict(openings("وبالامس"))
    {0: 'وبالامس', 1: 'بالامس', 2: 'الامس'}
    >>> dict(openings("لليوم"))
    {0: 'لليوم', 1: 'اليوم'}
    """
    yield 0, key
    taken = 0
    if key[:1] in {"و", "ف"}:
        taken = 1
        yield 1, key[1:]
    if key[taken : taken + 2] == "لل":
        yield taken + 1, "ا" + key[taken + 1 :]
    elif key[taken : taken + 1] in {"ب", "ل", "ك"}:
        yield taken + 1, key[taken + 1 :]


def once(parse: Callable[[Text, int], _T]) -> Callable[[Text, int], _T]:
    """Make a parser answer from memory when it is asked again: a day is read for itself and as an end of a range."""

    @wraps(parse)
    def asked(text: Text, position: int) -> _T:
        known = text.memo.get((parse, position), text)
        if known is text:
            known = text.memo[parse, position] = parse(text, position)
        return cast("_T", known)

    return asked


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of a scan; ``bare`` overrides the key of words that are read without their proclitics."""

    scan: Scan
    bare: Mapping[int, str]
    #: The folded word or mark at a place, "" outside the sentence.
    key: Callable[[int], str]
    memo: dict[tuple[object, int], object] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, scan: Scan, bare: Mapping[int, str] | None = None) -> Text:
        """Return a scan's text, with these words for its own; where there are none, its keys are those of the scan."""
        if not bare:
            return cls(scan, {}, scan.key)
        told, own = bare, scan.key
        return cls(scan, bare, lambda position: told.get(position) or own(position))

    def keys(self, position: int, count: int) -> Key:
        """Return so many folded words."""
        return tuple([self.key(place) for place in range(position, position + count)])

    def opened(self, position: int) -> Iterator[tuple[int, Text]]:
        """Return the same text with the word at this place read in each way without proclitics, and their length."""
        for taken, word in openings(self.key(position)):
            yield taken, Text.of(self.scan, {**self.bare, position: word}) if taken else self

    def without(self, position: int, proclitic: str) -> Text | None:
        """Return the same text with the word at this place read without this proclitic; None if it has none."""
        key = self.key(position)
        if not key.startswith(proclitic) or len(key) < 3:
            return None
        return Text.of(self.scan, {**self.bare, position: key[len(proclitic) :]})

    def has(self, position: int, *phrase: str) -> bool:
        """Tell whether these folded words stand here."""
        return self.keys(position, len(phrase)) == phrase

    def longest(self, position: int, table: Phrases[_T]) -> Key | None:
        """Return the longest phrase of the table that stands here."""
        if self.key(position) not in table.firsts:
            return None
        words = self.keys(position, _LONGEST)
        return next((words[:size] for size in range(_LONGEST, 0, -1) if words[:size] in table), None)

    def look(self, position: int, table: Phrases[_T]) -> tuple[_T, int] | None:
        """Return what the table says of the longest phrase that stands here, and the place after it."""
        phrase = self.longest(position, table)
        return (table[phrase], position + len(phrase)) if phrase else None

    def number(self, position: int) -> str:
        """Return the digits of a number, separators included, "" for anything else."""
        tokens = self.scan.tokens
        if not 0 <= position < len(tokens) or tokens[position].kind is not TokenKind.NUMBER:
            return ""
        return tokens[position].form

    def whole(self, position: int, low: int, high: int) -> int | None:
        """Return the whole number here if it lies between these, both included."""
        digits = self.number(position)
        if not digits.isdecimal() or len(digits) > 4:
            return None
        return int(digits) if low <= int(digits) <= high else None

    def glued(self, position: int) -> bool:
        """Tell whether the token here is written onto the one before."""
        return position < len(self.scan.tokens) and not self.scan.tokens[position].spaced

    def skip(self, position: int, words: Collection[str]) -> int:
        """Return the place after the word here if it is one of these, else the same place."""
        return position + 1 if self.key(position) in words else position

    def skip_back(self, position: int, words: Collection[str]) -> int:
        """Return the place before the word here if it is one of these, else the same place."""
        return position - 1 if self.key(position) in words else position

    def bracketed(self, position: int, parse: Callable[[Text, int], tuple[int, _T] | None]) -> tuple[int, _T] | None:
        """Parse here, or within brackets or quotation marks that are closed right after."""
        closing = _OPENING.get(self.key(position))
        if closing is None:
            return parse(self, position)
        found = parse(self, position + 1)
        if found is None or self.key(found[0]) != closing:
            return None
        return found[0] + 1, found[1]
