"""From one time to another: «من 7 إلى 9 مايو»، «يومي السبت والأحد»، «بين عامي 2011 و2013»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import words
from diplo_events.mentions.dates.days import day_at
from diplo_events.mentions.dates.expressions import Day, Month, MonthDay, Year
from diplo_events.mentions.dates.full import month_after, month_day
from diplo_events.mentions.dates.months import day_number, full_month, year_number
from diplo_events.mentions.dates.periods import YEAR_WORDS, period_at
from diplo_events.mentions.dates.reader import Found
from diplo_events.mentions.dates.spans import Range
from diplo_events.mentions.dates.traps import counted_noun, counts_things

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplo_events.mentions.dates.reader import Text

__all__ = ["range_at"]

_TO: Final = words("إلى حتى وحتى لغاية ولغاية وإلى")
_UNTO: Final = words("إلى وإلى")
_BETWEEN: Final = words("بين وبين مابين")
_DAYS: Final = words("يومي أيام ليلتي")
_MONTHS: Final = words("شهري")
_YEARS: Final = words("عامي سنتي العامين")
_GLUED: Final = re.compile(r"(\d{1,2})-(\d{1,2})")


def range_at(text: Text, position: int) -> Found | None:
    """Read a range or a list of days, months or years that starts here; the preposition before it is not part of it."""
    found = [parse(text, position) for parse in (_days, _months, _years, _loose)]
    return max(filter(None, found), key=lambda found: found.last, default=None)


def _joined(text: Text, position: int, *, listed: bool) -> tuple[Text, int] | None:
    """Step over «إلى»، «إلى غاية»، «-», or, in a list, «و»."""
    if text.key(position) in _TO:
        return text, text.skip(position + 1, {"غايه"})
    if text.key(position) == "-" or (listed and text.key(position) in {"و", "او"}):
        return text, position + 1
    opened = text.without(position, "و") if listed else None
    return None if opened is None else (opened, position)


def _after_between(text: Text, position: int) -> bool:
    return text.key(position - 1) in _BETWEEN


def _days(text: Text, position: int) -> Found | None:
    """«يومي السبت والأحد»، «7 و8 ديسمبر»، «مساء الخميس وحتى صباح الجمعة»."""
    start = text.skip(position, _DAYS)
    listed = start > position or _after_between(text, position)
    return _glued(text, start) or _numbers(text, start) or _two_days(text, start, listed=listed)


def _glued(text: Text, position: int) -> Found | None:
    """«7-9 يونيو»."""
    match = _GLUED.fullmatch(text.number(position))
    found = month_after(text, position + 1) if match else None
    return _month_range(int(match[1]), int(match[2]), found) if match and found else None


def _month_range(first: int, last: int, month: tuple[int, Month]) -> Found | None:
    if not 1 <= first < last <= 31:
        return None
    return Found(month[0], Range(MonthDay(first, month[1]), MonthDay(last, month[1])))


def _numbers(text: Text, position: int) -> Found | None:
    """«7 إلى 9 مايو»، «7 و8 و9 ديسمبر»، «الرابع والسادس من سبتمبر»: the last day tells the month of all."""
    first = day_number(text, position)
    if first is None or counts_things(text, position):
        return None
    found = _last_number(text, first[1])
    return _month_range(first[0], found[1].day, (found[0], found[1].month)) if found else None


def _last_number(text: Text, position: int) -> tuple[int, MonthDay] | None:
    joined = _joined(text, position, listed=True)
    if joined is None:
        return None
    inner, start = joined[0], joined[0].skip(joined[1], {"يوم"})
    number = day_number(inner, start)
    return month_day(inner, start) or (_last_number(inner, number[1]) if number else None)


def _two_days(text: Text, position: int, *, listed: bool) -> Found | None:
    return _pair(text, position, day_at, listed=listed) or (
        None if listed else _of_both(text, _pair(text, position, day_at, listed=True))
    )


def _of_both(text: Text, found: Found | None) -> Found | None:
    """«السبت والأحد الماضيين»: the dual tells that both days belong together."""
    return found if found and text.key(found.last - 1).endswith("ين") else None


def _pair(text: Text, position: int, parse: Callable[[Text, int], Found | None], *, listed: bool) -> Found | None:
    first = parse(text, position)
    joined = _joined(text, first.last, listed=listed) if first else None
    last = parse(*joined) if joined else None
    if first is None or last is None or _moved(text, position, first):
        return None
    return Found(last.last, Range(first.value, last.value))


def _moved(text: Text, position: int, first: Found) -> bool:
    """«أرجأت السبت إلى منتصف تشرين الأول»: only «من» makes a range of a weekday and «إلى»."""
    fixed = not isinstance(first.value, Day) or first.value.dates
    return not fixed and text.key(first.last) in _UNTO and text.key(position - 1) not in {"من", "ومن"}


def _loose(text: Text, position: int) -> Found | None:
    """«مطلع يوليو حتى منتصف سبتمبر»، «عام 1993 حتى نهاية 2014»."""
    return _pair(text, position, _any_time, listed=_after_between(text, position))


def _any_time(text: Text, position: int) -> Found | None:
    found = (period_at(text, position), day_at(text, position))
    return max(filter(None, found), key=lambda found: found.last, default=None)


def _months(text: Text, position: int) -> Found | None:
    """«شهري يوليو وأغسطس»، «من مارس إلى يونيو المقبل»."""
    start = text.skip(position, _MONTHS)
    return _pair(text, start, _month, listed=start > position or _after_between(text, position))


def _month(text: Text, position: int) -> Found | None:
    found = full_month(text, position)
    return Found(found[1], found[0]) if found else None


def _years(text: Text, position: int) -> Found | None:
    """«عامي 2011 و2013»، «من 2001 وحتى 2012»، «من عام 1967 حتى عام 1974»."""
    start = text.skip(position, _YEARS)
    listed = start > position or _after_between(text, position)
    if not (listed or text.key(position) in YEAR_WORDS or text.key(position - 1) in {"من", "منذ"}):
        return None
    return _pair(text, start, _year, listed=listed)


def _year(text: Text, position: int) -> Found | None:
    found = year_number(text, text.skip(position, YEAR_WORDS))
    if found is None or not found[0].calendar or counted_noun(text, found[1]):
        return None
    return Found(found[1], Year(found[0].number, calendar=found[0].calendar))
