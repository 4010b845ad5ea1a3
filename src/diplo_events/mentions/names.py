"""Where a person's name begins and ends: listed names, and names in no list behind a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.honorifics import after_titles
from diplo_events.mentions.name_ends import comes_or_goes, ends_with, is_title_for_surname, may_be_surname
from diplo_events.mentions.name_starts import may_start_name
from diplo_events.mentions.name_words import is_quantifier
from diplo_events.mentions.namelike import name_step
from diplo_events.mentions.phrase import Range
from diplo_events.mentions.scan import LONGEST_NAME, is_definite, lead
from diplo_events.mentions.surnames import is_of_house
from diplo_events.mentions.undated import is_no_particle, meets_another
from diplo_events.mentions.vocabulary import (
    AGENT_VERBS,
    CALLED_BY_GIVEN_NAME,
    CALLED_SO,
    CLOSING,
    COMPLEMENTIZERS,
    HONOURED,
    HUMAN_VERBS,
    LINEAGE,
    MEETING_VERBS,
    NAME_PARTICLES,
    NOMINALS,
    OPENING,
    THEN,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

PARTICLES: Final = frozenset("prep conj conj_sub part_neg pron pron_dem pron_rel adv part verb_pseudo".split())
#: «نفى الوزير الخبر»: a town and what is told; nobody is called so.
_NEWS: Final = "الخبر"
#: What a visitor is called behind his office, and the offices; a commander's name is spelled alike.
_GUESTS: Final = folded("الضيف الضيفة الزائر الزائرة")
_OF_STATE: Final = folded("الوزير الوزيرة الرئيس الرئيسة السفير السفيرة المسؤول الملك الأمير")
_PLACES: Final = frozenset({HitKind.PLACE, HitKind.CAPITAL, HitKind.COUNTRY})
_LONGER: Final = frozenset({HitKind.ORGANISATION, HitKind.PLACE, HitKind.COUNTRY, HitKind.METONYM})
_SURE: Final = 0.5
_FULL: Final = 2
#: Given names by which leaders of those years are called alone.
_CALLED: Final = frozenset({"عباس", "صدام"})
_ENCOUNTERS: Final = frozenset({"لقاء", "استقبال"})
_TALKS: Final = frozenset({"اجتماع", "قمة", "محادثة", "مباحثة", "خلوة"})
Named = tuple[Range, tuple[str, ...]]


def listed_name(scan: Scan, position: int, *, bare: bool = True) -> Named | None:
    """Return the listed name that starts here and whom it may mean; a fuller form on the page is taken whole."""
    hit = scan.hit(position, PERSONS, bare=bare)
    if hit is None or _is_particle(scan, hit) or comes_or_goes(scan, hit.first):
        return None
    if hit.kind is HitKind.SHORT_NAME:
        guess = guessed_name(scan, position, skip=hit.skip)
        if (
            guess is not None
            and guess.last > hit.last
            and not (_is_another(scan, hit) or _tells_manner(scan, hit.last))
        ):  # «صالح السنوسي» is not the «صالح» of the list
            return guess, ()
    if hit.kind is HitKind.PERSON and is_of_house(scan, hit.last):
        return guessed_name(scan, position, skip=hit.skip) or Range(hit.first, hit.last + 1, hit.skip), ()
    last = _lengthened(scan, hit.last)
    if hit.kind is HitKind.PERSON and (_is_grandfather(scan, last) or _is_second_surname(scan, hit, last)):
        last += 1
    return Range(hit.first, last, hit.skip), hit.entries


def _tells_manner(scan: Scan, position: int) -> bool:
    """«شارك الأسد مبتسما»: a participle in the accusative, of how he did it, whether or not the lexicon knows it."""
    form = scan.tokens[position].form
    return form.startswith("م") and form.endswith(("ا", "اً"))


def _is_another(scan: Scan, hit: Hit) -> bool:
    """«محمود عباس خالد مشعل»: two full names of the list, a comma forgotten between them; «أبلغ ولش السنيورة»."""
    if any(told(scan, hit) for told in (_is_told_another, meets_another, _acts, _is_met_first)):
        return True
    following = scan.hit(hit.last, {HitKind.PERSON}, bare=True)
    whole = scan.hit(hit.first, {HitKind.PERSON}) is not None and hit.last > hit.first + 1
    return whole and following is not None and following.last > following.first + 1


def _acts(scan: Scan, hit: Hit) -> bool:
    """«وكان علاوي مهد لزيارته»، «إن علاوي بعث»: behind «كان» and «إن» a surname has its verb, not one more name."""
    if hit.skip or scan.day is not None or scan.key(hit.first - 1) not in COMPLEMENTIZERS:
        return False
    after = scan.word(hit.last)
    return after is not None and any(one.pos == "verb" and one.per == "3" and one.num == "s" for one in after.readings)


def _is_met_first(scan: Scan, hit: Hit) -> bool:
    """«بعد لقائه رايس أعلن السنيورة»: behind an encounter a surname, and then the verb of another."""
    before, after = scan.reading(hit.first - 1), scan.reading(hit.last)
    if before is None or after is None or before.pos != "noun" or before.lemma not in _ENCOUNTERS or hit.skip:
        return False
    past = after.pos == "verb" and after.per == "3" and after.asp == "p" and after.lemma in HUMAN_VERBS | AGENT_VERBS
    return past and after.known and hit.confidence > _SURE and not after.proclitics


def _is_told_another(scan: Scan, hit: Hit) -> bool:
    """«أبلغ ولش السنيورة»، «التقى كلينتون نتنياهو»: behind a verb two surnames, of which no one person has both."""
    before, following = scan.reading(hit.first - 1), scan.hit(hit.last, PERSONS, bare=True)
    if hit.skip or following is None or before is None or not _leads_to_two(before):
        return False
    least = hit.confidence if scan.day is None else min(hit.confidence, following.confidence)
    sure = least > _SURE
    if scan.day is None and following.confidence > _SURE:  # «التقى عباس أولمرت»، «لقاء عباس أولمرت»
        leaders = scan.lexis.known_leader(hit.entries) and scan.lexis.known_leader(following.entries)
        if leaders and hit.kind is HitKind.SHORT_NAME and scan.key(hit.first) in _CALLED:
            return True
    return sure and scan.key(hit.first) not in scan.lexis.given_names


def _leads_to_two(before: Reading) -> bool:
    """«التقى»; «لقاء السنيورة كوشنير»، «استقبال السنيورة كوشنير»."""
    if before.pos == "verb":
        return before.lemma in MEETING_VERBS
    return before.pos == "noun" and before.lemma in _ENCOUNTERS | _TALKS and not before.enclitic


def _is_particle(scan: Scan, hit: Hit) -> bool:
    """«ان» is a particle before it is Mrs «آن», and «بوكو حرام» nobody called «بوكو»."""
    if any(one.last > hit.last and one.kind in _LONGER and not one.skip for one in scan.hits.get(hit.first, ())):
        return True
    best = scan.reading(hit.first)
    particle = hit.last == hit.first + 1 and best is not None and best.pos in PARTICLES
    return particle and not is_no_particle(scan, hit.first)


def _lengthened(scan: Scan, last: int) -> int:
    """«محمد بن سلمان بن عبد العزيز آل سعود»: fathers and houses follow the listed name."""
    while scan.key(last) in LINEAGE and scan.word(last + 1) is not None and not is_time_word(scan.key(last + 1)):
        last += 2
        while scan.key(last - 1) in NAME_PARTICLES and scan.word(last) is not None:
            last += 1
    return last


def _is_grandfather(scan: Scan, position: int) -> bool:
    """«عبدالله يامين عبدالقيوم رئيس ...»: one more given name, before an office, is the grandfather's."""
    best = scan.reading(position)
    if best is None or best.pos.startswith(("conj", "part", "verb", "prep")):  # «سيرغي لافروف إن رئيس الوزراء ...»
        return False
    given = scan.key(position) in scan.lexis.given_names or scan.key(position).startswith("عبد")
    if not given or scan.definite(position) or scan.hit(position, {HitKind.PERSON}) is not None:
        return False
    office = scan.office(position + 1)
    return office is not None and office.definite and not office.range.skip and not office.article


def _is_second_surname(scan: Scan, hit: Hit, position: int) -> bool:
    """«رفائيل كوريا دلجادو»: behind a foreigner's listed name a word that no lexicon knows is the mother's."""
    best, token = scan.reading(position), scan.word(position)
    if best is None or token is None or best.known or best.proclitics or position - hit.first < _FULL:
        return False
    foreign = scan.reading(position - 1)
    taken = any(one.kind in PERSONS or one.kind in _LONGER for one in scan.hits.get(position, ()))
    latin = foreign is not None and not foreign.known and not foreign.proclitics
    return latin and not taken and not is_time_word(token.key) and scan.office(position) is None


def guessed_name(scan: Scan, position: int, *, skip: int = 0) -> Range | None:
    """Return the extent of a name in no list; to be asked only where a title or nationality calls for one."""
    ends = scan.memo.name_ends
    if position not in ends:
        ends[position] = _guessed_end(scan, position)
    return Range(position, ends[position], skip) if ends[position] > position else None


def _guessed_end(scan: Scan, position: int) -> int:
    last = position
    if not may_start_name(scan, position):
        return position
    while last - position < LONGEST_NAME and (step := name_step(scan, last, told=last - position)):
        last += step
    while last > position and scan.key(last - 1) in NAME_PARTICLES:
        last -= 1
    return position if last == position + 1 and _is_common(scan, position) else last


def _is_common(scan: Scan, position: int) -> bool:
    """«قدم السفير هدية»، «السفير الضيف»: one plain noun or adjective alone names nobody the document has not told."""
    best = scan.reading(position)
    if best is None or not best.known or not best.exact or best.pos not in {"noun", "adj"} or best.enclitic:
        return False
    return scan.key(position) not in scan.introduced and not _is_told_as_name(scan, position)


def _is_told_as_name(scan: Scan, position: int) -> bool:
    """«الأمير متعب»; «جون كيري», the surname no name to the word list."""
    if scan.key(position - 1) in HONOURED:
        return scan.key(position) in scan.lexis.name_words and not scan.definite(position)
    following = scan.reading(position + 1)
    return scan.key(position) in scan.lexis.given_names and following is not None and not lead(following)


def name_at(scan: Scan, position: int) -> Named | None:
    """Return the name that a title before it leads us to expect here; quotation marks and brackets are allowed."""
    guest = scan.key(position) in _GUESTS and scan.key(position - 1) in _OF_STATE  # «الوزير الضيف»
    if guest or scan.key(position) == _NEWS:
        return None
    position += scan.key(position) in THEN or scan.key(position) in CALLED_SO
    position = after_titles(scan, position)
    if is_aside(scan, position):
        return name_at(scan, position + 3)
    if scan.opens_quote(position):
        return _enclosed(scan, position, closed_by_quote=True)
    if scan.key(position) in OPENING:
        return _enclosed(scan, position, closed_by_quote=False)
    listed = listed_name(scan, position)
    guess = guessed_name(scan, position)
    guess = None if guess is not None and not listed and is_at_place(scan, guess) else guess
    if listed and (guess is None or guess.last <= listed[0].last or _is_full(scan, listed)):
        return _with_surname(scan, listed)
    return _with_surname(scan, (guess, ())) if guess else None


def is_at_place(scan: Scan, name: Range) -> bool:
    """«قال مسؤول الحركة بكيسمايو إن»: where he is, a listed place behind its preposition, and no name."""
    hit = scan.hit(name.first, _PLACES)
    return hit is not None and hit.skip > 0 and name.last == hit.last


def _with_surname(scan: Scan, found: Named) -> Named:
    """«النائب سامي الجميل»، «محمد كنون»: a given name alone behind a title goes on, though its surname is a word.

    Not behind «الملك» and «الأمير», who are called so; nor where the list knows the name alone, but before a mark or
    what he says: «أكد المدير عبدالله الزهران أن».
    """
    name, persons = found
    position = name.last
    if (
        name.last > name.first + 1
        or not _is_given(scan, name.first)
        or scan.key(name.first - 1) in CALLED_BY_GIVEN_NAME
    ):
        return found
    closed = ends_with(scan, position)
    if closed and is_title_for_surname(scan, position):
        return Range(name.first, position + 1, name.skip), ()
    if is_quantifier(scan, position) or not may_be_surname(scan, position) or (persons and not closed):
        return found
    after = scan.reading(position + 1)
    genitive = after is not None and after.pos in NOMINALS and not lead(after) and scan.office(position + 1) is None
    return found if genitive and not scan.definite(position) else (Range(name.first, position + 1, name.skip), ())


def _is_given(scan: Scan, position: int) -> bool:
    best = scan.reading(position)
    proper = best is not None and best.known and best.pos == "noun_prop" and not is_definite(best)
    unlikely = best is not None and best.pos == "verb" and scan.key(position) in scan.lexis.name_words  # «رأفت»
    return proper or unlikely or scan.key(position) in scan.lexis.given_names or scan.key(position).startswith("عبد")


def is_aside(scan: Scan, position: int) -> bool:
    """«الرئيس المصري (الراحل) أنور السادات»: an adjective of the title in brackets."""
    enclosed = scan.key(position) in OPENING and scan.key(position + 2) in CLOSING
    return enclosed and scan.definite(position + 1) and scan.hit(position + 1, PERSONS) is None


def _enclosed(scan: Scan, position: int, *, closed_by_quote: bool) -> Named | None:
    """«"سوسان فون ..."» in quotation marks; «(فلاديمير) بوتين» with a given name in brackets."""
    inner = name_at(scan, position + 1)
    if inner is None:
        return None
    last = inner[0].last
    if closed_by_quote:
        proper = bool(inner[1]) or last > inner[0].first + 1
        return inner if scan.is_quote(last) and proper else None
    if scan.key(last) not in CLOSING:
        return None
    outer = listed_name(scan, last + 1)
    return (Range(position, outer[0].last), outer[1]) if outer else None


def _is_full(scan: Scan, listed: Named) -> bool:
    return bool(listed[1]) and scan.hit(listed[0].first, {HitKind.PERSON}) is not None
