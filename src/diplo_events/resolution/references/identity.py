"""Whom of the listed people a figure is: by what the text says of it, never by chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.resolution.references.candidates import Candidates
from diplo_events.resolution.references.cases import Around, case_of, mostly
from diplo_events.resolution.references.era import UNKNOWN
from diplo_events.resolution.references.grounds import Grounds
from diplo_events.resolution.references.names import is_full_name, units
from diplo_events.resolution.references.prominence import Prominence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.cases import Judged
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["NOBODY", "Identities", "Identity"]

#: Who stands for an office is known by another: «المرشح فلان».
_HOPED_FOR: Final = frozenset({"presidential_candidate"})


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a figure is, as far as it is settled: each field None where it is not."""

    person: str | None = None
    actor: str | None = None
    position: str | None = None
    given: str = ""  # the unit the listed name begins with
    gender: str = "na"


NOBODY: Final = Identity()


class Identities:
    """Compares figures with the tables of people and tenures."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._prominence = Prominence(gazetteer, offices)
        self._candidates = Candidates(gazetteer, offices, self._prominence)
        self._grounds = Grounds(gazetteer, offices, self._prominence, self._candidates)

    def acting(self, actor: str) -> str:
        """Return the code that acts of a body count for: an agency's are its parent's."""
        return self._candidates.acting(actor)

    def of(self, figures: Sequence[Figure], page: Page) -> list[Identity]:
        """Return who the figures of a document are; :data:`NOBODY` where neither tables nor text settle it.

        Where no day is told, those who are sure tell the years and the states of the others: «أبو الغيط وسليمان».
        """
        if page.day is not None:
            return [self._one(figure, page, Around(UNKNOWN)) for figure in figures]
        sure = [figure for figure in figures if len(figure.ids) == 1]
        era = self._prominence.era(next(iter(figure.ids)) for figure in sure)
        first = {id(figure): self._one(figure, page, Around(era)) for figure in figures}
        served = (first[id(figure)].actor or "" for figure in sure)
        states = self._gazetteer.countries.keys() & frozenset(served)
        if states <= page.told:
            return list(first.values())
        again = Around(era, frozenset(states))
        return [self._one(one, page, again) if len(one.ids) > 1 else first[id(one)] for one in figures]

    def _one(self, figure: Figure, page: Page, around: Around) -> Identity:
        titled = (mention for mention in figure.mentions if mention.title and mention.position)
        claims = frozenset(code for mention in titled for code in self._offices.family(mention)) - _HOPED_FOR
        if not is_full_name(figure.units) and mostly(page.is_part_of_name, figure):
            return NOBODY
        case = case_of(figure, page, around, claims)
        ranked = self._candidates.ranked(case)
        return self._settled(ranked) if ranked and self._grounds.hold(case, ranked) else NOBODY

    def _settled(self, ranked: Sequence[Judged]) -> Identity:
        """The best candidate, if only one is the best; else what those that tie have in common."""
        best = [entry for entry in ranked if entry[0] == ranked[0][0]]
        actors = {self.acting(tenure.actor) for _, _, tenure in best}
        positions = {tenure.position for key, _, tenure in best if key.distance < 2}
        people = {person for _, person, _ in best}
        person = people.pop() if len(people) == 1 else None
        row = self._gazetteer.people[person] if person else None
        return Identity(
            person=person,
            given=units(row.name)[0] if row else "",
            gender=row.gender if row else "na",
            actor=actors.pop() if len(actors) == 1 else None,
            position=positions.pop() if len(positions) == 1 else None,
        )
