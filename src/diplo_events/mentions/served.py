"""Whom a title serves, told after «ل»: «الأمين العام للأمم المتحدة»، «السفير الجديد لجمهورية باكستان»، «لـ"حماس"»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.listed_bodies import BODIES
from diplo_events.mentions.vocabulary import IN, REALMS, SECONDS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan


#: Titles with an article whose body or state follows after «ل»: «الأمين العام للأمم المتحدة».
_SERVING: Final = frozenset(
    "secretary_general deputy_secretary_general assistant_secretary_general general_secretary_of_party "
    "director_general director spokesperson leader party_leader militant_leader supreme_leader commander "
    "commander_in_chief coordinator head_of_political_bureau representative deputy_leader ambassador consul "
    "permanent_representative charge_daffaires army_commander chief_of_staff rebel_commander religious_leader "
    "attorney_general".split()
)
#: «ممثلون للحكومة»، «مندوبا لروسيا» (lemmas).
_STANDING_FOR: Final = frozenset({"ممثل", "مندوب"})
#: «وفد للاتحاد الأوروبي»، «بعثة لصندوق النقد» (lemmas).
_SENT_BY: Final = frozenset({"وفد", "بعثة"})
#: «رئيس المكتب السياسي لحركة "حماس"»: whose board it is, after «ل».
_OF_BOARDS: Final = frozenset(
    "head_of_political_bureau deputy_head_of_political_bureau political_bureau_member "
    "executive_committee_member".split()
)
#: Who serves one man: «مستشار للرئيس الكيني» (lemmas).
_AIDES: Final = SECONDS | frozenset({"مستشار", "مبعوث", "موفد", "ممثل", "مندوب", "متحدث", "ناطق"})
#: Folded titles of those who lead a body, «الأمين العام».
_CHIEFS: Final = frozenset({("الامين", "العام"), ("السكرتير", "العام"), ("المدير", "العام"), ("المفوض", "السامي")})


def of_quoted(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«عضو المكتب السياسي لـ"حماس"»: the body between quotation marks, «ل» by itself before them."""
    start = phrase.last
    if phrase.actor is not None or scan.key(start) != "ل" or not scan.is_quote(start + 1):
        return None
    hit = scan.hit(start + 2, BODIES, bare=True)
    serves = phrase.position in _OF_BOARDS | _SERVING and hit is not None and scan.is_quote(hit.last)
    return phrase.owned(hit.last + 1, scan.actor(hit)) if serves and hit is not None else None


def serves_after_li(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """Tell whether the body or state, «ل» written to it, is whom the title serves."""
    if not scan.tokens[hit.first].form.startswith("ل"):
        return False
    article = phrase.article or (phrase.lemma in SECONDS and phrase.definite and not phrase.construct)
    if hit.kind is HitKind.ORGANISATION and (phrase.position in _OF_BOARDS or _ends_in_chief(scan, phrase)):
        return True
    return (article and phrase.position in _SERVING) or (
        not phrase.definite
        and (
            phrase.lemma in _STANDING_FOR
            or (phrase.attaches == "accredited" and phrase.lemma == "سفير")
            or (phrase.lemma in _SENT_BY and hit.kind is HitKind.ORGANISATION)  # «وفد للأردن» goes there
        )
    )


def of_leader(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«مستشار للرئيس الكيني»، «مساعدون لوزير الخارجية المالي»: one aide or some, of him who is told after «ل»."""
    if phrase.actor is not None or phrase.definite or phrase.lemma not in _AIDES:
        return None
    leader = scan.office(phrase.last)
    if leader is None or leader.number != "s" or not leader.definite or not leader.range.skip:
        return None
    to_him = scan.tokens[phrase.last].form.startswith("ل")
    return phrase.owned(leader.last, leader.actor) if to_him and leader.actor else None


def at_office_of(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«رئيس الأركان بمكتب وزير الدفاع فلان»، «المستشار في مكتب الرئيس»: in whose office somebody serves."""
    led = scan.key(phrase.last) in IN
    if scan.key(phrase.last + led) != ("مكتب" if led else "بمكتب") or phrase.number != "s" or not phrase.definite:
        return None
    leader = scan.office(phrase.last + led + 1)
    if leader is None or leader.number != "s" or leader.range.skip or phrase.kind is not MentionKind.POSITION:
        return None
    if phrase.actor and leader.actor not in {None, phrase.actor}:
        return None  # «التقى السفير الكيني بمكتب الرئيس الغاني»: where they met
    return replace(phrase.titled_upto(leader.last), actor=phrase.actor or leader.actor)


def of_realm(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«السفير الجديد لجمهورية باكستان»: the state after «ل» behind the word for what it is."""
    key = scan.key(phrase.last)
    if phrase.actor is not None or not key.startswith("ل") or key[1:] not in REALMS:
        return None
    hit = scan.hit(phrase.last + 1, {HitKind.COUNTRY}, bare=True)
    serves = phrase.position in _SERVING and (phrase.article or (not phrase.definite and phrase.lemma == "سفير"))
    return phrase.owned(hit.last, scan.actor(hit)) if hit is not None and serves else None


def _ends_in_chief(scan: Scan, phrase: Phrase) -> bool:
    """«مستشار الأمين العام للأمم المتحدة»: whose chief it is that somebody serves."""
    return (scan.key(phrase.last - 2), scan.key(phrase.last - 1)) in _CHIEFS
