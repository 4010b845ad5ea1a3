"""The two calendars of the press, as days and stretches of Python's own dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final, NamedTuple, Protocol

from hijridate import Gregorian, Hijri

DAY: Final = timedelta(days=1)


class Stretch(NamedTuple):
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date


class Calendar(Protocol):
    """What a date expression asks of its calendar; None where the calendar has no such day, month or year."""

    @property
    def name(self) -> str: ...  # noqa: D102
    def day(self, year: int, month: int, day: int) -> Stretch | None: ...  # noqa: D102
    def month(self, year: int, month: int) -> Stretch | None: ...  # noqa: D102
    def year(self, year: int) -> Stretch | None: ...  # noqa: D102
    def year_of(self, day: date) -> int | None: ...  # noqa: D102


class _Gregorian:
    name: Final = "gregorian"

    def day(self, year: int, month: int, day: int) -> Stretch | None:
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        return Stretch(found, found)

    def month(self, year: int, month: int) -> Stretch | None:
        if not MINYEAR <= year <= MAXYEAR:
            return None
        return Stretch(date(year, month, 1), date(year, month, monthrange(year, month)[1]))

    def year(self, year: int) -> Stretch | None:
        return Stretch(date(year, 1, 1), date(year, 12, 31)) if MINYEAR <= year <= MAXYEAR else None

    def year_of(self, day: date) -> int | None:
        return day.year


class _Hijri:
    """The calendar of Umm al-Qura, known from 1343 to 1500 AH (1924 to 2077)."""

    name: Final = "hijri"

    def day(self, year: int, month: int, day: int) -> Stretch | None:
        found = adapt_hijri(year, month, day)
        return None if found is None else Stretch(found, found)

    def month(self, year: int, month: int) -> Stretch | None:
        start = adapt_hijri(year, month, 1)
        following = adapt_hijri(year + month // 12, month % 12 + 1, 1)
        return None if start is None or following is None else Stretch(start, following - DAY)

    def year(self, year: int) -> Stretch | None:
        start, following = adapt_hijri(year, 1, 1), adapt_hijri(year + 1, 1, 1)
        return None if start is None or following is None else Stretch(start, following - DAY)

    def year_of(self, day: date) -> int | None:
        try:
            return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
        except OverflowError:
            return None


def adapt_hijri(year: int, month: int, day: int) -> date | None:
    """Return the day as a plain date; None beyond the calendar's tables or where there is no such day."""
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)


GREGORIAN: Final[Calendar] = _Gregorian()
HIJRI: Final[Calendar] = _Hijri()
CALENDARS: Final = {"gregorian": GREGORIAN, "hijri": HIJRI}
