"""What an official is charged with, between title and name: «المكلف بالملف النووي X»، «في المحادثات السداسية X».

It is told from a circumstance by the name behind it, of somebody who serves whom the title serves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.listed_bodies import BODIES, body_at
from diplo_events.mentions.scan import is_definite
from diplo_events.mentions.vocabulary import IN, NOMINALS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: «الموفد المكلف ملف كوريا»: behind these stands the charge, with «ب» or without it.
_CHARGED: Final = folded("المكلف المكلفة المعني المعنية المسؤول المسؤولة المختص المختصة")
_LEADING: Final = folded("في عن ل ب")
#: What officials are charged with (lemmas); and regions.
_MATTERS: Final = frozenset(
    "ملف محادثة مفاوضة مباحثة شأن قضية موضوع برنامج سياسة أمن علاقة دفاع تعاون تنمية توسيع منطقة لجنة فريق".split()
)
_REGIONS: Final = folded("شرق غرب شمال جنوب وسط آسيا إفريقيا أفريقيا أوروبا القوقاز البلقان الخليج المغرب")
#: Parts of ministries and bodies (lemmas).
_UNITS: Final = frozenset("قسم دائرة مكتب وحدة إدارة شعبة فرع مديرية ملف برنامج".split())
_FOR: Final = "عن"
_LONGEST: Final = 8
_SURE: Final = 0.6
_KNOWN: Final = frozenset(
    {HitKind.COUNTRY, HitKind.NISBA, HitKind.PLACE, HitKind.ORGANISATION, HitKind.ORGANISATION_NISBA}
)


def charge(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Return the title with the charge behind it, up to the full name of who holds it; None where none follows."""
    held = phrase.kind is MentionKind.POSITION and phrase.number == "s" and phrase.definite
    if not (held and _opens(scan, phrase.last)):
        return None
    if (told := max(_affairs(scan, phrase.last), _before_body(scan, phrase))) > phrase.last:
        return phrase.titled_upto(told)
    last = phrase.last + 1
    while last - phrase.last <= _LONGEST:
        if scan.hit(last, PERSONS, bare=True) is not None:
            return _held(scan, phrase, last)
        if not _goes_on(scan, last):
            return None
        last += 1
    return None


def _before_body(scan: Scan, phrase: Phrase) -> int:
    """«المسؤول عن شؤون المغتربين في السفارة السعودية»: where the charge ends before the body whose official he is."""
    told = scan.key(phrase.last - 1) in _CHARGED and scan.key(phrase.last) == _FOR
    return _up_to_body(scan, phrase, phrase.last + 1) if told and phrase.actor is None else phrase.last


def unit(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«رئيس قسم إيران في الخارجية الأمريكية»، «مديرة دائرة أوروبا في ...»: of a part that deals with a state or region.

    That state or region is not whom the title serves.
    """
    part = scan.reading(phrase.last - 1)
    if phrase.actor is not None or part is None or part.lemma not in _UNITS or phrase.last < phrase.range.first + 2:
        return None
    if is_definite(part) or phrase.number != "s" or phrase.kind is not MentionKind.POSITION:
        return None
    served = _up_to_body(scan, phrase, phrase.last)
    return replace(phrase.titled_upto(served), construct=False, definite=True) if served > phrase.last else None


def _up_to_body(scan: Scan, phrase: Phrase, start: int) -> int:
    """Return where the body stands that the title serves, behind what it deals with; else the title's end."""
    for last in range(start + 1, phrase.last + _LONGEST):
        led = scan.key(last) in IN
        body = body_at(scan, last + led) if led or scan.key(last).startswith("ب") else None
        if body is not None and (body.actor or body.definite) and body.range.skip == (not led):
            return last
        if not _is_matter(scan, last - 1):
            break
    return phrase.last


def _is_matter(scan: Scan, position: int) -> bool:
    """A noun or adjective of what one is charged with, or whom it concerns."""
    best = scan.reading(position)
    return best is not None and best.pos in NOMINALS and not best.enclitic and scan.office(position) is None


def _affairs(scan: Scan, position: int) -> int:
    """«المكلف بالشؤون الأفريقية»، «المكلفة بشؤون الهجرة والتعاون»: a charge told with «ب» needs no name behind it."""
    best = scan.reading(position)
    if scan.key(position - 1) not in _CHARGED or best is None or best.lemma not in _MATTERS:
        return position
    if best.proclitics[:1] != ("bi_prep",):
        return position
    last = position + 1
    while last - position < _LONGEST and _is_of_charge(scan, last, bare=last == position + 1 and not is_definite(best)):
        last += 1
    return last if is_definite(best) or last > position + 1 else position


def _is_of_charge(scan: Scan, position: int, *, bare: bool) -> bool:
    """An adjective with the article, a further matter with «و»; a noun where the matter is one of something."""
    best = scan.reading(position)
    if best is None or scan.hit(position, PERSONS, bare=True) is not None or not is_definite(best) or best.enclitic:
        return False
    if best.pos == "adj" or scan.key(position) in _REGIONS:
        return best.proclitics[:1] == ("Al_det",)
    return best.pos == "noun" and (bare or best.proclitics[:1] == ("wa_conj",)) and scan.office(position) is None


def _opens(scan: Scan, position: int) -> bool:
    best = scan.reading(position)
    if best is None:
        return False
    if scan.key(position - 1) in _CHARGED:
        return scan.key(position) in _LEADING or best.pos == "noun"
    if scan.key(position) in _LEADING:
        following = scan.reading(position + 1)
        return following is not None and following.lemma in _MATTERS
    return (_is_joined(best) and scan.office(position) is None) or _is_for(scan, position, best)


def _is_joined(best: Reading) -> bool:
    """«مفوض الشؤون الخارجية والأمنية»، «مسؤول العلاقات الخارجية والأمن»."""
    return best.proclitics == ("wa_conj", "Al_det") and best.pos in {"noun", "adj"}


def _is_for(scan: Scan, position: int, best: Reading) -> bool:
    """«مساعد الوزير لشرق آسيا»، «المفوضة للعلاقات الخارجية»."""
    token = scan.word(position)
    led = token is not None and token.form.startswith("ل")
    return led and (best.lemma in _MATTERS or scan.key(position)[1:] in _REGIONS)


def _goes_on(scan: Scan, position: int) -> bool:
    token, best = scan.word(position), scan.reading(position)
    if token is None or best is None or scan.office(position) is not None:
        return False
    if scan.hit(position, _KNOWN) is not None or scan.key(position) in _REGIONS | _LEADING:
        return True
    if best.pos not in NOMINALS or best.enclitic or not best.known:
        return False
    return is_definite(best) or best.lemma in _MATTERS


def _held(scan: Scan, phrase: Phrase, position: int) -> Phrase | None:
    """Return the title of the person behind it, who serves its state or a body told, or has held the office."""
    hit = scan.hit(position, PERSONS, bare=True)
    if hit is None or hit.confidence <= _SURE:
        return None
    whole = phrase.titled_upto(position)
    if phrase.actor is not None:
        return whole if scan.lexis.serve(hit.entries, phrase.actor) else None
    bodies = (scan.hit(place, BODIES) for place in range(phrase.last, position))
    for body in bodies:
        if body is not None and scan.lexis.serve(hit.entries, scan.actor(body)):
            return replace(whole, actor=scan.actor(body))
    return whole if scan.lexis.hold(hit.entries, phrase.position) else None
