"""The head of a title: which reading of the word names an office or institution here, and its listed complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS, PERSONS
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import NOMINAL, is_definite, lead
from diplo_events.mentions.vocabulary import (
    ALIASES,
    BOTH_STATES,
    DEPUTIES,
    ELATIVES,
    IN,
    MINISTRIES,
    RENAMED,
    SECONDS,
    SPEAKS_FOR,
    TITLE_ADJECTIVES,
    folded,
)
from diplo_events.orthography import without_article
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from diplo_events.document import MentionKind, Reading
    from diplo_events.mentions.lexis_tables import Complement, Complements
    from diplo_events.mentions.scan import Scan

_THAT = folded("أن أنه أنها")
#: «كبار المسؤولين»: many, whom the lexicon counts as one.
_SENIORS = "كبار"
#: «مستشار جلالة الملك»: how whom one serves is honoured.
_HONOURING = folded("جلالة فخامة سمو معالي دولة سيادة عظمة")
_HEIR = "ولي"
_TO_THE_THRONE = folded("العهد عهد ولي")
_NOT = folded("غير")
_OF = folded("من")
_SPEAKING = frozenset({"متحدث", "ناطق"})
_ABOUT = folded("عن إلى إليه إليها معه معها")
_STATES = frozenset({HitKind.COUNTRY})
#: Who is sent, by a participle (lemmas), and whose he is.
_SENT = frozenset({"مبعوث", "موفد", "مندوب"})
_NAMES = frozenset({HitKind.PERSON, HitKind.SHORT_NAME, HitKind.COUNTRY, HitKind.PLACE, HitKind.METONYM})


def head_reading(scan: Scan, position: int, lemmas: Collection[str]) -> Reading | None:
    """Return the reading by which the word heads a title, of those that cut it like the best one."""
    token = scan.word(position)
    if token is None or not token.readings:
        return None
    best = token.readings[0]
    found = [
        reading
        for reading in token.readings
        if (reading.lemma in lemmas or (reading.lemma in RENAMED and _canonical(reading).lemma in lemmas))
        and reading.pos in NOMINAL
        and lead(reading) == lead(best)
        and (reading.exact or not best.exact or _is_heir(scan, position, reading))
    ]
    return _in_state(scan, position, list(map(_canonical, found))) if found else None


def _is_heir(scan: Scan, position: int, reading: Reading) -> bool:
    """«ولى العهد», as Egypt spells it, is no verb."""
    return reading.lemma == _HEIR and scan.key(position + 1) in _TO_THE_THRONE


def _canonical(reading: Reading) -> Reading:
    """«ملكة» is a lemma of its own; the office is «ملك»."""
    lemma = ALIASES.get(reading.lemma)
    if reading.gen == "f" and reading.num == "s" and is_definite(reading):
        lemma = lemma or MINISTRIES.get(reading.lemma)
    return replace(reading, lemma=lemma) if lemma else reading


def _in_state(scan: Scan, position: int, found: list[Reading]) -> Reading:
    """«وزيرا الخارجية» is a dual before its genitive, «وزيرا» alone an accusative; «سفيري» rather two than mine."""
    form = scan.tokens[position].form
    two = [reading for reading in found if reading.num == "d" and not reading.enclitic]
    many = [reading for reading in found if reading.num in {"d", "p"} and not reading.enclitic]
    if form.endswith("ا") and two:
        single = (reading for reading in found if reading.num != "d")
        return two[0] if _genitive_follows(scan, position + 1) else next(single, found[0])
    if form.endswith(found[0].lemma):  # «مفتي»
        return next((reading for reading in found if reading.num == "s"), found[0])
    if form.endswith("ي") and many:
        return many[0]
    return found[0]


def _genitive_follows(scan: Scan, position: int) -> bool:
    """«وزيرا الخارجية»، «رئيسا مصر»، «وزيرا خارجية مصر»: a definite noun, or a bare one with its own genitive."""
    if scan.definite(position) or scan.hit(position, _NAMES, bare=True) is not None:
        return True
    noun = scan.reading(position)
    bare = noun is not None and noun.pos == "noun" and not noun.proclitics and not scan.key(position).endswith("ا")
    return bare and (scan.hit(position + 1, _NAMES, bare=True) is not None or scan.key(position + 1) in BOTH_STATES)


def headed(
    scan: Scan, position: int, reading: Reading, table: Mapping[str, Complements], kind: MentionKind
) -> tuple[Phrase, Complement] | None:
    """Return head and listed complement as a phrase, or None where the word is no title here."""
    complement, last = _complement(scan, position + 1, table[reading.lemma], reading)
    if complement is None or (not complement.words and _is_other_word(scan, position, reading, table)):
        return None
    closed = _is_closed(scan, position, last, reading)
    words = Range(position, last, lead(reading))
    phrase = Phrase(
        kind,
        words,
        title=words,
        lemma=reading.lemma,
        position=complement.code,
        attaches=complement.attaches,
        gender=reading.gen,
        number="p" if scan.key(position).endswith(_SENIORS) else reading.num,
        reference="possessive" if has_pronoun(scan, position, last) else None,
        definite=closed,
        construct=not closed,
        article=is_definite(reading),
    )
    return phrase, complement


def _complement(scan: Scan, position: int, complements: Complements, reading: Reading) -> tuple[Complement | None, int]:
    """Return the longest listed complement that stands here, and where it ends."""
    article = is_definite(reading) and not reading.lemma.startswith("ل")  # «للجنة» may have none
    closed = article and _is_genitive(scan, position)
    for complement in complements.before(scan.key(position + _honours(scan, position))):
        if complement.words and (closed or _is_cut(scan, position, complement, reading)):
            continue
        last = _matched(scan, position, complement.words)
        if last is not None and (complement.words or not reading.enclitic or reading.known):
            return complement, last
    return None, position


def _matched(scan: Scan, position: int, words: tuple[str, ...]) -> int | None:
    """«مستشار جلالة الملك»، «مدير مكتب فخامة الرئيس»: where these words end, an honorific before one of them or not."""
    for word in words:
        position += _honours(scan, position) and not scan.matches(position, (word,))
        if not scan.matches(position, (word,)):
            return None
        position += 1
    return position


def _honours(scan: Scan, position: int) -> bool:
    return scan.key(position) in _HONOURING and scan.definite(position + 1)


def _is_genitive(scan: Scan, position: int) -> bool:
    """«استقبل الرئيس الوفد»، «ناقش الوزير أمن الحدود»: behind an article only an adjective completes a title."""
    token = scan.word(position)
    if token is None or without_article(token.key) in TITLE_ADJECTIVES or token.key in ELATIVES:
        return False
    best = token.reading
    plain = best is not None and best.pos == "noun" and best.proclitics in {(), ("Al_det",)}
    return plain and not any(one.pos == "adj" for one in token.readings)


def _is_cut(scan: Scan, position: int, complement: Complement, reading: Reading) -> bool:
    """«نائب رئيس الديوان»: the office under him goes on, and is not the «الرئيس» that the list has.

    Nor is «في رئاسة الوزراء» the listed «في الرئاسة».
    """
    last = position + len(complement.words)
    if complement.words[0] in IN and not scan.definite(last - 1) and scan.matches(position, complement.words):
        body = scan.institution(last - 1)
        return body is not None and body.last > last
    if reading.lemma not in SECONDS or scan.definite(last - 1) or not scan.matches(position, complement.words):
        return False
    office = scan.office(last - 1)
    return office is not None and office.last > last and office.position != "head_of_state"


def _is_other_word(scan: Scan, position: int, reading: Reading, table: Mapping[str, Complements]) -> bool:
    """«المفاوضات» are talks, no woman negotiators; «من المقرر أن» is no rapporteur."""
    best = scan.tokens[position].readings[0]
    if reading.lemma in _SPEAKING and _speaks_meanwhile(scan, position, reading):
        return True
    if best.pos == "noun" and _canonical(best).lemma != reading.lemma and best.lemma not in table:
        return not (reading.lemma in DEPUTIES and _office_follows(scan, position + 1))
    if best.pos == "verb" and reading.num == "p":  # «عمد الحوثيون إلى ...»
        return True
    if reading.lemma == "مقرر" and is_definite(reading) and _leads_on(scan, position + 1):
        return True
    return scan.key(position + 1) in _THAT and scan.key(position - 1) in _OF


def _speaks_meanwhile(scan: Scan, position: int, reading: Reading) -> bool:
    """«اختتم زيارته متحدثا عن شراكة»: speaking, no spokesman; he speaks for somebody, «باسم», or is an official one."""
    if is_definite(reading) or reading.num != "s":
        return False
    key, following = scan.key(position), scan.reading(position + 1)
    described = following is not None and following.pos == "adj"
    accusative = key.endswith("ا") and scan.key(position + 1) not in SPEAKS_FOR and not described
    return accusative or scan.key(position + 1) in _ABOUT


def _leads_on(scan: Scan, position: int) -> bool:
    """«زيارته المقررة إلى إسرائيل»، «الاجتماع المقرر في روما»: what is scheduled, not who reports."""
    following = scan.reading(position)
    return following is not None and (following.pos == "prep" or "li_prep" in following.proclitics)


def _office_follows(scan: Scan, position: int) -> bool:
    """«مساعدة وزير الخارجية» is no help."""
    office = scan.office(position)
    return office is not None and office.range.skip == 0


def _is_closed(scan: Scan, position: int, last: int, reading: Reading) -> bool:
    """Tell whether head and complement are definite, so that no genitive can follow."""
    if last == position + 1:
        return is_definite(reading) or bool(reading.enclitic)
    ending = scan.reading(last - 1)
    proper = scan.hit(last - 1, _NAMES, bare=True) is not None
    return proper or scan.definite(last - 1) or (ending is not None and ending.enclitic.endswith("poss"))


def has_pronoun(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a pronoun says whose office it is: «وزيرها»، «رئيس وزرائها»."""
    readings = [scan.reading(position) for position in range(first, last)]
    return any(reading is not None and reading.enclitic.endswith("poss") for reading in readings)


def describes(scan: Scan, position: int, reading: Reading, *, kinds: frozenset[str] = frozenset({"noun"})) -> bool:
    """«الجهة المسؤولة»، «أمر ملكي»: an adjective in agreement with the noun before it heads nothing.

    ``kinds`` are the parts of speech the word before may have: with «adj» adjectives may stand between.
    """
    if lead(reading) or not any(one.pos == "adj" for one in scan.tokens[position].readings):
        return False
    if reading.enclitic:  # «سحبت كندا دبلوماسييها»
        return False
    sent = reading.lemma in _SENT and scan.hit(position + 1, NISBAS, bare=True) is not None
    if sent or scan.key(position - 1) in SPEAKS_FOR:  # «حضر اللقاء المبعوث الأمريكي»، «باسم مركز الملك سلمان»
        return False
    if scan.key(position - 1).removeprefix("و") in _NOT:
        return True
    before = scan.reading(position - 1)
    if before is None or before.pos not in kinds or _is_name(scan, position - 1, reading):
        return False
    return is_definite(before) is is_definite(reading) and _genders_fit(before, reading)


def _is_name(scan: Scan, position: int, reading: Reading) -> bool:
    """«طردت روسيا دبلوماسيين»: an adjective without the article describes no state, whatever its name may mean."""
    state = not is_definite(reading) and scan.hit(position, _STATES) is not None
    return state or scan.key(position) in scan.lexis.name_words


def is_chief(scan: Scan, position: int, reading: Reading) -> bool:
    """«السبب الرئيس»، «مؤشرها الرئيس»، «القضايا الرئيسة»: behind a thing of its gender «رئيس» means main."""
    before = scan.reading(position - 1)
    if reading.lemma != "رئيس" or lead(reading) or before is None or before.pos != "noun" or not before.known:
        return False
    owned = before.enclitic.endswith("poss")
    if (is_definite(before) or owned) is not is_definite(reading) or not _genders_fit(before, reading):
        return False
    return not (_is_somebody(scan, position - 1, before) or _name_follows(scan, position + 1))


def _is_somebody(scan: Scan, position: int, best: Reading) -> bool:
    """«أبلغ الوفد الرئيس»، «غادر القاهرة الرئيس»: somebody, or a state, before a president."""
    titled = best.lemma in scan.lexis.offices or best.lemma in scan.lexis.institutions
    return titled or bool(scan.hits.get(position)) or scan.key(position) in scan.lexis.name_words


def _name_follows(scan: Scan, position: int) -> bool:
    best = scan.reading(position)
    return scan.hit(position, PERSONS, bare=True) is not None or (best is not None and not best.known)


def _genders_fit(noun: Reading, adjective: Reading) -> bool:
    """A plural of things takes a feminine singular."""
    wanted = "f" if noun.num == "p" and noun.form_gen != "m" else noun.gen
    return adjective.gen == wanted or "na" in {adjective.gen, wanted} or noun.num == "p"
