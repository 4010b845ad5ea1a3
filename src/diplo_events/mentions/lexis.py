"""The gazetteer's tables in the shape the mention grammar asks for, built once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.gazetteer import Gazetteer, Organisation, Position

#: Heads that mean «his opposite number»; the office is inherited from whom the pronoun stands for.
COUNTERPARTS: Final = frozenset({"نظير", "مثيل"})
#: Heads that take another office as complement: «نائب وزير الخارجية».
DEPUTIES: Final = frozenset(
    {
        "نائب",
        "مساعد",
        "وكيل",
        "مستشار",
        "مبعوث",
        "ممثل",
        "موفد",
        "مدير",
        "سكرتير",
        "ناطق",
        "متحدث",
    }
)
#: Words that go on a name, never end it.
NAME_PARTICLES: Final = frozenset(
    map(fold, "بن ابن بنت آل أبو أبي أبا أم عبد ولد دي دا دو دوس ديل فان فون لا لو إل ال ماك سان بو".split())
)


@dataclass(frozen=True, slots=True)
class Complement:
    """One way an office's head word goes on: the folded words without article, and what they make of it."""

    words: tuple[str, ...]
    code: str
    attaches: str


def without_article(key: str) -> str:
    """Return a folded word without its article.

    >>> without_article("الخارجيه"), without_article("الا")
    ('خارجيه', 'الا')
    """
    return key[2:] if key.startswith("ال") and len(key) > 4 else key


@dataclass(frozen=True, slots=True)
class Lexis:
    """Offices, institutions, honorifics, modifiers and name words, keyed for one look per token."""

    offices: Mapping[str, tuple[Complement, ...]]  # by lemma of the head, longest complement first
    institutions: Mapping[str, tuple[Complement, ...]]
    honorifics: Mapping[str, tuple[tuple[str, ...], ...]]  # by folded first word: the words that follow, longest first
    modifiers: Mapping[str, str]  # folded word without article -> code
    ranks: frozenset[str]
    name_words: frozenset[str]  # folded words that occur in listed names
    actors: Mapping[str, str]  # organisation code -> code of the actor it acts as

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> Lexis:
        """Build the tables from a gazetteer."""
        by_kind: dict[str, list[Position]] = defaultdict(list)
        for wordings in gazetteer.positions.values():
            for position in wordings:
                by_kind[position.kind].append(position)
        return cls(
            offices=_by_head(by_kind["office"]),
            institutions=_by_head(by_kind["institution"]),
            honorifics=_patterns(by_kind["honorific"] + by_kind["rank"]),
            modifiers={without_article(fold(row.head)): row.code for row in by_kind["modifier"]},
            ranks=frozenset(fold(row.head) for row in by_kind["rank"]),
            name_words=_name_words(gazetteer) - _title_words(gazetteer),
            actors={body.code: _actor(gazetteer, body) for body in gazetteer.organisations.values()},
        )

    def actor(self, code: str) -> str:
        """Return the code events name for a listed state or body: a body that acts as its parent has the parent's."""
        return self.actors.get(code, code)


def _actor(gazetteer: Gazetteer, body: Organisation) -> str:
    while body.acts_as_parent and body.parent in gazetteer.organisations:
        body = gazetteer.organisations[body.parent]
    return body.parent if body.acts_as_parent and body.parent else body.code


def _by_head(rows: Iterable[Position]) -> dict[str, tuple[Complement, ...]]:
    table: dict[str, list[Complement]] = defaultdict(list)
    for row in rows:
        words = tuple(without_article(fold(word)) for word in row.complement.split())
        table[row.head].append(Complement(words, row.code, row.attaches))
    return {head: tuple(sorted(rows, key=lambda row: -len(row.words))) for head, rows in table.items()}


def _patterns(rows: Iterable[Position]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for row in rows:
        first, *rest = fold(f"{row.head} {row.complement}").split()
        table[first].add(tuple(rest))
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in table.items()}


def _title_words(gazetteer: Gazetteer) -> frozenset[str]:
    """Words of offices and honorifics stand in listed names too («الملك سلمان»), but tell nothing of where one ends."""
    wordings = (position for group in gazetteer.positions.values() for position in group)
    words = (word for wording in wordings for word in (wording.head, *wording.complement.split()))
    plain = frozenset(map(fold, words))
    return plain | frozenset("ال" + word for word in plain)


def _name_words(gazetteer: Gazetteer) -> frozenset[str]:
    names = (name for person in gazetteer.people.values() for name in (person.name, *person.variants))
    return frozenset(fold(word) for name in names for word in name.split() if len(word) > 2) - NAME_PARTICLES
