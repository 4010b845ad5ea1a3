"""What the lexis takes from the gazetteer: how offices go on, who held what, which words names have."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from diplo_events.mentions.vocabulary import NAME_PARTICLES, RENAMED, SECONDS
from diplo_events.orthography import fold, without_article

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from diplo_events.gazetteer import Gazetteer, Organisation, Position, Tenure

_SHARED: Final = 3  # bearers that make a given name
_PRONOUNS: Final = ("ها", "ه", "هم", "هما", "نا")


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


def combinations_held(gazetteer: Gazetteer) -> Iterator[tuple[str | None, ...]]:
    """Yield the offices that one person held at a time, with and without their actor."""
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


def actor_of(gazetteer: Gazetteer, body: Organisation) -> str:
    """Return the actor that a body acts for."""
    while body.acts_as_parent and body.parent in gazetteer.organisations:
        body = gazetteer.organisations[body.parent]
    return body.parent if body.acts_as_parent and body.parent else body.code


def houses(gazetteer: Gazetteer) -> dict[tuple[str, ...], str]:
    """Return the state of each reigning family, by the folded words of its surname."""
    rows = ((name, state.code) for state in gazetteer.countries.values() for name in state.houses)
    return {tuple(map(fold, name.split())): code for name, code in rows}


def namesakes(gazetteer: Gazetteer) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the two words of each name of a body, with its code."""
    for body in gazetteer.organisations.values():
        for words in (name.split() for name in (body.name, *body.variants)):
            if len(words) == 2:  # noun and name
                yield (without_article(fold(words[0])), without_article(fold(words[1]))), body.code


def first_words(body: Organisation) -> frozenset[str]:
    """Return the nouns that the names of a body begin with."""
    names = (body.name, *body.variants)
    return frozenset(without_article(fold(name.split()[0])) for name in names if " " in name)


def flags(lemmas: Mapping[int, Collection[str]]) -> dict[str, int]:
    """Return the flags of each lemma; those that pass for another lemma have the other's too, see ``heads``."""
    table: dict[str, int] = defaultdict(int)
    for flag, found in lemmas.items():
        for lemma in found:
            table[lemma] |= flag
    for alias, lemma in RENAMED.items():
        table[alias] |= table[lemma]
    return dict(table)


def by_head(rows: Iterable[Position]) -> dict[str, Complements]:
    """Return how each head goes on, by its lemma."""
    table: dict[str, list[Complement]] = defaultdict(list)
    for row in rows:
        words = tuple(without_article(fold(word)) for word in row.complement.split())
        table[row.head].append(Complement(words, row.code, row.attaches, getattr(row, "actor", "") or None))
    for head in SECONDS & table.keys():  # «مساعد الوكيل ...»: the office behind it need not be listed with it
        if all(row.words for row in table[head]):
            table[head].append(Complement((), "deputy", "both"))
    return {head: Complements.of(rows) for head, rows in table.items()}


def modifiers(rows: Iterable[Position]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return what each first word of a modifier leads to."""
    table: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    for row in rows:
        rest = tuple(without_article(fold(word)) for word in row.complement.split())
        table[without_article(fold(row.head))].add((rest, row.code))
    return {head: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for head, rows in table.items()}


def title_words(gazetteer: Gazetteer) -> frozenset[str]:
    """Words of offices and honorifics stand in listed names too («الملك سلمان»), but tell nothing of where one ends."""
    wordings = (position for group in gazetteer.positions.values() for position in group)
    words = (word for wording in wordings for word in (wording.head, *wording.complement.split()))
    plain = frozenset(map(fold, words))
    return plain | frozenset("ال" + word for word in plain)


def name_words(gazetteer: Gazetteer) -> frozenset[str]:
    """Return the words of listed names."""
    names = (name for person in gazetteer.people.values() for name in (person.name, *person.variants))
    words = {word for name in names for word in name.split() if len(word) > 2}  # most are of many people
    return frozenset(map(fold, words)) - NAME_PARTICLES


def bearers(gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    """Return the first names of those who held an office, by actor."""
    table: defaultdict[str, set[str]] = defaultdict(set)
    for code, person in gazetteer.people.items():
        given = fold(person.name.partition(" ")[0])
        for tenure in gazetteer.offices(code):
            table[tenure.actor].add(given)
    return {actor: frozenset(names) for actor, names in table.items()}


def given_names(gazetteer: Gazetteer) -> frozenset[str]:
    """Return the first names that several people bear."""
    first = Counter(person.name.partition(" ")[0] for person in gazetteer.people.values())
    folded: Counter[str] = Counter()
    for name, bearers in first.items():
        folded[fold(name)] += bearers
    return frozenset(name for name, bearers in folded.items() if bearers >= _SHARED) - NAME_PARTICLES
