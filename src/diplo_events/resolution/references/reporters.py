"""National news agencies, by which a text tells from where it speaks: «نقلت وكالة الأنباء القطرية عن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Token
    from diplo_events.gazetteer import Gazetteer

__all__ = ["agencies_of"]

#: Agencies that have a state but report on all of them, by Latin name.
_WORLDWIDE: Final = frozenset(
    {
        "AKI",
        "ANSA",
        "Agence France-Presse",
        "Associated Press",
        "Bloomberg",
        "Deutsche Presse-Agentur",
        "EFE",
        "Europa Press",
        "Kyodo News",
        "Reuters",
        "Shafaq News",
        "Sputnik",
        "United Press International",
        "Xinhua",
    }
)


def agencies_of(gazetteer: Gazetteer, tokens: Sequence[Token]) -> set[str]:
    """Return the states whose agencies these words name, those that report for the whole world aside."""
    hits = (hit for hit in gazetteer.find(tokens) if hit.kind is HitKind.OUTLET)
    outlets = (gazetteer.outlets[key] for hit in hits for key in hit.entries)
    return {row.country for row in outlets if row.kind == "agency" and row.latin not in _WORLDWIDE}
