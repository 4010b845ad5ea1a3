"""Dates with a day and a month: «3 تشرين الثاني/نوفمبر 2016»، «27 الجاري»، «٢٠١٦/١١/٣»، «15 رمضان 1436هـ»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import FIRST_DAY, MONTHS, Toward, words
from diplo_events.mentions.dates.expressions import Month, MonthDay, Year
from diplo_events.mentions.dates.months import day_number, full_month, modifier, month_name, month_year
from diplo_events.mentions.dates.reader import once
from diplo_events.mentions.dates.traps import counts_things

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = ["day_and_month", "month_after", "month_day"]

_NUMERIC: Final = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})")
_DAY_MONTH: Final = re.compile(r"(\d{1,2})/(\d{1,2})")
_MONTH_WORDS: Final = words("شهر لشهر")
_HERE: Final = frozenset({Toward.PAST, Toward.CURRENT, Toward.FUTURE})


@once
def month_day(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """Read a date that starts here, in digits, in digits and words, or month first."""
    return (
        _digits(text, position)
        or _spaced_digits(text, position)
        or _worded(text, position)
        or _american(text, position)
    )


def _digits(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """«2016/11/3»، «3-11-2016م»، «14/10/1436هـ»."""
    match = _NUMERIC.fullmatch(text.number(position))
    if match is None:
        return None
    first, _, second, third = match.groups()
    year, month, day = (first, second, third) if len(first) > 2 else (third, second, first)
    return _numeric(text, position + 1, int(year), int(month), int(day)) if len(year) == 4 else None


def _spaced_digits(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """«9 / 9 / 1436هـ»، «10/4 / 1436هـ»: spaces anywhere between."""
    shape, place = "", position
    while place < position + 5 and (text.number(place) or text.key(place) in {"/", "-"}):
        shape, place = shape + text.key(place), place + 1
        match = _NUMERIC.fullmatch(shape)
        if match is not None and len(match[4]) == 4:
            return _numeric(text, place, int(match[4]), int(match[3]), int(match[1]))
    return None


def _numeric(text: Text, last: int, year: int, month: int, day: int) -> tuple[int, MonthDay] | None:
    """Months beyond twelve are days written second, as in English."""
    if month > 12 >= day:
        day, month = month, day
    calendar = "gregorian" if year > 1500 else "hijri"
    if not (1 <= month <= 12 and 1 <= day <= 31 and (1300 <= year <= 1500 or 1800 <= year <= 2100)):
        return None
    return _after_era(text, last, calendar), MonthDay(day, Month(month, calendar, year=Year(year, calendar=calendar)))


def _after_era(text: Text, position: int, calendar: str) -> int:
    """Take the mark of the era along: «1436هـ»، «2015م»."""
    marks = words("م ميلادي ميلادية") if calendar == "gregorian" else words("ه هجري هجرية")
    return text.skip(position, marks)


def day_and_month(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """Read «3/8», which is a date only where a weekday, «يوم» or «بتاريخ» stands before it."""
    match = _DAY_MONTH.fullmatch(text.number(position))
    if match is None or not (1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12):
        return None
    return position + 1, MonthDay(int(match[1]), Month(int(match[2])))


def _worded(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """A day of the month, then its month."""
    day = day_number(text, position) or _first_of(text, position)
    if day is None or counts_things(text, position):
        return None
    found = month_after(text, day[1])
    return None if found is None else (found[0], MonthDay(day[0], found[1]))


def _first_of(text: Text, position: int) -> tuple[int, int] | None:
    """«غرة رمضان»، «أول أغسطس»، «الفاتح من سبتمبر»."""
    bare = text.key(position).removeprefix("ال")
    following = text.skip(text.skip(position + 1, {"من"}), _MONTH_WORDS)
    if bare not in FIRST_DAY or text.longest(following, MONTHS) is None:
        return None
    return 1, position + 1


def month_after(text: Text, position: int) -> tuple[int, Month] | None:
    """Read what follows a day's number: «من تموز الماضي»، «الشهر الجاري»، «/شوال/1436»، «من هذا الشهر»، «الجاري»."""
    start = text.skip(position, {"من", "/", "-"})
    named = full_month(text, text.skip(start, _MONTH_WORDS))
    if named is not None:
        return (named[1], named[0]) if named[2] or _trusted(text, position, start) else None
    return _relative_month(text, position, start)


def _trusted(text: Text, position: int, start: int) -> bool:
    """«3-صفر» is a football score, «3 مارس» and «الثالث من صفر» are dates."""
    return text.key(position) not in {"/", "-"} and (start > position or text.key(start) != "صفر")


def _relative_month(text: Text, position: int, start: int) -> tuple[int, Month] | None:
    """«الشهر الجاري»; the word may go unsaid after a number, «27 الجاري», but not in «الاجتماع الثاني المقبل»."""
    if text.has(start, "هذا", "الشهر"):
        return start + 2, Month(None, toward=Toward.CURRENT)
    worded = text.key(start) == "الشهر"
    found = modifier(text, start + worded)
    if found is None or not (worded or _month_unsaid(text, position, start, found[0])):
        return None
    return found[1], Month(None, toward=found[0])


def _month_unsaid(text: Text, position: int, start: int, toward: Toward) -> bool:
    masculine = not text.key(start).endswith(("ه", "ين"))
    return masculine and toward in _HERE and (start > position or bool(text.number(position - 1)))


def _american(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """«نوفمبر 15, 2024»: only with a year, else the number is of something else."""
    named = month_name(text, position)
    if named is None:
        return None
    month, last, _ = named
    day = text.whole(last, 1, 31)
    year = None if day is None else month_year(text, last + 1, month.calendar)
    if day is None or year is None:
        return None
    return year[1], MonthDay(day, Month(month.number, month.calendar, year=year[0]))
