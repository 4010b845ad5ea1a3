"""Names of bodies that writers put between quotation marks behind their noun: «حركة "حماس"»، «لحزب «العمال»»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.vocabulary import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.document import Token
    from diplo_events.gazetteer import Hit

_NOUNS: Final = folded("حركة حزب تنظيم جماعة جبهة ميليشيا منظمة مجموعة تحالف ائتلاف رابطة كتلة تيار")
#: The noun as written, with what may be written onto it, and how many letters that takes: «لحركة».
_LEADS: Final = {lead + noun: len(lead) for noun in _NOUNS for lead in ("", "و", "ب", "ل", "ف", "ك", "ول", "وب")}


def with_quoted(hits: tuple[Hit, ...], tokens: Sequence[Token]) -> tuple[Hit, ...]:
    """Return the hits, those on a body between quotation marks with the noun before it and the marks."""
    quoted = tuple(_quoted(hits, tokens))
    return (*hits, *quoted) if quoted else hits


def _quoted(hits: tuple[Hit, ...], tokens: Sequence[Token]) -> Iterator[Hit]:
    for hit in hits:
        if hit.kind is not HitKind.ORGANISATION or not _is_enclosed(hit, tokens):
            continue
        noun = hit.first - 2
        lead = _LEADS.get(tokens[noun].key)
        if lead is not None:
            yield replace(hit, first=noun, last=hit.last + 1, skip=lead)


def _is_enclosed(hit: Hit, tokens: Sequence[Token]) -> bool:
    if hit.first < 2 or hit.last >= len(tokens) or hit.skip:
        return False
    return tokens[hit.first - 1].kind is TokenKind.QUOTE and tokens[hit.last].kind is TokenKind.QUOTE
