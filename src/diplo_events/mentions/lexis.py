"""The gazetteer's tables in the shape the mention grammar asks for, built once."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions.vocabulary import CALLED_AFTER, COUNTERPARTS, NAME_PARTICLES, PRIVATE_HEADS, RENAMED, SECONDS
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from diplo_events.document import Token
    from diplo_events.gazetteer import Gazetteer, Organisation, Position, Tenure

_LEADERS: Final = frozenset(
    {"head_of_state", "head_of_government", "supreme_leader", "chancellor_or_adviser", "militant_leader", "leader"}
)
#: Offices that a state has one holder of, all of whom should be listed with it.
#: Offices beside those at the head of states whose holders newspapers call by their surnames.
_KNOWN: Final = frozenset(
    "secretary_general director_general high_representative envoy head_of_political_bureau negotiator".split()
)
#: Offices at the head of bodies of many states.
_HEADS_OF_BODIES: Final = frozenset({"secretary_general", "director_general", "high_representative"})
_SOLE: Final = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister"})
_SHARED: Final = 3  # bearers that make a given name
_PRONOUNS: Final = ("ها", "ه", "هم", "هما", "نا")

#: What a word may head by one of its readings.
OFFICE: Final = 1
INSTITUTION: Final = 2
PRIVATE: Final = 4
NAMED_AFTER: Final = 8


@dataclass(frozen=True, slots=True)
class Complement:
    """One way an office's head word goes on: the folded words without article, and what they make of it."""

    words: tuple[str, ...]
    code: str
    attaches: str
    actor: str | None = None  # of wordings that belong to one actor: «خادم الحرمين الشريفين»


@dataclass(frozen=True, slots=True)
class Complements:
    """The ways a head word goes on, longest first, and which of them begin with a word."""

    rows: tuple[Complement, ...]
    by_word: Mapping[str, tuple[tuple[int, Complement], ...]]  # with their ranks; "" for those without words

    @classmethod
    def of(cls, rows: Iterable[Complement]) -> Complements:
        """Arrange the rows of one head."""
        ordered = tuple(sorted(rows, key=lambda row: -len(row.words)))
        table: dict[str, list[tuple[int, Complement]]] = defaultdict(list)
        for rank, row in enumerate(ordered):
            table[row.words[0] if row.words else ""].append((rank, row))
        return cls(ordered, {word: tuple(found) for word, found in table.items()})

    def before(self, key: str) -> list[Complement]:
        """Return those that may stand where this folded word comes first, longest first: «رئيس» alone has hundreds."""
        words = {"", *spellings(key)}
        return [row for _, row in sorted(found for word in words for found in self.by_word.get(word, ()))]


def spellings(key: str) -> Iterator[str]:
    """Return the words, as listed without article, that a folded word is a form of: «المكتب», «مكتبها» of «مكتب».

    «وزرائها»، «وزراؤها»: a final hamza takes a seat, folded away, before a pronoun, and «ه» becomes «ت».

    >>> sorted(spellings("مكتبها")), "خارجيه" in spellings("خارجيتها"), "وزراء" in spellings("وزرايها")
    (['مكتب', 'مكتبه', 'مكتبها', 'مكتبها'], True, True)
    """
    yield key
    yield without_article(key)
    if key.endswith(_PRONOUNS):
        for pronoun in _PRONOUNS:
            if key.endswith(pronoun):
                yield from _before_pronoun(key[: -len(pronoun)])


def _before_pronoun(stem: str) -> Iterator[str]:
    """The words that become this stem before a pronoun."""
    for bare in (stem, stem[:-1]) if stem.endswith("ت") else (stem,):
        if not bare.endswith(("ه", "ء")):
            yield bare
        yield f"{bare}ه"
    if stem.endswith(("ي", "و", "ء")):
        yield f"{stem[:-1]}ء"


def without_article(key: str) -> str:
    """Return a folded word without its article.

    >>> without_article("الخارجيه"), without_article("الا")
    ('خارجيه', 'الا')
    """
    return key[2:] if key.startswith("ال") and len(key) > 4 else key


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

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> Lexis:
        """Build the tables from a gazetteer."""
        by_kind: dict[str, list[Position]] = defaultdict(list)
        for wordings in gazetteer.positions.values():
            for position in wordings:
                by_kind[position.kind].append(position)
        titled = by_kind["office"] + by_kind["institution"]
        offices, institutions = _by_head(by_kind["office"]), _by_head(by_kind["institution"])
        return cls(
            gazetteer=gazetteer,
            offices=offices,
            institutions=institutions,
            heads=_flags(
                {
                    OFFICE: {*offices, *COUNTERPARTS},
                    INSTITUTION: institutions,
                    PRIVATE: PRIVATE_HEADS,
                    NAMED_AFTER: CALLED_AFTER,
                }
            ),
            modifiers=_modifiers(by_kind["modifier"]),
            ranks={row.code: row.rank for row in titled if row.rank is not None},
            name_words=_name_words(gazetteer) - _title_words(gazetteer),
            given_names=_given_names(gazetteer),
            bearers=_bearers(gazetteer),
            nouns={body.code: _first_words(body) for body in gazetteer.organisations.values()},
            namesakes=dict(_namesakes(gazetteer)),
            combinations=frozenset(_combinations(gazetteer)),
            actors={body.code: _actor(gazetteer, body) for body in gazetteer.organisations.values()},
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
        if actor is None or position not in _SOLE:
            return False
        actors = {tenure.actor for person in persons for tenure in self.gazetteer.offices(person)}
        return bool(actors) and actor not in actors

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


def _combinations(gazetteer: Gazetteer) -> Iterator[tuple[str | None, ...]]:
    for tenures in gazetteer.tenures.values():
        periods = [(tenure, _period(tenure)) for tenure in tenures]
        for (one, its), (other, others) in combinations(periods, 2):
            if one.actor == other.actor and one.position != other.position and _overlap(its, others):
                pair = sorted((one.position, other.position))
                yield (one.actor, *pair)
                yield (None, *pair)


def _overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two periods share time for sure; «2012» and «2012-05» only touch."""
    return max(one[0], other[0]) < min(one[1], other[1])


def _period(tenure: Tenure) -> tuple[str, str]:
    start = tenure.start.text if tenure.start else "9999"
    open_end = "9999" if tenure.confidence == "current" else start
    return start, tenure.end.text if tenure.end else open_end


def _actor(gazetteer: Gazetteer, body: Organisation) -> str:
    while body.acts_as_parent and body.parent in gazetteer.organisations:
        body = gazetteer.organisations[body.parent]
    return body.parent if body.acts_as_parent and body.parent else body.code


def _namesakes(gazetteer: Gazetteer) -> Iterator[tuple[tuple[str, str], str]]:
    for body in gazetteer.organisations.values():
        for words in (name.split() for name in (body.name, *body.variants)):
            if len(words) == 2:  # noun and name
                yield (without_article(fold(words[0])), without_article(fold(words[1]))), body.code


def _first_words(body: Organisation) -> frozenset[str]:
    names = (body.name, *body.variants)
    return frozenset(without_article(fold(name.split()[0])) for name in names if " " in name)


def _flags(lemmas: Mapping[int, Collection[str]]) -> dict[str, int]:
    """Return the flags of each lemma; those that pass for another lemma have the other's too, see ``heads``."""
    table: dict[str, int] = defaultdict(int)
    for flag, found in lemmas.items():
        for lemma in found:
            table[lemma] |= flag
    for alias, lemma in RENAMED.items():
        table[alias] |= table[lemma]
    return dict(table)


def _by_head(rows: Iterable[Position]) -> dict[str, Complements]:
    table: dict[str, list[Complement]] = defaultdict(list)
    for row in rows:
        words = tuple(without_article(fold(word)) for word in row.complement.split())
        table[row.head].append(Complement(words, row.code, row.attaches, getattr(row, "actor", "") or None))
    for head in SECONDS & table.keys():  # «مساعد الوكيل ...»: the office behind it need not be listed with it
        if all(row.words for row in table[head]):
            table[head].append(Complement((), "deputy", "both"))
    return {head: Complements.of(rows) for head, rows in table.items()}


def _modifiers(rows: Iterable[Position]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    for row in rows:
        rest = tuple(without_article(fold(word)) for word in row.complement.split())
        table[without_article(fold(row.head))].add((rest, row.code))
    return {head: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for head, rows in table.items()}


def _title_words(gazetteer: Gazetteer) -> frozenset[str]:
    """Words of offices and honorifics stand in listed names too («الملك سلمان»), but tell nothing of where one ends."""
    wordings = (position for group in gazetteer.positions.values() for position in group)
    words = (word for wording in wordings for word in (wording.head, *wording.complement.split()))
    plain = frozenset(map(fold, words))
    return plain | frozenset("ال" + word for word in plain)


def _name_words(gazetteer: Gazetteer) -> frozenset[str]:
    names = (name for person in gazetteer.people.values() for name in (person.name, *person.variants))
    words = {word for name in names for word in name.split() if len(word) > 2}  # most are of many people
    return frozenset(map(fold, words)) - NAME_PARTICLES


def _bearers(gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    table: defaultdict[str, set[str]] = defaultdict(set)
    for code, person in gazetteer.people.items():
        given = fold(person.name.partition(" ")[0])
        for tenure in gazetteer.offices(code):
            table[tenure.actor].add(given)
    return {actor: frozenset(names) for actor, names in table.items()}


def _given_names(gazetteer: Gazetteer) -> frozenset[str]:
    first = Counter(person.name.partition(" ")[0] for person in gazetteer.people.values())
    folded: Counter[str] = Counter()
    for name, bearers in first.items():
        folded[fold(name)] += bearers
    return frozenset(name for name, bearers in folded.items() if bearers >= _SHARED) - NAME_PARTICLES
