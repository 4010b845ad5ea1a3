"""The nationality behind a title: «وزير الخارجية الروسي», the state told again, one in the accusative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.agreeing import agrees, is_of_body, is_of_served
from diplo_events.mentions.complements import leader_follows
from diplo_events.mentions.portfolios import is_of_region
from diplo_events.mentions.vocabulary import DASHES, FINANCIAL
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: An office, its body and that body's nationality are more words than these.
_OFFICE: Final = 2
#: Bodies that a leader told in their title heads: «مكتب الرئيس التركي ...» (lemmas).
LED: Final = frozenset({"مكتب", "إدارة", "حكومة", "ديوان", "فريق"})
#: Offices of states, not of their unions.
_OF_STATES: Final = frozenset("head_of_state head_of_government foreign_minister defence_minister minister".split())
_OFFICES_OF_THINGS: Final = frozenset(
    {"head_of_department", "director", "undersecretary", "committee_chair", "administration", "organisation_body"}
)


def nisba(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير الخارجية الروسي»: an adjective of state that agrees with the title or the body told in it."""
    hit = scan.hit(phrase.last, NISBAS, bare=True)
    if hit is None or phrase.actor is not None or "private" in phrase.modifiers:
        return None
    if phrase.construct and (_leads(scan, phrase) if hit.definite else _names_state(scan, hit)):
        return None
    if scan.key(hit.first) in FINANCIAL and phrase.position in _OFFICES_OF_THINGS:
        return None
    if hit.kind is HitKind.ORGANISATION_NISBA and (is_of_region(scan, phrase) or _is_some_member(phrase, hit)):
        return phrase.titled_upto(hit.last)
    if not (is_of_body(scan, phrase, hit) or is_of_served(scan, phrase, hit) or agrees(scan, phrase, hit)):
        return None
    return replace(phrase.titled_upto(hit.last), actor=scan.actor(hit), definite=hit.definite, construct=False)


def _leads(scan: Scan, phrase: Phrase) -> bool:
    """«مكتب السوداني»: in the genitive the adjective is the name of somebody who governs."""
    return phrase.lemma in LED and leader_follows(scan, phrase) is not None


def _is_some_member(phrase: Phrase, hit: Hit) -> bool:
    """«أول زيارة لرئيس أوروبي»: the president of one state or another of a union, not the union's."""
    return phrase.position in _OF_STATES and phrase.number == "s" and not hit.definite


def _names_state(scan: Scan, hit: Hit) -> bool:
    """«وزير خارجية مالاوي»: the adjective is the state's name too."""
    return any(one.kind is HitKind.COUNTRY and one.last == hit.last and not one.skip for one in scan.hits[hit.first])


def same_nationality(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«عضو في الكونغرس الأمريكي»: the state again, as an adjective; or the other one of a body of two."""
    if (shared := _other_nationality(scan, phrase)) is not None:
        return shared
    hit = scan.hit(phrase.last, NISBAS, bare=True)
    if hit is None or phrase.actor is None or not hit.definite or scan.actor(hit) != phrase.actor:
        return None
    return phrase.titled_upto(hit.last) if phrase.title and phrase.title.last > phrase.title.first + 1 else None


def _other_nationality(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«رئيس لجنة الصداقة اللبنانية - الإيرانية فلان»: a body of two states, of which he is of the first."""
    told = phrase.title is not None and phrase.title.last > phrase.title.first + _OFFICE
    if (
        not told
        or phrase.kind is not MentionKind.POSITION
        or scan.key(phrase.last) not in DASHES
        or not phrase.definite
    ):
        return None
    own, hit = scan.hit(phrase.last - 1, NISBAS, bare=True), scan.hit(phrase.last + 1, NISBAS, bare=True)
    if own is None or hit is None or not hit.definite or scan.actor(hit) == phrase.actor:
        return None
    return phrase.titled_upto(hit.last)


def accusative(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وفدا برلمانيا إيطاليا»: the adjective in the accusative is spelled as the state."""
    hit = scan.hit(phrase.last, {HitKind.COUNTRY}, bare=True)
    if hit is None or phrase.actor is not None or phrase.definite or phrase.construct:
        return None
    written = scan.key(hit.last - 1).endswith("يا") and scan.key(phrase.last - 1).endswith("ا")
    return (
        replace(phrase.titled_upto(hit.last), actor=scan.actor(hit)) if written and hit.last == hit.first + 1 else None
    )
