"""Teams, companies, schools and media: bodies whose state or nationality acts in nothing they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.lexis import OFFICE
from diplo_events.mentions.names import listed_name, name_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import NOMINAL, is_definite, lead
from diplo_events.mentions.vocabulary import CALLED_AFTER, COMPANIES, HONOURED, MEDIA, PRIVATE_HEADS, PRIZES

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.scan import Scan

_LONGEST: Final = 6
#: Cups that sound like two states.
_TOURNAMENTS: Final = frozenset({("كوبا", "امريكا"), ("كوبا", "اميركا")})
_CUPS: Final = frozenset(first for first, _ in _TOURNAMENTS)
_STATES: Final = frozenset({HitKind.COUNTRY, HitKind.CAPITAL, HitKind.PLACE, HitKind.NISBA, HitKind.ORGANISATION_NISBA})
_NATIONS: Final = frozenset({HitKind.COUNTRY, HitKind.NISBA})
_NAMES: Final = frozenset({HitKind.PERSON, HitKind.SHORT_NAME, HitKind.OUTLET})
_LISTED: Final = frozenset({HitKind.ORGANISATION, HitKind.METONYM, HitKind.PLACE})
_OWNERS: Final = _STATES | _NAMES
_CALLED_AFTER: Final = _STATES | {HitKind.OUTLET}


def may_be_tournament(key: str) -> bool:
    """Tell whether a cup's name may begin with this folded word."""
    return key in _CUPS


def private_at(scan: Scan, position: int) -> Phrase | None:
    """Return the private body that starts here, with the state or nationality in it, or None.

    «منتخب الأردن»، «نادي النصر السعودي»، «شركة أرامكو السعودية»، «صحيفة "الخبر" الجزائرية».
    """
    if (scan.key(position), scan.key(position + 1)) in _TOURNAMENTS:
        words = Range(position, position + 2)
        return Phrase(MentionKind.ORGANISATION, words, title=words, definite=True).marked("private")
    reading = _head(scan, position) or _facility(scan, position)
    if reading is None or scan.hit(position, _LISTED) is not None or scan.institution(position) is not None:
        return None
    whom = _whom(scan, position + 1, reading)
    last = position + 1 + whom
    while last - position < _LONGEST and (step := _step(scan, last, after_head=last == position + 1)):
        last += step
    if not whom and not any(scan.hit(place, _OWNERS, bare=True) for place in range(position + 1, last)):
        return None
    words = Range(position, last, lead(reading))
    nations = (hit for place in range(position + 1, last) if (hit := scan.hit(place, _NATIONS, bare=True)) is not None)
    country = next((scan.actor(hit) for hit in nations), None) if reading.lemma in COMPANIES else None
    phrase = Phrase(MentionKind.ORGANISATION, words, title=words, country=country, lemma=reading.lemma, definite=True)
    return phrase.marked("outlet" if reading.lemma in MEDIA else "private")


def _facility(scan: Scan, position: int) -> Reading | None:
    """«مطار الملك خالد»: a thing that is named after somebody."""
    token = scan.word(position)
    readings = token.readings[:2] if token and may_be_named_after(scan, position) else ()
    fitting = (one for one in readings if one.lemma in CALLED_AFTER and one.pos in NOMINAL and not is_definite(one))
    return next((one for one in fitting if _whom(scan, position + 1, one)), None)


def may_be_named_after(scan: Scan, position: int) -> bool:
    """Tell whether a title follows, after whose bearer the thing here may be named: «مطار الملك خالد»، «كأس الرئيس»."""
    return scan.key(position + 1) in HONOURED or bool(scan.heads.get(position + 1, 0) & OFFICE)


def _whom(scan: Scan, position: int, head: Reading) -> int:
    """Return how many tokens tell after whom a thing is called here; a prize may bear a title alone: «كأس الملك»."""
    if (named := _after_whom(scan, position)) or head.lemma not in PRIZES:
        return named
    office = scan.office(position)
    called = office is not None and office.definite and not office.range.skip and office.number == "s"
    return office.last - position if office is not None and called else 0


def _after_whom(scan: Scan, position: int) -> int:
    """Return how many tokens the title and name of somebody here have, in «مستشفى الأمير متعب»."""
    found = name_at(scan, position + 1) if scan.key(position) in HONOURED else None
    return found[0].last - position if found else 0


def heads_private(scan: Scan, position: int) -> bool:
    """Tell whether the word is a company, a school, a team: its president is nobody's minister.

    «البنك المركزي الأوروبي» is a listed body, and no company.
    """
    listed = scan.hit(position, {HitKind.ORGANISATION}, bare=True) is not None
    return not listed and _head(scan, position) is not None and scan.institution(position) is None


def _head(scan: Scan, position: int) -> Reading | None:
    best = scan.reading(position)
    if best is None or best.lemma not in PRIVATE_HEADS or best.pos not in NOMINAL or best.enclitic:
        return None
    if best.lemma == "دوري" and best.num != "s":  # «دوريات» are patrols
        return None
    return best


def _step(scan: Scan, position: int, *, after_head: bool) -> int:
    """Return how many tokens go on the name of the body here: its proper name, a state, an adjective."""
    if scan.opens_quote(position):
        return _quoted(scan, position) if after_head else 0
    hit = scan.hit(position, _CALLED_AFTER, bare=True)
    if hit is not None:
        return hit.last - position
    if after_head and (person := listed_name(scan, position)) is not None:
        return person[0].last - position
    best = scan.reading(position)
    if best is None or lead(best):
        return 0
    return int(not best.known or best.pos == "noun_prop" or _adjective(best, scan, position, after_head=after_head))


def _adjective(best: Reading, scan: Scan, position: int, *, after_head: bool) -> bool:
    if best.pos == "adj":
        return is_definite(best)
    return after_head and best.pos == "noun" and scan.definite(position)


def _quoted(scan: Scan, position: int) -> int:
    """«صحيفة "الخبر"»: the words between quotation marks are its name."""
    for last in range(position + 1, min(position + _LONGEST, len(scan.tokens))):
        if scan.is_quote(last):
            return last + 1 - position
    return 0
