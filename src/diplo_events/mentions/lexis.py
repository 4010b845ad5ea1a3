"""The gazetteer's tables in the shape the mention grammar asks for, built once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions import lexis_tables as tables
from diplo_events.mentions.given_words import GIVEN_WITH_ARTICLE
from diplo_events.mentions.vocabulary import CALLED_AFTER, COMPANIONS, COUNTERPARTS, PRIVATE_HEADS
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from diplo_events.document import Token
    from diplo_events.gazetteer import Gazetteer, Position
    from diplo_events.mentions.lexis_tables import Complements

_LEADERS: Final = frozenset(
    {"head_of_state", "head_of_government", "supreme_leader", "chancellor_or_adviser", "militant_leader", "leader"}
)
#: Offices beside those at the head of states whose holders newspapers call by their surnames.
_KNOWN: Final = frozenset(
    "secretary_general director_general high_representative envoy head_of_political_bureau negotiator".split()
)
#: Offices at the head of bodies of many states.
_HEADS_OF_BODIES: Final = frozenset({"secretary_general", "director_general", "high_representative"})
_LEADER: Final = "leader"
#: Offices that a state has one holder of, all of whom should be listed with it.
_SOLE: Final = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister"})

#: What a word may head by one of its readings.
OFFICE: Final = 1
INSTITUTION: Final = 2
PRIVATE: Final = 4
NAMED_AFTER: Final = 8


def spelling_key(token: Token) -> str:
    """Return a word's folded key with Egyptian «ئو» for «ؤو»: «مسئول» is «مسؤول», «شئون» is «شؤون»."""
    if token.kind is TokenKind.WORD and "ئو" in token.form:
        return fold(token.form.replace("ئو", "ؤو"))
    return token.key


@dataclass(frozen=True, slots=True)
class Lexis:
    """Offices, institutions, modifiers and name words, keyed for one look per token."""

    gazetteer: Gazetteer
    offices: Mapping[str, Complements]  # by lemma of the head
    institutions: Mapping[str, Complements]
    heads: Mapping[str, int]  # what a lemma may head: OFFICE, INSTITUTION and so on, or several of them
    modifiers: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # first word -> (following words, code)
    ranks: Mapping[str, int]  # protocol rank by code of office or institution
    name_words: frozenset[str]  # folded words that occur in listed names
    given_names: frozenset[str]  # folded first words of several listed names
    bearers: Mapping[str, frozenset[str]]  # actor -> folded given names of those who ever served it
    nouns: Mapping[str, frozenset[str]]  # organisation code -> words its names begin with: «صندوق»
    namesakes: Mapping[tuple[str, str], str]  # («حركة», «فتح») of names of two words -> organisation code
    combinations: frozenset[tuple[str | None, ...]]  # (actor or None, office, office) that one person held together
    actors: Mapping[str, str]  # organisation code -> code of the actor it acts as
    houses: Mapping[tuple[str, ...], str]  # folded words of a reigning family's surname -> code of the state

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> Lexis:
        """Build the tables from a gazetteer."""
        by_kind: dict[str, list[Position]] = defaultdict(list)
        for wordings in gazetteer.positions.values():
            for position in wordings:
                by_kind[position.kind].append(position)
        titled = by_kind["office"] + by_kind["institution"]
        offices, institutions = tables.by_head(by_kind["office"]), tables.by_head(by_kind["institution"])
        return cls(
            gazetteer=gazetteer,
            offices=offices,
            institutions=institutions,
            heads=tables.flags(
                {
                    OFFICE: {*offices, *COUNTERPARTS, *COMPANIONS},
                    INSTITUTION: institutions,
                    PRIVATE: PRIVATE_HEADS,
                    NAMED_AFTER: CALLED_AFTER,
                }
            ),
            modifiers=tables.modifiers(by_kind["modifier"]),
            ranks={row.code: row.rank for row in titled if row.rank is not None},
            name_words=tables.name_words(gazetteer) - tables.title_words(gazetteer),
            given_names=tables.given_names(gazetteer) | GIVEN_WITH_ARTICLE,
            bearers=tables.bearers(gazetteer),
            nouns={body.code: tables.first_words(body) for body in gazetteer.organisations.values()},
            namesakes=dict(tables.namesakes(gazetteer)),
            combinations=frozenset(tables.combinations_held(gazetteer)),
            actors={body.code: tables.actor_of(gazetteer, body) for body in gazetteer.organisations.values()},
            houses=tables.houses(gazetteer),
        )

    def actor(self, code: str) -> str:
        """Return the code events name for a listed state or body: a body that acts as its parent has the parent's."""
        return self.actors.get(code, code)

    def led_by(self, persons: Collection[str], day: date | None) -> str | None:
        """Return whose leader a person is: «نظام الأسد» is Syria's."""
        tenures = [tenure for person in persons for tenure in self.gazetteer.offices(person, on=day)]
        tenures = tenures or [tenure for person in persons for tenure in self.gazetteer.offices(person)]
        leading = [tenure for tenure in tenures if tenure.position in _LEADERS]
        return leading[0].actor if leading and len(self._led(persons)) == 1 else None

    def served_by(self, persons: Collection[str], day: date | None) -> str | None:
        """Return whom a person serves, by the offices of the day, else as a leader: «غوتيريش» is the UN's."""
        actors = {tenure.actor for person in persons for tenure in self.gazetteer.offices(person, on=day)}
        if day is not None and len(actors) == 1:
            return actors.pop()
        return self.led_by(persons, day) or self._headed_by(persons)

    def _headed_by(self, persons: Collection[str]) -> str | None:
        """«الناطق باسم عنان»: the body that one of these people headed, if they headed but one."""
        tenures = (tenure for person in persons for tenure in self.gazetteer.offices(person))
        bodies = {tenure.actor for tenure in tenures if tenure.position in _HEADS_OF_BODIES}
        return bodies.pop() if len(bodies) == 1 else None

    def headed(self, persons: Iterable[str], actor: str) -> bool:
        """Tell whether one of these people ever headed a body: «غوتيريش» of the UN."""
        tenures = (tenure for person in persons for tenure in self.gazetteer.offices(person))
        return any(tenure.position in _HEADS_OF_BODIES and self.actor(tenure.actor) == actor for tenure in tenures)

    def known_leader(self, persons: Iterable[str]) -> bool:
        """Tell whether one of these people ever held an office that makes a man known to every reader."""
        tenures = (tenure for person in persons for tenure in self.gazetteer.offices(person))
        return any(tenure.position in _LEADERS | _SOLE | _KNOWN for tenure in tenures)

    def may_be_called(self, persons: Iterable[str], given: str) -> bool:
        """Tell whether such a (folded) given name is borne where one of these people serves: «عباس» is no Russian."""
        actors = {tenure.actor for person in persons for tenure in self.gazetteer.offices(person)}
        return any(given in self.bearers.get(actor, ()) for actor in actors)

    def _led(self, persons: Iterable[str]) -> set[str]:
        """Return the actors these people have ever led: «صالح» led one of several states."""
        tenures = (tenure for person in persons for tenure in self.gazetteer.offices(person))
        return {tenure.actor for tenure in tenures if tenure.position in _LEADERS}

    def serve(self, persons: Iterable[str], actor: str) -> bool:
        """Tell whether one of these people holds or held an office of the actor."""
        return any(tenure.actor == actor for person in persons for tenure in self.gazetteer.offices(person))

    def hold(self, persons: Iterable[str], position: str | None) -> bool:
        """Tell whether one of these people holds or held such an office, whoever's: «رئيس الوزراء المالكي»."""
        return any(tenure.position == position for person in persons for tenure in self.gazetteer.offices(person))

    def serve_others(self, persons: Iterable[str], actor: str | None, position: str | None) -> bool:
        """Tell whether these people are known, but none for this actor: «استقبل الرئيس المصري ماكرون»."""
        if actor is None or position not in _SOLE | {_LEADER}:
            return False
        actors = {tenure.actor for person in persons for tenure in self.gazetteer.offices(person)}
        # «الزعيم الفلسطيني خالد مشعل» leads a movement; «استقبل الزعيم الكوبي هوغو تشافيز»
        states = position != _LEADER or actors <= self.gazetteer.countries.keys()
        return bool(actors) and actor not in actors and states

    def combined(self, actor: str | None, first: str, second: str) -> bool:
        """Tell whether somebody held both offices of an actor (of any, if None) at one time."""
        return (actor, *sorted((first, second))) in self.combinations

    def held_both(self, persons: Iterable[str], actor: str | None, offices: frozenset[str | None]) -> bool:
        """Tell whether one of these people has held both offices of an actor: a premier who is foreign minister too.

        Where no actor is told, it is whose they are by the list.
        """
        held: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
        for person in persons:
            for one in self.gazetteer.offices(person):
                held[person, one.actor].add(one.position)
        return any(offices <= told for (_, whose), told in held.items() if actor in {None, whose})
