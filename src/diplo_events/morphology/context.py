"""Choosing a reading by its neighbours: deterministic rules, left to right, one look ahead.

Each rule gives points to a reading it finds unlikely where it stands and takes points from one it expects there.  The
cheapest reading is chosen and becomes the left neighbour of the next word; the others stay behind it in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.morphology.costs import Profile
from diplo_events.morphology.domain import DOMAIN_RULES, TITLES

if TYPE_CHECKING:
    from diplo_events.document import Reading

Candidates = tuple[Profile, ...]


@dataclass(slots=True)
class Place:
    """Where a word stands: what was chosen before it, what may follow."""

    before: list[Profile] = field(default_factory=list)  # of this clause, nearest last
    following: Candidates = ()
    verb_seen: bool = False
    rest: Sequence[Candidates] = ()  # the next few words
    agent_follows: bool = False  # «من قبل» or «من جانب» stands later in the clause: a passive's agent

    @property
    def previous(self) -> Profile | None:
        """The word before, within the clause."""
        return self.before[-1] if self.before else None

    @property
    def next(self) -> Profile | None:
        """The likeliest reading of the next word, out of context."""
        return self.following[0] if self.following else None


#: A reading dearer than the cheapest by more than this has no chance by its neighbours (another spelling, mostly).
_REACH: Final = 30
_AGENT_WORDS: Final = frozenset({"قبل", "جانب", "طرف"})
_OPENERS: Final = frozenset({"conj_sub", "pron_rel", "verb_pseudo"})

#: A rule: points for a reading at a place.
Rule = Callable[[Profile, Place], int]


def rank(sentence: Sequence[Candidates]) -> list[tuple[Reading, ...]]:
    """Rank the readings of each word of a sentence.

    Args:
        sentence: the profiles of each token's readings, cheapest first; empty for what is no word, which ends a clause.
    """
    place = Place()
    agents = _before_agent(sentence)
    ranked: list[tuple[Reading, ...]] = []
    for index, candidates in enumerate(sentence):
        if not candidates:
            # A mark ends the stretch that agreement sees; whether the clause has its verb is remembered.
            place = Place(verb_seen=place.verb_seen)
            ranked.append(())
            continue
        place.agent_follows = index in agents
        place.following = sentence[index + 1] if index + 1 < len(sentence) else ()
        place.rest = sentence[index + 1 : index + 7]
        ordered = _ordered(candidates, place)
        ranked.append(tuple(profile.reading for profile in ordered))
        _advance(place, ordered[0])
    return ranked


def _before_agent(sentence: Sequence[Candidates]) -> frozenset[int]:
    """Return the words before «من قبل» or «من جانب» whose clause that ends: what a passive among them is done by."""
    found: set[int] = set()
    open_ = False
    for index in range(len(sentence) - 2, -1, -1):
        here, right = sentence[index], sentence[index + 1]
        if here and here[0].pos in _OPENERS:
            open_ = False
        elif here and right and here[0].lemma == "من" and any(one.lemma in _AGENT_WORDS and one.bare for one in right):
            open_ = True
        elif open_:
            found.add(index)
    return frozenset(found)


def _ordered(candidates: Candidates, place: Place) -> Candidates:
    limit = candidates[0].cost + _REACH
    contenders = [profile for profile in candidates if profile.cost <= limit]
    if len(contenders) == 1:
        return candidates
    contenders.sort(key=lambda profile: _cost(profile, place))
    return (*contenders, *candidates[len(contenders) :])


def _cost(profile: Profile, place: Place) -> int:
    cost = profile.cost
    for rule in RULES:
        cost += rule(profile, place)
    return cost


def _advance(place: Place, chosen: Profile) -> None:
    place.before.append(chosen)
    if chosen.pos in {"conj_sub", "pron_rel", "verb_pseudo"}:
        place.verb_seen = False
    elif chosen.verb:
        place.verb_seen = True


def after_preposition(profile: Profile, place: Place) -> int:
    """No verb, no particle and no nominative after a preposition."""
    previous = place.previous
    if previous is None or previous.pos != "prep" or previous.reading.enclitic:
        return 0
    if profile.verb:
        return 30
    if profile.joined:
        return 12
    if not profile.nominal:
        return 0 if profile.pos.startswith(("pron", "conj_sub", "adv")) else 8
    return 10 if profile.reading.cas in {"n", "a"} else (4 if profile.adjective else 0)


def after_particle(profile: Profile, place: Place) -> int:
    """«قد»، «سوف»، «لم»، «لن» want a verb; «أن» an imperfect; a relative pronoun likes one."""
    previous = place.previous
    if previous is None:
        return 0
    if previous.pos in {"part_verb", "part_fut"} or previous.lemma in {"لم", "لن"}:
        return -15 if profile.verb else 12
    if previous.lemma == "أن" and not previous.reading.enclitic and profile.verb:
        return -10 if profile.reading.asp == "i" else 8
    if previous.pos == "pron_rel":
        return -5 if profile.verb else 0
    return -4 if previous.lemma == "لا" and profile.verb else 0


def adjective_agrees(profile: Profile, place: Place) -> int:
    """Expect an adjective behind a noun it agrees with, not always the nearest: «وزير الخارجية المصري»."""
    if not profile.adjective:
        return 0
    if profile.joined and place.previous is not None and place.previous.adjective:
        return -4 if place.previous.article == profile.article else 4
    if any(agree(noun, profile, definite=definite) for noun, definite in _chain(place.before)):
        return -5
    return -3 if _distributes(profile, place) else 6


def _chain(before: Sequence[Profile]) -> Iterator[tuple[Profile, bool]]:
    """Walk back through the nominals before a word, each with its definiteness: a genitive makes its head definite."""
    genitive_definite = False
    for noun in reversed(before[-6:]):
        if not noun.nominal:
            return
        definite = noun.definite or (noun.bare and genitive_definite)
        yield noun, definite
        genitive_definite = definite if not noun.adjective else genitive_definite and not noun.article
        if noun.governed:
            return


def _distributes(adjective: Profile, place: Place) -> bool:
    """«نظيريه الهندي والباكستاني»: one singular adjective for each member of a dual or plural."""
    following = place.next
    several = any(noun.number in {"d", "p"} and noun.gender == adjective.gender for noun, _ in _chain(place.before))
    return several and adjective.article and adjective.lemma.endswith("ي") and following is not None


def agree(noun: Profile, adjective: Profile, *, definite: bool) -> bool:
    """Tell whether an adjective can qualify a noun: definiteness, gender and number.

    Plurals of things take a feminine singular, and no lexicon says which are things.
    """
    if adjective.governed or definite != adjective.article:
        return False
    if noun.name or (noun.number == "p" and adjective.gender == "f" and adjective.number == "s"):
        return True
    same_gender = noun.gender == adjective.gender or "u" in noun.gender + adjective.gender
    return same_gender and noun.number == adjective.number


def noun_beside_adjective(profile: Profile, place: Place) -> int:
    """Doubt a nationality as a noun of its own where it may be an adjective: «نظيره الإيراني»."""
    if profile.pos != "noun" or not profile.article or profile.governed or not profile.lemma.endswith("ي"):
        return 0
    return 3


def verb_place(profile: Profile, place: Place) -> int:
    """Expect a verb at the head of a clause, or behind its subject in a headline; one a clause."""
    if not profile.verb:
        return 0
    previous = place.previous
    if previous is None:
        return 1 if place.verb_seen and not profile.joined else -4
    if place.verb_seen and not profile.joined and previous.lemma not in _AUXILIARIES:
        return 6
    if profile.joined:
        return -2
    if previous.pos == "conj" or previous.lemma in _AUXILIARIES:
        return -4
    return _after_nominal(profile, previous) if previous.nominal else 0


_AUXILIARIES: Final = frozenset({"كان", "ظل", "بدأ", "أصبح", "ليس", "لا", "ما", "زال", "عاد", "أخذ"})


def _after_nominal(profile: Profile, previous: Profile) -> int:
    if profile.number == "d" and previous.number == "d" and previous.definite:
        return -8  # «البلدين قطعا علاقاتهما»
    if previous.name:
        return -3
    if previous.definite:
        return 0
    return 8 if previous.bare and profile.reading.asp == "p" else 3


def construct(profile: Profile, place: Place) -> int:
    """Give a construct form its genitive: «وزيرا الخارجية»; an indefinite accusative has none."""
    definite = _genitive_follows(place)
    if profile.reading.stt == "c" and not profile.reading.enclitic:
        return -6 if definite else 8
    if profile.bare and profile.reading.stt == "i" and profile.reading.cas == "a" and profile.number == "s":
        return 6 if definite else 0
    if profile.bare and profile.pos == "noun":
        return -2 if definite else _before_adjective(profile, place)
    return 0


def _genitive_follows(place: Place) -> bool:
    """Tell whether a definite noun follows, at once or at the end of a chain: «وزيرا خارجية تركيا»."""
    for word in place.rest:
        if not word or not word[0].nominal or word[0].governed or word[0].joined:
            return False
        if not word[0].bare or word[0].definite:
            return word[0].definite
    return False


def _before_adjective(noun: Profile, place: Place) -> int:
    """«وفد حكومي»: an indefinite adjective behind an indefinite noun."""
    adjectives = (one for one in place.following if one.adjective and one.cost < 20 and one.reading.known)
    return -4 if any(agree(noun, one, definite=False) for one in adjectives) else 0


def in_names(profile: Profile, place: Place) -> int:
    """Names come in rows, and after titles: «الوزير بدر عبد العاطي»."""
    if not profile.name:
        return 0
    previous = place.previous
    if previous is None:
        return 0
    if previous.name:
        if profile.joined:
            return -10 if not profile.reading.known else -2
        return -6
    if _after_title(place):
        return -5
    return 2 if previous.bare and previous.pos == "adj" else 0


def _after_title(place: Place) -> bool:
    for earlier in reversed(place.before[-4:]):
        if earlier.lemma in TITLES:
            return True
        if not earlier.nominal:
            return False
    return False


def subordinate(profile: Profile, place: Place) -> int:
    """«أنْ» before an imperfect, else «أنّ»; «إنّ» after a verb of saying or a noun, else «إنْ» before a perfect."""
    if profile.lemma == "أن" and profile.pos == "conj_sub":
        imperfect = any(one.verb and one.reading.asp == "i" and one.cost < 40 for one in place.following)
        return 6 if imperfect == ("ّ" in profile.reading.lex) else 0
    if profile.lemma == "إن" and profile.pos == "conj_sub":
        return 8 if place.previous is not None else 2
    return 0


def passive(profile: Profile, place: Place) -> int:
    """Read a verb as passive where its agent follows: «استقبل الوفد من قبل الوزير»."""
    return -12 if place.agent_follows and profile.verb and profile.reading.vox == "p" else 0


RULES: Final[tuple[Rule, ...]] = (
    after_preposition,
    after_particle,
    adjective_agrees,
    noun_beside_adjective,
    verb_place,
    passive,
    construct,
    in_names,
    subordinate,
    *DOMAIN_RULES,
)
