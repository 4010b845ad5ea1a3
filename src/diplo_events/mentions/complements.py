"""Complements in no list: another office after a deputy, a body, or plain nouns: «وزير حقوق الإنسان»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import DOUBTED, PERSONS
from diplo_events.mentions.honorifics import HONOURING, honorifics_at
from diplo_events.mentions.listed_bodies import bare_body
from diplo_events.mentions.names import name_at
from diplo_events.mentions.private import heads_private, private_at
from diplo_events.mentions.scan import is_bare, is_definite
from diplo_events.mentions.vocabulary import BODY_HEADS, DEPUTIES, ELATIVES, REGIONS, SECONDS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

_LONGEST: Final = 5
#: Heads of those who stand for a leader (lemmas).
_SENT: Final = frozenset("مبعوث موفد مستشار ناطق متحدث ممثل نائب مساعد معاون سكرتير".split())
#: What one steers: «قائد الطائرة».
_VEHICLES: Final = frozenset("طائرة مروحية سفينة عبارة ناقلة زورق قارب يخت مركبة سيارة شاحنة حافلة قطار".split())
_LEADER: Final = "قائد"
_ENVOYS: Final = frozenset({"envoy", "special_representative"})
#: Offices that other nouns make another thing: «مصدر دخل».
_CLOSED: Final = frozenset({"official_source", "ambassador", "diplomat", "counterpart"})
_STOPPING: Final = frozenset(
    {
        HitKind.NISBA,
        HitKind.ORGANISATION_NISBA,
        HitKind.COUNTRY,
        HitKind.METONYM,
        HitKind.CAPITAL,
        HitKind.ORGANISATION,
        HitKind.PERSON,
    }
)
#: Bodies that are of something: «لجنة الصياغة» (lemmas).
_BODIES: Final = frozenset("هيئة لجنة مؤسسة وكالة جهاز بعثة مكتب مجلس سلطة دائرة إدارة فريق مركز صندوق".split())
#: What a highest office becomes when it is one of something unlisted: «رئيس قسم» heads no state.
_REDUCED: Final = {"head_of_state": "head_of_department", "leader": "leader", "head_of_government": "minister"}
_GOVERNS: Final = {"أمير": "governor", "حاكم": "governor"}


def open_complement(scan: Scan, phrase: Phrase) -> Phrase:
    """Return a title without listed complement with what completes it, if anything does."""
    position = phrase.last
    if phrase.number == "d" or leader_follows(scan, phrase):  # «وفدا الحكومة والمعارضة»: see ``groups``
        return phrase
    if phrase.position in _ENVOYS and (sent := _of_sender(scan, phrase)) is not None:
        return sent
    private = private_at(scan, position)
    if private is not None:
        return replace(phrase.titled_upto(private.last), construct=False, definite=True).marked("private")
    inner = scan.office(position) if phrase.lemma in DEPUTIES else None
    if inner is not None and inner.range.skip == 0 and inner.reference != "counterpart":
        return _second_to(phrase, inner)
    if heads_private(scan, position) or _is_steered(scan, phrase, position):
        return _of_nouns(scan, phrase).marked("private")
    body = bare_body(scan, position)
    return _of_body(phrase, body) if body is not None else _of_nouns(scan, phrase)


def _is_steered(scan: Scan, phrase: Phrase, position: int) -> bool:
    """«قائد الطائرة المصرية»: who steers it leads nobody."""
    best = scan.reading(position)
    return phrase.lemma == _LEADER and best is not None and best.lemma in _VEHICLES


def leader_follows(scan: Scan, phrase: Phrase) -> str | None:
    """Return whose leader the name in the genitive is: «نظام الأسد»، «وزير دفاع الأسد»، «مبعوث بوتين».

    A ministry may sound like a name: «وزير الصيد» is nobody's of Mr Essid.
    """
    hit = scan.hit(phrase.last, PERSONS, bare=True)
    told = phrase.kind is MentionKind.ORGANISATION or phrase.last > phrase.range.first + 1 or phrase.lemma in _SENT
    if hit is None or scan.office(phrase.last) is not None:  # «الملك» is a Mr Mulk too
        return None
    place = scan.hit(phrase.last, {HitKind.PLACE}, bare=True)
    if place is not None and place.last >= hit.last and place.confidence > hit.confidence:  # «مجلس شورى كويتا»
        return None
    if not told or (phrase.kind is MentionKind.POSITION and hit.confidence <= DOUBTED):
        return None
    return scan.lexis.led_by(hit.entries, scan.day)


def _of_sender(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«مبعوث صاحب السمو الشيخ فلان أمير الكويت», «مبعوث فخامة الرئيس فلان»: who sends an envoy, with his honours."""
    start = honorifics_at(scan, phrase.last, bare=True)[0]
    if start == phrase.last:
        return None
    ahead = scan.office(start)
    named = name_at(scan, ahead.last if ahead is not None else start)
    behind = scan.office(named[0].last) if named is not None and ahead is None else None
    office = ahead or behind
    if office is None or office.range.skip or office.number != "s":
        return None
    leads = scan.lexis.led_by(named[1], scan.day) if named is not None and office.actor is None else office.actor
    last = max(office.last, named[0].last if named is not None else 0)
    return replace(phrase.owned(last, leads), definite=True)


def _of_body(phrase: Phrase, body: Phrase) -> Phrase:
    owned = replace(phrase.owned(body.last, body.actor), definite=body.definite)
    return replace(owned, position="deputy").marked("deputy") if phrase.lemma in SECONDS else _lowered(owned)


def _of_nouns(scan: Scan, phrase: Phrase) -> Phrase:
    free = phrase.kind is not MentionKind.ORGANISATION or phrase.lemma in BODY_HEADS
    return _nouns(scan, phrase) if free and phrase.position not in _CLOSED else phrase


def listed_nouns(scan: Scan, phrase: Phrase) -> Phrase:
    """«رئيس هيئة السياحة السعودية»، «رئيس لجنة الصياغة»: the nouns behind a listed complement that one must follow."""
    best = scan.reading(phrase.last - 1)
    bodied = best is not None and best.lemma in _BODIES and not best.enclitic
    return _nouns(scan, phrase) if bodied and phrase.number == "s" else phrase


def _second_to(phrase: Phrase, inner: Phrase) -> Phrase:
    """«نائب وزير الخارجية الروسي»: the office behind it gives state and rank."""
    outer = replace(
        phrase.owned(inner.last, inner.actor),
        definite=inner.definite,
        construct=inner.construct,
        article=inner.article,
        attaches=inner.attaches,
    )
    if phrase.lemma not in SECONDS:
        return replace(outer, reference=inner.reference)
    return replace(outer, position=f"deputy_{inner.position}", reference=inner.reference).marked("deputy")


def _lowered(phrase: Phrase) -> Phrase:
    position = _GOVERNS.get(phrase.lemma) or _REDUCED.get(phrase.position or "", phrase.position)
    return replace(phrase, position=position)


def _nouns(scan: Scan, phrase: Phrase) -> Phrase:
    last, closed = phrase.last, False
    while last - phrase.last < _LONGEST and _goes_on(scan, last, first=last == phrase.last, closed=closed):
        closed = closed or scan.definite(last)
        last += 1
    if last == phrase.last:
        return phrase
    closed = scan.definite(last - 1)
    if phrase.lemma in SECONDS and phrase.number == "s":  # «نائب السكرتير الخاص» sits in no parliament
        phrase = replace(phrase, position="deputy")
    return replace(_lowered(phrase.titled_upto(last)), definite=closed, construct=not closed)


def _goes_on(scan: Scan, position: int, *, first: bool, closed: bool) -> bool:
    token, best = scan.word(position), scan.reading(position)
    if token is None or best is None or scan.hit(position, _STOPPING) or not best.known:
        return False
    if scan.key(position) in scan.lexis.modifiers or scan.key(position) in REGIONS:
        return False
    if not first and scan.hit(position, HONOURING, bare=True) is not None:  # «رئيس جمعية ... القاضي»
        return False
    if first:
        return _is_noun(token) and is_bare(best) and best.cas != "a" and not token.form.endswith(("ا", "اً"))
    if closed and best.pos == "noun" and not best.proclitics[:-1] and scan.key(position) not in ELATIVES:
        return False  # «استقبل وزير البلديات الوفد»
    return _later(best)


def _is_noun(token: Token) -> bool:
    """«وزير البناء»: what is somebody's name as well is still a noun."""
    best = token.readings[0]
    proper = best.pos == "noun_prop" and is_definite(best)
    return best.pos == "noun" or (proper and any(one.pos == "noun" for one in token.readings))


def _later(best: Reading) -> bool:
    """After the first noun: its genitives, its adjectives, and «و» with a further definite noun."""
    if best.pos not in {"noun", "adj"} or "bi_prep" in best.proclitics or "li_prep" in best.proclitics:
        return False
    return is_definite(best) or best.stt == "c"
