"""Office and institution phrases: head, complement, and what attaches to them.

::

    نائب   وزير الخارجية     الروسي       السابق     لشؤون أفريقيا
    deputy  head + complement  nationality  modifier   portfolio
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, Reading
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.lexis import COUNTERPARTS, DEPUTIES, Complement, without_article
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import NOMINAL, is_bare, is_definite, lead

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.mentions.scan import Scan

NISBAS: Final = frozenset({HitKind.NISBA, HitKind.ORGANISATION_NISBA})
STATES: Final = frozenset({HitKind.COUNTRY, HitKind.METONYM, HitKind.CAPITAL})
BODIES: Final = frozenset({HitKind.ORGANISATION})
#: Adjectives that belong to a title: «الأمين العام»، «المبعوث الخاص».
_TITLE_ADJECTIVES: Final = frozenset(
    {
        "عام",
        "خاص",
        "رسمي",
        "دائم",
        "سام",
        "سامي",
        "اعلي",
        "اول",
        "تنفيذي",
        "مساعد",
        "مقيم",
        "شخصي",
        "كبير",
        "رفيع",
        "سياسي",
    }
)
#: «X باسم Y»، «X في حكومة Y»، «X لدى Y»، «X التابع لـY»
_SPEAKS_FOR: Final = "باسم"
_ACCREDITED: Final = frozenset({"لدي", "الي"})
#: Offices sent to somebody, besides those accredited.
_ENVOYS: Final = frozenset(
    {
        "envoy",
        "special_representative",
        "deputy_envoy",
        "coordinator",
        "mediator",
        "high_commissioner",
        "head_of_mission",
    }
)
#: Offices that «من» or «في» ties to a body: «وفد من حماس».
_MEMBERS_OF: Final = frozenset({"official", "official_source", "delegation", "leader", "member", "diplomat", "adviser"})
#: Institutions that mean nothing without the state they belong to.
_LOOSE: Final = frozenset(
    {
        "جانب",
        "نظام",
        "دولة",
        "إدارة",
        "جيش",
        "قوة",
        "قيادة",
        "طرف",
        "جهاز",
        "مصدر",
        "سلطة",
        "بعثة",
        "هيئة",
    }
)


def office_at(scan: Scan, position: int) -> Phrase | None:
    """Return the office phrase that starts at this token, or None."""
    reading = scan.nominal(position, scan.lexis.offices) or scan.nominal(position, COUNTERPARTS)
    if reading is None or _describes(scan, position, reading):
        return None
    if reading.lemma in COUNTERPARTS:
        return _counterpart(scan, position, reading) if reading.enclitic else None
    return _headed(scan, position, reading, scan.lexis.offices, MentionKind.POSITION)


def _describes(scan: Scan, position: int, reading: Reading) -> bool:
    """«الاجتماع المقرر»، «الجهة المسؤولة»: an adjective in agreement with the noun before it is no office."""
    best = scan.tokens[position].reading
    before = scan.tokens[position - 1].reading if position else None
    if best is None or best.pos != "adj" or before is None or before.pos != "noun":
        return False
    in_name = scan.tokens[position - 1].key in scan.lexis.name_words
    return is_definite(before) is is_definite(reading) and lead(best) == 0 and not in_name


def institution_at(scan: Scan, position: int) -> Phrase | None:
    """Return the institution phrase that starts at this token, or None."""
    reading = scan.nominal(position, scan.lexis.institutions)
    if reading is None or _is_adjective_here(scan, position, reading):
        return None
    phrase = _headed(scan, position, reading, scan.lexis.institutions, MentionKind.ORGANISATION)
    if phrase is None or phrase.actor or phrase.number == "d":
        return phrase
    return phrase if phrase.definite and reading.lemma not in _LOOSE else None


def _is_adjective_here(scan: Scan, position: int, reading: Reading) -> bool:
    """«السياسة الخارجية» is no ministry: a definite feminine or plural noun stands before it."""
    if reading.lemma not in {"خارجية", "خارجي"} or position == 0 or lead(reading):
        return False
    before = scan.tokens[position - 1].reading
    return before is not None and before.pos == "noun" and is_definite(before)


def _counterpart(scan: Scan, position: int, reading: Reading) -> Phrase:
    words = Range(position, position + 1, lead(reading))
    phrase = Phrase(
        MentionKind.POSITION,
        words,
        title=words,
        gender=reading.gen,
        number=reading.num,
        reference="counterpart",
        attaches="state",
        definite=True,
    )
    return phrase if phrase.number != "s" else attachments(scan, phrase)


def _headed(
    scan: Scan, position: int, reading: Reading, table: Mapping[str, tuple[Complement, ...]], kind: MentionKind
) -> Phrase | None:
    complement, last = _complement(scan, position + 1, table[reading.lemma], reading)
    if complement is None:
        return None
    words = Range(position, last, lead(reading))
    definite = is_definite(reading) or last > position + 1
    phrase = Phrase(
        kind,
        words,
        title=words,
        position=complement.code,
        attaches=complement.attaches,
        gender=reading.gen,
        number=reading.num,
        reference="possessive" if _has_pronoun(scan, position, last) else None,
        definite=definite,
    )
    if not complement.words and not is_definite(reading) and not reading.enclitic:
        phrase = _open_complement(scan, phrase, reading)
    return attachments(scan, _headed_body(scan, phrase))


def _has_pronoun(scan: Scan, first: int, last: int) -> bool:
    """«وزيرها»، «رئيس وزرائها»: the state is told by a pronoun."""
    readings = [scan.tokens[position].reading for position in range(first, last)]
    return any(reading is not None and reading.enclitic.endswith("poss") for reading in readings)


def _headed_body(scan: Scan, phrase: Phrase) -> Phrase:
    """«رئيس المجلس الأوروبي»: where the complement is a listed body or state, that is the actor."""
    start = phrase.range.first + 1
    hit = scan.hit(start, {HitKind.ORGANISATION, HitKind.COUNTRY}, bare=True) if phrase.last > start else None
    if hit is None or hit.last < phrase.last or phrase.actor is not None:
        return phrase
    return replace(phrase.titled_upto(hit.last), actor=scan.actor(hit))


def _complement(
    scan: Scan, position: int, complements: tuple[Complement, ...], reading: Reading
) -> tuple[Complement | None, int]:
    """Return the longest listed complement that stands here, and where it ends."""
    for complement in complements:
        if scan.matches(position, complement.words) and (complement.words or not reading.enclitic or reading.known):
            return complement, position + len(complement.words)
    return None, position


def _open_complement(scan: Scan, phrase: Phrase, reading: Reading) -> Phrase:
    """Read a complement in no list: another office after a deputy, or nouns: «وزير حقوق الإنسان»."""
    if reading.lemma in DEPUTIES and (inner := office_at(scan, phrase.last)) and inner.range.skip == 0:
        return _deputy_of(phrase, inner)
    last = phrase.last
    while last - phrase.last < 5 and _complement_word(scan, last, first=last == phrase.last):
        last += 1
    return phrase.titled_upto(last)


def _deputy_of(phrase: Phrase, inner: Phrase) -> Phrase:
    prefix = phrase.position or "deputy"
    code = f"{prefix}_{inner.position}" if prefix == "deputy" else prefix
    outer = replace(phrase.titled_upto(inner.last), position=code, actor=inner.actor, modifiers=inner.modifiers)
    return outer.marked("deputy") if prefix == "deputy" else outer


def _complement_word(scan: Scan, position: int, *, first: bool) -> bool:
    token = scan.word(position)
    if token is None or token.reading is None or scan.hit(position, NISBAS | STATES | BODIES | {HitKind.PERSON}):
        return False
    best = token.reading
    if best.pos not in NOMINAL - {"noun_prop"} or not best.known or token.key in scan.lexis.modifiers:
        return False
    return is_bare(best) if first else (is_definite(best) or best.stt == "c") and "bi_prep" not in best.proclitics


def attachments(scan: Scan, phrase: Phrase) -> Phrase:
    """Return the phrase with everything that follows and belongs to its title, nationality first, portfolio last."""
    while True:
        longer = _attach(scan, phrase)
        if longer is None:
            return _portfolio(scan, phrase) or phrase
        phrase = longer


def _attach(scan: Scan, phrase: Phrase) -> Phrase | None:
    for attempt in (
        _nisba,
        _state,
        _modifier,
        _adjective,
        _institution,
        _for_whom,
        _belonging,
        _accredited,
    ):
        if (longer := attempt(scan, phrase)) is not None:
            return longer
    return None


def _nisba(scan: Scan, phrase: Phrase) -> Phrase | None:
    hit = scan.hit(phrase.last, NISBAS, bare=True)
    if hit is None or phrase.actor is not None or (phrase.number != "s" and not _agrees(hit.number, phrase)):
        return None
    if phrase.definite and not hit.definite:
        return None
    return replace(phrase.titled_upto(hit.last), actor=scan.actor(hit))


def _agrees(number: str, phrase: Phrase) -> bool:
    """A plural of persons takes a plural adjective; of things, and institutions, a feminine singular."""
    return phrase.number in number or phrase.kind is MentionKind.ORGANISATION


def _state(scan: Scan, phrase: Phrase) -> Phrase | None:
    hit = scan.hit(phrase.last, STATES | BODIES)
    if hit is None or phrase.actor is not None or phrase.attaches == "none":
        return None
    if hit.kind is HitKind.CAPITAL and phrase.position not in {"ambassador", "mayor"}:
        return None
    allowed = hit.skip == 0 or (scan.tokens[hit.first].form.startswith("ل") and phrase.definite)
    if not allowed or (phrase.number in {"d", "p"} and hit.skip == 0 and _lists_states(scan, hit.last)):
        return None
    return replace(phrase.titled_upto(hit.last), actor=scan.actor(hit))


def _lists_states(scan: Scan, position: int) -> bool:
    """«وزراء خارجية روسيا وتركيا»: the states distribute, see ``groups``."""
    hit = scan.hit(position, STATES | BODIES)
    return hit is not None and scan.tokens[position].form.startswith("و") and hit.skip > 0


def _modifier(scan: Scan, phrase: Phrase) -> Phrase | None:
    code = scan.lexis.modifiers.get(without_article(scan.key(phrase.last)))
    if code is None or code in {"deputy", "assistant"} or scan.word(phrase.last) is None:
        return None
    return phrase.titled_upto(phrase.last + 1).marked(code)


def _adjective(scan: Scan, phrase: Phrase) -> Phrase | None:
    token = scan.word(phrase.last)
    if token is None or without_article(token.key) not in _TITLE_ADJECTIVES:
        return None
    if token.key.startswith("ال") is not phrase.definite:
        return None
    return phrase.titled_upto(phrase.last + 1)


def _institution(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«مدير عام الهيئة السعودية للسياحة»: the body an office heads tells whose it is."""
    if phrase.actor is not None or phrase.kind is not MentionKind.POSITION or phrase.attaches == "none":
        return None
    inner = institution_at(scan, phrase.last)
    return _absorb(phrase, inner) if inner is not None and inner.range.skip == 0 and inner.actor else None


def _for_whom(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المتحدث باسم وزارة الخارجية الروسية»: the speaker's actor is the body's."""
    if scan.key(phrase.last) != _SPEAKS_FOR:
        return None
    return _absorb(phrase, body_at(scan, phrase.last + 1) or office_at(scan, phrase.last + 1))


def body_at(scan: Scan, position: int) -> Phrase | None:
    """Return an institution, organisation or state that starts here without proclitic."""
    institution = institution_at(scan, position)
    if institution is not None:
        return institution
    hit = scan.hit(position, STATES | BODIES)
    if hit is None:
        return None
    kind = MentionKind.ORGANISATION if hit.kind is HitKind.ORGANISATION else MentionKind.COUNTRY
    return Phrase(kind, Range(hit.first, hit.last, hit.skip), actor=scan.actor(hit))


def _absorb(phrase: Phrase, inner: Phrase | None) -> Phrase | None:
    if inner is None:
        return None
    return replace(phrase.titled_upto(inner.last), actor=phrase.actor or inner.actor)


def _belonging(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«التابعة للأمم المتحدة»، «في حكومة الوفاق»، «للأمين العام للأمم المتحدة»: what a title belongs to."""
    if without_article(scan.key(phrase.last)) in {"تابع", "تابعه"}:
        return _absorb(phrase, body_at(scan, phrase.last + 1))
    if phrase.actor is None and scan.key(phrase.last) in {"في", "من"}:
        return _absorb(phrase, _body_of(scan, phrase))
    if phrase.actor is None and scan.key(phrase.last).startswith("لل"):
        return _absorb(phrase, office_at(scan, phrase.last))
    return None


def _body_of(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«مسؤول في الخارجية الروسية»، «قيادي من حركة حماس»."""
    inside = institution_at(scan, phrase.last + 1)
    if inside is not None or phrase.position not in _MEMBERS_OF:
        return inside
    hit = scan.hit(phrase.last + 1, BODIES)
    if hit is None:
        return None
    return Phrase(MentionKind.ORGANISATION, Range(hit.first, hit.last, hit.skip), actor=scan.actor(hit))


def _accredited(scan: Scan, phrase: Phrase) -> Phrase | None:
    if phrase.attaches != "accredited" and phrase.position not in _ENVOYS:
        return None
    position = phrase.last + (scan.key(phrase.last) in _ACCREDITED or scan.key(phrase.last) == "في")
    hit = scan.hit(position, STATES | BODIES)
    if hit is None or phrase.country or (position == phrase.last and not hit.skip):
        return None
    if position == phrase.last and not scan.tokens[position].form.startswith(("ل", "ب")):
        return None
    return replace(phrase.titled_upto(hit.last), country=scan.actor(hit))


def _portfolio(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«لشؤون الشرق الأوسط»، «لحقوق الإنسان»: up to four more words of the title."""
    token = scan.word(phrase.last)
    best = token.reading if token else None
    if best is None or best.pos != "noun" or not best.known or "li_prep" not in best.proclitics or is_definite(best):
        return None
    last = phrase.last + 1
    while last - phrase.last < 5 and (scan.hit(last, STATES, bare=True) or _portfolio_word(scan, last)):
        last += 1
    return phrase.titled_upto(last) if last > phrase.last + 1 else None


def _portfolio_word(scan: Scan, position: int) -> bool:
    token = scan.word(position)
    best = token.reading if token else None
    if token is None or best is None or scan.hit(position, NISBAS | {HitKind.PERSON}):
        return False
    return best.known and best.pos in {"noun", "adj"} and is_bare(best) and token.key not in scan.lexis.name_words
