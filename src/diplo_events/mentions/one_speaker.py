"""One man told by two offices and «و»: «قال مستشار الرئيس والمتحدث باسم الحكومة فلان إن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.names import name_at
from diplo_events.mentions.vocabulary import COMMAS, SAYING_VERBS

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Verbs of saying: who says it, is a man (lemmas).
_SAYING: Final = SAYING_VERBS | frozenset(
    "دعا حذر عبر رحب جدد تعهد أردف أدان استنكر انتقد ألمح توقع أشاد أبان استبعد رجح أبلغ ثمن نبه بين".split()
)
#: Who is told without a name beside somebody with one: everybody knows who they are (codes).
_KNOWN: Final = frozenset(
    "head_of_state head_of_government monarch crown_prince emirate_ruler emirate_crown_prince vice_president "
    "secretary_general".split()
)
_DEPUTY: Final = "deputy_prime_minister"
_FULL_NAME: Final = 2


def speaks_alone(scan: Scan, office: Phrase, following: Phrase) -> bool:
    """Tell whether a second office behind «و» is told of the one speaker, whose name comes last.

    «استبعد المبعوث الخاص للرئيس، ونائب وزير الخارجية فلان أن»: of two speakers the first would have a name too.
    """
    verb = scan.reading(office.range.first - 1)
    if verb is None or verb.pos != "verb" or verb.lemma not in _SAYING or verb.num != "s" or verb.enclitic:
        return False
    if office.gender != following.gender or office.number != "s" or _is_known(office) or _are_alike(office, following):
        return False
    if office.title is None or office.title.last == office.title.first + 1:  # «قال السفير والوزير فلان»
        return False
    return _is_named(scan, following.last)


def is_of_same_body(scan: Scan, office: Phrase, following: Phrase) -> bool:
    """«الناطق باسم الحركة ورئيس وفدها فلان»: her delegation is the movement's; «الوزير ووكيل وزارته» are two men."""
    words = range(following.range.first, following.last)
    hers = any((one := scan.reading(place)) is not None and one.enclitic == "3fs_poss" for place in words)
    return following.reference == "possessive" and office.gender == "m" and hers


def _is_known(office: Phrase) -> bool:
    return office.position in _KNOWN or "private" in office.modifiers


def _are_alike(office: Phrase, following: Phrase) -> bool:
    """«وزير الداخلية ووزير العدل فلان»: two ministers; the deputy premier is one besides."""
    if office.position == following.position:
        return True
    both = all((one.position or "").endswith("minister") for one in (office, following))
    return both and office.position != _DEPUTY


def _is_named(scan: Scan, position: int) -> bool:
    comma = scan.key(position) in COMMAS
    start, _ = honorifics_at(scan, position + comma, bare=True)
    found = name_at(scan, start)
    return found is not None and (found[0].last - found[0].first >= _FULL_NAME or bool(found[1]))
