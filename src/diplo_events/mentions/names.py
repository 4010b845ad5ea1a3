"""Where a person's name begins and ends: listed names, and names in no list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.lexis import NAME_PARTICLES
from diplo_events.mentions.offices import office_at
from diplo_events.mentions.phrase import Range
from diplo_events.mentions.scan import is_bare, lead

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.scan import Scan

LONGEST_NAME: Final = 7
_BORDERS: Final = frozenset(
    {
        HitKind.COUNTRY,
        HitKind.NISBA,
        HitKind.CAPITAL,
        HitKind.METONYM,
        HitKind.ORGANISATION,
        HitKind.ORGANISATION_NISBA,
        HitKind.PLACE,
    }
)
_OPEN_CLASSES: Final = frozenset({"noun", "noun_prop", "adj", "verb", "noun_num", "noun_quant", "adj_comp", "adj_num"})
#: «عز الدين»، «نصر الله»: second halves of compound names.
_SECOND_HALVES: Final = frozenset({"الدين", "الله"})
PERSONS: Final = frozenset({HitKind.PERSON, HitKind.SHORT_NAME})


def honorifics_end(scan: Scan, position: int) -> int:
    """Return the position after any honorifics and military ranks that start here: «صاحب السمو الملكي الأمير»."""
    while (length := _honorific(scan, position)) > 0:
        position += length
    return position


def _honorific(scan: Scan, position: int) -> int:
    for rest in scan.lexis.honorifics.get(scan.key(position), ()):
        if all(scan.key(position + 1 + offset) == word for offset, word in enumerate(rest)):
            following = position + 1 + len(rest)
            return following - position if scan.key(following) != "" else 0
    return 0


def listed_name(scan: Scan, position: int, *, bare: bool = True) -> tuple[Range, tuple[str, ...]] | None:
    """Return the listed name that starts here and whom it may mean; a fuller form on the page is taken whole."""
    hit = scan.hit(position, PERSONS, bare=bare)
    if hit is None:
        return None
    guess = guessed_name(scan, position) if hit.kind is HitKind.SHORT_NAME and hit.skip == 0 else None
    if guess is not None and guess.last > hit.last:  # «صالح السنوسي» is not the «صالح» of the list
        return guess, ()
    return Range(hit.first, _lengthened(scan, hit.last), hit.skip), hit.entries


def _lengthened(scan: Scan, last: int) -> int:
    while scan.key(last) in {"بن", "ابن", "ال"} and scan.word(last + 1) is not None:
        last += 2
        if scan.key(last - 1) in NAME_PARTICLES and scan.word(last) is not None:
            last += 1
    return last


def guessed_name(scan: Scan, position: int) -> Range | None:
    """Return the extent of a name in no list; to be asked only where a title or nationality calls for one."""
    last = position
    while last - position < LONGEST_NAME and (step := _name_step(scan, last, inside=last > position)):
        last += step
    if last == position or scan.key(last - 1) in NAME_PARTICLES:
        return None
    return Range(position, last)


def _name_step(scan: Scan, position: int, *, inside: bool) -> int:
    token = scan.word(position)
    if token is not None and is_time_word(token.key):
        return 0
    if token is None:
        return 2 if inside and _hyphen(scan, position) else 0
    if inside and (hit := scan.hit(position, PERSONS)) is not None and hit.skip:
        return 0
    if _office_begins(scan, position):
        return 0
    if scan.key(position) in NAME_PARTICLES and not _is_particle_alone(scan, position):
        return 1
    if scan.hit(position, _BORDERS, bare=True) and not (inside and token.key in scan.lexis.name_words):
        return 0
    if scan.key(position + 1) in _SECOND_HALVES and token.key in scan.lexis.name_words:
        return 2
    return int(_name_like(scan, token, inside=inside) or (not inside and _common_noun_first(scan, position)))


def _common_noun_first(scan: Scan, position: int) -> bool:
    """«مولود جاويش أوغلو»: names that are words too, told by the name words that follow at once."""
    best = scan.tokens[position].reading
    if best is None or not (_plain_noun(best) or "fa_conj" in best.proclitics):  # «فيسنا» reads as «ف» and a verb
        return False
    if scan.tokens[position].form.endswith("ا"):  # an accusative: «مؤكدا»
        return False
    following = scan.word(position + 1)
    if following is None or not following.readings or scan.hit(position + 1, _BORDERS):
        return False
    second = following.readings[0]
    return lead(second) == 0 and (not second.known or second.pos == "noun_prop")


def _plain_noun(reading: Reading) -> bool:
    return reading.pos in {"noun", "adj"} and not reading.proclitics and not reading.enclitic


def _office_begins(scan: Scan, position: int) -> bool:
    """«صالح السنوسي وزير الخارجية»: a name ends where an office with its complement, or with the article, begins."""
    office = office_at(scan, position)
    return office is not None and (office.definite or office.actor is not None)


def _is_particle_alone(scan: Scan, position: int) -> bool:
    return scan.word(position + 1) is None


def _hyphen(scan: Scan, position: int) -> bool:
    return scan.key(position) in {"-", "–"} and not scan.tokens[position].spaced and scan.word(position + 1) is not None


def _name_like(scan: Scan, token: Token, *, inside: bool) -> bool:
    if not token.readings:
        return True
    if token.key in scan.lexis.name_words:
        return not _better_elsewhere(token)
    best = token.readings[0]
    if not best.known or best.pos == "noun_prop":
        return lead(best) == 0 or (inside and token.form.startswith("ف"))
    return inside and _surname_like(token)


def _better_elsewhere(token: Token) -> bool:
    """Words like «على» and «بحث» look like parts of names too; as particles and plain verbs they end one."""
    best = token.readings[0]
    if best.pos not in _OPEN_CLASSES:
        return best.exact
    return best.pos == "verb" and not any(reading.pos == "noun_prop" for reading in token.readings)


def _surname_like(token: Token) -> bool:
    return any(
        (reading.pos == "noun_prop" and is_bare(reading)) or (not reading.known and lead(reading) == 0)
        for reading in token.readings
    ) or (token.key.startswith("ال") and token.key.endswith("ي") and len(token.key) > 5)


def _after_bare_office(scan: Scan, position: int) -> int:
    """«مندوب مصر الدائم السفير طارق ...»: before a name a bare definite office is an honorific."""
    office = office_at(scan, position) if position < len(scan.tokens) else None
    bare = office is not None and office.definite and office.last == position + 1 and office.range.skip == 0
    return position + 1 if bare and office is not None and office.number == "s" else position


def name_at(scan: Scan, position: int) -> tuple[Range, tuple[str, ...]] | None:
    """Return the name that a title before it leads us to expect here, quotation marks around it allowed."""
    position = _after_bare_office(scan, honorifics_end(scan, position))
    if position < len(scan.tokens) and scan.tokens[position].kind is TokenKind.QUOTE:
        inner = name_at(scan, position + 1)
        closed = inner and inner[0].last < len(scan.tokens) and scan.tokens[inner[0].last].kind is TokenKind.QUOTE
        return inner if closed else None
    listed = listed_name(scan, position)
    guess = guessed_name(scan, position)
    if listed and (guess is None or guess.last <= listed[0].last or (len(listed[1]) and _is_full(scan, listed[0]))):
        return listed
    return (guess, ()) if guess else None


def _is_full(scan: Scan, words: Range) -> bool:
    return scan.hit(words.first, {HitKind.PERSON}) is not None
