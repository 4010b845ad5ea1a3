"""The years that a text without a day tells of: those in which the people it names were in office together.

Single sentences without a day are mostly of the years from which archives of the press hold them, before every page
bore its date: who is known from those years only is meant before who came later, unless the text names others.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = ["UNKNOWN", "Era", "Term"]

#: From which year on how likely texts without a day are of a year, where they name nobody.
_LIKELY: Final = ((1900, 0.05), (1990, 0.15), (2001, 1.0), (2013, 0.3), (2021, 0.2))
_YEARS: Final = range(1940, 2061)
#: How much less likely a year is for each person named who was in no office then.
_ABSENT: Final = 0.25
_DAYS: Final = 365.25

Term = tuple["date", "date"]
"""The first and the last day in an office."""


def _likely(year: int) -> float:
    return next(weight for since, weight in reversed(_LIKELY) if year >= since)


_ANY: Final[Mapping[int, float]] = {year: _likely(year) for year in _YEARS}


@dataclass(frozen=True, slots=True)
class Era:
    """How likely a text tells of each year."""

    weights: Mapping[int, float] = field(default_factory=lambda: _ANY)

    @classmethod
    def of(cls, careers: Iterable[Iterable[Term]]) -> Era:
        """Return the years of a text from the terms of each person it surely names."""
        present = Counter[int]()
        for terms in careers:
            present.update({year for first, last in terms for year in range(first.year, last.year + 1)})
        if not present:
            return UNKNOWN
        most = max(present.values())
        return cls({year: likely * _ABSENT ** (most - present[year]) for year, likely in _ANY.items()})

    def years(self, term: Term) -> float:
        """Return how many years a term has, each counted as likely as it is.

        >>> from datetime import date
        >>> before, after = (date(2003, 1, 1), date(2004, 12, 31)), (date(2021, 1, 1), date(2024, 12, 31))
        >>> UNKNOWN.years(before) > UNKNOWN.years(after)
        True
        """
        first, last = term
        if first.year == last.year:
            return (last - first).days / _DAYS * self._weight(first.year)
        opening = (first.replace(month=12, day=31) - first).days / _DAYS * self._weight(first.year)
        closing = last.timetuple().tm_yday / _DAYS * self._weight(last.year)
        return opening + closing + sum(map(self._weight, range(first.year + 1, last.year)))

    def _weight(self, year: int) -> float:
        return self.weights.get(year, 0.0)


UNKNOWN: Final = Era()
"""The era of a text that names nobody."""
