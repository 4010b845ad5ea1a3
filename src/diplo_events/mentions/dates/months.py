"""Numbers and names within a date: days of the month, months under their several names, years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import (
    DAY_ORDINALS,
    MODIFIERS,
    MONTHS,
    MonthName,
    Toward,
    words,
)
from diplo_events.mentions.dates.expressions import Month, Year
from diplo_events.mentions.dates.reader import once

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = ["OTHERS", "day_number", "full_month", "modifier", "month_name", "month_year", "year_number"]

_YEAR_WORDS: Final = words("عام العام سنة السنة لعام لسنة للعام")
_THIS: Final = words("هذا هذه")
#: «ذلك اليوم»، «نفس الشهر»: before a time that was told already.
OTHERS: Final = words("ذلك تلك نفس ذات")
_ERAS: Final = {
    "gregorian": words("م ميلادي ميلادية ميلاديا الميلادي الميلادية"),
    "hijri": words("ه هجري هجرية هجريا الهجري الهجرية"),
}
_BLESSED: Final = words("المبارك الفضيل الكريم المعظم الحرام")


def day_number(text: Text, position: int) -> tuple[int, int] | None:
    """Read a day of the month in digits or words: «28»، «الـ28»، «الثامن والعشرين»."""
    if (found := text.look(position, DAY_ORDINALS)) is not None:
        return found
    start = position + 1 if text.key(position) == "ال" else position
    number = text.whole(start, 1, 31)
    return None if number is None else (number, start + 1)


def modifier(text: Text, position: int) -> tuple[Toward, int] | None:
    """Read «الماضي»، «بعد المقبل»."""
    return text.look(position, MODIFIERS)


def month_name(text: Text, position: int) -> tuple[MonthName, int, bool] | None:
    """Read a month under one name or two; the last value tells whether the second confirms the first."""
    found = text.look(position, MONTHS)
    if found is None:
        return None
    month, last = found
    second = _second_name(text, last, month)
    return (month, second, True) if second else (month, text.skip(last, _BLESSED), False)


def _second_name(text: Text, position: int, month: MonthName) -> int | None:
    """«نوفمبر/تشرين الثاني»، «سبتمبر (أيلول)»، «أغسطس آب»."""
    start = text.skip(position, {"/", "-"})
    found = text.bracketed(start, lambda inner, place: _swap(inner.look(place, MONTHS)))
    if found is None or found[1][:2] != month[:2]:
        return None
    return found[0]


def _swap(found: tuple[MonthName, int] | None) -> tuple[int, MonthName] | None:
    return None if found is None else (found[1], found[0])


def year_number(text: Text, position: int) -> tuple[Year, int] | None:
    """Read a year in digits with its era: «2016»، «2016م»، «1436هـ»، «1436 هجرية»."""
    number = text.whole(position, 1, 2100)
    if number is None:
        return None
    for calendar, marks in _ERAS.items():
        if text.key(position + 1) in marks:
            return Year(number, calendar=calendar), position + 2
    if number >= 1900:
        return Year(number), position + 1
    # «1436» may be of either calendar: its month must tell.
    return (Year(number, calendar=""), position + 1) if number > 1300 else None


def month_year(text: Text, position: int, calendar: str) -> tuple[Year, int] | None:
    """Read the year that follows a month: «2016»، «من عام 2016»، «، 2016»، «من العام الماضي»، «هذا العام»."""
    start = text.skip(position, {"من", "،", ",", "/", "-"})
    if text.key(start + 1) in _YEAR_WORDS and text.key(start) in _THIS | OTHERS:
        return Year(toward=Toward.CURRENT if text.key(start) in _THIS else Toward.OTHER), start + 2
    worded = text.skip(start, _YEAR_WORDS)
    if worded > start and text.key(position) not in {"/", "-"} and (found := modifier(text, worded)):
        return Year(toward=found[0], calendar=calendar), found[1]
    return _fitting(year_number(text, worded), calendar)


def _fitting(found: tuple[Year, int] | None, calendar: str) -> tuple[Year, int] | None:
    """Take only a year of the month's own calendar, and one that a newspaper writes about."""
    if found is None or found[0].number is None or found[0].calendar not in {"", calendar}:
        return None
    plausible = 1300 <= found[0].number <= 1500 if calendar == "hijri" else found[0].number > 1500
    return (Year(found[0].number, calendar=calendar), found[1]) if plausible else None


@once
def full_month(text: Text, position: int) -> tuple[Month, int, bool] | None:
    """Read a month with its modifier or year; the last value tells whether it can hardly be something else."""
    named = month_name(text, position)
    if named is None:
        return None
    month, last, doubled = named
    plain = Month(month.number, month.calendar)
    if (year := month_year(text, last, month.calendar)) is not None:
        return Month(month.number, month.calendar, year=year[0]), year[1], True
    if (found := modifier(text, last)) is not None:
        return Month(month.number, month.calendar, found[0]), found[1], True
    return plain, last, doubled or month.sure
