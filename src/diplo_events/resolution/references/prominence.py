"""Whom a newspaper means by a surname when nothing tells the time: who filled high offices long."""

from __future__ import annotations

from functools import cached_property
from math import log2
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.gazetteer import Gazetteer, Tenure
    from diplo_events.resolution.references.offices import Offices

__all__ = ["Prominence"]

#: Weighted years from which a person is known by a name that many are given: «عباس»، «مبارك»، «مشعل».
_HOUSEHOLD: Final = 40
#: What a year in office counts, by protocol rank; one for those below.
_WEIGHTS: Final = {1: 3, 2: 3, 3: 2}
_DAYS: Final = 365.25
_SHORTEST: Final = 0.25


class Prominence:
    """How prominent the listed people are: their years in office, those in high office counted twice or thrice."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._known: dict[str, float] = {}

    def of(self, person: str) -> int:
        """Return how prominent a person is, in doublings: 30 years a speaker are 7, a premier's 3 are 3."""
        return round(log2(1 + self._years(person)))

    def of_tenure(self, tenure: Tenure) -> int:
        """Return what one office adds to that, in doublings: twelve years at the head of an agency are 5."""
        return round(log2(1 + self._weighted_years(tenure)))

    def is_household_name(self, person: str) -> bool:
        """Tell whether a newspaper counts on its readers to know a person by a name that many are given."""
        return self._years(person) >= _HOUSEHOLD

    def _years(self, person: str) -> float:
        if person not in self._known:
            self._known[person] = sum(map(self._weighted_years, self._gazetteer.tenures.get(person, ())))
        return self._known[person]

    def _weighted_years(self, tenure: Tenure) -> float:
        years = _SHORTEST
        if tenure.start is not None:
            years = max(years, (self._end(tenure) - tenure.start.earliest).days / _DAYS)
        return years * _WEIGHTS.get(self._offices.rank(tenure.position), 1)

    def _end(self, tenure: Tenure) -> date:
        if tenure.end is not None:
            return tenure.end.latest
        return self._newest if tenure.confidence == "current" or tenure.start is None else tenure.start.latest

    @cached_property
    def _newest(self) -> date:
        """The last day the tables tell of: holders of today are counted to it, since there is no clock here."""
        held = (tenure for tenures in self._gazetteer.tenures.values() for tenure in tenures)
        return max(part.earliest for tenure in held for part in (tenure.start, tenure.end) if part is not None)
