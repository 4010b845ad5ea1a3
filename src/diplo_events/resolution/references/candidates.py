"""The listed people who may be meant by a name, each with the office that fits best."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.offices import HOME_OFFICES
from diplo_events.orthography import fold
from diplo_events.resolution.references.cases import Key
from diplo_events.resolution.references.names import first_and_last, without_fathers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diplo_events.gazetteer import Gazetteer, Tenure
    from diplo_events.resolution.references.cases import Case, Judged
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.prominence import Prominence

__all__ = ["HIGH", "Candidates"]

HIGH: Final = 3
"""The protocol rank of ministers."""

_TEXTS: Final = 3  # mentions of a figure whose honorifics are looked up with the name
#: Bodies that men lead beside their government: of «عرفات» one thinks as the president.
_BESIDE: Final = frozenset({"PLO", "FATAH"})
#: Kings are called by their given names (folded).
_CROWNED: Final = "الملك "
#: Peers of the realm are not those who have the same surname without the title.
_PEERS: Final = ("اللورد ", "الليدي ", "البارون ", "البارونه ")
_ARMED: Final = "armed_group"
_HEAD_OF_STATE: Final = "head_of_state"
#: An office that the heads of states take in turn, beside their own: «ديبي» is of Chad.
_IN_TURN: Final = "council_chair"
#: How far a tenure is from a day that it does not reach.
_OUT: Final = 2


class Candidates:
    """Finds who is listed under a name and compares their offices with what a text says."""

    def __init__(self, gazetteer: Gazetteer, offices: Offices, prominence: Prominence) -> None:
        """Take the tables."""
        self._gazetteer = gazetteer
        self._offices = offices
        self._prominence = prominence

    def ranked(self, case: Case) -> list[Judged]:
        """Return each candidate that the text's actors admit, with the tenure that fits best; the best one first."""
        judged = list(self._judged(case))
        if not any(self._is_known(case, tenure) for _, _, tenure in judged):
            return sorted(judged, key=lambda entry: entry[0])
        return sorted(judged, key=lambda entry: (self._is_local(case, entry[2]), entry[0]))

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

    def _named(self, figure: Figure) -> Iterable[str]:
        """The listed bearers of the name; a full form is listed with fewer fathers, or by its first and last name.

        «الملك عبد الله» is one of the kings called so, whoever has that for a surname, «اللورد بيري» no other one.
        """
        short = [mention.text for mention in figure.mentions[:_TEXTS]] if len(figure.units) == 1 else []
        titled = [form for form in short if fold(form).startswith((*_CROWNED, *_PEERS))]
        bearers = [person.id for form in titled for person in self._gazetteer.people_named(form)]
        if bearers or any(fold(form).startswith(_PEERS) for form in titled):
            return list(dict.fromkeys(bearers))
        if figure.ids:
            return sorted(figure.ids)
        longer = (mention.text for mention in figure.mentions[:_TEXTS] if mention.text != mention.name)
        for form in (*without_fathers(figure.name), *longer):  # «الملك سلمان» is listed with its title
            if found := self._gazetteer.people_named(form):
                return [person.id for person in found]
        loose = first_and_last(figure.name) if figure.actors else None
        return [person.id for person in self._gazetteer.people_named(loose)] if loose else []

    def _judged(self, case: Case) -> Iterable[Judged]:
        for person in self._named(case.figure):
            fitting = [tenure for tenure in self._gazetteer.offices(person) if self._is_admitted(case, tenure)]
            if fitting:
                best = min(fitting, key=lambda tenure: self._preference(case, tenure))
                yield self._key(case, best), person, best

    def _is_admitted(self, case: Case, tenure: Tenure) -> bool:
        """«وقعه ديبي»: whom a union's states made its chairman for a year acts for his own, unless so titled."""
        if case.figure.actors and self.acting(tenure.actor) not in case.figure.actors:
            return False
        in_turn = tenure.position == _IN_TURN and tenure.actor in self._gazetteer.organisations
        return not in_turn or tenure.position in case.claims

    def _is_known(self, case: Case, tenure: Tenure) -> bool:
        """Whom everybody knows, while he is in office."""
        return _distance(case.day, tenure) < _OUT and self._prominence.is_household_name(tenure.person)

    def _is_local(self, case: Case, tenure: Tenure) -> bool:
        """«زار عباس دمشق»: where nothing else is said a surname is a leader's, not that of an official of the place."""
        said = case.claims or case.figure.actors or case.is_full or self.acting(tenure.actor) in case.beside
        return case.speaks and not said and not self._is_known(case, tenure)

    def _preference(self, case: Case, tenure: Tenure) -> tuple[float, ...]:
        """Of one person's offices, latest first, a high one outweighs a higher one of long ago.

        Whom an undated text names is known for long dealings abroad, not for the ministry of justice that came later.
        """
        key = self._key(case, tenure)
        told = (key.said, key.support, key.distance)
        if case.day is not None:
            return *told, key.rank > HIGH
        home = tenure.position in HOME_OFFICES or self._is_beside(tenure)
        served, held = self._prominence.for_actor(tenure, case.era), self._prominence.of_tenure(tenure, case.era)
        return *told, home, -served, -held, key.rank > HIGH

    def _is_beside(self, tenure: Tenure) -> bool:
        """A movement's leader who became head of a state is told as that: «أحمد الشرع»."""
        body = self._gazetteer.organisations.get(tenure.actor)
        if body is None or body.kind != _ARMED:
            return tenure.actor in _BESIDE
        return any(one.position == _HEAD_OF_STATE for one in self._gazetteer.offices(tenure.person))

    def _key(self, case: Case, tenure: Tenure) -> Key:
        """The office said, the states told, the day, then the higher office; without a day the prominent bearer."""
        actor = self.acting(tenure.actor)
        said = int(bool(case.claims) and not self._offices.admit(case.claims, tenure.position, actor))
        support = next((place for place, states in enumerate(case.supports) if actor in states), len(case.supports))
        rank = self._offices.rank(tenure.position)
        order = rank if case.day is not None else -self._prominence.of(tenure.person, case.era)
        return Key(said, support, _distance(case.day, tenure), order, rank)


def _distance(day: date | None, tenure: Tenure) -> int:
    """0 in office on the day, 1 perhaps, 2 not; without a day nobody is preferred."""
    if day is None or tenure.covers(day):
        return 0
    return 1 if tenure.may_cover(day) else _OUT
