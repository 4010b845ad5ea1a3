"""For whom somebody speaks: «المتحدث باسم الحكومة»، «الناطق باسم عملية ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.bodies import absorbed
from diplo_events.mentions.listed_bodies import bare_body
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import is_bare, is_definite
from diplo_events.mentions.vocabulary import SPEAKS_FOR

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

_CAPITALS: Final = frozenset({HitKind.CAPITAL})
#: Bodies told before that one definite word takes up (lemmas).
_TAKEN_UP: Final = frozenset({"مركز", "برنامج"})
_SPOKESMAN: Final = "spokesperson"
#: What somebody wages and has a spokesman for (lemmas), and within how many words it is told who.
_CAMPAIGNS: Final = frozenset("عملية حملة عاصفة معركة حرب مبادرة".split())
_CAMPAIGN: Final = 5
_THIS: Final = frozenset({"هذه", "هذا"})
_WHICH: Final = frozenset({"التي", "الذي"})


def for_whom(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المتحدث باسم وزارة الخارجية الروسية»: the speaker's actor is the body's."""
    if scan.key(phrase.last) not in SPEAKS_FOR:
        return _longer(scan, phrase)
    position = phrase.last + 1 + (scan.key(phrase.last + 1) in _THIS)
    body = bare_body(scan, position) or _capital(scan, position) or scan.office(position)
    told = _for_person(scan, phrase, position) or _for_campaign(scan, phrase, position)
    return absorbed(phrase, body) or told or _for_told_body(scan, phrase, position)


def _longer(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المتحدث باسم وزارة الخارجية والهجرة المصرية»: more of the ministry than the list of offices has."""
    if phrase.position != _SPOKESMAN or phrase.actor is not None:
        return None
    within = range(phrase.range.first + 1, phrase.last - 1)
    spoken = next((one for one in within if scan.key(one) in SPEAKS_FOR), None)
    body = scan.institution(spoken + 1) if spoken is not None else None
    return absorbed(phrase, body) if body is not None and body.last > phrase.last and not body.range.skip else None


def _capital(scan: Scan, position: int) -> Phrase | None:
    """«متحدث باسم طهران»: the capital stands for the state."""
    hit = scan.hit(position, _CAPITALS, bare=True)
    if hit is None:
        return None
    return Phrase(MentionKind.COUNTRY, Range(hit.first, hit.last), actor=scan.actor(hit), definite=True)


def _for_person(scan: Scan, phrase: Phrase, position: int) -> Phrase | None:
    """«المتحدث باسم غوتيريش»: whom he speaks for is not he himself."""
    hit = scan.hit(position, PERSONS, bare=True)
    return phrase.owned(hit.last, scan.lexis.served_by(hit.entries, scan.day)) if hit is not None else None


def _for_told_body(scan: Scan, phrase: Phrase, position: int) -> Phrase | None:
    """«المتحدث باسم المركز»: a body by the one word that takes it up, which only the document tells."""
    best = scan.reading(position)
    taken_up = best is not None and best.lemma in _TAKEN_UP and is_definite(best) and is_bare(best)
    return phrase.titled_upto(position + 1) if taken_up else None


def _for_campaign(scan: Scan, phrase: Phrase, position: int) -> Phrase | None:
    """«الناطق باسم عملية الفجر التي يشنها الجيش الليبي»: whoever wages what he speaks for."""
    best = scan.reading(position)
    if best is None or best.lemma not in _CAMPAIGNS:
        return None
    that = next((one for one in range(position + 1, position + _CAMPAIGN) if scan.key(one) in _WHICH), position)
    waged = scan.reading(that + 1)
    if that == position or waged is None or waged.pos != "verb" or waged.enclitic[:1] != "3":
        return phrase.titled_upto(position + 1) if that == position and scan.definite(position) else None
    body = bare_body(scan, that + 2)
    return phrase.owned(that, body.actor) if body is not None else None
