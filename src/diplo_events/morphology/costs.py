"""What a reading costs by itself, before its neighbours are asked: the rarer the shape, the dearer.

No frequency table: a handful of classes and clitics, settled on news sentences.  Ten points are a strong preference.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from diplo_events.morphology.vocabulary import COMMON, DOTTED_VERBS, LEMMA_COSTS
from diplo_events.morphology.vowels import contradicts
from diplo_events.values import maker, quick, replace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from diplo_events.document import Reading

_SPELLING: Final = 40
#: Of «أجري», «أبدي» for the perfect, so that who stands behind it may decide.
_DOTTED: Final = 20
_VOWELS: Final = 100
_CLASSES: Final = {
    **dict.fromkeys(("prep", "conj_sub", "pron_dem", "pron_rel", "part_neg", "verb_pseudo", "part_verb", "pron"), -4),
    **dict.fromkeys(("part_fut", "part_restrict", "conj", "noun_quant", "noun_num", "adj_num"), -3),
    **dict.fromkeys(("adv_rel", "adv_interrog", "pron_interrog"), 1),
    "part_interrog": -2,
    "noun_prop": 2,
    "adv": 1,
    "abbrev": 20,
    "interj": 14,
    "part": 6,
    "part_voc": 6,
}
_PROCLITICS: Final = {
    "wa_conj": 2,
    "fa_conj": 5,
    "bi_prep": 2,
    "li_prep": 2,
    "ka_prep": 6,
    "la_emph": 12,
    "la_rc": 12,
    "li_sub": 4,
    ">a_ques": 10,
    "sa_fut": 0,
    "Al_det": 0,
}
_PERSONS: Final = {"1": 12, "2": 16}
_ASPECTS: Final = {"c": 16}
NOMINALS: Final = frozenset({"noun", "adj", "noun_prop", "noun_num", "noun_quant", "adj_num", "adj_comp"})
_COST: Final = attrgetter("cost")
_CONJUNCTIONS: Final = frozenset({"wa_conj", "fa_conj"})
_PREPOSITIONS: Final = frozenset({"bi_prep", "li_prep", "ka_prep"})


@quick
@dataclass(frozen=True, slots=True)
class Shape:
    """What the context rules ask of a reading's form, asked once; all readings of one form share it."""

    verb: bool
    nominal: bool
    adjective: bool
    name: bool
    article: bool
    definite: bool  # by article, possessive, or as a name
    bare: bool  # a nominal without article and enclitic: may open a genitive chain
    joined: bool  # carries «و» or «ف»
    governed: bool  # carries a preposition


@quick
@dataclass(frozen=True, slots=True)
class Profile:
    """A reading with its cost and shape: three of them a word are remembered, so it is small."""

    reading: Reading
    cost: int
    pos: str
    lemma: str
    shape: Shape


_profile: Final = maker(Profile)


def profiles(readings: Collection[Reading]) -> tuple[Profile, ...]:
    """Return the profiles of a word's readings, cheapest first; equals keep their order."""
    plurals = {(reading.lemma, reading.pos) for reading in readings if reading.num == "p"}
    name = any(reading.pos == "noun_prop" and reading.exact and not reading.proclitics for reading in readings)
    found = [profile(reading, extra=_rivalry(reading, plurals, name=name)) for reading in readings]
    found.sort(key=_COST)
    return tuple(found)


def _rivalry(reading: Reading, plurals: set[tuple[str, str]], *, name: bool) -> int:
    """Return what a reading costs beside the word's others: «بوتين» is a name before it is ب + «وتين»."""
    cut_name = name and (reading.stt == "i" or not _PREPOSITIONS.isdisjoint(reading.proclitics))
    return (14 if _shadowed(reading, plurals) else 0) + (3 if cut_name else 0)


def _shadowed(reading: Reading, plurals: set[tuple[str, str]]) -> bool:
    """Tell a dual whose word is a sound plural as well: «المسؤولين» are many."""
    return reading.num == "d" and (reading.lemma, reading.pos) in plurals


def vocalised(
    candidates: tuple[Profile, ...], diacs: Mapping[Reading, tuple[str, ...]], text: str
) -> tuple[Profile, ...]:
    """Return a word's profiles with those at the end that the vowel signs in ``text`` rule out.

    Args:
        candidates: the profiles of the word without its signs.
        diacs: the vocalised words that each reading stands for.
        text: the word with the signs that its writer set.
    """
    doubtful = [one for one in candidates if _ruled_out(diacs.get(one.reading, ()), text)]
    if not doubtful or len(doubtful) == len(candidates):
        return candidates
    kept = (profile for profile in candidates if profile not in doubtful)
    return (*kept, *(replace(profile, cost=profile.cost + _VOWELS) for profile in doubtful))


def _ruled_out(diacs: tuple[str, ...], text: str) -> bool:
    return bool(diacs) and all(contradicts(text, diac) for diac in diacs)


def profile(reading: Reading, *, extra: int = 0) -> Profile:
    """Return a reading's profile; ``extra`` is added to its cost."""
    shape = _shape(reading.pos, reading.proclitics, possessed=bool(reading.enclitic))
    return _profile(reading, static_cost(reading) + extra, reading.pos, reading.lemma, shape)


@lru_cache(maxsize=4096)
def _shape(pos: str, proclitics: tuple[str, ...], *, possessed: bool) -> Shape:
    """Return one and the same shape for all readings that have it."""
    article, nominal, name = "Al_det" in proclitics, pos in NOMINALS, pos == "noun_prop"
    return Shape(
        pos == "verb",
        nominal,
        pos in {"adj", "adj_num"},
        name,
        article,
        article or (possessed and nominal) or name,
        nominal and not article and not possessed,
        not _CONJUNCTIONS.isdisjoint(proclitics),
        not _PREPOSITIONS.isdisjoint(proclitics),
    )


def is_dotted(reading: Reading) -> bool:
    """«أجري الوزير محادثات»: the perfect with two dots under its last letter, as some papers spell it."""
    perfect = reading.pos == "verb" and reading.asp == "p" and reading.vox == "a" and reading.per == "3"
    return perfect and not (reading.exact or reading.enclitic) and reading.lemma in DOTTED_VERBS


def static_cost(reading: Reading) -> int:
    """Return a reading's cost out of context."""
    cost = _class_cost(reading.pos, reading.proclitics, reading.enclitic)
    if reading.pos == "verb":
        cost += _verb_cost(reading.per, reading.asp, reading.vox, reading.gen, reading.num)
    if reading.pos == "adj":
        # «أوروبي» describes before it names; as the head of a genitive an adjective is rare.
        cost += 6 if reading.stt == "c" and not reading.enclitic else -1 * reading.lemma.endswith("ي")
    if not reading.exact:
        cost += _DOTTED if is_dotted(reading) else _SPELLING
    if not reading.known and reading.pos != "noun_prop" and "Al_det" not in reading.proclitics:
        cost += 4  # an unknown word without article is a name before it is anything else
    if reading.pos == "noun_prop" and reading.stt == "i":  # names take no tanwin in the press: «وفدا» is a delegation
        cost += 8
    if reading.proclitics[-1:] == ("li_prep",) and reading.lemma.startswith("ل"):
        cost += 3  # «للجنة»: for the committee, rather than for a committee
    return cost + _lemma_cost(reading)


@lru_cache(maxsize=4096)
def _class_cost(pos: str, proclitics: tuple[str, ...], enclitic: str) -> int:
    cost = _CLASSES.get(pos, 0) + sum(_PROCLITICS.get(clitic, 6) for clitic in proclitics)
    if not enclitic:
        return cost
    return cost + (8 if enclitic[0] in "12" and not enclitic.startswith("1p") else 2)


@lru_cache(maxsize=1024)
def _verb_cost(per: str, asp: str, vox: str, gen: str, num: str) -> int:
    cost = _PERSONS.get(per, 0) + _ASPECTS.get(asp, 0)
    cost += 7 if vox == "p" else 0
    return cost + (12 if gen == "f" and num == "p" else 0) + (2 if num == "d" else 0)


def _lemma_cost(reading: Reading) -> int:
    cost = LEMMA_COSTS.get((reading.lemma, reading.pos), 0)
    if reading.lemma not in COMMON.get(reading.pos, ()):
        return cost
    return cost - (5 if reading.pos == "noun_prop" else 3)
