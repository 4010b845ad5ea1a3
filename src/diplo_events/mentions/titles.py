"""Office and institution phrases: head, complement, and what attaches to them.

::

    نائب   وزير الخارجية     الروسي       السابق     لشؤون أفريقيا
    deputy  head + complement  nationality  modifier   task
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.acting import acting, with_members
from diplo_events.mentions.attach import attachments
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.complements import listed_nouns, open_complement
from diplo_events.mentions.counterparts import companion, counterpart
from diplo_events.mentions.heads import describes, head_reading, headed, is_chief
from diplo_events.mentions.scan import Parsers, is_definite, lead
from diplo_events.mentions.vocabulary import (
    CLUBS,
    COMPANIONS,
    COUNTERPARTS,
    IN,
    LED_BY,
    LOOSE,
    MINISTRY_NAMES,
    NOMINALS,
    SECONDS,
    SINGLE_SIDES,
    folded,
)
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.lexis_tables import Complement
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

_STATES: Final = frozenset({HitKind.COUNTRY, HitKind.CAPITAL})
_LISTED_BODIES: Final = frozenset({HitKind.ORGANISATION, HitKind.COUNTRY, HitKind.METONYM})
#: «برئاسة X»، «بقيادة X» tell who leads, no institution (lemmas).
_ABSTRACT: Final = frozenset({"رئاسة", "قيادة", "إدارة"})
#: «الشؤون الداخلية والخارجية»: the first of two adjectives that are names of ministries too.
_INTERNAL: Final = folded("الداخلية الخارجية")
#: What one has abroad: «السياسة الخارجية», behind which the adjective is no ministry (lemmas).
_ABROAD: Final = frozenset("سياسة علاقة شأن تجارة دين مساعدة معونة استثمار اتصال عمل نشاط دور تدخل مصلحة".split())
_COMMON: Final = frozenset({"noun", "adj"})
_OWNER: Final = 3  # words: «سياسة الولايات المتحدة الخارجية»
_OF_STATES: Final = frozenset({"دولة", "بلد", "حكومة"})
#: Whom a paper calls its own (lemmas).
_REPORTERS: Final = frozenset({"موفد", "مندوب"})
_TIES: Final = frozenset({"رابطة"})  # «روابط التعاون»
#: «قال الجمهوريون إن»: the two parties of Congress, whose members the press calls by the plural alone (lemmas).
_AMERICA: Final = "USA"
_PARTISANS: Final = frozenset({"جمهوري", "ديموقراطي"})
#: Offices whose listed complement is a bare noun, the body's name behind it: «رئيس هيئة الموانئ العراقية» (codes).
_OF_AUTHORITIES: Final = frozenset({"head_of_authority"})
#: What is done to people, who stand behind it in the genitive (lemmas).
_DONE_TO_PEOPLE: Final = frozenset("طرد إبعاد ترحيل استدعاء اعتقال احتجاز توقيف خطف اختطاف اغتيال مقتل".split())


def office_at(scan: Scan, position: int) -> Phrase | None:
    """Return the office phrase that starts at this token, or None."""
    reading = head_reading(scan, position, scan.lexis.offices) or head_reading(scan, position, COUNTERPARTS)
    if reading is None:
        befriended = head_reading(scan, position, COMPANIONS)
        return companion(scan, position, befriended) if befriended is not None else None
    if reading.lemma in _REPORTERS and reading.enclitic.startswith("1p"):
        return None  # «أفاد موفدنا إلى برن»
    if reading.lemma in COUNTERPARTS:
        if _is_misspelled_his(scan, position):
            reading = replace(reading, gen="m", enclitic="3ms_poss")
        return counterpart(scan, position, reading) if reading.enclitic or reading.num != "s" else None
    told = acting(scan, position, reading) or with_members(scan, position, reading)
    return told or _listed_office(scan, position, reading)


def _listed_office(scan: Scan, position: int, reading: Reading) -> Phrase | None:
    found = headed(scan, position, reading, scan.lexis.offices, MentionKind.POSITION)
    if found is None or (not found[1].words and _is_plain_adjective(scan, position, reading)):
        return None
    if _is_nobody_in_parliament(scan, position, reading) or _is_member_state(scan, position, reading):
        return None
    phrase = _completed(scan, *found)
    alone = phrase.last == position + 1 and phrase.actor is None
    if not alone or _after_time(scan, position):
        return phrase
    adjectival = describes(scan, position, reading, kinds=_COMMON) or is_chief(scan, position, reading)
    return None if adjectival else phrase


def _is_misspelled_his(scan: Scan, position: int) -> bool:
    """«مع نظيرة الفرنسي»: -ة for -ه, before an adjective that is no woman's."""
    nation = scan.hit(position + 1, NISBAS, bare=True)
    return scan.tokens[position].text.endswith("ة") and nation is not None and nation.definite and nation.gender == "m"


def _is_nobody_in_parliament(scan: Scan, position: int, reading: Reading) -> bool:
    """«الجمهوريون», but «الجمهوري»، «ديمقراطيات»; «مشرعون»، «مشرع روسي», but «المشرع» is the law."""
    if reading.lemma in _PARTISANS:
        many = reading.num == "p" and reading.gen == "m" and is_definite(reading)
        return not many or _is_other_party(scan, position + 1)
    return reading.lemma == "مشرع" and reading.num == "s" and is_definite(reading)


def _is_other_party(scan: Scan, position: int) -> bool:
    """«الديمقراطيون الأحرار»، «الجمهوريون في إسبانيا»: a party of some other state."""
    following = scan.reading(position)
    if scan.key(position) in IN:
        state = scan.hit(position + 1, _STATES)
        return state is not None and scan.actor(state) != _AMERICA
    named = following is not None and following.pos in _COMMON and is_definite(following)
    return named and scan.hit(position, NISBAS) is None


def _is_plain_adjective(scan: Scan, position: int, reading: Reading) -> bool:
    """«مصدر دبلوماسي»; «طرد دبلوماسي روسي» is of somebody."""
    best = scan.reading(position)
    before = scan.reading(position - 1)
    done_to = before is not None and before.lemma in _DONE_TO_PEOPLE and not is_definite(before)
    is_adjective = best is not None and best.pos == "adj" and not (done_to or _after_time(scan, position))
    return is_adjective and describes(scan, position, reading)


def _is_member_state(scan: Scan, position: int, reading: Reading) -> bool:
    """«الدول الأعضاء»، «الدول الـ15 الأعضاء»: members that are states."""
    before = [scan.reading(one) for one in (position - 1, position - 2, position - 3)]
    states = reading.lemma == "عضو" and any(one is not None and one.lemma in _OF_STATES for one in before)
    return states and is_definite(reading) and not lead(reading)


def _after_time(scan: Scan, position: int) -> bool:
    """«قال اليوم المتحدث ...»: a time before the word describes nothing."""
    return is_time_word(scan.key(position - 1))


def institution_at(scan: Scan, position: int) -> Phrase | None:
    """Return the institution phrase that starts at this token, however general its head, or None.

    Who asks for a mention of its own, and not for part of a title, checks it with :func:`stands_alone`.
    """
    reading = head_reading(scan, position, scan.lexis.institutions)
    if reading is None or _is_adjective_here(scan, position, reading):
        return None
    if reading.lemma in _TIES and reading.num == "p":
        return None
    found = headed(scan, position, reading, scan.lexis.institutions, MentionKind.ORGANISATION)
    if found is None or _longer_name(scan, found[0]) or (reading.lemma in SINGLE_SIDES and not _is_side(found[0])):
        return None
    phrase, complement = found
    led = phrase.construct and "bi_prep" in reading.proclitics and reading.num != "p"  # «بقيادة», but «بقيادات حوثية»
    if reading.lemma in _ABSTRACT and led:
        return None
    if reading.lemma in MINISTRY_NAMES:  # «الدفاع الروسية»
        phrase = replace(phrase, gender="f")
    return _completed(scan, phrase, complement)


_JOURNEYS: Final = frozenset({"جولة", "زيارة", "رحلة", "سفر", "تحرك", "نشاط"})


def stands_alone(scan: Scan, phrase: Phrase) -> bool:
    """Tell whether an institution phrase means one institution by itself: «الحكومة», but not «قوات» or «دفاع»."""
    if phrase.actor is not None or phrase.number == "d":
        return True
    bare = phrase.last == phrase.range.first + 1
    if phrase.position == "delegation" and not phrase.definite:
        return not bare or scan.key(phrase.last) in LED_BY
    if phrase.lemma in SINGLE_SIDES and phrase.number == "p":  # «الأطراف», but «الجوانب» are aspects
        return phrase.article and phrase.lemma != "جانب"
    if not phrase.definite or (phrase.lemma in LOOSE and (bare or not _is_listed(scan, phrase))):
        return False
    return phrase.number == "s" or not bare or phrase.reference is not None


def _is_listed(scan: Scan, phrase: Phrase) -> bool:
    """«النظام الصحي» is no regime, «القيادة السياسية» a leadership: the list knows its own."""
    return scan.goes_on(phrase.range.first + 1, scan.lexis.institutions.get(phrase.lemma))


def _longer_name(scan: Scan, phrase: Phrase) -> bool:
    """«الإمارات»، «المملكة العربية السعودية» are names of states before they are kinds of them.

    The longer listing wins: in «مجلس الأمن القومي» there is no «مجلس الأمن».
    """
    position = phrase.range.first
    hit = scan.hit(position, _LISTED_BODIES)
    if hit is None or hit.last < phrase.last:
        return False
    return hit.last > position + 1 or hit.kind is HitKind.COUNTRY


def _is_adjective_here(scan: Scan, position: int, reading: Reading) -> bool:
    """«السياسة الخارجية» is no ministry: a definite noun stands before it; nor is «الجيش النظامي» a regime."""
    if reading.lemma in MINISTRY_NAMES and not lead(reading) and _is_abroad(scan, position):
        return True
    before = scan.reading(position - 1)
    if reading.lemma in MINISTRY_NAMES and _is_in_kind(scan, reading, before):
        return True
    if reading.lemma in MINISTRY_NAMES and before is not None and before.enclitic and before.lemma in _JOURNEYS:
        return True  # «جولته الخارجية»
    nation = scan.hit(position - 1, NISBAS) is not None  # «الخارجية الموريتانية والداخلية التونسية»
    if reading.lemma in MINISTRY_NAMES and before is not None and is_definite(before) and not nation:
        joined = scan.tokens[position].form.startswith("و") and (
            before.pos == "adj" or _is_internal(scan, position - 1)
        )
        return before.pos == "noun" if not lead(reading) else joined
    best = scan.reading(position)
    if best is None or best.pos != "adj":
        return False
    own = best.lemma != reading.lemma and scan.hit(position, NISBAS, bare=True) is not None
    return own or describes(scan, position, reading)  # «سفير إماراتي» is of the Emirates, and no emirate


def _is_in_kind(scan: Scan, reading: Reading, before: Reading | None) -> bool:
    """«شركات دفاع أميركية»: without the article behind another noun it tells of what kind that is, and no ministry."""
    if before is None or lead(reading) or reading.enclitic or is_definite(reading):
        return False
    bare = before.pos == "noun" and not (is_definite(before) or before.enclitic)
    return bare and before.lemma not in scan.lexis.offices and before.lemma not in scan.lexis.institutions


def _is_abroad(scan: Scan, position: int) -> bool:
    """«سياسات واشنطن الخارجية»، «علاقاتها الخارجية»: the adjective of a noun with its owner in between."""
    closing = scan.reading(position - 1)
    if closing is None or not (closing.pos == "noun_prop" or closing.enclitic or scan.definite(position - 1)):
        return False
    for back in range(1, _OWNER + 2):
        best = scan.reading(position - back)
        if best is None or best.pos not in NOMINALS:
            return False
        if best.lemma in _ABROAD:
            return True
        if lead(best):
            return False
    return False


def _is_internal(scan: Scan, position: int) -> bool:
    return scan.key(position) in _INTERNAL


def _is_side(phrase: Phrase) -> bool:
    """«الجانب التركي» is a side; «إلى جانب روسيا» and «من جانبه» are prepositions."""
    if phrase.number != "s":
        return phrase.reference is None
    return phrase.article


def _completed(scan: Scan, phrase: Phrase, complement: Complement) -> Phrase:
    phrase = _with_body(scan, phrase)
    if phrase.lemma in SECONDS and phrase.reference == "possessive" and not complement.words:  # «سمو نائبه»
        phrase = replace(phrase, position="deputy")
    if phrase.construct and phrase.actor is None and (not complement.words or phrase.position in _OF_AUTHORITIES):
        phrase = open_complement(scan, phrase)
    phrase = attachments(scan, phrase)
    if complement.words and phrase.kind is MentionKind.POSITION and phrase.construct and phrase.actor is None:
        phrase = attachments(scan, listed_nouns(scan, phrase))
    phrase = _as_private(phrase)
    anybody = not complement.words and (phrase.number == "p" or not phrase.definite)  # «المرشد» is one, «مرشد» a guide
    if "private" in phrase.modifiers or (anybody and phrase.lemma not in _PARTISANS):
        return phrase
    return replace(phrase, actor=phrase.actor or complement.actor)


def _as_private(phrase: Phrase) -> Phrase:
    """«مجموعة الاتصالات السعودية»، «الجمعية المصرية ...»: a firm or club of a state is not the state's."""
    if phrase.position != "organisation_body" or phrase.lemma not in CLUBS or phrase.actor is None:
        return phrase
    return replace(phrase, actor=None).marked("private")


def _with_body(scan: Scan, phrase: Phrase) -> Phrase:
    """«رئيس المجلس الأوروبي»: where the complement is a listed body or state, that is the actor."""
    start = phrase.range.first + 1
    hit = scan.hit(start, _LISTED_BODIES, bare=True) if phrase.last > start else None
    if hit is None or hit.last < phrase.last or phrase.actor is not None:
        return phrase
    return phrase.owned(hit.last, scan.actor(hit))


PARSERS: Final = Parsers(office_at, institution_at)
