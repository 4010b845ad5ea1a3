"""Whom of the listed people a figure is: by what the text says of it, never by chance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.gazetteer.everyday import AMBIGUOUS
from diplo_events.gazetteer.keys import skeleton
from diplo_events.gazetteer.offices import HOME_OFFICES
from diplo_events.resolution.references.names import (
    Units,
    first_and_last,
    is_full_name,
    may_mean,
    units,
    without_fathers,
)
from diplo_events.resolution.references.prominence import Prominence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from diplo_events.document import Mention
    from diplo_events.gazetteer import Gazetteer, Tenure
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["NOBODY", "Identities", "Identity"]

_GIVEN_NAME: Final = 2  # listed people who bear it as their first: «عباس», «ميشيل» are given names too
_TEXTS: Final = 3  # mentions of a figure whose honorifics are looked up with the name
#: What surnames begin with that half a town may bear: «الغامدي»، «أبو علي».
_COMMON: Final = ("ال", "أبو", "ابو")
_KUNYAS: Final = ("أبو", "ابو")
#: Those known by higher offices sit in parliament beside them: «النائب سعد الحريري».
_SEAT: Final = "member_of_parliament"
#: Who stands for an office is known by another: «المرشح فلان».
_HOPED_FOR: Final = frozenset({"presidential_candidate"})
_LONG: Final = 5  # letters of a surname that is hardly anything else
_SHORT: Final = 3  # and where it can only be somebody's name

_HIGHEST: Final = 2  # heads of state and of government need no date to be known by surname
_HIGH: Final = 3
#: Bodies that men lead beside their government: of «عرفات» one thinks as the president.
_BESIDE: Final = frozenset({"PLO", "FATAH"})


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a figure is, as far as it is settled: each field None where it is not."""

    person: str | None = None
    actor: str | None = None
    position: str | None = None
    given: str = ""  # the unit the listed name begins with
    gender: str = "na"


NOBODY: Final = Identity()


class Key(NamedTuple):
    """How well a candidate fits: compared field by field, smaller fits better."""

    said: int  # 0 if the title can mean the office
    support: int  # 0 the state is told, 1 one of its places, 2 neither
    distance: int  # 0 in office on the day (or no day told), 1 perhaps, 2 not
    order: int  # the higher office; without a day the more prominent person
    rank: int  # of the office


@dataclass(frozen=True, slots=True)
class _Case:
    """What is known when a figure is judged."""

    figure: Figure
    told: frozenset[str]
    visited: frozenset[str]
    day: date | None
    claims: frozenset[str]  # the offices that its titles can mean
    is_word: bool  # reads as a verb or particle
    is_only_name: bool  # can be nothing else here
    speaks: bool  # the subject of a verb of saying or meeting, or joined to somebody


class Identities:
    """Compares figures with the tables of people and tenures."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._prominence = Prominence(gazetteer, offices)

    def of(self, figure: Figure, page: Page) -> Identity:
        """Return who a figure is; :data:`NOBODY` where the tables or the text do not settle it."""
        titled = (mention for mention in figure.mentions if mention.title and mention.position)
        claims = frozenset(code for mention in titled for code in self._offices.family(mention)) - _HOPED_FOR
        if not is_full_name(figure.units) and _mostly(page.is_part_of_name, figure):
            return NOBODY
        word = not is_full_name(figure.units) and _mostly(page.is_word, figure)
        acts = any(map(page.acts, figure.mentions))
        speaks = any(page.speaks(mention) or page.joined(mention) for mention in figure.mentions)
        speaks = speaks or (page.is_brief and (acts or figure.name not in AMBIGUOUS))
        only = speaks or (acts and not word and any(map(page.is_only_name, figure.mentions)))
        case = _Case(figure, page.told, page.visited, page.day, claims, word, only, speaks)
        ranked = sorted(self._judged(case), key=lambda entry: (self._is_local(case, entry[1]), entry[0]))
        if not ranked or not (self._credible(case, *ranked[0][:2]) or self._is_unmistakable(case, ranked)):
            return NOBODY
        return self._settled(case, ranked)

    def _is_local(self, case: _Case, person: str) -> bool:
        """«زار عباس دمشق»: where nothing else is said a surname is a leader's, not that of an official of the place."""
        said = case.claims or case.figure.actors or is_full_name(case.figure.units)
        return case.speaks and case.day is None and not said and not self._prominence.is_household_name(person)

    def acting(self, actor: str) -> str:
        """Return the code that acts of a body count for: an agency's are its parent's."""
        return self._acting.get(actor, actor)

    @cached_property
    def _acting(self) -> Mapping[str, str]:
        bodies = self._gazetteer.organisations
        table: dict[str, str] = {}
        for body in bodies.values():
            code, seen = body.code, {body.code}
            while code in bodies and bodies[code].acts_as_parent and bodies[code].parent not in seen | {""}:
                code = bodies[code].parent
                seen.add(code)
            table[body.code] = code
        return table

    @cached_property
    def _first_names(self) -> Mapping[str, int]:
        """How many of the listed people bear each given name."""
        return Counter(unit for person in self._gazetteer.people.values() for unit in units(person.name)[:1])

    @cached_property
    def _given_names(self) -> frozenset[str]:
        return frozenset(unit for unit, count in self._first_names.items() if count >= _GIVEN_NAME)

    def _candidates(self, figure: Figure) -> Iterable[str]:
        """The listed bearers of the name; a full form is listed with fewer fathers, or by its first and last name."""
        if figure.ids:
            return sorted(figure.ids)
        titled = (mention.text for mention in figure.mentions[:_TEXTS] if mention.text != mention.name)
        for form in (*without_fathers(figure.name), *titled):  # «الملك سلمان» is listed with its title
            if found := self._gazetteer.people_named(form):
                return [person.id for person in found]
        loose = first_and_last(figure.name) if figure.actors else None
        return [person.id for person in self._gazetteer.people_named(loose)] if loose else []

    def _is_called(self, person: str, told: Units) -> bool:
        """A full name must be one of the listed: a page's «سعيد بن غانم» is not a listed man called «سعيد»."""
        row = self._gazetteer.people[person]
        return not is_full_name(told) or any(_alike(units(form), told) for form in (row.name, *row.variants))

    def _judged(self, case: _Case) -> Iterable[tuple[Key, str, Tenure]]:
        """Each candidate that the text's actors admit, with the tenure that fits best."""
        for person in self._candidates(case.figure):
            fitting = [
                tenure
                for tenure in self._gazetteer.offices(person)
                if not case.figure.actors or self.acting(tenure.actor) in case.figure.actors
            ]
            if fitting:
                best = min(fitting, key=lambda tenure: self._preference(case, tenure))
                yield self._key(case, best), person, best

    def _preference(self, case: _Case, tenure: Tenure) -> tuple[int, ...]:
        """Of one person's offices, latest first, a high one outweighs a higher one of long ago.

        Whom an undated text names is known for long dealings abroad, not for the ministry of justice that came later.
        """
        key = self._key(case, tenure)
        told = (key.said, key.support, key.distance)
        if case.day is not None:
            return *told, int(key.rank > _HIGH)
        home = tenure.position in HOME_OFFICES or tenure.actor in _BESIDE
        return *told, int(home), -self._prominence.of_tenure(tenure), int(key.rank > _HIGH)

    def _key(self, case: _Case, tenure: Tenure) -> Key:
        """The office said, the states told, the day, then the higher office; without a day the prominent bearer."""
        actor = self.acting(tenure.actor)
        said = int(bool(case.claims) and not self._offices.admit(case.claims, tenure.position, actor))
        support = 0 if actor in case.told else 1 if actor in case.visited else 2
        rank = self._offices.rank(tenure.position)
        order = rank if case.day is not None else -self._prominence.of(tenure.person)
        return Key(said, support, self._distance(case.day, tenure), order, rank)

    def _distance(self, day: date | None, tenure: Tenure) -> int:
        """0 in office on the day, 1 perhaps, 2 not; without a day nobody is preferred."""
        if day is None or tenure.covers(day):
            return 0
        return 1 if tenure.may_cover(day) else 2

    def _credible(self, case: _Case, key: Key, person: str) -> bool:
        """What the text says of the office decides; then what the name is worth by itself."""
        if not self._is_called(person, case.figure.units):
            return bool(case.claims) and not key.said and bool(case.figure.actors)
        if case.figure.actors or (case.claims and not key.said):
            return True
        if case.speaks and case.day is None and not case.claims and self._prominence.is_household_name(person):
            return self._rank(person) <= _HIGH
        weak = self._is_weak(case.figure)
        doubtful = case.figure.name in AMBIGUOUS and not (case.speaks and case.day is None)
        if (case.claims and weak) or doubtful:
            return key.support == 0 and key.distance < 2
        if case.claims and not (_SEAT in case.claims and is_full_name(case.figure.units)):
            return key.support == 0
        return self._known_by_name(case, key, person) and (key.support < 2 or not case.is_word)

    def _known_by_name(self, case: _Case, key: Key, person: str) -> bool:
        """A name made of given names («عباس», «محمد حسن») needs two of three: state, day, top office.

        Where no day is told a long time in high office counts for it.  A full name needs nothing, or its state where
        it has more fathers than are listed; a surname a high office or the day, with neither state nor day the top
        office.
        """
        _, support, distance, _, rank = key
        if self._is_weak(case.figure):
            if case.day is None and (self._prominence.is_household_name(person) or _is_said_in_full(case)):
                return rank <= _HIGH or (_is_said_in_full(case) and self._deals_abroad(person))
            timely = distance < 2 and case.day is not None
            return (support == 0) + timely + (rank <= _HIGHEST) > 1
        if is_full_name(case.figure.units):
            return support < 2 or not self._is_shortened(person, case.figure.units)
        if support < 2 or distance < 2:
            return rank <= _HIGH or (support < 2 and distance < 2)
        return rank <= _HIGHEST and len(case.figure.name) >= _LONG

    def _is_shortened(self, person: str, told: Units) -> bool:
        """«أحمد بن سالم عرفة»: listed without the father, so where nothing tells of his state he may be another man."""
        row = self._gazetteer.people[person]
        return len(told) > max(len(units(form)) for form in (row.name, *row.variants))

    def _rank(self, person: str) -> int:
        """Return the rank of the highest office somebody has held."""
        return min(self._offices.rank(tenure.position) for tenure in self._gazetteer.offices(person))

    def _deals_abroad(self, person: str) -> bool:
        """«زار عمر سليمان»: who has never been in charge of home affairs only is told beside foreigners."""
        return all(tenure.position not in HOME_OFFICES for tenure in self._gazetteer.offices(person))

    def _is_unmistakable(self, case: _Case, ranked: list[tuple[Key, str, Tenure]]) -> bool:
        """«أعرب جنبلاط»، «وقال ماكورماك»: what is only a name, the best of whose listed bearers serve one actor.

        A newspaper that gives neither given name nor title counts on its readers to know him.
        """
        name = case.figure.name
        if not case.is_only_name or case.claims or is_full_name(case.figure.units) or name in AMBIGUOUS:
            return False
        if len(name) < (_SHORT if case.speaks else _LONG) or self._is_given(case.figure, ranked[0][1]):
            return False
        sole = name.startswith(_KUNYAS) and len(ranked) == 1 and ranked[0][0].distance == 0  # «وطالب أبو ردينة»
        if name.startswith(_COMMON) and not (case.speaks and (case.day is None or sole)):
            return False
        best = [entry for entry in ranked if entry[0] == ranked[0][0]]
        return ranked[0][0].distance < 2 and len({self.acting(tenure.actor) for _, _, tenure in best}) == 1

    def _is_given(self, figure: Figure, person: str) -> bool:
        """Tell whether others are called by the name as a given name; of «بان كي مون» the first word is not one."""
        bearers = self._first_names.get(figure.units[0], 0)
        return bearers > (units(self._gazetteer.people[person].name)[:1] == figure.units[:1])

    def _is_weak(self, figure: Figure) -> bool:
        return all(_plain(unit) in self._given_names for unit in figure.units)

    def _settled(self, case: _Case, ranked: list[tuple[Key, str, Tenure]]) -> Identity:
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


def _is_said_in_full(case: _Case) -> bool:
    """«وقال أحمد ماهر إن»: who speaks is told by a full name, be it made of given names."""
    return case.speaks and is_full_name(case.figure.units)


def _mostly(doubts: Callable[[Mention], bool], figure: Figure) -> bool:
    """Tell whether the first or most mentions of a figure are doubted."""
    told = [doubts(mention) for mention in sorted(figure.mentions, key=lambda mention: mention.start)]
    return told[0] or 2 * sum(told) > len(told)


def _alike(listed: Units, told: Units) -> bool:
    """Tell whether a full name may be the listed one: one form shortens the other, or all is spelled alike."""
    if may_mean(listed, told) or may_mean(told, listed):
        return True
    return skeleton(listed[0]) == skeleton(told[0]) and skeleton(listed[-1]) == skeleton(told[-1])


def _plain(unit: str) -> str:
    """The name in a unit: «بن سلمان» without «بن»."""
    return unit.rpartition("_")[2]
