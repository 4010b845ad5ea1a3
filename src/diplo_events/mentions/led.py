"""What one heads, a place, force or sport: «أمير منطقة تبوك»، «قائد المنطقة الرابعة»، «رئيس الاتحاد لكرة القدم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.tasks import DISTRICTS
from diplo_events.mentions.vocabulary import ORDINALS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

GOVERNING: Final = frozenset({"governor", "emirate_ruler", "mayor"})
#: Whose force a town has: «قائد شرطة دبي».
_GUARDING: Final = frozenset({"security_chief", "deputy_security_chief"})
#: Who heads a region acts for the state it is part of: «رئيس حكومة بافاريا»; «رئيس برشلونة» heads a club.
_HEADING: Final = frozenset("head_of_government deputy_prime_minister head_of_state speaker deputy_speaker".split())
#: «رئيس حكومة إقليم كيبيك»: the words tell already that it is a region.
_OF_REGIONS: Final = frozenset({"minister_president", "head_of_region"})
_REGION: Final = "region"
_COMMANDING: Final = frozenset({"commander", "deputy_commander", "army_commander", "military_spokesman"})
_SPORTS: Final = folded("لكرة لألعاب للألعاب لرياضة للرياضات للسباحة للتنس للفروسية للملاكمة للجودو للدراجات للشطرنج")
_OF_BALLS: Final = folded("القدم السلة اليد الطائرة الماء القوى المائية الرياضية")


_CAPITALS: Final = frozenset({HitKind.CAPITAL})


def of_place(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«أمير منطقة تبوك»، «محافظ عدن»: who governs a place acts for the state it lies in."""
    best = scan.reading(phrase.last)
    called = best is not None and best.lemma in DISTRICTS and not best.proclitics  # «رئيس بلدية مدينة باريس»
    hit = scan.hit(phrase.last + called, {HitKind.PLACE, HitKind.CAPITAL}, bare=True)
    if hit is None or not phrase.construct or phrase.kind is not MentionKind.POSITION:
        return None
    if phrase.number != "s" and scan.hit(phrase.last, {HitKind.COUNTRY}, bare=True) is not None:
        return None  # «وزراء خارجية عمان وقطر»: the state of that name, whose list ``groups`` reads
    if not called and _is_one_of_several(scan, phrase, hit):
        return None
    if phrase.lemma == "أمير" and hit.kind is HitKind.PLACE:  # «أمير نجران»: a governor, «أمير قطر» is none
        phrase = replace(phrase, position="governor")
    countries = {entry.rpartition("/")[2] for entry in hit.entries}
    country = countries.pop() if len(countries) == 1 else None
    known = phrase.position in GOVERNING | _GUARDING | _OF_REGIONS
    governs = known or (phrase.position in _HEADING and _is_region(scan, hit))
    return phrase.owned(hit.last, country if governs else None)


def _is_one_of_several(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«سفيرا نيروبي وكمبالا»: capitals that stand for their states, one for each of those who are told."""
    if phrase.number == "s" or phrase.position in GOVERNING or scan.hit(hit.first, _CAPITALS, bare=True) is None:
        return False
    following = scan.hit(hit.last, _CAPITALS)
    return following is not None and following.skip == 1 and scan.tokens[hit.last].form.startswith("و")


def of_republic(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«رئيس جمهورية تتارستان»: a republic inside a state, whose name begins with the noun that the office ends in."""
    if phrase.actor is not None or phrase.position not in _HEADING or phrase.last - 1 <= phrase.range.first:
        return None
    hit = scan.hit(phrase.last - 1, {HitKind.PLACE}, bare=True)
    if hit is None or hit.last <= phrase.last or not _is_region(scan, hit):
        return None
    return phrase.owned(hit.last, hit.entries[0].rpartition("/")[2])


def _is_region(scan: Scan, hit: Hit) -> bool:
    places = scan.lexis.gazetteer.places
    return all(entry in places and places[entry].kind == _REGION for entry in hit.entries)


def numbered(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«قائد المنطقة العسكرية الرابعة»: the ordinal of what he commands, which need not agree with him."""
    commands = phrase.position in _COMMANDING and phrase.title is not None
    return phrase.titled_upto(phrase.last + 1) if commands and scan.key(phrase.last) in ORDINALS else None


def of_sport(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«رئيس الاتحاد الكيني لكرة القدم»: who heads a sport acts for no state."""
    if scan.key(phrase.last) not in _SPORTS or phrase.kind is not MentionKind.POSITION:
        return None
    last = phrase.last + 1 + (scan.key(phrase.last + 1) in _OF_BALLS)
    return replace(phrase.titled_upto(last), actor=None).marked("private")
