"""Whether a listed person is meant at all: by title and state, or by what the name is worth by itself."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.keys import skeleton
from diplo_events.gazetteer.offices import HOME_OFFICES
from diplo_events.resolution.references.candidates import HIGH
from diplo_events.resolution.references.figures import BY_GIVEN_NAME
from diplo_events.resolution.references.names import Units, is_full_name, may_mean, units
from diplo_events.resolution.references.page import first_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.candidates import Candidates
    from diplo_events.resolution.references.cases import Case, Judged, Key
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.prominence import Prominence

__all__ = ["Grounds"]

_GIVEN_NAME: Final = 2  # listed people who bear it as their first: «عباس», «ميشيل» are given names too
#: What surnames begin with that half a town may bear: «الغامدي»، «أبو علي».
_COMMON: Final = ("ال", "أبو", "ابو")
_KUNYAS: Final = ("أبو", "ابو")
#: Those known by higher offices sit in parliament beside them: «النائب سعد الحريري».
_SEAT: Final = "member_of_parliament"
_ARAB: Final = "arab"
#: What is told of a candidate's state: another of its officials, nothing.
_BESIDE: Final = 1
_NOTHING: Final = 3
_LONG: Final = 5  # letters of a surname that is hardly anything else
_SHORT: Final = 3  # and where it can only be somebody's name

_HIGHEST: Final = 2  # heads of state and of government need no date to be known by surname
_STANDING_OUT: Final = 4  # steps of prominence: a doubling
_KNOWN: Final = 17  # and those of six years a minister of foreign affairs


class Grounds:
    """Tells whether the best of some candidates is meant."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices, prominence: Prominence, candidates: Candidates) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._prominence = prominence
        self._candidates = candidates

    def hold(self, case: Case, ranked: Sequence[Judged]) -> bool:
        """Tell whether something speaks for the first of the candidates."""
        key, person, _ = ranked[0]
        if self._is_credible(case, key, person):
            return True
        if case.claims or case.is_full:
            return False
        return self._is_unmistakable(case, ranked) or self._stands_out(case, ranked)

    def _is_credible(self, case: Case, key: Key, person: str) -> bool:
        """What the text says of the office decides; then what the name is worth by itself."""
        if not self._is_called(person, case.figure.units):
            return bool(case.claims) and not key.said and bool(case.figure.actors)
        if case.figure.actors or (case.claims and not key.said):
            return True
        household = case.speaks and case.day is None and not case.claims and self._prominence.is_household_name(person)
        if household and self._rank(person) <= HIGH:
            return True
        weak = self._is_weak(case.figure)
        doubtful = case.is_everyday and not (case.speaks and case.day is None)
        if (case.claims and weak) or doubtful:
            return key.support == 0 and key.distance < 2
        if case.claims and not (_SEAT in case.claims and case.is_full):
            return key.support == 0
        return self._known_by_name(case, key, person) and (key.support < _NOTHING or not case.is_word)

    def _is_called(self, person: str, told: Units) -> bool:
        """A full name must be one of the listed: a page's «سعيد بن غانم» is not a listed man called «سعيد»."""
        row = self._gazetteer.people[person]
        return not is_full_name(told) or any(_alike(units(form), told) for form in (row.name, *row.variants))

    def _known_by_name(self, case: Case, key: Key, person: str) -> bool:
        """A name made of given names («عباس», «محمد حسن») needs two of four: state, day, top office, a prince's title.

        Where no day is told a long time in high office counts for it.  A full name needs nothing, or its state where
        it has more fathers than are listed; a surname a high office or the day, with neither state nor day the top
        office.
        """
        _, support, distance, _, rank = key
        if self._is_weak(case.figure):
            in_full = case.speaks and case.is_full  # «وقال أحمد ماهر إن»
            if case.day is None and (self._prominence.is_household_name(person) or in_full):
                return rank <= HIGH or (in_full and self._deals_abroad(person))
            if support == _BESIDE and case.is_subject and self._deals_abroad(person):
                return True  # «وأكد أبو الغيط وسليمان»
            timely = distance < 2 and case.day is not None
            return (support == 0) + timely + (rank <= _HIGHEST) + self._is_prince(case, person) > 1
        if case.is_full:
            return support < _NOTHING or not self._is_shortened(person, case.figure.units)
        if support < _NOTHING or distance < 2:
            return rank <= HIGH or (support < _NOTHING and distance < 2)
        return rank <= _HIGHEST and len(case.figure.name) >= _LONG

    def _is_prince(self, case: Case, person: str) -> bool:
        """«الأمير خالد بن سلمان»: one of a reigning family who is called so."""
        if not any(first_word(mention.text) in BY_GIVEN_NAME for mention in case.figure.mentions):
            return False
        row = self._gazetteer.people[person]
        states = (self._gazetteer.countries.get(tenure.actor) for tenure in self._gazetteer.offices(person))
        houses = {house for state in states if state is not None for house in state.houses}
        return any(form.endswith(house) for form in (row.name, *row.variants) for house in houses)

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

    def _is_unmistakable(self, case: Case, ranked: Sequence[Judged]) -> bool:
        """«أعرب جنبلاط»، «وقال ماكورماك»: what is only a name, the best of whose listed bearers serve one actor.

        A newspaper that gives neither given name nor title counts on its readers to know him.
        """
        name = case.figure.name
        foreign = self._is_foreign_holder(case, ranked[0])
        if not (case.is_only_name or foreign) or case.is_everyday or self._is_given(case.figure, ranked[0][1]):
            return False
        if len(name) < (_SHORT if case.speaks or foreign else _LONG):
            return False
        sole = name.startswith(_KUNYAS) and len(ranked) == 1 and ranked[0][0].distance == 0  # «وطالب أبو ردينة»
        if name.startswith(_COMMON) and not (case.speaks and (case.day is None or sole)):
            return False
        best = [entry for entry in ranked if entry[0] == ranked[0][0]]
        return ranked[0][0].distance < 2 and len({self._acting(entry) for entry in best}) == 1

    def _is_foreign_holder(self, case: Case, best: Judged) -> bool:
        """«زيارة هيل»: a word too, but the name of one who was in office on the day for a state of no Arabs."""
        state = self._gazetteer.countries.get(best[2].actor)
        foreign = state is not None and _ARAB not in state.regions
        timely = case.day is not None and best[0].distance == 0
        return timely and foreign and case.acts and not case.is_word

    def _is_given(self, figure: Figure, person: str) -> bool:
        """Tell whether others are called by the name as a given name; of «بان كي مون» the first word is not one."""
        bearers = self._first_names.get(figure.units[0], 0)
        return bearers > (units(self._gazetteer.people[person].name)[:1] == figure.units[:1])

    def _stands_out(self, case: Case, ranked: Sequence[Judged]) -> bool:
        """«وقال إسماعيل إن»، «التقى سلام السفير»: one of high office beside whom the others of the name are nobody.

        Without a day the others must be half as prominent, with a day in no office on it; those of one state with him
        do not count.
        """
        key, person, tenure = ranked[0]
        abroad = self._rank(person) <= HIGH and tenure.position not in HOME_OFFICES
        if not case.speaks or case.is_word or not abroad or not self._may_stand_alone(case, ranked):
            return False
        others = [entry[0] for entry in ranked if self._acting(entry) != self._acting(ranked[0])]
        if case.day is None:
            return all(one.order >= key.order + _STANDING_OUT for one in others)
        return key.distance == 0 and all(one.distance > 1 for one in others)

    def _may_stand_alone(self, case: Case, ranked: Sequence[Judged]) -> bool:
        """«إعلان كامل»، «وقال يوسف إن»، «مباحثاته مع الشيخ حمد»، «أكد المعلم لهم» may be anything or anybody."""
        weak = self._is_weak(case.figure)
        if (weak or case.is_everyday) and not case.is_subject:
            return False
        if any(first_word(mention.text) in BY_GIVEN_NAME for mention in case.figure.mentions):
            return False
        if case.day is None:
            return not weak or len(ranked) == 1 or -ranked[0][0].order >= _KNOWN
        return not case.is_everyday and not case.figure.name.startswith(_COMMON)

    def _acting(self, entry: Judged) -> str:
        return self._candidates.acting(entry[2].actor)

    @cached_property
    def _first_names(self) -> Mapping[str, int]:
        """How many of the listed people bear each given name."""
        return Counter(unit for person in self._gazetteer.people.values() for unit in units(person.name)[:1])

    @cached_property
    def _given_names(self) -> frozenset[str]:
        return frozenset(unit for unit, count in self._first_names.items() if count >= _GIVEN_NAME)

    def _is_weak(self, figure: Figure) -> bool:
        return all(_plain(unit) in self._given_names for unit in figure.units)


def _alike(listed: Units, told: Units) -> bool:
    """Tell whether a full name may be the listed one: one form shortens the other, or all is spelled alike."""
    if may_mean(listed, told) or may_mean(told, listed):
        return True
    return skeleton(listed[0]) == skeleton(told[0]) and skeleton(listed[-1]) == skeleton(told[-1])


def _plain(unit: str) -> str:
    """The name in a unit: «بن سلمان» without «بن»."""
    return unit.rpartition("_")[2]
