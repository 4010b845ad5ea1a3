"""Surnames that are words of the language, told by what stands round them: «بندر بن إبراهيم الخريف سفير ...»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.breadth import NATIONAL
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.name_ends import BORDERS
from diplo_events.mentions.name_words import FATHERS
from diplo_events.mentions.vocabulary import GATHERINGS, NOMINALS, SECOND_HALVES, folded

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: «ولد» and «منت» of Mauritanian names.
_SONS: Final = frozenset({"ولد", "منت"})
_ARTICLE: Final = ("Al_det",)
#: Endings of regular plurals, which are no surnames: «العلاقات»، «المسؤولين».
_PLURALS: Final = ("ات", "ين", "ون")
_OF_DESCENT: Final = re.compile(r"ال\w{3,}ي").fullmatch
#: So many words before the surname a listed name may begin.
_LONGEST: Final = 6
#: Behind these begins what somebody said: «أكد بندر بن إبراهيم الخريف أن».
_SAID: Final = folded("أن إن أنه إنه أنها إنها")
#: Letters of a surname that «و» is part of.
_LONG: Final = 4
#: «باسلامة»، «باوزير»: the article and a word in hamza do not look like that.
_HADRAMI: Final = re.compile(r"با(?!ل)\w{3,}").fullmatch


def is_behind_father(scan: Scan, position: int) -> bool:
    """«فهد بن عبدالرحمن الجلاجل سفير ...»: the house behind the father's name, whatever the word means elsewhere.

    Nothing that is done to something comes between a verb's subject and the person, or the clause, behind the word;
    «ترأس فهد بن محمد الجلسة» has neither there, and «محمد بن سلمان» is known to be called so and no more.
    """
    token, father = scan.word(position), position - 1 - (scan.key(position - 1) in SECOND_HALVES)
    if token is None or scan.key(father - 1) not in FATHERS or token.form.endswith(_PLURALS):
        return False
    best = token.reading
    noun = best is not None and best.pos in NOMINALS and best.proclitics == _ARTICLE and best.lemma not in GATHERINGS
    return (
        noun
        and not _ends_listed(scan, position)
        and not _means_other(scan, position)
        and _is_closed(scan, position + 1)
    )


def is_of_line(scan: Scan, position: int) -> bool:
    """«محمد ولد أحمد ولد الشيخ»: behind «ولد» a forefather, called by an honorific or not; «ولد الرئيس» is his son."""
    token, best = scan.word(position), scan.reading(position)
    if token is None or scan.key(position - 1) not in _SONS or token.form.startswith("و"):
        return False
    honoured = scan.hit(position, {HitKind.HONORIFIC}, bare=True) is not None
    bare = best is None or not best.known or (best.pos in NOMINALS and best.proclitics in {(), _ARTICLE})
    return bare and (honoured or scan.office(position) is None)


def _means_other(scan: Scan, position: int) -> bool:
    """Tell whether an office, a body, a state or an honorific begins here."""
    if scan.office(position) is not None or scan.institution(position) is not None:
        return True
    return scan.hit(position, NATIONAL | {HitKind.HONORIFIC, HitKind.RANK}, bare=True) is not None


def _ends_listed(scan: Scan, position: int) -> bool:
    """Tell whether somebody whom the list knows so ends right before."""
    before = range(max(position - _LONGEST, 0), position - 1)
    listed = (hit for one in before for hit in scan.hits.get(one, ()))
    return any(hit.last == position and hit.kind is HitKind.PERSON for hit in listed)


def _is_closed(scan: Scan, position: int) -> bool:
    """Tell whether somebody else, or what was said, begins here."""
    if scan.key(position) in _SAID or honorifics_at(scan, position, bare=True)[0] > position:
        return True
    office = scan.office(position)
    return office is not None and not office.article


def is_of_house(scan: Scan, position: int) -> bool:
    """«محمد بن راشد العنزي»: behind «بن» and a father a surname of descent, of somebody else than the list has."""
    token = scan.word(position)
    if token is None or scan.key(position - 2) not in FATHERS or not _OF_DESCENT(token.form):
        return False
    best = token.reading
    family = best is not None and (not best.known or best.pos == "noun_prop" or token.key in scan.lexis.name_words)
    return family and not _means_other(scan, position)


def is_told_by_nation(scan: Scan, position: int) -> bool:
    """«كمال المصري»: behind a single given name a nationality is the surname."""
    hit = scan.hit(position, {HitKind.NISBA}, bare=True)
    single = hit is not None and hit.definite and hit.last == position + 1 and hit.gender == "m"
    before = scan.reading(position - 1)
    return (
        single and before is not None and before.pos == "noun_prop" and scan.key(position - 1) in scan.lexis.given_names
    )


def begins_with_waw(scan: Scan, position: int) -> bool:
    """«ستيف وارنر»، «جون وامبوا»: behind a given name alone an unknown word, and nobody who is joined to him."""
    best, key = scan.reading(position), scan.key(position)
    if best is None or best.known or not key.startswith("و") or len(key) < _LONG:
        return False
    before = scan.key(position - 1)
    given = before in scan.lexis.given_names or before in scan.lexis.name_words
    joined = key[1:] in scan.lexis.name_words or key[1:] in scan.introduced
    return given and not joined and scan.hit(position - 1, PERSONS, bare=True) is None


def is_hadrami(scan: Scan, position: int) -> bool:
    """«بدر باسلمة»: «با» of the surnames of Hadramaut, no preposition: the word behind it would be written with «أ».

    But «أشاد بدر باهتمام»، «اجتمع بدر باحمد».
    """
    token, best, key = scan.tokens[position], scan.reading(position), scan.key(position)
    if best is None or best.exact or "bi_prep" not in best.proclitics or not _HADRAMI(token.form):
        return False
    given = scan.lexis.given_names
    return scan.key(position - 1) in given and key[1:] not in given and scan.hit(position, BORDERS) is None
