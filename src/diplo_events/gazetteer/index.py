"""One pass over a sentence's tokens finds every name of the tables that stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from diplo_events.document import WORDS
from diplo_events.gazetteer.everyday import AMBIGUOUS, AMBIGUOUS_OUTLETS, EVERYDAY
from diplo_events.gazetteer.keys import (
    DASH,
    DASHES,
    JOINERS,
    has_inner_hamza,
    name_key,
    name_pieces,
    openings,
    pieces,
    skeleton,
)
from diplo_events.gazetteer.trie import Node, Pieces, Trie
from diplo_events.values import quick, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diplo_events.document import Token

__all__ = ["PERSONS", "Hit", "HitKind", "Index"]


class HitKind(StrEnum):
    """What a found name is a name of; ``entries`` of the hit are keys of the table named here."""

    COUNTRY = "country"  # countries
    NISBA = "nisba"  # countries: «السعودي»
    METONYM = "metonym"  # countries or organisations: «البيت الأبيض»
    CAPITAL = "capital"  # countries: «موسكو» for RUS
    ORGANISATION = "organisation"  # organisations
    ORGANISATION_NISBA = "organisation_nisba"  # organisations: «الأممي»
    PERSON = "person"  # people, full name
    SHORT_NAME = "short_name"  # people, the one or two words used for the person alone
    PLACE = "place"  # places
    OUTLET = "outlet"  # outlets
    HONORIFIC = "honorific"  # positions
    RANK = "rank"  # positions


PERSONS: Final = frozenset({HitKind.PERSON, HitKind.SHORT_NAME})
"""Hits on people of the register, in full or by the short name."""
NISBAS: Final = frozenset({HitKind.NISBA, HitKind.ORGANISATION_NISBA})
"""Hits on adjectives of a state or a body: «الفرنسي»، «الأممي»."""


@quick
@dataclass(frozen=True, slots=True)
class Hit:
    """A name found in a sentence.

    ``first`` and ``last`` are token positions (``last`` excluded); ``skip`` counts the characters of the first token's
    form that proclitics take before the name (1 in «للأمم المتحدة»).  ``number`` is ``s``, ``d`` or ``p``; ``dp`` or
    ``sd`` where the spelling leaves it open («روسيين»), and ``na`` for names that have none.
    """

    first: int
    last: int
    skip: int
    kind: HitKind
    entries: tuple[str, ...]
    role: str  # how it is listed: name, official, variant, abbreviation, nisba, capital, metonym, short, derived
    definite: bool = False
    gender: str = "na"
    number: str = "na"
    confidence: float = 1.0  # 1.0 as listed, 0.9 derived, 0.8 free spelling, 0.6 the same of one word, 0.5 doubtful


_KINDS: Final = {kind.value: kind for kind in HitKind}
#: Kinds whose names of one word have to be told from words.
_LONELY: Final = frozenset(
    {
        HitKind.SHORT_NAME,
        HitKind.PLACE,
        HitKind.CAPITAL,
        HitKind.ORGANISATION,
        HitKind.METONYM,
        HitKind.OUTLET,
    }
)
#: Kinds whose names of several words leave no short name in their first.
_OUTDOING: Final = frozenset({HitKind.COUNTRY, HitKind.CAPITAL, HitKind.ORGANISATION, HitKind.METONYM})
_SHORT: Final = 3
_SHORTEST: Final = 2
_INITIAL: Final = 2
_W: Final = "دبليو"
_DASH: Final = (DASH,)
#: Confidence up to which the list itself doubts a name: it is another word too.
DOUBTED: Final = 0.5
#: Words whose ways into the tables are remembered: most have none, and are let go at one look.
_CACHE: Final = 2**15

Place = tuple[int, int, int]  # first, last, skip
Way = tuple[int, Pieces]  # skip, pieces of the word


class Index:
    """The compiled names.  Immutable; asking costs the same however many names it holds."""

    __slots__ = ("_coarse", "_exact", "_ways")

    def __init__(self, exact: Mapping[str, bytes], coarse: Mapping[str, bytes]) -> None:
        self._exact = Trie(exact)
        self._coarse = Trie(coarse, skeleton)
        self._ways = lru_cache(_CACHE)(self._entered)

    def find(self, tokens: Sequence[Token]) -> tuple[Hit, ...]:
        """Return all names in a sentence's tokens, by position, bare words before words with proclitics.

        Names overlap as they will; of the names of one kind that start at one place only the longest is given, and no
        short name of a person where a longer state's or body's name starts.
        """
        hits: list[Hit] = []
        for first, token in enumerate(tokens):
            if token.kind in WORDS and (ways := self._ways(token.key)):
                found = self._starting(tokens, first, ways)
                hits += [_weighed(hit, token.form) for hit in _settle(found)]
        return tuple(hits)

    def named(self, name: str) -> tuple[Hit, ...]:
        """Return what the whole of ``name`` may be, best first; token positions count its words."""
        cut = name_pieces(name)
        if not cut:
            return ()
        place = (0, len(name.split()), 0)
        exact, coarse = self._exact.enter(cut), self._coarse.enter(cut)
        hits = [*_hits(place, exact.get("", ()) if exact else (), name)]
        hits += _confirmed(place, cut, coarse.get("", ()) if coarse else ())
        return tuple(sorted(_settle(hits), key=lambda hit: -hit.confidence))

    def _entered(self, key: str) -> tuple[Way, ...]:
        """Return the ways a name may begin in a folded word."""
        return tuple((skip, cut) for skip, cut in openings(key) if self._exact.begins(cut) or self._coarse.begins(cut))

    def _starting(self, tokens: Sequence[Token], first: int, ways: Iterable[Way]) -> list[Hit]:
        found: list[Hit] = []
        form = tokens[first].form
        for skip, cut in ways:
            for last, _, payload in _walk(self._exact, self._exact.enter(cut), tokens, first, cut):
                found += _hits((first, last, skip), payload, form[skip:])
            for last, walked, payload in _walk(self._coarse, self._coarse.enter(cut), tokens, first, cut):
                found += _confirmed((first, last, skip), walked, payload)
        return [hit for hit in found if not _everyday(hit, form)]


def _walk(
    trie: Trie, node: Node | None, tokens: Sequence[Token], first: int, opening: Pieces
) -> Iterator[tuple[int, Pieces, Any]]:
    """Follow the tokens down from a node; yield where names end, the pieces read, and what ends there."""
    walked, last = opening, first + 1
    while node:
        if "" in node:
            yield last, walked, node[""]
            if len(node) == 1:
                return
        last, cut = _following(tokens, last, walked[-1])
        if not cut:
            return
        if cut == _DASH and trie.follow(node, cut) is None:  # «بان كي - مون»: no part of any name here
            last, cut = _following(tokens, last, walked[-1])
        node = trie.follow(node, cut) if cut else None
        walked += cut


def _following(tokens: Sequence[Token], position: int, before: str) -> tuple[int, Pieces]:
    """Return the next word's pieces and the position behind it; a hyphen without spaces is stepped over."""
    if _joins(tokens, position, before):
        position += 1
    if position >= len(tokens):
        return position, ()
    token = tokens[position]
    if token.text in DASHES:
        return position + 1, (DASH,)
    return position + 1, pieces(token.key) if token.kind in WORDS or token.text == "+" else ()


def _joins(tokens: Sequence[Token], position: int, before: str) -> bool:
    """Tell whether a mark joins two words: «كي-مون»; a full stop only after an initial: «أ.ف.ب»، «جورج و. بوش»."""
    if position + 1 >= len(tokens) or tokens[position].text not in JOINERS:
        return False
    mark, after = tokens[position : position + 2]
    if mark.text == ".":
        return not mark.spaced and (len(before) <= _INITIAL or before == _W)
    return not (mark.spaced or after.spaced)


def _hits(place: Place, payload: Iterable[tuple[Any, ...]], form: str) -> Iterator[Hit]:
    for kind, *rest, hamza in payload:
        hit = Hit(*place, _KINDS[kind], *rest)
        added = not hamza and _is_lonely(hit) and has_inner_hamza(form)
        yield replace(hit, confidence=DOUBTED) if added else hit


def _confirmed(place: Place, walked: Pieces, payload: Iterable[tuple[Any, ...]]) -> Iterator[Hit]:
    """Keep the nominations whose Latin name has the sounds in which the spellings differ."""
    for kind, entry, role, gender, confidence, free, key in payload:
        if key == " ".join(name_key(piece, free) for piece in walked):
            number = "na" if gender == "na" else "s"
            yield Hit(*place, _KINDS[kind], (entry,), role, gender=gender, number=number, confidence=confidence)


def _everyday(hit: Hit, form: str) -> bool:
    """Tell whether a name of one word is no name here: «كان» is Mr Kan in a list of names only."""
    return _is_lonely(hit) and (form in EVERYDAY or form[hit.skip :] in EVERYDAY)


def _weighed(hit: Hit, form: str) -> Hit:
    """Doubt a name of one word that is as often a word, or the short rest of one: «خلاف»، «بون» (ب + «ون»)."""
    if not _is_lonely(hit) or hit.confidence <= DOUBTED:
        return hit
    rest = form[hit.skip :]
    remnant = hit.kind is HitKind.SHORT_NAME and len(rest) <= (_SHORT if hit.skip else _SHORTEST)
    words = AMBIGUOUS_OUTLETS if hit.kind is HitKind.OUTLET else AMBIGUOUS
    return replace(hit, confidence=DOUBTED) if remnant or rest in words or form in words else hit


def _is_lonely(hit: Hit) -> bool:
    return hit.last == hit.first + 1 and hit.kind in _LONELY


def _settle(found: list[Hit]) -> list[Hit]:
    """Keep the longest of each kind, the better spelling of the same stretch, the bare word before the stripped one."""
    if len(found) < 2:
        return found
    best: dict[tuple[int, HitKind], list[Hit]] = {}
    for hit in found:
        rivals = best.setdefault((hit.skip, hit.kind), [])
        if not rivals or _worth(hit) == _worth(rivals[0]):
            rivals.append(hit)
        elif _worth(hit) > _worth(rivals[0]):
            rivals[:] = [hit]
    settled = (hit for rivals in best.values() for hit in _merged(rivals))
    surest = sorted(_not_outdone(list(settled)), key=lambda hit: (-_spelling(hit), hit.skip))
    kept = [hit for position, hit in enumerate(surest) if not _repeats(hit, surest[:position])]
    return sorted(kept, key=lambda hit: (hit.skip, -hit.last))


def _not_outdone(hits: list[Hit]) -> list[Hit]:
    """Drop short names that are the first word of a longer state's or body's name: «كوريا» in «كوريا الشمالية»."""
    named = [hit for hit in hits if hit.kind in _OUTDOING]
    return [hit for hit in hits if hit.kind is not HitKind.SHORT_NAME or not any(_outdoes(one, hit) for one in named)]


def _outdoes(one: Hit, hit: Hit) -> bool:
    return one.skip == hit.skip and one.last > hit.last and _spelling(one) >= _spelling(hit)


def _worth(hit: Hit) -> tuple[int, float]:
    return hit.last, _spelling(hit)


def _spelling(hit: Hit) -> float:
    """How well the spelling fits: a doubtful word is spelled as listed, the doubt is whether it is a name."""
    return 1.0 if hit.confidence == DOUBTED else hit.confidence


def _merged(rivals: list[Hit]) -> list[Hit]:
    """Make one hit of several free spellings that fit the same stretch."""
    if len(rivals) == 1 or _spelling(rivals[0]) == 1.0:
        return rivals
    entries = tuple(dict.fromkeys(entry for hit in rivals for entry in hit.entries))
    gender = rivals[0].gender if len({hit.gender for hit in rivals}) == 1 else "na"
    return [replace(rivals[0], entries=entries, gender=gender)]


def _repeats(hit: Hit, surer: Iterable[Hit]) -> bool:
    """Tell whether another cut of the first word says the same: «وارسو» is not also و + «ارسو»."""
    return any(
        (hit.kind, hit.last) == (one.kind, one.last) and hit.skip != one.skip and set(hit.entries) <= set(one.entries)
        for one in surer
    )
