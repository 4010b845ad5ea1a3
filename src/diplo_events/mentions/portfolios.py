"""What a minister has charge of, however much of it there is: «وزير الصيد والبنى التحتية البحرية»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.names import name_at
from diplo_events.mentions.scan import is_definite
from diplo_events.mentions.vocabulary import IN, REALMS, folded

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Offices and bodies of a portfolio, and how many words may go on it (lemmas).
_WITH_PORTFOLIO: Final = frozenset({"وزير", "وزارة"})
_PORTFOLIOS: Final = 8
#: What is dealt with abroad, and with which regions (lemmas).
_ABROAD: Final = frozenset("تعاون شأن تكامل اندماج شراكة علاقة عمل".split())
#: Whom a minister is told of with, and has no charge of (lemmas).
_WITH_HIM: Final = frozenset({"شعب", "أمة"})
_AFFAIRS: Final = frozenset({"وشوون", "وشيون"})
_LIVING: Final = frozenset({"المقيمين", "العاملين"})
_FOREIGN_PARTS: Final = frozenset({"الخارج", "بالخارج"})
_IN_OR_OF: Final = frozenset("بل")
#: What else a foreign ministry has charge of, told behind the state's adjective, and adjectives of it.
_ABROAD_TOO: Final = folded("والهجرة والمغتربين والتعاون والتجارة")
_ABROAD_HOW: Final = folded("الدولي الدولية الأفريقي الإقليمي الخارجية")
_EMIGRANTS: Final = folded("المغتربين المهاجرين الجالية")
_OF_FOREIGN_AFFAIRS: Final = frozenset({"foreign_minister", "ministry_of_foreign_affairs", "spokesperson"})
_AND_THE: Final = ("wa_conj", "Al_det")
_AND: Final = ("wa_conj",)
_THE: Final = ("Al_det",)


def is_of_region(scan: Scan, phrase: Phrase) -> bool:
    """«وزير الخارجية والتعاون الأفريقي»، «والشؤون الأوروبية»: a part of the portfolio, of no union."""
    return phrase.lemma in _WITH_PORTFOLIO and _deals_abroad(scan, phrase.last - 1)


def portfolio(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير الشؤون الإسلامية والأوقاف والدعوة ...»: more of a portfolio, told by the name or state behind it.

    Where more than nouns with «و» go on it, the state's adjective agrees with the minister:
    «وزير النقل والبنية التحتية التركي».
    """
    if phrase.lemma not in _WITH_PORTFOLIO or phrase.number != "s" or phrase.actor or not phrase.definite:
        return None
    if phrase.title is None or phrase.title.last < phrase.title.first + 2:
        return None
    last, plain = phrase.last, True
    while last - phrase.last < _PORTFOLIOS and (step := _emigrants(scan, last) or _step(scan, last)):
        nouns = _is_noun(scan, last) or scan.key(last) in _AFFAIRS or _emigrants(scan, last) > 0
        plain, last = plain and nouns, last + step
    if last == phrase.last:
        return None
    if _is_realm(scan, last):  # «والبيئة في جمهورية مالطا»، «والإدماج الإقليمي بجمهورية غانا»
        return phrase.titled_upto(last)
    nation = scan.hit(last, {HitKind.NISBA}, bare=True)
    if nation is not None and nation.definite:
        return phrase.titled_upto(last) if plain or nation.gender in {"na", phrase.gender} else None
    return phrase.titled_upto(last) if plain and name_at(scan, last) is not None else None


def behind_nation(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير الخارجية المصرية والهجرة»، «وزارة الخارجية الأردنية وشؤون المغتربين»: more, behind the ministry's state."""
    nation = scan.hit(phrase.last - 1, {HitKind.NISBA}, bare=True)
    if nation is None or nation.gender != "f" or phrase.position not in _OF_FOREIGN_AFFAIRS:
        return None
    if scan.key(phrase.last) in _AFFAIRS:
        return phrase.titled_upto(phrase.last + 2) if scan.key(phrase.last + 1) in _EMIGRANTS else None
    if scan.key(phrase.last) not in _ABROAD_TOO:
        return None
    return phrase.titled_upto(phrase.last + 1 + (scan.key(phrase.last + 1) in _ABROAD_HOW))


def _step(scan: Scan, position: int) -> int:
    """Return how many words go on the portfolio: «والأوقاف»، «التحتية»، «وترقية الصادرات»، «وشؤون الكومنولث»."""
    if scan.key(position) in _AFFAIRS:
        return 2 * scan.definite(position + 1)
    if _is_noun(scan, position) or _is_adjective(scan, position):
        return 1
    return 2 if _is_construct(scan, position) else 0


def _emigrants(scan: Scan, position: int) -> int:
    """Return how many words tell of citizens abroad: «والسنغاليين بالخارج»، «والنيجيريين المقيمين في الخارج»."""
    nation = scan.hit(position, {HitKind.NISBA}, bare=True)
    if nation is None or not scan.key(nation.last - 1).endswith("ين"):
        return 0
    place = nation.last + (scan.key(nation.last) in _LIVING)
    place += scan.key(place) in IN
    return place + 1 - position if scan.key(place) in _FOREIGN_PARTS else 0


def _is_realm(scan: Scan, position: int) -> bool:
    """«في جمهورية»، «بدولة»، «للمملكة»: whose minister he is follows."""
    key = scan.key(position)
    if key in IN:
        return scan.key(position + 1) in REALMS
    return key[:1] in _IN_OR_OF and key[1:].removeprefix("ال") in REALMS


def _is_noun(scan: Scan, position: int) -> bool:
    """«والأوقاف»; «واللامركزية», spelled as an adjective."""
    best = scan.reading(position)
    if best is None or best.proclitics != _AND_THE:
        return False
    abstract = best.pos == "adj" and scan.key(position).endswith("يه")
    return (best.pos == "noun" or abstract) and best.lemma not in _WITH_HIM and _is_common(scan, position)


def _is_adjective(scan: Scan, position: int) -> bool:
    """«البنية التحتية»، «والتهيئة العمرانية»، «والمينائية»; of regions only what is dealt with there."""
    best = scan.reading(position)
    if best is None or best.pos != "adj" or best.proclitics not in {_THE, _AND_THE}:
        return False
    union = scan.hit(position, {HitKind.ORGANISATION_NISBA}, bare=True)
    return _deals_abroad(scan, position - 1) if union is not None else _is_common(scan, position)


def _is_construct(scan: Scan, position: int) -> bool:
    """«وترقية الصادرات»، «وحافظ الأختام»."""
    best, behind = scan.reading(position), scan.reading(position + 1)
    if best is None or behind is None or best.pos != "noun" or best.proclitics != _AND or best.enclitic:
        return False
    genitive = behind.pos == "noun" and behind.proclitics == _THE
    return genitive and _is_common(scan, position) and _is_common(scan, position + 1)


def _deals_abroad(scan: Scan, position: int) -> bool:
    best = scan.reading(position)
    return best is not None and best.lemma in _ABROAD


def _is_common(scan: Scan, position: int) -> bool:
    """Neither an office or body of its own, nor a name of the lists."""
    titled = scan.office(position) is not None or scan.institution(position) is not None
    named = scan.key(position) in scan.lexis.name_words and not is_definite_adjective(scan, position)
    return not (titled or named or scan.hits.get(position))


def is_definite_adjective(scan: Scan, position: int) -> bool:
    """«العمرانية»: a word that describes, whoever is called so."""
    best = scan.reading(position)
    return best is not None and best.pos == "adj" and is_definite(best)
