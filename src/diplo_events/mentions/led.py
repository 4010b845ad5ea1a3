"""What one heads, a place, force or sport: «أمير منطقة تبوك»، «قائد المنطقة الرابعة»، «رئيس الاتحاد لكرة القدم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.tasks import DISTRICTS
from diplo_events.mentions.vocabulary import ORDINALS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

GOVERNING: Final = frozenset({"governor", "emirate_ruler", "mayor"})
#: Whose force a town has: «قائد شرطة دبي».
_GUARDING: Final = frozenset({"security_chief", "deputy_security_chief"})
_COMMANDING: Final = frozenset({"commander", "deputy_commander", "army_commander", "military_spokesman"})
_SPORTS: Final = folded("لكرة لألعاب للألعاب لرياضة للرياضات للسباحة للتنس للفروسية للملاكمة للجودو للدراجات للشطرنج")
_OF_BALLS: Final = folded("القدم السلة اليد الطائرة الماء القوى المائية الرياضية")


def of_place(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«أمير منطقة تبوك»، «محافظ عدن»: who governs a place acts for the state it lies in."""
    best = scan.reading(phrase.last)
    called = best is not None and best.lemma in DISTRICTS and not best.proclitics  # «رئيس بلدية مدينة باريس»
    hit = scan.hit(phrase.last + called, {HitKind.PLACE, HitKind.CAPITAL}, bare=True)
    if hit is None or not phrase.construct or phrase.kind is not MentionKind.POSITION:
        return None
    if phrase.lemma == "أمير" and hit.kind is HitKind.PLACE:  # «أمير نجران»: a governor, «أمير قطر» is none
        phrase = replace(phrase, position="governor")
    countries = {entry.rpartition("/")[2] for entry in hit.entries}
    country = countries.pop() if len(countries) == 1 else None
    return phrase.owned(hit.last, country if phrase.position in GOVERNING | _GUARDING else None)


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
