"""Whether a text names enough states and bodies to tell of diplomacy; asked before any morphology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.gazetteer import Gazetteer, Hit

#: A text of so few sentences is too short to tell: a brief leaves out what its readers know.
SHORT: Final = 3
#: What names a state or body, and what lies in a state.
NATIONAL: Final = frozenset(
    {
        HitKind.COUNTRY,
        HitKind.NISBA,
        HitKind.METONYM,
        HitKind.CAPITAL,
        HitKind.PLACE,
        HitKind.ORGANISATION,
        HitKind.ORGANISATION_NISBA,
    }
)


def stays_at_home(named: Sequence[Iterable[Hit]], gazetteer: Gazetteer) -> bool:
    """Tell whether a text of some length names one state or body at most: who meets or is spoken of is of it too.

    States and bodies are told by their names, nationalities, capitals and cities, and by people named in full; a
    surname alone tells nobody, since most are ordinary words or everybody's.

    Args:
        named: the hits of each sentence.
        gazetteer: where the hits are from.
    """
    if len(named) <= SHORT:
        return False
    known: frozenset[str] = frozenset()
    for hit in (one for row in named for one in row):
        codes = _codes(hit, gazetteer)
        if not codes or not codes.isdisjoint(known):
            continue
        if known:
            return False
        known = codes
    return True


def _codes(hit: Hit, gazetteer: Gazetteer) -> frozenset[str]:
    """Return the states or bodies a name may stand for: «المملكة» is any of several."""
    if hit.kind in NATIONAL:
        return frozenset(entry.rpartition("/")[2] for entry in hit.entries)
    if hit.kind is HitKind.PERSON and hit.last > hit.first + 1:
        return frozenset(held.actor for entry in hit.entries for held in gazetteer.tenures.get(entry, ()))
    return frozenset()
