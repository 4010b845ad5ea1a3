"""When two names, and two participants, are the same."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.evaluation.values import Person

_SEATS: Final = str.maketrans("أإآٱىةؤئ", "اااايهوي", "ـ")
_SIGNS: Final = re.compile("[\u064b-\u0652\u0670\u200e\u200f]")
_NO_WORDS: Final = re.compile(r"[^\w\s]")
#: What stands in names without telling whose they are, as it remains once the article is off.
_IDLE: Final = frozenset({"سعاده", "معالي", "بن", "ال", "د"})
_SHARE: Final = 0.5
_RATIO: Final = 0.8


def levelled(text: str | None) -> str:
    """Return the text without what spelling varies in.

    >>> levelled("إلى مدينة  «بون»")
    'الي مدينه بون'
    """
    bare = _SIGNS.sub("", text or "").translate(_SEATS)
    return " ".join(_NO_WORDS.sub(" ", bare).split())


def words(text: str | None) -> list[str]:
    """Return the words of the levelled text without their articles.

    >>> words("الرئيس المصري")
    ['رييس', 'مصري']
    """
    return [word[2:] if word.startswith("ال") and len(word) > 4 else word for word in levelled(text).split()]


def alike(one: str | None, other: str | None) -> bool:
    """Tell whether two names can be one person's.

    >>> alike("محمد جواد ظريف", "ظريف"), alike("ظريف", "لافروف")
    (True, False)
    """
    first, second = ([word for word in words(name) if word not in _IDLE] for name in (one, other))
    if not first or not second:
        return False
    mine, theirs = set(first), set(second)
    if mine <= theirs or theirs <= mine or first[-1] == second[-1]:
        return True
    shared = len(mine & theirs) / len(mine | theirs)
    return shared >= _SHARE or SequenceMatcher(None, " ".join(first), " ".join(second)).ratio() >= _RATIO


def contained(one: str | None, other: str | None) -> bool:
    """Tell whether one text stands in the other, however it is spelled."""
    first, second = levelled(one), levelled(other)
    return first in second or second in first


def same(gold: Person, found: Person) -> bool:
    """Tell whether a predicted participant is the gold one."""
    if gold.name and found.name:
        return any(alike(gold.name, name) for name in (found.name, found.words) if name)
    if gold.actor and found.actor:
        return gold.actor == found.actor
    return bool(gold.title and found.title) and contained(gold.title, found.title)


def distinct(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return the participants, somebody named in several roles once."""
    kept: dict[object, Person] = {}
    for number, person in enumerate(people):
        kept.setdefault(levelled(person.name) if person.name else number, person)
    return tuple(kept.values())


def paired(gold: tuple[Person, ...], found: tuple[Person, ...]) -> list[tuple[Person, Person]]:
    """Return who is who: those with two names first, each in at most one pair."""
    pairs: list[tuple[int, int]] = []
    for named in (True, False):
        for place, person in enumerate(gold):
            if place not in {one for one, _ in pairs}:
                taken = {other for _, other in pairs}
                pairs += [(place, other) for other in _first(person, found, taken, named=named)]
    return [(gold[one], found[other]) for one, other in pairs]


def _first(person: Person, found: tuple[Person, ...], taken: set[int], *, named: bool) -> Iterator[int]:
    for place, other in enumerate(found):
        if place not in taken and (not named or (person.name and other.name)) and same(person, other):
            yield place
            return
