"""Choosing a reading by its neighbours: deterministic rules, left to right, one look ahead.

Each rule gives points to a reading it finds unlikely where it stands and takes points from one it expects there.  The
cheapest reading is chosen and becomes the left neighbour of the next word; the others stay behind it in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from diplo_events.morphology.neighbours import rules_behind, rules_for
from diplo_events.values import quick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.document import Reading
    from diplo_events.morphology.costs import Profile
    from diplo_events.morphology.neighbours import Rule

#: A reading dearer than the cheapest by more than this has no chance by its neighbours (another spelling, mostly).
_REACH: Final = 30
_BY: Final = "من"
_AGENT_WORDS: Final = frozenset({"قبل", "جانب", "طرف"})
#: Participles with an agent of their own: «المبعوث من قبل الرئيس».
SENT: Final = frozenset("مبعوث مرسل موفد مكلف منتدب معين مفوض موجه مدعوم منظم".split())
_OPENERS: Final = frozenset({"conj_sub", "pron_rel", "verb_pseudo"})
#: Words that a rule asks about are so many at most.
_AHEAD: Final = 6


#: The rules of a word of which only one reading may be chosen.
_NO_CHOICE: Final[tuple[tuple[Rule, ...], ...]] = ((),)


@quick
@dataclass(frozen=True, slots=True)
class Word:
    """A word out of context: its readings, and the rules that have a say in choosing among them."""

    profiles: tuple[Profile, ...]  # cheapest first
    readings: tuple[Reading, ...]  # of the profiles, in their order
    rules: tuple[tuple[Rule, ...], ...]  # of the first profiles, those that may be chosen; empty if it is but one

    @classmethod
    def of(cls, profiles: tuple[Profile, ...]) -> Word:
        """Prepare a word whose profiles these are; there must be one."""
        limit = profiles[0].cost + _REACH
        contenders = list(takewhile(lambda one: one.cost <= limit, profiles))
        # Where there is nothing to choose, nobody asks for the rules.
        rules = tuple(map(rules_for, contenders)) if len(contenders) > 1 else _NO_CHOICE
        return cls(profiles, tuple([one.reading for one in profiles]), _shared(rules))


@lru_cache(maxsize=4096)
def _shared(rules: tuple[tuple[Rule, ...], ...]) -> tuple[tuple[Rule, ...], ...]:
    """Return one and the same value for all equal ones: tens of thousands of words are remembered."""
    return rules


class Place:
    """Where a word stands: what was chosen before it, what may follow."""

    __slots__ = ("_chain", "_genitive", "_index", "_words", "agent_follows", "before", "previous", "verb_seen")

    def __init__(self, words: Sequence[Word | None]) -> None:
        self._words = words
        self.before: list[Profile] = []  # of this clause, nearest last
        self.previous: Profile | None = None  # the word before, within the clause
        self.verb_seen = False
        self.stand(0, agent_follows=False)

    def stand(self, index: int, *, agent_follows: bool) -> None:
        """Go to a word; ``agent_follows``: «من قبل» or «من جانب» stands later in its clause, a passive's agent."""
        self._index = index
        self.agent_follows = agent_follows
        self._chain: list[tuple[Profile, bool]] | None = None
        self._genitive: bool | None = None

    def choose(self, profile: Profile) -> None:
        """Make a reading of the word here the left neighbour of the next."""
        self.before.append(profile)
        self.previous = profile
        if profile.pos in _OPENERS:
            self.verb_seen = False
        elif profile.shape.verb:
            self.verb_seen = True

    def interrupt(self) -> None:
        """A mark ends the stretch that agreement sees; whether the clause has its verb is remembered."""
        self.before = []
        self.previous = None

    @property
    def following(self) -> tuple[Profile, ...]:
        """The readings of the next word, out of context."""
        word = self._words[self._index + 1] if self._index + 1 < len(self._words) else None
        return word.profiles if word is not None else ()

    @property
    def next(self) -> Profile | None:
        """The likeliest reading of the next word, out of context."""
        following = self.following
        return following[0] if following else None

    @property
    def rest(self) -> Iterator[Profile | None]:
        """The likeliest readings of the next few words, out of context; None for what is no word."""
        return self.ahead(_AHEAD)

    def ahead(self, count: int) -> Iterator[Profile | None]:
        """Return the likeliest readings of so many words that follow, out of context."""
        words = self._words[self._index + 1 : self._index + 1 + count]
        return (word.profiles[0] if word is not None else None for word in words)

    @property
    def chain(self) -> list[tuple[Profile, bool]]:
        """The nominals before the word, nearest first, each with its definiteness."""
        if self._chain is None:
            self._chain = list(_chain(self.before))
        return self._chain

    @property
    def genitive_follows(self) -> bool:
        """Whether a definite noun follows, at once or at the end of a chain: «وزيرا خارجية تركيا»."""
        if self._genitive is None:
            self._genitive = _genitive_follows(self)
        return self._genitive


def rank(words: Sequence[Word | None]) -> list[tuple[Reading, ...]]:
    """Rank the readings of each word of a sentence.

    Args:
        words: None for each token that is no word; it ends a clause.
    """
    place = Place(words)
    agents = _before_agent(words)
    ranked: list[tuple[Reading, ...]] = []
    for index, word in enumerate(words):
        if word is None:
            place.interrupt()
            ranked.append(())
            continue
        if len(word.rules) == 1:  # nothing to choose, so nobody asks where it stands
            chosen, readings = word.profiles[0], word.readings
        else:
            place.stand(index, agent_follows=index in agents)
            chosen, readings = _ordered(word, place)
        place.choose(chosen)
        ranked.append(readings)
    return ranked


def _before_agent(words: Sequence[Word | None]) -> frozenset[int]:
    """Return the words before «من قبل» or «من جانب» whose clause that ends: what a passive among them is done by."""
    leads = {
        index
        for index, word in enumerate(words[:-1])
        if word is not None
        and word.profiles[0].lemma == _BY
        and _leads_to_agent(words[index + 1])
        and not _sent(words, index)
    }
    if not leads:
        return frozenset()
    found: set[int] = set()
    open_ = False
    for index in range(max(leads, default=-1), -1, -1):
        word = words[index]
        if word is not None and word.profiles[0].pos in _OPENERS:
            open_ = False
        elif index in leads:
            open_ = True
        elif open_:
            found.add(index)
    return frozenset(found)


def _leads_to_agent(right: Word | None) -> bool:
    return right is not None and any(one.lemma in _AGENT_WORDS and one.shape.bare for one in right.profiles)


def _sent(words: Sequence[Word | None], index: int) -> bool:
    """«استقبل المبعوث من قبل الرئيس»: the agent is his who was sent, not the verb's."""
    word = words[index - 1] if index else None
    return word is not None and word.profiles[0].lemma in SENT


def _ordered(word: Word, place: Place) -> tuple[Profile, tuple[Reading, ...]]:
    """Return the reading chosen here, and all readings in the order of their costs; equals keep theirs."""
    behind = rules_behind(place.previous)
    costs = []
    for profile, rules in zip(word.profiles, word.rules, strict=False):  # the rest is too dear
        cost = profile.cost
        for rule in rules:  # no ``sum``: asked of each word, a generator takes as long as the rules
            cost += rule(profile, place)
        for rule in behind:
            cost += rule(profile, place)
        costs.append(cost)
    if costs == sorted(costs):
        return word.profiles[0], word.readings
    order = sorted(range(len(costs)), key=costs.__getitem__)
    readings = word.readings
    return word.profiles[order[0]], (*[readings[one] for one in order], *readings[len(order) :])


def _chain(before: Sequence[Profile]) -> Iterator[tuple[Profile, bool]]:
    """Walk back through the nominals before a word, each with its definiteness: a genitive makes its head definite."""
    genitive_definite = False
    for noun in reversed(before[-6:]):
        if not noun.shape.nominal:
            return
        definite = noun.shape.definite or (noun.shape.bare and genitive_definite)
        yield noun, definite
        genitive_definite = definite if not noun.shape.adjective else genitive_definite and not noun.shape.article
        if noun.shape.governed:
            return


def _genitive_follows(place: Place) -> bool:
    for noun in place.rest:
        if noun is None or not noun.shape.nominal or noun.shape.governed or noun.shape.joined:
            return False
        if not noun.shape.bare or noun.shape.definite:
            return noun.shape.definite
    return False
