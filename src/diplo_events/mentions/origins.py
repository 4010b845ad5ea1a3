"""Whom somebody comes from or speaks for: «وفد من حماس»، «النائب عن مدينة بنغازي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.listed_bodies import STATES, bare_body, body_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import PROVINCES, REALMS

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan


#: Offices that «من»، «في» or «ب» ties to a body: «وفد من حماس»، «عضو في البرلمان».
MEMBERS: Final = frozenset(
    "high_representative_foreign official official_source delegation delegation_member leader member diplomat "
    "adviser member_of_parliament representative negotiator committee_chair rebel_commander commander "
    "political_bureau_member party_leader chancellor_or_adviser military_officer executive_committee_member envoy "
    "special_representative mediator state_leadership".split()
)
FROM: Final = frozenset({"من"})
#: «النائب عن كتلة X»، «النائب عن مدينة بنغازي»، «ممثلون عن الحكومة».
_ABOUT: Final = frozenset({"عن"})
#: People of a body that a delegation is made of (lemmas).
_OF_BODIES: Final = frozenset("عضو نائب مسؤول ضابط خبير ممثل قيادي قائد موظف مستشار".split())
_STANDING: Final = frozenset({"يمثل", "تمثل", "يمثلان", "يمثلون"})
#: «وفدين ممثلين عن غانا ومالي».
_STANDING_FOR: Final = frozenset({"ممثل", "ممثلا", "ممثلين", "ممثلان"})
_SENT: Final = frozenset({"envoy", "special_representative", "delegation", "representative"})
_RULING: Final = frozenset({"head_of_state", "head_of_government", "crown_prince", "foreign_minister"})
_ELECTED: Final = frozenset({"member_of_parliament", "representative"})


def source(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وفد من حماس»، «النائب عن مدينة بنغازي»: who somebody comes from or speaks for; «دبلوماسييها» are hers."""
    if phrase.reference == "possessive":
        return None
    after = phrase.last + 1
    sent = phrase.position == "delegation"
    if sent and scan.key(phrase.last) in _STANDING_FOR and scan.key(after) in _ABOUT:
        return _origin(scan, after + 1) or bare_body(scan, after + 1)
    if sent and scan.key(phrase.last) in _STANDING:
        return _origin(scan, after) or bare_body(scan, after)
    if scan.key(phrase.last) in _ABOUT and phrase.position in _ELECTED:
        return _origin(scan, after) or bare_body(scan, after)
    if scan.key(phrase.last) not in FROM:
        return None
    people = _people_of(scan, after) if phrase.position == "delegation" else None
    people = people or (_ruler(scan, after) if phrase.position in _SENT and not phrase.definite else None)
    return people or (_origin(scan, after) if phrase.position in MEMBERS else None)


def _ruler(scan: Scan, position: int) -> Phrase | None:
    """«مبعوث من الرئيس الهندي»، «موفد من بوتين»: who has sent him, and so for whom he comes."""
    office = scan.office(position)
    if office is not None and office.actor is not None and office.position in _RULING and not office.range.skip:
        return office
    hit = scan.hit(position, {HitKind.PERSON, HitKind.SHORT_NAME}, bare=True)
    actor = scan.lexis.led_by(hit.entries, scan.day) if hit is not None else None
    return Phrase(MentionKind.PERSON, Range(position, hit.last), actor=actor) if hit is not None and actor else None


def _people_of(scan: Scan, position: int) -> Phrase | None:
    """«وفد من أعضاء الكونغرس الأميركي»، «وفد من ضباط وزارة الدفاع»: the body whose people come."""
    head = scan.reading(position)
    people = head is not None and head.pos == "noun" and head.lemma in _OF_BODIES and not head.enclitic
    body = body_at(scan, position + 1) if people else None
    return body if body is not None and body.range.skip == 0 else None


def _origin(scan: Scan, position: int) -> Phrase | None:
    """«وفد من الهند»، «مسؤولون من محافظة الأنبار»: the state somebody comes from, or that of the place."""
    realm = scan.key(position) in REALMS  # «وفد من جمهورية مالي»
    if (hit := scan.hit(position, STATES, bare=True) or scan.hit(position + realm, STATES, bare=True)) is not None:
        return Phrase(MentionKind.COUNTRY, Range(position, hit.last), actor=scan.actor(hit), definite=True)
    start = position + (scan.key(position) in PROVINCES)
    place = scan.hit(start, {HitKind.PLACE}, bare=True)
    countries = {entry.rpartition("/")[2] for entry in place.entries} if place else set()
    if place is None or len(countries) != 1:
        return None
    return Phrase(MentionKind.PLACE, Range(position, place.last), actor=countries.pop(), definite=True)
