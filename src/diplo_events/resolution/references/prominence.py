"""Whom a newspaper means by a surname when nothing tells the day: who filled high offices long in the text's years."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from math import log2
from typing import TYPE_CHECKING, Final, TypeAlias

from diplo_events.resolution.references.era import Era

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diplo_events.gazetteer import Gazetteer, Tenure
    from diplo_events.resolution.references.era import Term
    from diplo_events.resolution.references.offices import Offices

__all__ = ["Prominence"]

#: Of one office: whose it is, when it was held, and what a year of it counts.
Stage: TypeAlias = "tuple[str, Term | None, float]"
Career: TypeAlias = tuple[Stage, ...]

#: Weighted years from which a person is known by a name that many are given: «عباس»، «مبارك»، «مشعل».
_HOUSEHOLD: Final = 40
#: What a year in office counts, by protocol rank; one for those below.
_WEIGHTS: Final = {1: 3.0, 2: 3.0, 3: 2.0}
#: Foreign ministers are in the news of other states as often as presidents, commanders of armies seldom.
_ABROAD: Final = {"foreign_minister": 3.0, "commander_in_chief": 1.0}
#: A state or body with so many listed tenures is in the news as often as most; twice the logarithm, twice as often.
_USUAL: Final = 50
#: What a year counts at the head of a body of many states, and on a mission for one: their names are in every paper.
_WORLDWIDE: Final = {
    **dict.fromkeys(
        "secretary_general director_general chairperson_of_commission high_representative_foreign "
        "president_of_european_commission president_of_european_council".split(),
        6.0,
    ),
    **dict.fromkeys(
        "envoy special_representative coordinator mediator head_of_mission head_of_organisation commissioner "
        "prosecutor".split(),
        2.5,
    ),
}
_DAYS: Final = 365.25
_SHORTEST: Final = 0.25
#: Steps to a doubling: two people who differ by less than a fifth are equally prominent.
_STEPS: Final = 4


class Prominence:
    """How prominent the listed people are: their years in office, by the weight of the office."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._known: dict[str, float] = {}
        self._careers: dict[str, Career] = {}

    def era(self, people: Iterable[str]) -> Era:
        """Return the years in which these people were in office."""
        return Era.of(filter(None, map(self._terms, dict.fromkeys(people))))

    def of(self, person: str, era: Era) -> int:
        """Return how prominent a person was in those years, in quarters of a doubling."""
        return round(_STEPS * log2(1 + sum(_weighted(stage, era) for stage in self._career(person))))

    def for_actor(self, tenure: Tenure, era: Era) -> float:
        """Return the weighted years of all that the tenure's holder did for the tenure's actor."""
        return sum(_weighted(stage, era) for stage in self._career(tenure.person) if stage[0] == tenure.actor)

    def of_tenure(self, tenure: Tenure, era: Era) -> float:
        """Return the same of one office."""
        return _weighted(self._stage(tenure), era)

    def is_household_name(self, person: str) -> bool:
        """Tell whether a newspaper counts on its readers to know a person by a name that many are given."""
        if person not in self._known:
            held = self._gazetteer.tenures.get(person, ())
            self._known[person] = sum(_WEIGHTS.get(self._rank(one), 1.0) * self._length(one) for one in held)
        return self._known[person] >= _HOUSEHOLD

    def _career(self, person: str) -> Career:
        """Return what somebody's offices weigh; remembered, since papers tell of the same few hundred people."""
        found = self._careers.get(person)
        if found is None:
            held = self._gazetteer.tenures.get(person, ())
            found = self._careers[person] = tuple(map(self._stage, held))
        return found

    def _stage(self, tenure: Tenure) -> Stage:
        return tenure.actor, self._term(tenure), self._weight(tenure)

    def _length(self, tenure: Tenure) -> float:
        term = self._term(tenure)
        return max(_SHORTEST, (term[1] - term[0]).days / _DAYS) if term is not None else _SHORTEST

    def _weight(self, tenure: Tenure) -> float:
        world = tenure.actor in self._gazetteer.organisations and _WORLDWIDE.get(tenure.position)
        weight = world or _ABROAD.get(tenure.position) or _WEIGHTS.get(self._rank(tenure), 1.0)
        return weight * self._newsworthy[tenure.actor]

    @cached_property
    def _newsworthy(self) -> dict[str, float]:
        """How much newspapers tell of each state and body, by how many of its officials the tables had to list."""
        held = Counter(tenure.actor for tenures in self._gazetteer.tenures.values() for tenure in tenures)
        return {actor: log2(1 + told) / log2(_USUAL) for actor, told in held.items()}

    def _rank(self, tenure: Tenure) -> int:
        return self._offices.rank(tenure.position)

    def _terms(self, person: str) -> tuple[Term, ...]:
        terms = map(self._term, self._gazetteer.tenures.get(person, ()))
        return tuple(term for term in terms if term is not None)

    def _term(self, tenure: Tenure) -> Term | None:
        if tenure.start is None:
            return None
        return tenure.start.earliest, max(self._end(tenure), tenure.start.earliest)

    def _end(self, tenure: Tenure) -> date:
        if tenure.end is not None:
            return tenure.end.latest
        return self._newest if tenure.confidence == "current" or tenure.start is None else tenure.start.latest

    @cached_property
    def _newest(self) -> date:
        """The last day the tables tell of: holders of today are counted to it, since there is no clock here."""
        held = (tenure for tenures in self._gazetteer.tenures.values() for tenure in tenures)
        return max(part.earliest for tenure in held for part in (tenure.start, tenure.end) if part is not None)


def _weighted(stage: Stage, era: Era) -> float:
    _, term, weight = stage
    years = max(_SHORTEST * _SHORTEST, era.years(term)) if term is not None else _SHORTEST
    return years * weight
