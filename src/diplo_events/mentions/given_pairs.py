"""A given name that is a word too, and the surname with the article behind it: «أيهم المجالي»، «نصار السويدي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.given_words import GIVEN, GIVEN_BEFORE_ARTICLE, GIVEN_LIKE_ADJECTIVES, GIVEN_WITH_ARTICLE
from diplo_events.mentions.name_ends import BORDERS, ends_with
from diplo_events.mentions.vocabulary import GATHERINGS, NOMINALS, folded

if TYPE_CHECKING:
    from diplo_events.document import Token
    from diplo_events.mentions.scan import Scan

_WITH_ARTICLE: Final = GIVEN_WITH_ARTICLE | GIVEN_LIKE_ADJECTIVES
#: Endings of regular plurals and of what is done, which few surnames have.
_NO_SURNAMES: Final = ("ات", "ين", "ون", "ة")
#: Who is called by his given name alone: «الملك فهد واجه».
_CROWNED: Final = folded("الملك ملك الملكة الأمير الأميرة أمير أميرة السلطان سلطان العاهل")
_OF_DESCENT: Final = "ي"
#: Surnames that are honorifics and offices as well, of which somebody else would follow.
_TITLES: Final = folded("الشيخ السيد القاضي المفتي الإمام الحاج الخوري الخطيب الضابط")


def is_given_before_article(scan: Scan, position: int) -> bool:
    """Tell whether a given name stands here and its surname, with the article, behind it.

    A word that is a thing as well («سلامة»، «نجاح») is one only before a surname of descent; any other given name, or
    word that no lexicon knows, only where the surname is the last word of the name.
    """
    token, surname = scan.word(position), scan.word(position + 1)
    if token is None or surname is None or not surname.key.startswith("ال"):
        return False
    if scan.key(position - 1) in _CROWNED or not _may_be_surname(scan, position + 1, surname):
        return False
    if token.key in GIVEN_BEFORE_ARTICLE:
        return True
    told = _is_of_descent(surname) or _is_last(scan, position + 1)
    if token.key in _WITH_ARTICLE:
        return told
    return told and not scan.article(position) and _is_bare(token) and _is_given(scan, position, token, surname)


def _is_given(scan: Scan, position: int, token: Token, surname: Token) -> bool:
    if scan.hit(position, BORDERS, bare=True) is not None:  # «نيبال»
        return False
    given = token.key in GIVEN or token.key in scan.lexis.given_names
    return (given and _is_of_descent(surname)) or _is_proper(token, given=given)


def is_surname_with_article(scan: Scan, position: int) -> bool:
    """Tell whether the word here is the surname of such a given name right before it."""
    return scan.article(position) and is_given_before_article(scan, position - 1)


def _is_bare(token: Token) -> bool:
    best = token.reading
    return best is None or not best.known or not (best.proclitics or best.enclitic)


def _is_proper(token: Token, *, given: bool) -> bool:
    """«خالد»، «آغوب»; «فتح» is a masdar too."""
    best = token.reading
    if best is None or not best.known:
        return True
    return given and best.pos == "noun_prop" and not any(one.pos == "noun" for one in token.readings)


def _is_last(scan: Scan, position: int) -> bool:
    """Tell whether an office or what he says stands behind; before a mark it may be what is done to something."""
    closed = scan.word(position + 1) is not None and ends_with(scan, position)
    return closed or scan.office(position + 1) is not None


def _is_of_descent(surname: Token) -> bool:
    """«السويدي»; «المساعي» is a plural, «الثاني» counts, «الري» is a common noun."""
    best = surname.reading
    single = best is None or not best.known or (best.num == "s" and best.pos in {"adj", "noun_prop"})
    return surname.form.endswith(_OF_DESCENT) and single


def _may_be_surname(scan: Scan, position: int, surname: Token) -> bool:
    best = surname.reading
    if is_time_word(surname.key) or (surname.form.endswith(_NO_SURNAMES) and not _is_last(scan, position)):
        return False
    if best is not None and best.known and (best.pos not in NOMINALS or best.lemma in GATHERINGS):
        return False
    hit = scan.hit(position, BORDERS, bare=True)
    if hit is not None and (hit.kind is not HitKind.NISBA or hit.last > position + 1):
        return False
    if surname.key in _TITLES:
        return _is_last(scan, position)
    return scan.office(position) is None and scan.institution(position) is None
