"""Whose name stands behind the title of somebody who acts for a leader: «مبعوث الرئيس الأميركي دونالد ترامب»."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.nationality import LED
from diplo_events.mentions.vocabulary import folded

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

__all__ = ["bearer"]

#: Who stands for a leader told in his title.
_SENT: Final = frozenset(
    "envoy special_representative representative adviser royal_adviser chancellor_or_adviser spokesperson".split()
)
#: Rulers told without their state: «ممثل السلطان قابوس».
_RULERS: Final = folded("السلطان الملك الرئيس الأمير العاهل")
#: «المبعوث الخاص للملك محمد السادس»
_FOR_RULER: Final = folded("للسلطان للملك للرئيس للأمير للعاهل")
#: Those who lead bodies.
_CHIEFS: Final = frozenset({("الامين", "العام"), ("السكرتير", "العام"), ("المفوض", "السامي")})
_IN_HIS_NAME: Final = "باسم"


def bearer(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Return the title with the name of him whom somebody stands for: it is the president's, not the envoy's."""
    words = [scan.key(place) for place in range(phrase.range.first, phrase.last)]
    for_him = words[-1] in _FOR_RULER
    apart = phrase.article and _IN_HIS_NAME not in words and not for_him
    if apart or not (phrase.position in _SENT or phrase.lemma in LED):
        return None
    hit = scan.hit(honorifics_at(scan, phrase.last, bare=True)[0], PERSONS, bare=True)  # «مبعوث أمير قطر الشيخ ...»
    if hit is None:
        return None
    if phrase.actor is None:
        ruler = len(words) > 1 and (for_him or words[-1] in _RULERS)
        ruled = scan.lexis.led_by(hit.entries, scan.day) if ruler else None
        return phrase.owned(hit.last, ruled) if ruled is not None else None
    leads = not phrase.article and scan.lexis.led_by(hit.entries, scan.day) == phrase.actor
    heads = not _CHIEFS.isdisjoint(pairwise(words)) and scan.lexis.headed(hit.entries, phrase.actor)
    serves = scan.lexis.serve(hit.entries, phrase.actor) and _holds_inner(scan, phrase, hit.entries)
    return phrase.titled_upto(hit.last) if leads or heads or serves else None


def _holds_inner(scan: Scan, phrase: Phrase, persons: tuple[str, ...]) -> bool:
    """«متحدث باسم وزير الدفاع الكيني عدن دوالي»: he has held the office told inside the title."""
    inner = (scan.office(place) for place in range(phrase.range.first + 1, phrase.last))
    told = (one.position for one in inner if one is not None and one.position != phrase.position)  # «مستشاري الرئيس»
    return any(position and scan.lexis.hold(persons, position) for position in told)
