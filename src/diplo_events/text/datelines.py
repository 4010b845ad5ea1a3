"""The head of a report: «موسكو - سانا»، «واشنطن (أ ف ب) -»، «أحمد علي - القاهرة:».

A dateline is told by what it is made of: known places and news agencies between dashes, brackets and a colon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.document import Token, TokenKind
from diplo_events.text.furniture import CALENDAR
from diplo_events.text.newsrooms import AGENCIES, PAPERS, PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.text.lines import Line

__all__ = ["dateline_length", "is_dateline"]

_LONGEST: Final = 18  # tokens
_LONGEST_PART: Final = 4  # words
_LATEST_DATE: Final = 7  # tokens
#: After «دمشق:» so much must follow, else the city is who speaks: «واشنطن: لن نفاوض».
_SHORTEST_REPORT: Final = 12
_BORDERS: Final = frozenset("-:()/،,|")
_COMMAS: Final = frozenset("،,")


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
    def name(self) -> str:
        """The folded words in one, as the tables have them."""
        return "".join(self.words)

    @property
    def sure(self) -> bool:
        """Tell whether the part is a place or an agency («وكالات»، «ووكالات»)."""
        return self.name in PLACES or self.name in AGENCIES or self.name.removeprefix("و") in AGENCIES

    @property
    def known(self) -> bool:
        """Tell whether the part is a place, an agency or a paper."""
        return self.sure or self.name in PAPERS

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
    parts = list(_parts(line.tokens))
    return _is_dated(line.tokens) or _is_known_dateline(parts, leading=leading) or (not leading and _is_byline(parts))


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


def _is_known_dateline(parts: Sequence[_Part], *, leading: bool) -> bool:
    """Tell whether all parts may be names and one is.

    «الرياض - بغداد: صفحة جديدة» and «الأخبار» are a headline and a menu item unless a headline stands above them.
    """
    if not _are_known(parts):
        return False
    return not leading or (len(parts) > 1 and all(part.mark != ":" for part in parts[:-1]))


def _are_known(parts: Sequence[_Part]) -> bool:
    """Tell whether all parts may be names and one is known; one part alone must not be a common word («البيان»)."""
    known = any(part.known for part in parts) and (len(parts) > 1 or parts[0].sure)
    return known and all(part.short for part in parts)


def _is_byline(parts: Sequence[_Part]) -> bool:
    return len(parts) == 2 and parts[0].mark == "-" and all(part.short for part in parts)


def _is_dated(tokens: Sequence[Token]) -> bool:
    """Tell whether the line is a place of any name, a date and an agency: «الباحة 26 شوال 1436 هـ واس»."""
    date = next((index for index, token in enumerate(tokens[:_LATEST_DATE]) if token.kind is TokenKind.NUMBER), 0)
    return date > 0 and tokens[-1].key in AGENCIES and all(map(_is_of_date, tokens[date:-1]))


def _to_colon(tokens: Sequence[Token], parts: Sequence[_Part]) -> int:
    """«خالد محمود - القاهرة:»: short parts, one of them known, up to a colon."""
    count = next((number for number, part in enumerate(parts, 1) if part.mark == ":"), 0)
    head = parts[:count]
    if not _are_known(head):
        return 0
    end = head[-1].end
    report = len(tokens) - end >= _SHORTEST_REPORT and tokens[end].kind is not TokenKind.QUOTE
    return end if count > 1 or report else 0


def _to_bracket(parts: Sequence[_Part]) -> int:
    """«واشنطن 3 أيار (أ ف ب) -»: a place, perhaps a date, and an agency in brackets."""
    if not parts or not _place_length(parts[0].tokens):
        return 0
    return next((part.end for part in parts[1:4] if part.mark == ")" and part.name in AGENCIES), 0)


def _to_dash(parts: Sequence[_Part]) -> int:
    """«وكالات - الشاطئ - قال»، «صوفيا، 5 مايو - قال»: short parts up to the last dash, one a place or an agency."""
    if len(parts) > 2 and parts[0].mark in _COMMAS and parts[0].sure and all(map(_is_of_date, parts[1].tokens)):
        return parts[1].end if parts[1].mark in {"-", ":"} else 0
    count = 0
    while count < len(parts) and parts[count].mark == "-" and parts[count].short:
        count += 1
    return parts[count - 1].end if any(part.sure for part in parts[:count]) else 0


def _to_agency(tokens: Sequence[Token]) -> int:
    """«مسقط 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»: a place, a date, and an agency without any mark."""
    place = _place_length(tokens)
    for index in range(place, min(len(tokens), _LONGEST) if place else 0):
        token = tokens[index]
        if token.key in AGENCIES:
            return index + 1 if index > place else 0
        if not _is_of_date(token):
            return 0
    return 0


def _is_of_date(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or token.key in CALENDAR or token.form in _BORDERS


def _place_length(tokens: Sequence[Token]) -> int:
    """Return how many tokens the place at the head has; «تبليسي (جورجيا)» has four."""
    count = next((count for count in (3, 2, 1) if "".join(token.key for token in tokens[:count]) in PLACES), 0)
    country = [token.form for token in tokens[count : count + 3]]
    return count + 3 if count and country[0::2] == ["(", ")"] else count
