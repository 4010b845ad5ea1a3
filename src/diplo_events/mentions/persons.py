"""Persons told by their name first: listed names, names under an honorific, names with an office behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import DOUBTED
from diplo_events.mentions.doubt import is_doubtful, is_supported, reads_otherwise
from diplo_events.mentions.foreign import FOREIGN, opens_foreign
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.introductions import HOUSE, house, is_house
from diplo_events.mentions.name_starts import may_start_name
from diplo_events.mentions.names import PARTICLES, guessed_name, is_at_place, listed_name, name_at
from diplo_events.mentions.office_after import with_office_after
from diplo_events.mentions.officers import officer_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import is_definite, lead, starts_verb
from diplo_events.mentions.support import after_human_verb, after_human_word, before_human_verb, before_verb
from diplo_events.mentions.told_by_office import appointed_name, joined_before_office, name_before_office
from diplo_events.mentions.vocabulary import (
    BEFORE_NAMES,
    COMPLEMENTIZERS,
    HIGHNESSES,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    IN,
    LINEAGE,
)
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: What a word that is a surname somewhere in the document may be by its own right.
_KNOWN: Final = frozenset(HitKind) - {HitKind.HONORIFIC, HitKind.RANK}
_BEFORE: Final = COMPLEMENTIZERS | BEFORE_NAMES
_HUMAN: Final = HUMAN_NOUNS | HUMAN_VERBS
_GUESSED: Final = 0.7


def person_at(scan: Scan, position: int) -> Phrase | None:
    """Return the person whose name starts here, honorifics included, with an office behind it if one follows."""
    start, skip = honorifics_at(scan, position)
    if start > position:
        if (officer := officer_at(scan, position)) is not None:
            return officer
        found = name_at(scan, start)
        if found is None or _is_word(scan, *found):
            return None
        return with_office_after(scan, _person(Range(position, found[0].last, skip), *found))
    phrase = _introduced(scan, position) or _listed(scan, position)
    if phrase is not None:
        return _told_longer(scan, phrase) or with_office_after(scan, phrase)
    return _unlisted_with_office(scan, position) or _unlisted(scan, position)


def _told_longer(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«قال رأفت الصباغ، المتحدث باسم الهيئة»: a word that alone is somebody of the list, with its surname behind it."""
    first = phrase.range.first
    if first not in scan.near_office:
        return None
    name = appointed_name(scan, first)
    if name is not None and name.last > phrase.range.last and phrase.range.skip == 0:
        return _titled_after(scan, name)
    if phrase.last > first + 1:
        return None
    name = name_before_office(scan, first)
    return _titled_after(scan, name) if name is not None else None


def _is_word(scan: Scan, name: Range, persons: tuple[str, ...]) -> bool:
    """«معالي أمين المنظمة»: an honorific does not make a name of every word."""
    best = scan.reading(name.first)
    if name.last > name.first + 1 or best is None or scan.key(name.first) in scan.introduced:
        return False
    if not persons and (not best.known or best.pos in {"noun", "adj"}):  # «اللواء الغراوي» can be no other word
        return best.known and scan.key(name.first) not in scan.lexis.name_words
    return is_doubtful(scan, name, persons) and reads_otherwise(scan, name)


def _person(words: Range, name: Range, persons: tuple[str, ...]) -> Phrase:
    return Phrase(MentionKind.PERSON, words, name=name, persons=persons, definite=True)


def _listed(scan: Scan, position: int) -> Phrase | None:
    found = listed_name(scan, position, bare=False)
    if found is None or _is_rather_place(scan, position) or _is_rather_state(scan, position):
        return None
    name, persons = found
    if _inside_name(scan, name) or (not persons and _is_about(scan, name)):
        return None
    phrase = _person(name, name, persons)
    doubtful = is_doubtful(scan, name, persons)
    if not doubtful:
        return phrase
    return replace(phrase, confidence=DOUBTED) if is_supported(scan, name) else None


def _is_rather_state(scan: Scan, position: int) -> bool:
    """«مع مالي»، «قالت مالي»: the state, unless a verb in the masculine tells of somebody who says it: «قال مالي»."""
    state = scan.hit(position, {HitKind.COUNTRY}, bare=True)
    hit = scan.hit(position, {HitKind.SHORT_NAME}, bare=True)
    if state is None or hit is None or state.last != hit.last or scan.key(position) in scan.introduced:
        return False
    verb = scan.reading(position - 1)
    return not (verb is not None and verb.gen == "m" and after_human_verb(scan, Range(hit.first, hit.last)))


def _is_rather_place(scan: Scan, position: int) -> bool:
    """«مجلس شورى كويتا»: a city under its own name, and somebody's only in another spelling."""
    place = scan.hit(position, {HitKind.PLACE}, bare=True)
    hit = scan.hit(position, {HitKind.SHORT_NAME}, bare=True)
    if place is None or hit is None or scan.key(position) in scan.introduced:
        return False
    if after_human_verb(scan, Range(hit.first, hit.last)):  # «قال هكاري»
        return False
    return place.last >= hit.last and place.confidence > hit.confidence


def _inside_name(scan: Scan, name: Range) -> bool:
    """«مفرح بن سلمان»: what begins with «بن» behind a name is the end of that name."""
    before = scan.reading(name.first - 1)
    opened = scan.key(name.first)[name.skip :] in LINEAGE
    return opened and before is not None and (before.pos == "noun_prop" or not before.known)


def _is_about(scan: Scan, name: Range) -> bool:
    """«رأي العاصمي»: a noun before a surname that the document tells."""
    best = scan.reading(name.first)
    common = best is not None and best.known and best.exact and best.pos == "noun"
    plain = common and scan.key(name.first) not in scan.lexis.given_names
    return plain and name.last == name.first + 2 and scan.key(name.last - 1) in scan.introduced


def _introduced(scan: Scan, position: int) -> Phrase | None:
    """A surname in no list, told in full elsewhere in the document: «غروندبرغ»."""
    token = scan.word(position)
    if token is None or not scan.introduced:
        return None
    best = scan.reading(position)
    if _is_told_house(scan, position):
        name = Range(position, position + 2, 0)
        return _person(name, name, ())
    if scan.hit(position, _KNOWN, bare=True) or (best is not None and best.pos in PARTICLES):
        return None
    for skip in (0, 1):
        if scan.key(position)[skip:] in scan.introduced and (not skip or token.form[0] in "وبلكف"):
            name = Range(position, position + 1, skip)
            return _person(name, name, ()) if not is_doubtful(scan, name, ()) or is_supported(scan, name) else None
    return None


def _is_told_house(scan: Scan, position: int) -> bool:
    """«أكد آل ثاني»: the house of somebody told in full, not the one behind another given name."""
    if scan.key(position) != HOUSE:
        return False
    token, name = scan.word(position), scan.word(position + 1)
    if token is None or name is None or not is_house(token) or house(token, name) not in scan.introduced:
        return False
    before = scan.word(position - 1)
    return before is None or before.key not in scan.lexis.name_words


def _unlisted_with_office(scan: Scan, position: int) -> Phrase | None:
    """«عمر الزاهي، وزير النفط الليبي»: a name in no list, told by the office right behind it."""
    token = scan.word(position)
    if token is None or position not in scan.near_office or scan.key(position - 1) in IN:
        return None  # «في بيت الشعب سفير ...»: behind «في» stands a place
    told = appointed_name(scan, position) or joined_before_office(scan, position)
    if told is not None or scan.definite(position):
        return _titled_after(scan, told) if told is not None else None
    name = guessed_name(scan, position)
    if name is None or name.last < position + 2 or is_at_place(scan, name):
        name = name_before_office(scan, position)
        return _titled_after(scan, name) if name is not None else None
    if starts_verb(token) and scan.key(position) not in scan.lexis.name_words and not after_human_verb(scan, name):
        return None
    return _titled_after(scan, name)


def _titled_after(scan: Scan, name: Range) -> Phrase | None:
    """«عمر الزاهي، وزير النفط الليبي»: the name, if the office behind it is his."""
    titled = with_office_after(scan, _person(name, name, ()))
    return titled if titled.position is not None else None


#: Tests for a name in no list, where an office stands behind it.
_BEFORE_OFFICE: Final = (may_start_name, name_before_office, joined_before_office, appointed_name)


def may_be_unlisted(scan: Scan, position: int) -> bool:
    """Tell whether somebody in no list may be told from here: by a surname told elsewhere, a name, or an office."""
    key = scan.key(position)
    told = scan.introduced  # nobody's surname at the first reading of a text
    if told and (key in told or key[1:] in told or _is_told_house(scan, position)):
        return True
    if position in scan.near_office and any(test(scan, position) for test in _BEFORE_OFFICE):
        return True
    if key in FOREIGN and opens_foreign(scan, position):
        return True
    best = scan.reading(position)
    return best is not None and best.pos == "noun_prop" and _may_be_expected(scan, position)


def _unlisted(scan: Scan, position: int) -> Phrase | None:
    """«وكشف كاربنتر ...»، «مع ساركوزي»، «وفانس يكشف»: a word that can only be a name, where somebody is expected."""
    best = scan.reading(position)
    if opens_foreign(scan, position):
        name = guessed_name(scan, position)
        told = name is not None and (after_human_verb(scan, name) or after_human_word(scan, name))
        return replace(_person(name, name, ()), confidence=_GUESSED) if name is not None and told else None
    if best is None or best.pos != "noun_prop" or is_definite(best) or scan.article(position):
        return None
    if not _may_be_expected(scan, position):
        return None
    name = guessed_name(scan, position, skip=_and(scan, position))
    if name is None or _is_participle(scan, name) or not _is_expected(scan, name) or _is_work(scan, name):
        return None
    return replace(_person(name, name, ()), confidence=_GUESSED)


def _is_work(scan: Scan, name: Range) -> bool:
    """«اجتماع عمل»، «جلسة عمل»: no man's, though women are called so."""
    return scan.key(name.first) == "عمل" and name.last == name.first + 1


def _and(scan: Scan, position: int) -> int:
    """«وفانس يكشف»: the «و» before a verb's subject joins sentences."""
    readings = scan.tokens[position].readings
    cut = any(lead(reading) == 1 for reading in readings) and scan.tokens[position].form.startswith("و")
    return int(cut and before_human_verb(scan, position + 1))


def _may_be_expected(scan: Scan, position: int) -> bool:
    """Tell most places where nobody is expected by the word before; :func:`_is_expected` looks closer."""
    before = scan.word(position - 1)
    if before is None or scan.key(position - 1) in _BEFORE or scan.tokens[position].form.startswith("و"):
        return True
    return any(one.lemma in _HUMAN for one in before.readings)


def _is_expected(scan: Scan, name: Range) -> bool:
    if name.skip or after_human_verb(scan, name) or after_human_word(scan, name):
        return True
    told = scan.key(name.first - 1) in COMPLEMENTIZERS
    return before_verb(scan, name) and (told or before_human_verb(scan, name.last))


def _is_participle(scan: Scan, name: Range) -> bool:
    """«وقال متذكرا», «وعبر سموه»: an accusative that the lexicon does not know, an honorific with a pronoun."""
    token = scan.tokens[name.first]
    if name.last > name.first + 1:
        return False
    owned = token.reading is not None and token.reading.enclitic.endswith("poss")
    return owned or token.key in HIGHNESSES or (token.form.startswith("م") and token.form.endswith(("ا", "اً")))
