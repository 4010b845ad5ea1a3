"""Bodies of the gazetteer as they stand in the text: bare, in quotation marks, with their abbreviation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import CLOSING, OPENING
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

BODIES: Final = frozenset({HitKind.ORGANISATION})
STATES: Final = frozenset({HitKind.COUNTRY, HitKind.METONYM, HitKind.CAPITAL})
_METONYMS: Final = frozenset({HitKind.METONYM})


def bare_body(scan: Scan, position: int) -> Phrase | None:
    """Return the institution or listed body that starts here without proclitic: «وزارة الخارجية», «"حماس"»."""
    body = body_at(scan, position) or quoted_body(scan, position)
    return body if body is not None and body.range.skip == 0 else None


def quoted_body(scan: Scan, position: int) -> Phrase | None:
    """«مسؤول في "حزب الله"»، «الناطق باسم «حماس»»: a listed body between quotation marks, the marks with it."""
    inner = listed_body(scan, position + 1) if scan.is_quote(position) else None
    if inner is None or inner.range.skip or not scan.is_quote(inner.last):
        return None
    return replace(inner, range=Range(position, inner.last + 1))


def body_at(scan: Scan, position: int) -> Phrase | None:
    """Return the longer of the institution and the listed body that start here."""
    found = [one for one in (scan.institution(position), listed_body(scan, position)) if one is not None]
    return max(found, key=lambda one: (one.last, one.actor is not None), default=None)


def body_after_li(scan: Scan, position: int) -> Phrase | None:
    """Return the body behind «ل»: «التابعة للأمم المتحدة»."""
    body = body_at(scan, position)
    return body if body is not None and scan.key(position).startswith("ل") else None


def is_nominative(scan: Scan, hit: Hit) -> bool:
    """«عمد الحوثيون إلى ...»: a subject is in nobody's genitive; «مجلس التعاون» only sounds like one."""
    ending = scan.reading(hit.last - 1)
    plural = ending is None or not (ending.known and ending.lemma.endswith("ون"))
    return hit.kind is HitKind.ORGANISATION and plural and scan.key(hit.last - 1).endswith("ون")


def listed_body(scan: Scan, position: int) -> Phrase | None:
    """Return the body or metonym that the gazetteer lists here, unless it is a subject of its own."""
    hit = scan.hit(position, BODIES | _METONYMS)
    if hit is None or is_nominative(scan, hit):
        return None
    actor = scan.actor(hit)
    words = Range(hit.first, behind_home(scan, hit.last, actor), hit.skip)
    return Phrase(MentionKind.ORGANISATION, words, actor=actor, definite=True)


def behind_home(scan: Scan, position: int, code: str | None) -> int:
    """Return the end of the adjective of the state that a movement is of, or ``position``: «حركة حماس الفلسطينية»."""
    body = scan.lexis.gazetteer.organisations.get(code or "")
    home = scan.hit(position, {HitKind.NISBA}, bare=True) if body is not None and body.parent is not None else None
    if body is None or home is None or not home.definite or home.number != "s":
        return position
    return home.last if scan.actor(home) == body.parent else position


def abbreviation_end(scan: Scan, position: int, actor: str | None) -> int:
    """Return where the brackets or marks end that give the short form of a body, or ``position``.

    «حركة المقاومة الإسلامية (حماس)»، «جماعة أنصار الله "الحوثي"»
    """
    marked = scan.is_quote(position)
    inner = scan.hit(position + 1, BODIES, bare=True) if marked or scan.key(position) in OPENING else None
    if inner is None or scan.actor(inner) != actor:
        return position
    closed = scan.key(inner.last) in CLOSING
    if marked:  # a branch has a name of its own: «تنظيم الدولة "ولاية سيناء"»
        closed = scan.is_quote(inner.last) and inner.last == inner.first + 1
    return inner.last + 1 if closed else position
