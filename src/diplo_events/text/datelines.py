"""The head of a report: «موسكو - سانا»، «واشنطن (أ ف ب) -»، «أحمد علي - القاهرة:».

A dateline is told by what it is made of: known places and news agencies between dashes, brackets and a colon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.document import Token, TokenKind
from diplo_events.text.newsrooms import AGENCIES, PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.text.lines import Line

__all__ = ["dateline_length", "is_dateline"]

_LONGEST: Final = 18  # tokens
_LONGEST_PART: Final = 4  # words
_LONGEST_BYLINE: Final = 7  # words
#: After «دمشق:» so much must follow, else the city is who speaks: «واشنطن: لن نفاوض».
_SHORTEST_REPORT: Final = 12
_KNOWN: Final = AGENCIES | PLACES
_BORDERS: Final = frozenset("-:()/،,|")


class _Part(NamedTuple):
    """Words between two marks, the mark behind them, and where the next part begins."""

    tokens: Sequence[Token]
    mark: str
    end: int

    @property
    def words(self) -> list[str]:
        """The folded words; Latin ones («Next Previous») only where there are no others."""
        arabic = [token.key for token in self.tokens if token.kind is TokenKind.WORD]
        return arabic or [token.form for token in self.tokens if token.kind is TokenKind.LATIN]

    @property
    def known(self) -> bool:
        """Tell whether the part names a place or an agency."""
        name = "".join(self.words)
        return name in _KNOWN or name.removeprefix("و") in AGENCIES

    @property
    def short(self) -> bool:
        """Tell whether the part may be a name; «ا.ف.ب» is three words."""
        return len(self.words) <= _LONGEST_PART


def is_dateline(line: Line, *, leading: bool) -> bool:
    """Tell whether a line of its own is a dateline; ``leading`` if no headline stands before it.

    Below a headline a reporter and an unknown paper will do («سلمى سعد – الشاطئ»), otherwise one part must be known.
    """
    if not 0 < line.size <= _LONGEST or line.final in {".", "؟", "!"}:
        return False
    return (
        _is_known_dateline(line)
        or _to_agency(line.tokens) == len(line.tokens)
        or (not leading and _is_byline(line))
    )


def dateline_length(tokens: Sequence[Token]) -> int:
    """Return how many tokens at the head of a paragraph are its dateline; 0 if it has none."""
    parts = list(_parts(tokens[:_LONGEST]))
    return _to_colon(tokens, parts) or _to_bracket(parts) or _to_dash(parts) or _to_agency(tokens)


def _parts(tokens: Sequence[Token]) -> Iterator[_Part]:
    """Yield «بغداد» with «-», then «رويترز» with «:»."""
    first = 0
    for index, token in enumerate(tokens):
        if token.form in _BORDERS:
            if index > first:
                yield _Part(tokens[first:index], token.form, _past_borders(tokens, index))
            first = index + 1
    if first < len(tokens):
        yield _Part(tokens[first:], "", len(tokens))


def _past_borders(tokens: Sequence[Token], index: int) -> int:
    """Skip the marks between two parts, but no bracket that opens the next."""
    while index < len(tokens) and tokens[index].form in _BORDERS - {"("}:
        index += 1
    return index


def _is_known_dateline(line: Line) -> bool:
    parts = list(_parts(line.tokens))
    if not all(part.short for part in parts) or not any(part.known for part in parts):
        return False
    return len(parts) > 1 or line.size <= _LONGEST_PART


def _is_byline(line: Line) -> bool:
    parts = list(_parts(line.tokens))
    return len(parts) == 2 and parts[0].mark == "-" and all(part.short for part in parts) and line.size <= _LONGEST_BYLINE


def _to_colon(tokens: Sequence[Token], parts: Sequence[_Part]) -> int:
    """«خالد محمود - القاهرة:»: short parts, one of them known, up to a colon."""
    count = next((number for number, part in enumerate(parts, 1) if part.mark == ":"), 0)
    head = parts[:count]
    if not any(part.known for part in head) or not all(part.short for part in head):
        return 0
    end = head[-1].end
    report = len(tokens) - end >= _SHORTEST_REPORT and tokens[end].kind is not TokenKind.QUOTE
    return end if count > 1 or report else 0


def _to_bracket(parts: Sequence[_Part]) -> int:
    """«واشنطن 3 أيار (أ ف ب) -»: a place, perhaps a date, and an agency in brackets."""
    if not parts or not _begins_with_place(parts[0].tokens):
        return 0
    return next((part.end for part in parts[1:4] if part.mark == ")" and part.known), 0)


def _to_dash(parts: Sequence[_Part]) -> int:
    """«وكالات - الشاطئ - قال»: short parts up to the last dash, one of them known."""
    count = 0
    while count < len(parts) and parts[count].mark == "-" and parts[count].short:
        count += 1
    return parts[count - 1].end if any(part.known for part in parts[:count]) else 0


def _to_agency(tokens: Sequence[Token]) -> int:
    """«مسقط 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»: a place, a date, and an agency without any mark."""
    if not _begins_with_place(tokens):
        return 0
    dated = False
    for index, token in enumerate(tokens[:_LONGEST]):
        dated = dated or token.kind is TokenKind.NUMBER
        if dated and token.key in AGENCIES:
            return index + 1
    return 0


def _begins_with_place(tokens: Sequence[Token]) -> bool:
    return any("".join(token.key for token in tokens[:count]) in PLACES for count in (1, 2, 3))
