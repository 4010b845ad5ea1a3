"""Names that are words too, in a sentence without a day: a newspaper counts on its readers to know a leader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import DOUBTED, PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.partners import is_closed, is_resumed, leads_to_partner
from diplo_events.mentions.scan import is_definite
from diplo_events.mentions.vocabulary import (
    AGENT_VERBS,
    BEFORE_NAMES,
    COMMAS,
    COMPLEMENTIZERS,
    GATHERINGS,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    MEETING_VERBS,
    RECEPTIONS,
    SAYING_NOUNS,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Range
    from diplo_events.mentions.scan import Scan

_LOOKED_AT: Final = 4
_RELATIVES: Final = folded("الذي التي")
#: Verbs of telling and sending, and the prepositions that lead to whom (lemmas, folded words).
_SENDING: Final = frozenset(
    "طلب نقل عرض حمل تمنى أرسل بعث وجه قال استمع سمع تلقى تسلم أخذ سلم نصح رد اشترط قدم".split()
)
_TO: Final = folded("من إلى على عن")
_LEADING: Final = frozenset({"سبق", "شرح", "بين"})
#: So far before its preposition stands the verb of telling.
_TOLD: Final = 5
#: What one holds, sends and gets, as the object of a verb (lemmas).
_OBJECTS: Final = GATHERINGS | frozenset("رسالة برقية دعوة وفد حوار اتفاق مذكرة".split())
#: «بان», a name and a particle; verbs of which «بأن» tells nothing, and those that carry another.
_BAN: Final = "بان"
_DEEDS: Final = frozenset("زار وصل توجه قام غادر التقى اجتمع استقبل قابل تلقى عاد بحث ناقش أجرى عقد سافر انتقل".split())
_DISCUSSING: Final = frozenset({"بحث", "ناقش", "استعرض", "تبادل", "تدارس"})
_CARRYING: Final = folded("كان وكان")
_CALLS: Final = frozenset({"اتصال", "مكالمة", "لقاء", "اجتماع"})
_DURING: Final = folded("في خلال أثناء")


def is_known_to_readers(scan: Scan, name: Range) -> bool:
    """Tell whether the words beside a listed surname are such as leaders have beside theirs.

    «بوش الذي استقبل»، «المحادثات التي أجراها البرادعي»، «تحذير مبارك من»، «طلب شارون من بوش»، «أن هنية رفض»
    """
    hit = scan.hit(name.first, PERSONS)
    if scan.day is not None or hit is None or hit.last != name.last or not scan.lexis.known_leader(hit.entries):
        return False
    if _is_partner(scan, name) or meets_another(scan, hit):
        return True
    if name.skip:
        led = scan.tokens[name.first].form.startswith("و")
        return _is_spoken_to(scan, name) or (led and _has_relative_clause(scan, name, sure=hit.confidence > DOUBTED))
    return any(told(scan, name, sure=hit.confidence > DOUBTED) for told in _TOLD_SO)


def meets_another(scan: Scan, hit: Hit) -> bool:
    """«استقبل مبارك لافروف»، «التقى عباس ميتشل»: a leader, then somebody else, for no Russian is called «مبارك»."""
    verb = scan.reading(hit.first - 1)
    if scan.day is not None or hit.skip or verb is None or not _is_of_one(verb) or verb.enclitic:
        return False
    following = scan.hit(hit.last, PERSONS, bare=True)
    if verb.lemma not in MEETING_VERBS or following is None or following.confidence <= DOUBTED:
        return False
    given, arab = scan.key(hit.first), scan.key(following.first).startswith("ال")
    if (arab and given in scan.lexis.given_names) or scan.lexis.may_be_called(following.entries, given):
        return False  # «موسى الصدر»، «عباس عراقجي»
    return scan.lexis.known_leader(hit.entries)


def _is_partner(scan: Scan, name: Range) -> bool:
    """«اتصل هاتفيا بمبارك»، «للقاء مبارك»، «التقى سولانا مبارك في»: with whom somebody is in contact."""
    prefix = scan.tokens[name.first].form[: name.skip]
    beside = not prefix and (_is_behind_other(scan, name) or _is_behind_official(scan, name))
    led = beside or leads_to_partner(scan.tokens, name.first, prefix)
    return led and is_closed(scan.tokens, name.last)


def _is_behind_official(scan: Scan, name: Range) -> bool:
    """«استقبل العاهل الأردني الحريري»: behind a verb of meeting and an office with its state."""
    for place in range(max(0, name.first - _TOLD), name.first - 1):
        verb, office = scan.reading(place), scan.office(place + 1)
        if verb is not None and verb.pos == "verb" and verb.lemma in MEETING_VERBS and office is not None:
            return office.last == name.first and office.actor is not None and not verb.enclitic
    return False


def _is_behind_other(scan: Scan, name: Range) -> bool:
    """«التقى سولانا مبارك»، «استقبل صالح بوش»: behind such a verb and somebody listed, who is no given name of his."""
    before = _listed_before(scan, name.first)
    if before is None or before.skip:
        return False
    if meets_another(scan, before):
        return True
    given = before.last == before.first + 1 and scan.key(before.first) in scan.lexis.given_names
    verb = scan.reading(before.first - 1)
    met = verb is not None and verb.pos == "verb" and verb.lemma in MEETING_VERBS
    return met and not given and before.confidence > DOUBTED


def _listed_before(scan: Scan, position: int) -> Hit | None:
    """Return the longest person of the list whose name ends here."""
    near = (hit for first in range(max(0, position - _TOLD), position) for hit in scan.hits.get(first, ()))
    return next((hit for hit in near if hit.kind in PERSONS and hit.last == position), None)


def _is_spoken_to(scan: Scan, name: Range) -> bool:
    """«قال لسليمان إن»، «سبق لمشرف أن»: «ل» before a name, between a verb of saying and what is said."""
    after = scan.reading(name.last)
    said = after is not None and (after.pos in {"conj_sub", "verb_pseudo"} or _on_phone(scan, name.last))
    if not said or not scan.tokens[name.first].form.startswith("ل"):
        return False
    near = (scan.reading(place) for place in range(max(0, name.first - _TOLD), name.first))
    return any(one is not None and one.pos == "verb" and one.lemma in HUMAN_VERBS | _LEADING for one in near)


def _on_phone(scan: Scan, position: int) -> bool:
    """«أكد بوش لمبارك في اتصال هاتفي أن»."""
    encounter = scan.reading(position + 1)
    return scan.key(position) in _DURING and encounter is not None and encounter.lemma in _CALLS


def _in_relative_clause(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«التي أجراها البرادعي مع»، «التي سيجريها مشعل في»: the verb's pronoun is the noun's, and he is its subject."""
    before = scan.reading(name.first - 1)
    verb = before is not None and before.pos == "verb" and before.enclitic.endswith("_dobj")
    return (verb and (sure or scan.key(name.first - 2) in _RELATIVES)) or is_resumed(scan.tokens, name.first)


def _has_relative_clause(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«جلس بوش الذي استقبل»، «كان مبارك الذي زار»، «ولارسن، الذي التقى شالوم»."""
    start = name.last + (scan.key(name.last) in COMMAS)
    before, after = scan.reading(name.first - 1), scan.reading(start + 1)
    acts = before is not None and _is_of_one(before) and not before.enclitic
    return (sure or acts) and scan.key(start) in _RELATIVES and after is not None and after.pos == "verb"


def _says(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«اتهامات بوش»، «تحذير مبارك من أن»: behind a noun of saying; a doubtful name must stand before a particle."""
    before, after = scan.reading(name.first - 1), scan.reading(name.last)
    if before is None or before.pos != "noun" or is_definite(before) or before.enclitic:
        return False
    if before.lemma not in SAYING_NOUNS | HUMAN_NOUNS:
        return False
    described = after is not None and after.pos == "adj"
    of_noun = described and (sure or _is_of_noun(before, after))
    return of_noun or is_closed(scan.tokens, name.last)


def _is_of_noun(noun: Reading, adjective: Reading | None) -> bool:
    """«زيارة مبارك الشهيرة»، «زيارات صالح المتكررة»: the adjective is of the noun, not of the man."""
    return adjective is not None and adjective.gen == "f" and (noun.gen == "f" or noun.num == "p")


def _is_told(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«طلب شارون من بوش»، «نقل إلى مبارك رسالة»."""
    if scan.key(name.first - 1) not in _TO:
        return False
    verbs = (scan.tokens[place].readings for place in range(max(0, name.first - 1 - _TOLD), name.first - 1))
    return any(_sends(one) for readings in verbs for one in readings[:_LOOKED_AT]) and (sure or _unruled(scan, name))


def is_no_particle(scan: Scan, position: int) -> bool:
    """«توجه بان إلى روما»، «زيارة بان لسوريا»: what «بأن» looks like without its hamza, where nobody says anything."""
    before = scan.reading(position - 1)
    if scan.day is not None or before is None or scan.tokens[position].form != _BAN:
        return False
    if scan.key(position - 1) in _CARRYING:
        after = scan.word(position + 1)
        return after is not None and any(_is_of_one(one) for one in after.readings[:_LOOKED_AT])
    if before.pos == "verb":
        return before.lemma in _DEEDS and not before.enclitic
    return before.pos == "noun" and before.lemma in GATHERINGS and not (is_definite(before) or before.enclitic)


def _is_ban(scan: Scan, name: Range, *, sure: bool) -> bool:
    return is_no_particle(scan, name.first)


def _is_beside(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«بحث مع سليمان موضوع التهدئة»: behind «مع» a word that is a name first heads no genitive.

    Nor does a doubtful one behind a verb whose object is still to come: «يبحث مع مبارك دعم العراق».
    """
    best, verb = scan.reading(name.first), scan.reading(name.first - 2)
    talks = verb is not None and verb.pos == "verb" and verb.lemma in _DISCUSSING
    beside = scan.key(name.first - 1) in BEFORE_NAMES and best is not None and best.pos == "noun_prop"
    return beside and (sure or talks)


def _owns(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«اختتم نجاد زيارته»، «سيرفع المعلم تقريره»: behind a verb and its subject stands what is his."""
    before, after = scan.reading(name.first - 1), scan.reading(name.last)
    if before is None or after is None or not _is_of_one(before) or before.enclitic:
        return False
    return after.pos == "noun" and after.enclitic in {"3ms_poss", "3fs_poss"} and not after.proclitics


def _is_met(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«للقاء لحود»، «لقائه بري»، «التقى ليفني»: whom somebody meets, where no noun goes on."""
    before, after = scan.reading(name.first - 1), scan.reading(name.last)
    if before is None or before.lemma not in RECEPTIONS or not (before.enclitic or "li_prep" in before.proclitics):
        return False
    return sure or after is None or after.pos not in {"noun", "noun_prop", "adj"}


def _goes_on(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«ويستعد صالح لزيارة»، «أن يكون مشرف قد»: between a verb of his and a preposition, or «قد»."""
    before = scan.reading(name.first - 1)
    if sure or before is None or not _is_of_one(before) or before.enclitic or before.pos != "verb":
        return False
    token = scan.word(name.last)
    return token is not None and is_closed(scan.tokens, name.last) and not _is_joined(token.form)


def _is_joined(form: str) -> bool:
    return form.startswith("و")


def _acts(scan: Scan, name: Range, *, sure: bool) -> bool:
    """«كرر متقي القول»، «أن هنية رفض»، «كان لارسن يجتمع»."""
    before, after = scan.word(name.first - 1), scan.word(name.last)
    if before is None:
        return False
    if scan.key(name.first - 1) in COMPLEMENTIZERS | _WHEN:
        readings = after.readings[: _LOOKED_AT if sure else 1] if after is not None else ()
        return any(_is_of_one(one) and (sure or one.lemma in _DEEDS) for one in readings)
    if not (sure or _of_leaders(scan, name)):
        return False
    return bool(before.readings) and _is_of_one(before.readings[0]) and not before.readings[0].enclitic


def _of_leaders(scan: Scan, name: Range) -> bool:
    """«واشترط البشير لحضور القمة»، «تمنى موسى على»: a verb that has somebody for its subject, and no phrase goes on."""
    verb, after = scan.reading(name.first - 1), scan.reading(name.last)
    if verb is None or verb.lemma not in HUMAN_VERBS | AGENT_VERBS:
        return False
    if after is not None and _is_object(scan, name.last, after):
        return True
    return _unruled(scan, name) and (after is None or after.pos not in {"noun", "noun_prop"})


def _is_object(scan: Scan, position: int, after: Reading) -> bool:
    """«أجرى مبارك محادثات»، «أمضى عون يومين»: what the verb is done to, no genitive."""
    if after.pos == "noun" and after.proclitics == ("Al_det",) and scan.definite(position - 1):
        # «وصف المعلم اللقاء»: a surname with its article rules no genitive; but «شكر المعلم التلاميذ»
        return after.lemma in SAYING_NOUNS | HUMAN_NOUNS | _OBJECTS
    bare = after.pos == "noun" and not is_definite(after) and not after.enclitic
    plural = after.num == "p" and scan.tokens[position].form.endswith("ات")  # «طلب عون ضمانات»
    return bare and (plural or after.lemma in _OBJECTS or is_time_word(scan.key(position)))


def _unruled(scan: Scan, name: Range) -> bool:
    best, after = scan.reading(name.first), scan.reading(name.last)
    proper = best is not None and best.pos == "noun_prop"
    return proper and (after is None or after.pos != "adj")


def _sends(reading: Reading) -> bool:
    return reading.pos == "verb" and reading.lemma in _SENDING


def _is_of_one(reading: Reading) -> bool:
    return reading.pos == "verb" and reading.per == "3" and reading.num in {"s", "na"}


_WHEN: Final = folded("فيه فيها حين عندما بينما فيما كما يكون تكون")
_TOLD_SO: Final = (
    *(_in_relative_clause, _has_relative_clause, _says, _is_told),
    *(_is_met, _is_ban, _is_beside, _owns, _goes_on, _acts),
)
