"""Dates in news Arabic, resolved against the reference date as far as the words settle them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from diplo_events.document import Mention, MentionKind, TimeValue, TokenKind
from diplo_events.mentions.calendar import (
    BEFORE_YESTERDAY,
    DAY_PARTS,
    LAST,
    MONTHS,
    NEXT,
    ORDINALS,
    RELATIVE,
    THIS,
    WEEKDAYS,
)

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan


def date_at(scan: Scan, position: int, text: str, reference: date | None) -> Mention | None:
    """Return the date expression that starts at this token, or None."""
    start = position
    if scan.word(position) and scan.key(position).lstrip("و") in DAY_PARTS:
        position += 1
    found = (
        _relative(scan, position, reference)
        or _weekday(scan, position, reference)
        or _calendar(scan, position, reference)
    )
    if found is None:
        return None
    last, value = found
    skip = 1 if scan.key(start)[:1] == "و" and scan.key(start) not in RELATIVE else 0
    begin, end = scan.tokens[start].at(skip), scan.tokens[last - 1].end
    return Mention(MentionKind.DATE, begin, end, text[begin:end], scan.index, start, last, time=value)


def _day(day: date | None) -> TimeValue:
    return TimeValue(day, day, "day")


def _relative(scan: Scan, position: int, reference: date | None) -> tuple[int, TimeValue] | None:
    keys = tuple(scan.key(position + offset).removeprefix("و") for offset in range(3))
    for words in BEFORE_YESTERDAY:
        if keys[: len(words)] == words:
            return position + len(words), _day(_shift(reference, -2))
    if keys[:2] == ("بعد", "غد"):
        return position + 2, _day(_shift(reference, 2))
    if scan.word(position) is None or keys[0] not in RELATIVE:
        return None
    value = _day(_shift(reference, RELATIVE[keys[0]]))
    following = position + 1
    if scan.key(following) in WEEKDAYS:
        return _weekday(scan, following, reference) if reference is not None else (following + 1, value)
    return following, value


def _shift(reference: date | None, days: int) -> date | None:
    return None if reference is None else reference + timedelta(days=days)


def _weekday(scan: Scan, position: int, reference: date | None) -> tuple[int, TimeValue] | None:
    key = scan.key(position)
    number = WEEKDAYS.get(key, WEEKDAYS.get(key.removeprefix("و")))
    if number is None or scan.word(position) is None:
        return None
    last, following = position + 1, scan.key(position + 1)
    if following in LAST | NEXT:
        last += 1
    if reference is None:
        return last, _day(None)
    return last, _day(_nearest(reference, number, ahead=following in NEXT))


def _nearest(reference: date, weekday: int, *, ahead: bool) -> date:
    """The most recent such day on or before the reference date, or the first one after it."""
    if ahead:
        return reference + timedelta(days=(weekday - reference.weekday() - 1) % 7 + 1)
    return reference - timedelta(days=(reference.weekday() - weekday) % 7)


def _calendar(scan: Scan, position: int, reference: date | None) -> tuple[int, TimeValue] | None:
    day, after = _day_number(scan, position)
    if day is None:
        return None
    if after < len(scan.tokens) and scan.key(after) == "من":
        after += 1
    month, last = _month(scan, after)
    if month is None:
        if reference is not None and scan.key(last) == "الشهر" and scan.key(last + 1) in THIS:
            return last + 2, _day(_make(reference.year, reference.month, day))
        return (
            (last + 1, _day(_make(reference.year, reference.month, day)))
            if reference and scan.key(last) in THIS
            else None
        )
    year, last = _year(scan, last)
    if year is None and reference is not None:
        year = reference.year
    return last, _day(_make(year, month, day))


def _day_number(scan: Scan, position: int) -> tuple[int | None, int]:
    if position >= len(scan.tokens):
        return None, position
    token = scan.tokens[position]
    if token.kind is TokenKind.NUMBER and token.form.isdigit() and 1 <= int(token.form) <= 31:
        return int(token.form), position + 1
    return ORDINALS.get(token.key), position + 1


def _month(scan: Scan, position: int) -> tuple[int | None, int]:
    two = f"{scan.key(position)}_{scan.key(position + 1)}"
    if two in MONTHS:
        return MONTHS[two], _double(scan, position + 2)
    month = MONTHS.get(scan.key(position))
    return month, _double(scan, position + 1) if month else position


def _double(scan: Scan, position: int) -> int:
    """«نيسان/أبريل»: the second name of the month."""
    if scan.key(position) == "/" and (scan.key(position + 1) in MONTHS):
        return position + 2
    return position + 1 if scan.key(position) in THIS else position


def _year(scan: Scan, position: int) -> tuple[int | None, int]:
    token = scan.tokens[position] if position < len(scan.tokens) else None
    if token is not None and token.kind is TokenKind.NUMBER and token.form.isdigit() and 1900 < int(token.form) < 2100:
        return int(token.form), position + 1
    return None, position


def _make(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year is not None else None
    except ValueError:
        return None
