"""One day, said in one way or several at once: «مساء أمس السبت (26 تموز 2015) الساعة العاشرة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import DAY_ORDINALS, DAY_PARTS, DAY_TIMES, RELATIVE, WEEKDAYS, Toward, words
from diplo_events.mentions.dates.anchors import Undated, Weekday
from diplo_events.mentions.dates.expressions import Day, MonthDay
from diplo_events.mentions.dates.full import day_and_month, month_day
from diplo_events.mentions.dates.months import OTHERS, modifier
from diplo_events.mentions.dates.reader import Found, once
from diplo_events.mentions.dates.spans import Range
from diplo_events.mentions.dates.traps import names_no_weekday
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = ["any_day", "day_at", "past_day_part"]

#: «اليوم الوطني»: a day that has a name or a number, not today.
_NAMED_DAYS: Final = words(
    "الوطني العالمي الدولي العربي الإسلامي الأوروبي الأفريقي الدراسي التدريبي الافتتاحي الختامي الأخير الواحد المفتوح"
    " التاريخي الموعود الإعلامي العلمي التعريفي التوعوي الترفيهي الرياضي الثقافي الذي"
)
_CUES: Final = words("بتاريخ تاريخ وتاريخ المؤرخ المؤرخة")
#: Joints between two ways to say one day: «الأحد 10 شوال الموافق للسادس والعشرين من تموز».
_EQUALS: Final = words("الموافق المصادف الموافقة الموافقه")
_JOINTS: Final = frozenset({"،", ",", "-", "/", "="})


@once
def day_at(text: Text, position: int) -> Found | None:
    """Read a day that starts here, with any part of the day before and after it."""
    start = past_day_part(text, position)
    found = _night(text, position, start) or any_day(
        text, start, after_part=start > position or text.key(position - 1) in _CUES
    )
    if found is None:
        return None
    return Found(_past_day_time(text, found.last), found.value)


def past_day_part(text: Text, position: int) -> int:
    """Return the place after «مساء»، «بعد ظهر»، «فجر يوم»."""
    while (part := text.longest(position, DAY_PARTS)) is not None:
        position += len(part)
    return position


def _past_day_time(text: Text, position: int) -> int:
    phrase = text.longest(position, DAY_TIMES)
    return position + len(phrase) if phrase else position


def _night(text: Text, position: int, start: int) -> Found | None:
    """«ليل السبت الأحد»، «ليلة السبت/الأحد»: from the one to the other."""
    if text.key(start - 1) not in {"ليل", "ليله"} or start == position:
        return None
    place = text.skip(start + 1, {"-", "/"})
    first, second = WEEKDAYS.get(text.key(start)), WEEKDAYS.get(text.key(place))
    if first is None or second is None or (second - first) % 7 != 1:
        return None
    return Found(place + 1, Range(Weekday(first), Weekday(second)))


def any_day(text: Text, position: int, *, after_part: bool = False) -> Found | None:
    """Read a day that starts here, without parts of the day."""
    if (other := _other_day(text, position)) is not None:
        return other
    start = _relative(text, position, after_part=after_part) or _weekday(text, position) or _date(text, position)
    if start is None and after_part:
        start = text.bracketed(position, _weekday) or _with_date(Day(), day_and_month(text, position))
    if start is None:
        return None
    while (further := _further(text, *start)) is not None:
        start = further
    return Found(*start)


def _other_day(text: Text, position: int) -> Found | None:
    """«اليوم نفسه»، «ذلك اليوم»، «اليوم التالي»: a day that is counted from one told before."""
    if text.key(position) in OTHERS and text.key(position + 1) in {"اليوم", "الليله"}:
        return Found(position + 2, Undated())
    if text.key(position) not in {"اليوم", "الليله"}:
        return None
    found = modifier(text, position + 1)
    return Found(found[1], Undated()) if found and found[0] in {Toward.OTHER, Toward.FUTURE} else None


def _relative(text: Text, position: int, *, after_part: bool) -> tuple[int, Day] | None:
    if after_part and text.key(position) == "الغد":
        return position + 1, Day(offset=1)
    found = text.look(position, RELATIVE)
    if found is None or (text.key(found[1] - 1) == "اليوم" and _is_named(text, found[1])):
        return None
    return found[1], Day(offset=found[0])


def _is_named(text: Text, position: int) -> bool:
    """«اليوم الوطني»، «اليوم الأول»; but «اليوم الثالث من أيار» is a date and read as one."""
    return text.key(position) in _NAMED_DAYS or text.longest(position, DAY_ORDINALS) is not None


def _weekday(text: Text, position: int) -> tuple[int, Day] | None:
    number = WEEKDAYS.get(text.key(position))
    if number is None or names_no_weekday(text, position):
        return None
    if (found := modifier(text, position + 1)) is not None:
        return found[1], Day(weekday=Weekday(number, found[0]))
    if (week := _of_week(text, position + 1)) is not None:
        return week[1], Day(weekday=Weekday(number, week=week[0]))
    return position + 1, Day(weekday=Weekday(number))


def _of_week(text: Text, position: int) -> tuple[Toward, int] | None:
    """«الثلاثاء من الأسبوع المقبل»، «السبت من هذا الأسبوع»."""
    if text.has(position, "من", "هذا", "الاسبوع"):
        return Toward.CURRENT, position + 3
    return modifier(text, position + 2) if text.has(position, "من", "الاسبوع") else None


def _date(text: Text, position: int) -> tuple[int, Day] | None:
    """«3 تموز»، «اليوم الثالث من تموز»."""
    return _with_date(Day(), month_day(text, text.skip(position, {"اليوم"})))


def _with_date(day: Day, found: tuple[int, MonthDay] | None) -> tuple[int, Day] | None:
    return None if found is None else (found[0], replace(day, dates=(*day.dates, found[1])))


def _further(text: Text, last: int, day: Day) -> tuple[int, Day] | None:
    """Read the next, more exact way in which the same day is said."""
    if day.weekday is None and not day.dates:
        found = text.bracketed(last, _plain_weekday)
        if found is not None:
            return found[0], replace(day, weekday=found[1])
    return _further_date(text, last, day) if len(day.dates) < 2 else None


def _plain_weekday(text: Text, position: int) -> tuple[int, Weekday] | None:
    number = WEEKDAYS.get(text.key(position))
    return None if number is None else (position + 1, Weekday(number))


def _further_date(text: Text, last: int, day: Day) -> tuple[int, Day] | None:
    found = text.bracketed(last, _equal_dates) or _equal_dates(text, text.skip(last, _JOINTS))
    if found is None and not day.dates and day.weekday is not None:
        found = text.bracketed(last, _short_date)
    if found is None or not all(_adds(day, date) for date in found[1]):
        return None
    return found[0], replace(day, dates=(*day.dates, *found[1]))


def _short_date(text: Text, position: int) -> tuple[int, tuple[MonthDay, ...]] | None:
    found = day_and_month(text, position)
    return (found[0], (found[1],)) if found else None


def _equal_dates(text: Text, position: int) -> tuple[int, tuple[MonthDay, ...]] | None:
    """«10 شوال 1436 هـ», and within the same brackets «الموافق 26 يوليو 2015»."""
    first = _equal_date(text, position)
    if first is None:
        return None
    second = _equal_date(text, text.skip(first[0], _JOINTS))
    if second is None or not _adds(Day(dates=(first[1],)), second[1]):
        return first[0], (first[1],)
    return second[0], (first[1], second[1])


def _equal_date(text: Text, position: int) -> tuple[int, MonthDay] | None:
    """«الموافق 10 أغسطس»، «الموافق ليوم 10 أغسطس»، «الموافق للعاشر من أغسطس»، «10 أغسطس»."""
    start = text.skip(position, _EQUALS)
    if start == position:
        return month_day(text, start)
    start = text.skip(start, {"ليوم", "يوم", "ل", "لـ"})
    found = (opened.bracketed(start, month_day) for _, opened in text.opened(start))
    return next(filter(None, found), None)


def _adds(day: Day, date: MonthDay) -> bool:
    """A second date must be of the other calendar."""
    return all(known.month.calendar != date.month.calendar for known in day.dates)
