"""The one door of the date grammar: the longest date expression that starts at a token, resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Mention, MentionKind, TokenKind
from diplo_events.mentions.calendar import DAY_ORDINALS, DAY_PARTS, HOURS, MONTHS, RELATIVE, WEEKDAYS, words
from diplo_events.mentions.dates.anchors import Anchor, Undated
from diplo_events.mentions.dates.days import day_at
from diplo_events.mentions.dates.distances import distance_at
from diplo_events.mentions.dates.expressions import Day
from diplo_events.mentions.dates.hours import hour_at
from diplo_events.mentions.dates.leaning import lean_at
from diplo_events.mentions.dates.months import OTHERS
from diplo_events.mentions.dates.periods import period_at
from diplo_events.mentions.dates.ranges import range_at
from diplo_events.mentions.dates.reader import Text, openings
from diplo_events.mentions.dates.spans import Bound, Edge, Hour
from diplo_events.mentions.dates.traps import habitual, in_outlet, is_name, names_thing

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.document import TimeValue, Token
    from diplo_events.mentions.dates.anchors import Expression
    from diplo_events.mentions.dates.reader import Found
    from diplo_events.mentions.scan import Scan

__all__ = ["begins_date", "date_at", "may_begin_date"]

_PARSERS: Final = (day_at, range_at, period_at, distance_at, hour_at)
#: Every word an expression can start with; all other words are let go at one look.
_STARTERS: Final = (
    frozenset(phrase[0] for table in (RELATIVE, MONTHS, DAY_PARTS, DAY_ORDINALS, HOURS) for phrase in table)
    | frozenset(WEEKDAYS)
    | words("يومي أيام ليلتي شهري عامي سنتي العامين شهر عام العام سنة السنة الأسبوع الشهر هذا هذه قبل بعد منذ الساعة")
    | words("مطلع بداية بدايات أوائل مستهل أول منتصف أواسط أواخر نهاية نهايات آخر ختام خواتيم غرة فاتح الفاتح ال")
    | words("الربع النصف الثلث صيف شتاء ربيع خريف الصيف الشتاء الربيع الخريف")
    | words("الثلاث الثلاثة الأربع الأربعة الخمس الخمسة الست الستة السبع السبعة العشر العشرة")
    | words("اليومين الأسبوعين الشهرين العامين السنتين الساعات الأيام الأسابيع الأشهر الشهور السنوات الأعوام")
    | OTHERS
)
_EDGES: Final = {
    word: edge
    for edge, text in {
        Edge.SINCE: "منذ مذ",
        Edge.UNTIL: "حتى لغاية بحلول غاية",
        Edge.BEFORE: "قبل قبيل",
        Edge.AFTER: "بعد بعيد",
    }.items()
    for word in words(text)
}
_STARTING: Final = words("ابتداء اعتبارا بدءا انطلاقا بداية ابتداءا")


def date_at(scan: Scan, position: int, text: str, reference: date | None) -> Mention | None:
    """Return the date mention that starts at this token, or None.

    Of all expressions that start here the longest is taken; «و»، «ب»، «ل» written onto its first word and the
    prepositions before it stay outside, except in «قبل يومين» and the like.  What the words and ``reference`` do not
    settle is None in the mention's ``time``; a mention it is all the same.
    """
    read = _read(scan, position)
    if read is None:
        return None
    skip, opened, found = read
    value = _resolved(opened, position, found, reference)
    return _mention(scan, range(position, found.last), skip, text, value)


def begins_date(scan: Scan, position: int) -> bool:
    """Tell whether a date starts at this token: a name ends before «صباح السبت», but not before «صباح الأحمد»."""
    return position < len(scan.tokens) and _read(scan, position) is not None


def may_begin_date(key: str) -> bool:
    """Tell whether a date may begin with this folded word."""
    return any(word in _STARTERS for _, word in openings(key))


def _read(scan: Scan, position: int) -> tuple[int, Text, Found] | None:
    """Read a date: the letters its first word has before it, the text without them, and what was found."""
    for skip, word in _openers(scan.tokens[position]):
        opened = Text.of(scan, {position: word} if skip else None)
        found = _longest(opened, position)
        if found is not None and not _is_no_date(opened, position, found):
            return skip, opened, found
    return None


def _openers(token: Token) -> list[tuple[int, str]]:
    if token.kind is TokenKind.WORD:
        return [(skip, word) for skip, word in openings(token.key) if word in _STARTERS]
    return [(0, token.key)] if token.kind is TokenKind.NUMBER else []


def _longest(text: Text, position: int) -> Found | None:
    found = [found for parse in _PARSERS if (found := parse(text, position)) is not None]
    return max(found, key=lambda found: found.last, default=None)


def _is_no_date(text: Text, position: int, found: Found) -> bool:
    return in_outlet(text, position) or names_thing(text, position, found.last) or habitual(text, position, found.last)


def _resolved(text: Text, position: int, found: Found, reference: date | None) -> TimeValue:
    """Resolve an expression in its clause."""
    value = _in_context(text, position, found.last, found.value)
    return value.resolve(Anchor(reference, lean_at(text.scan, position, found.last)))


def _in_context(text: Text, position: int, last: int, value: Expression) -> Expression:
    if isinstance(value, Hour) and value.day is None:
        return Hour(_day_before(text.scan, position))
    if value.floating and is_name(text, position, last) and not _has_weekday(value):
        return Undated()
    edge = Edge.UNTIL if text.key(position - 1) == "الي" and value == Day(offset=0) else _edge(text, position)
    return value if edge is None or isinstance(value, Hour) else Bound(edge, value)


def _has_weekday(value: Expression) -> bool:
    return isinstance(value, Day) and value.weekday is not None


def _edge(text: Text, position: int) -> Edge | None:
    """«منذ السبت»، «حتى يوم السبت»، «اعتبارا من السبت»: what the words before make of a date."""
    before = text.key(position - 1)
    if before == "من" and text.key(position - 2) in _STARTING:
        return Edge.FROM
    return next((_EDGES[word] for _, word in openings(before) if word in _EDGES), None)


def _day_before(scan: Scan, position: int) -> Expression | None:
    """«يصل اليوم إلى القاهرة عند الساعة العاشرة»: the day of an hour is the last one told in its sentence."""
    for place in range(position - 1, -1, -1):
        for _, opened in Text.of(scan).opened(place):
            found = day_at(opened, place)
            if found is not None and not _is_no_date(opened, place, found):
                return found.value
    return None


def _mention(scan: Scan, tokens: range, skip: int, text: str, value: TimeValue) -> Mention:
    start, end = scan.tokens[tokens.start].at(skip), scan.tokens[tokens.stop - 1].end
    return Mention(MentionKind.DATE, start, end, text[start:end], scan.index, tokens.start, tokens.stop, time=value)
