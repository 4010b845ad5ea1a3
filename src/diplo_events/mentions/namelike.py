"""Whether a word can be part of a person's name, and where a name must end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.foreign import (
    follows_particle,
    is_second_particle,
    is_syllable,
    opens_clause,
    opens_syllables,
)
from diplo_events.mentions.given_pairs import is_given_before_article, is_surname_with_article
from diplo_events.mentions.given_words import GIVEN
from diplo_events.mentions.name_ends import BORDERS, SURE, comes_or_goes, ends_before
from diplo_events.mentions.name_starts import THAT_HE, is_deed, is_that, starts_name, starts_none
from diplo_events.mentions.name_words import (
    FATHERS,
    OPEN_CLASSES,
    bare_noun,
    better_elsewhere,
    is_quantifier,
    no_common_verb,
    no_verb_of_one,
    surname_like,
)
from diplo_events.mentions.odd_words import begins_name, is_behind_given, is_odd, is_of_kunya
from diplo_events.mentions.scan import is_definite, lead
from diplo_events.mentions.surnames import begins_with_waw, is_behind_father, is_hadrami, is_of_line, is_told_by_nation
from diplo_events.mentions.vocabulary import (
    FIRST_HALVES,
    GATHERINGS,
    LINEAGE,
    MEETING_VERBS,
    NAME_PARTICLES,
    SECOND_HALVES,
)

if TYPE_CHECKING:
    from diplo_events.document import Token
    from diplo_events.mentions.scan import Scan

#: «أدى الرئيس التركي العمرة».
_RITES: Final = frozenset({"عمرة", "صلاة", "حج", "منسك"})
#: «قال جون كيربي إن ...»: particles that no name has behind its first word; «آن» is one as written.
_ENDERS: Final = frozenset(
    "إن أن ان أنه إنه أنها إنها قد لقد لم لن هل إلا الا لكن حيث بل إذ إذا كما عندما حينما "
    "انه انها انهم انهما بأن بأنه بأنها بانه بانها هو هي وهو وهي فإن فأن فإنه فإنها ردا تعليقا تعقيبا".split()
)
#: «ناقش مع لافروف مستقبل الاتفاق»: no surname without its article, though the lexicon has them for names.
_MATTERS: Final = frozenset({"مستقبل", "دور"})
#: «رحب الوزير بأي اتفاق»: written with its hamza the word is no «باي».
_ANY: Final = frozenset("أي أية بأي بأية لأي لأية كأي كأية".split())
_BAY: Final = "باي"
_FATHERED: Final = 2  # words of a given name and the father's: «بدر محمد باسلمة»
_EVENTS: Final = GATHERINGS | _RITES


def is_birthplace(scan: Scan, position: int) -> bool:
    """«مسقط رأس الرئيس»: the common noun, neither the capital nor a name."""
    return scan.key(position).endswith("مسقط") and scan.key(position + 1).startswith("راس")


#: Ordinals that are names too.
_NUMBERED: Final = frozenset({"ثاني", "ثالث", "رابع"})


def name_step(scan: Scan, position: int, *, told: int) -> int:
    """Return how many tokens the name takes from here: 0 where it ends, 2 over a hyphen or with a compound.

    ``told`` counts the tokens the name has so far; before the first ask :func:`may_start_name`.
    """
    first = told == 0
    token = scan.word(position)
    if token is None:
        return 2 if not first and _hyphen(scan, position) else 0
    if _is_surely_part(scan, position, token, told=told):
        return 1
    if (
        is_time_word(token.key)
        or token.form in _ANY
        or token.form in THAT_HE
        or (starts_none(scan, position, token) if first else _ends_here(scan, position, token))
        or _names_event(token)
        or (first and _meets(scan, position, token))
        or _is_of_event(scan, position + 1)
        or is_birthplace(scan, position)
        or ends_before(scan, position, first=first)
        or (told and (_is_over(scan, position, told) or opens_clause(scan, position)))
        or comes_or_goes(scan, position)
        or (told > 1 and (_is_described_thing(scan, position) or is_deed(scan, position, token)))
    ):
        return 0
    if scan.key(position + 1) in SECOND_HALVES and token.key in FIRST_HALVES:
        return 2
    if token.key in NAME_PARTICLES and not _has_father(scan, position, token):
        return int(_particle_leads(scan, position, first=first))
    return int(_is_part(scan, position, token, told=told))


def _is_described_thing(scan: Scan, position: int) -> bool:
    """«استنكر النائب منصور الظفيري العمل الإرهابي»: behind a surname with the article a noun and its adjective."""
    noun, adjective = scan.reading(position), scan.reading(position + 1)
    if noun is None or adjective is None or not scan.definite(position - 1):
        return False
    common = noun.known and noun.exact and noun.pos == "noun" and noun.proclitics == ("Al_det",)
    return common and adjective.known and adjective.pos == "adj" and adjective.proclitics == ("Al_det",)


def _ends_here(scan: Scan, position: int, token: Token) -> bool:
    """«جون كيربي إن»؛ «نجاد بان»، «الجبير باي اتفاق» are «بأن» and «بأي» without their hamzas."""
    if token.form == _BAY:
        following = scan.reading(position + 1)
        return following is not None and following.pos == "noun" and not following.proclitics
    return token.form in _ENDERS | _MATTERS or is_that(scan, position, token)


def _names_event(token: Token) -> bool:
    """«رفض الرئيس لقاء بوتين»: what officials hold and do stands right behind their titles."""
    best = token.reading
    return best is not None and best.pos == "noun" and best.lemma in _EVENTS


def _meets(scan: Scan, position: int, token: Token) -> bool:
    """«أن الرئيس الفرنسي هاتف أردوغان»: a verb of contact that is a noun as well, before whom it reaches."""
    hit = scan.hit(position + 1, PERSONS, bare=True)
    met = hit is not None and hit.confidence > SURE
    return met and any(one.pos == "verb" and one.lemma in MEETING_VERBS for one in token.readings)


def _is_of_event(scan: Scan, position: int) -> bool:
    """«توقع الوزير نجاح المفاوضات»: a noun that is also a name, before the encounter it is of."""
    best = scan.reading(position)
    numbered = scan.key(position - 1) in _NUMBERED and best is not None and not best.enclitic  # «ثاني قمة»
    held = best is not None and best.lemma in GATHERINGS
    return held and best is not None and (best.proclitics == ("Al_det",) or (numbered and not best.proclitics))


def _is_surely_part(scan: Scan, position: int, token: Token, *, told: int) -> bool:
    """«كمال المصري»، «جلوي بن مساعد»، «تركي بن ...»: whatever else the word means."""
    if told == 0:
        halves = _has_father(scan, position, token) or opens_syllables(scan, position)
        return halves or begins_name(scan, position, token) or is_given_before_article(scan, position)
    if (is_odd(scan, position) and is_behind_given(scan, position)) or is_behind_father(scan, position):
        return True
    if told == 1 and any(test(scan, position) for test in _SURNAMES):
        return True
    if told == _FATHERED and is_hadrami(scan, position):
        return True
    if is_syllable(scan, position, told=told) or is_second_particle(scan, position) or follows_particle(scan, position):
        return True
    return is_of_line(scan, position) or _is_father(scan, position, token) or is_of_kunya(scan, position, token)


#: Tests for the surname right behind a given name.
_SURNAMES: Final = (is_surname_with_article, is_told_by_nation, is_hadrami, begins_with_waw)


def _counts(scan: Scan, position: int) -> bool:
    """«بات تشافيز ثالث شخصية يستقبلها»: behind a surname of the list which of several he is."""
    token = scan.word(position)
    listed = scan.hit(position - 1, {HitKind.SHORT_NAME}, bare=True)
    if token is None or listed is None or scan.definite(position):  # «فيليب الثاني»
        return False
    return any(one.pos == "adj_num" for one in token.readings)


def _is_over(scan: Scan, position: int, told: int) -> bool:
    """«زيارة سلمان الثانية»: an ordinal of something else; and behind a surname told elsewhere only fathers."""
    if is_quantifier(scan, position):
        return True
    best = scan.reading(position)
    owned = best is not None and best.known and best.exact and best.enclitic.startswith("3")
    if owned and scan.key(position) not in NAME_PARTICLES:  # «بوتين نقلها سفيره»; but «كاميران قره داغي»
        return True
    ordinal = best is not None and best.pos == "adj_num" and best.gen == "f"
    if (ordinal or _counts(scan, position)) and not _is_queen(scan, position - told - 1):
        return True
    return told > 1 and scan.key(position - 1) in scan.introduced and scan.key(position) not in LINEAGE


def _is_queen(scan: Scan, position: int) -> bool:
    """«الملكة إليزابيث الثانية»; but «زيارة رايس الثانية»."""
    title = scan.reading(position)
    return scan.key(position).endswith("ه") and (title is None or title.lemma not in GATHERINGS)


def _is_father(scan: Scan, position: int, token: Token) -> bool:
    """«جلوي بن مساعد»، «بن رجا»: a bare word behind «بن», though it is the head of an office or a verb too."""
    best = token.reading
    if scan.key(position - 1) not in FATHERS or token.key in NAME_PARTICLES:
        return False
    bare = best is None or (best.pos in OPEN_CLASSES and not best.proclitics and not best.enclitic)
    return bare and scan.hit(position, BORDERS, bare=True) is None


def _has_father(scan: Scan, position: int, token: Token) -> bool:
    return scan.key(position + 1) in FATHERS and bare_noun(token)


def _is_part(scan: Scan, position: int, token: Token, *, told: int) -> bool:
    first = told == 0
    if _has_father(scan, position, token) or (told == 1 and (no_common_verb(token) or no_verb_of_one(token))):
        return True
    if first and (token.key in SECOND_HALVES or token.key in scan.introduced):
        return token.key not in SECOND_HALVES
    return _name_like(scan, position, token, first=first) or (first and starts_name(scan, position))


def _particle_leads(scan: Scan, position: int, *, first: bool) -> bool:
    """«بن سلمان»، «دي ميستورا»: a particle needs the rest of the name behind it."""
    following = scan.word(position + 1)
    if following is None or is_time_word(following.key):
        return False
    best = following.reading
    if scan.key(position) in {"ال", "لا", "لو", "ام"}:  # «آل», but also «لا» and «أم»: only inside a name
        house = scan.tokens[position].text.startswith("آ")  # «السفير آل صالح»
        return (house or not first) and best is not None and best.pos != "verb"
    return True


def _hyphen(scan: Scan, position: int) -> bool:
    return scan.key(position) in {"-", "–"} and not (scan.tokens[position].spaced or _spaced(scan, position + 1))


def _spaced(scan: Scan, position: int) -> bool:
    token = scan.word(position)
    return token is None or token.spaced


def _name_like(scan: Scan, position: int, token: Token, *, first: bool) -> bool:
    if not token.readings:
        return True
    if first and _is_surname_before_given(scan, position, token):
        return False
    if token.key in scan.lexis.name_words:
        return not better_elsewhere(token) or _given_before_surname(scan, position, token, first=first)
    best = token.readings[0]
    if first and best.known and _rules_genitive(scan, position, token):
        return False
    if not best.known or best.pos == "noun_prop":
        return lead(best) == 0 or (not first and token.form.startswith("ف"))
    return not first and surname_like(token)


def _rules_genitive(scan: Scan, position: int, token: Token) -> bool:
    """«بحث الوزير مستقبل المنطقة»: a noun that no listed name has, before a definite noun."""
    following = scan.reading(position + 1)
    common = any(one.pos == "noun" for one in token.readings) and not is_definite(token.readings[0])
    common = common and token.key not in scan.lexis.name_words and token.key not in scan.lexis.given_names
    return common and following is not None and following.pos == "noun" and following.proclitics == ("Al_det",)


def _is_surname_before_given(scan: Scan, position: int, token: Token) -> bool:
    """«قائد القوات المساعدة عبدالله ...»: a definite word that is a surname somewhere begins no name of its own."""
    best = token.readings[0]
    following = scan.key(position + 1)
    common = best.known and best.pos in {"noun", "adj"} and is_definite(best)
    return common and (following in scan.lexis.given_names or following.startswith("عبد"))


def _given_before_surname(scan: Scan, position: int, token: Token, *, first: bool) -> bool:
    """«صالح السنوسي»، «علي العمير»: a given name that is a word too, before a surname of descent or in no list.

    «رأفت الصباغ», once he has been told in full.
    """
    if first and token.key in GIVEN and scan.key(position + 1) in scan.introduced:
        return True
    if not first or token.key not in scan.lexis.given_names:
        return False
    following = scan.word(position + 1)
    if following is None or not following.key.startswith("ال"):
        return False
    return following.key.endswith("ي") or (following.reading is not None and not following.reading.known)
