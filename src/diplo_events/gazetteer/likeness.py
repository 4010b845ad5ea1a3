"""Names spelled as nobody listed them: «بلنكن» for «بلينكن», a letter swapped, lost or turned.

Spelling by rule is the index's work.  What remains is likeness, which proves nothing by itself: it is asked only
about people whom a title or a nationality has nominated, and it leaves words alone that are names in their own right
(«سلمان» is no misprint of «سليمان»).

The likeness of two words is one minus their distance per letter, where the distance is the mean of two counts of
edits (a letter lost, added, replaced, or swapped with its neighbour): one over the letters as they are, one over the
consonants alone with those merged that foreign sounds are spelled with.  So a long vowel costs half an edit, as do two
letters that have changed places.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from diplo_events.gazetteer.forms import full_name_forms, short_forms
from diplo_events.gazetteer.keys import name_pieces, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diplo_events.gazetteer.entries import Person

__all__ = ["LEAST", "Likeness", "likeness"]

#: Words less like each other are two names.  ``tools/likeness_threshold.py`` prints what other values would do.
LEAST: Final = 0.85
_SHORTEST: Final = 4  # letters of a word that may be misspelled in a name of several
_SHORTEST_ALONE: Final = 5  # the same of a name that stands alone
_LEARNT: Final = 0.6  # how like two spellings of one person's name must be to teach anything
_TAUGHT: Final = 0.95  # the likeness of words that the tables themselves exchange

_MERGED: Final = str.maketrans("طصثذضظح", "تستددده")
_VOWELS: Final = dict.fromkeys(map(ord, "اويء"))
_CACHE: Final = 2**16

Key = tuple[str, ...]


@lru_cache(maxsize=_CACHE)
def likeness(word: str, other: str) -> float:
    """Return how like two words' skeletons are, from 0 to 1.

    >>> round(likeness("بلنكن", "بلينكن"), 2), round(likeness("بلنكن", "بوتين"), 2)
    (0.92, 0.4)
    """
    if word == other:
        return 1.0
    edits = _edits(word, other) + _edits(_consonants(word), _consonants(other))
    return 1 - edits / 2 / max(len(word), len(other))


def _edits(word: str, other: str) -> float:
    """Count edits; two neighbours that have changed places are half of one, being the slip of a finger."""
    edits = OSA.distance(word, other)
    return 0.5 if edits == 1 and sorted(word) == sorted(other) else float(edits)


@lru_cache(maxsize=_CACHE)
def _consonants(word: str) -> str:
    return (word[:1] + word[1:].translate(_VOWELS)).translate(_MERGED)


def _key(name: str) -> Key:
    return tuple(map(skeleton, name_pieces(name)))


@dataclass(frozen=True)
class Likeness:
    """The listed spellings of all people, for comparing.  What is costly is made when first asked for."""

    people: Mapping[str, Person]
    least: float = LEAST

    def most_like(self, name: str, candidates: Iterable[str], *, alone: bool) -> tuple[str, ...]:
        """Return the candidates (ids) whose name ``name`` most likely is, several only if they are equally like.

        ``alone`` admits names of one word, which are too many's to go by without an office.
        """
        key = _key(name)
        if not key or (len(key) == 1 and not (alone and len(key[0]) >= _SHORTEST_ALONE)):
            return ()
        likes = {person: self._like(key, person) for person in candidates}
        best = max(likes.values(), default=0.0)
        return tuple(person for person, like in likes.items() if like == best > 0)

    def _like(self, key: Key, person: str) -> float:
        spellings = self._spellings(person)
        if "".join(key) in spellings.joined:  # «فان ديربيلين»
            return 1.0
        return max((self._alike(key, spelling) for spelling in spellings.of(len(key))), default=0.0)

    def _alike(self, key: Key, spelling: Key) -> float:
        """The likeness of the words least like each other, 0 if these are two names."""
        least = 1.0
        for word, listed in zip(key, spelling, strict=True):
            least = min(least, self._word(word, listed))
            if least < self.least:
                return 0.0
        return least

    def _word(self, word: str, listed: str) -> float:
        if word == listed:
            return 1.0
        if (word, listed) in self._exchanged:
            return _TAUGHT
        if word in self._known or min(len(word), len(listed)) < _SHORTEST:
            return 0.0
        return likeness(word, listed)

    def _spellings(self, person: str) -> Spellings:
        found = self._cache.get(person)
        if found is None:
            found = self._cache[person] = Spellings.of_person(self.people[person])
        return found

    @cached_property
    def _cache(self) -> dict[str, Spellings]:
        return {}

    @cached_property
    def _known(self) -> frozenset[str]:
        """Words that are somebody's name as they stand."""
        return frozenset(word for person in self.people.values() for key in _listed(person) for word in key)

    @cached_property
    def _exchanged(self) -> frozenset[tuple[str, str]]:
        """Words that change places in the spellings of one person: «ياسو» and «ياسوو»."""
        return frozenset(pair for person in self.people.values() for pair in _exchanges(list(_listed(person))))


@dataclass(frozen=True, slots=True)
class Spellings:
    """One person's names, in full and in short, by their number of words."""

    by_length: Mapping[int, tuple[Key, ...]]
    joined: frozenset[str]

    @classmethod
    def of_person(cls, person: Person) -> Spellings:
        """Gather the names that are listed for a person, and those derived from them."""
        keys = frozenset(_spellings(person))
        lengths = {len(key) for key in keys}
        by_length = {length: tuple(key for key in keys if len(key) == length) for length in lengths}
        return cls(by_length, frozenset(map("".join, keys)))

    def of(self, length: int) -> tuple[Key, ...]:
        """Return the names of so many words."""
        return self.by_length.get(length, ())


def _listed(person: Person) -> Iterator[Key]:
    return map(_key, (person.name, *person.variants))


def _spellings(person: Person) -> Iterator[Key]:
    yield from _listed(person)
    for name in (person.name, *person.variants):
        yield from (tuple(map(skeleton, form)) for form in full_name_forms(name, person.short))
    yield from map(_key, short_forms(person.short))


def _exchanges(keys: list[Key]) -> Iterator[tuple[str, str]]:
    for first, second in combinations(keys, 2):
        pairs = [pair for pair in zip(first, second, strict=False) if pair[0] != pair[1]]
        if len(first) == len(second) and len(pairs) == 1 and likeness(*pairs[0]) >= _LEARNT:
            yield from (pairs[0], pairs[0][::-1])
