"""What a date with a month or a year says before it meets a reference date: partial dates that resolve themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplo_events.document import TimeValue
from diplo_events.mentions.calendar import Toward
from diplo_events.mentions.dates.anchors import Anchor, Weekday, shift, step
from diplo_events.mentions.dates.calendars import CALENDARS, DAY, Calendar, Stretch
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

__all__ = ["Day", "Month", "MonthDay", "Year"]


@dataclass(frozen=True, slots=True)
class Year:
    """«2016»، «العام الماضي»: a number, or a step from the reference year."""

    number: int | None = None
    toward: Toward | None = None
    calendar: str = "gregorian"

    @property
    def floating(self) -> bool:
        """A year always stands where it stands."""
        return False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the whole year."""
        number = self.of(anchor, CALENDARS[self.calendar])
        return _valued(None if number is None else CALENDARS[self.calendar].year(number), "year", self.calendar)

    def of(self, anchor: Anchor, calendar: Calendar) -> int | None:
        """Return the number of the year in this calendar."""
        if self.number is not None:
            return self.number
        now = calendar.year_of(anchor.reference) if anchor.reference else None
        steps = step(self.toward)
        return None if now is None or steps is None else now + steps


def _valued(stretch: Stretch | None, precision: str, calendar: str) -> TimeValue:
    start, end = stretch or (None, None)
    return TimeValue(start, end, precision, calendar)


@dataclass(frozen=True, slots=True)
class Month:
    """«تموز الماضي»، «نوفمبر 2016»، «الشهر الجاري» (``number`` None)."""

    number: int | None
    calendar: str = "gregorian"
    toward: Toward | None = None
    year: Year | None = None

    @property
    def floating(self) -> bool:
        """A bare name may be of any year."""
        return self.number is not None and self.toward is None and self.year is None

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the whole month."""
        return _valued(self.stretch(anchor), "month", self.calendar)

    def stretch(self, anchor: Anchor, day: int | None = None, weekday: int | None = None) -> Stretch | None:
        """Return the month, or the ``day`` of it, in the year that the words, else nearness, call for."""
        calendar = CALENDARS[self.calendar]
        if self.number is None:
            return self._relative(anchor, day)
        if self.year is not None:
            number = self.year.of(anchor, calendar)
            return None if number is None else self._of(calendar, number, day)
        now = calendar.year_of(anchor.reference) if anchor.reference else None
        if now is None or anchor.reference is None:
            return None
        found = [stretch for year in range(now - 2, now + 3) if (stretch := self._of(calendar, year, day))]
        return _chosen(found, anchor, self.toward, weekday)

    def _of(self, calendar: Calendar, year: int, day: int | None) -> Stretch | None:
        if self.number is None:
            return None
        return calendar.month(year, self.number) if day is None else calendar.day(year, self.number, day)

    def _relative(self, anchor: Anchor, day: int | None) -> Stretch | None:
        steps = step(self.toward)
        if anchor.reference is None or steps is None:
            return None
        months = anchor.reference.year * 12 + anchor.reference.month - 1 + steps
        calendar, year, number = CALENDARS["gregorian"], months // 12, months % 12 + 1
        return calendar.month(year, number) if day is None else calendar.day(year, number, day)


def _chosen(stretches: list[Stretch], anchor: Anchor, toward: Toward | None, weekday: int | None) -> Stretch | None:
    """Choose between the same day or month of neighbouring years."""
    reference = anchor.reference
    if reference is None or toward is Toward.OTHER:
        return None
    past = [stretch for stretch in stretches if stretch.end < reference]
    ahead = [stretch for stretch in stretches if stretch.start > reference]
    if toward in {Toward.PAST, Toward.BEFORE_LAST}:
        return _nth(past[::-1], -1 if toward is Toward.PAST else -2)
    if toward in {Toward.FUTURE, Toward.AFTER_NEXT}:
        return _nth(ahead, 1 if toward is Toward.FUTURE else 2)
    near = [stretch for stretch in stretches if _distance(stretch, reference, 0) <= 2 * 366]
    fitting = [stretch for stretch in near if weekday in {None, stretch.start.weekday()}]
    return min(fitting or stretches, key=lambda stretch: _distance(stretch, reference, anchor.lean), default=None)


def _nth(stretches: list[Stretch], step: int) -> Stretch | None:
    return stretches[abs(step) - 1] if len(stretches) >= abs(step) else None


def _distance(stretch: Stretch, reference: date, lean: int) -> int:
    """Count the days between; what lies on the side the clause does not look to counts as further away.

    News looks back: without a word about it, the past may be twice as far as the future.
    """
    if stretch.start <= reference <= stretch.end:
        return 0
    if stretch.end < reference:
        return (reference - stretch.end).days * (2 if lean > 0 else 1)
    return (stretch.start - reference).days * (1 if lean > 0 else 2)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """«27 الجاري»، «3 تشرين الثاني/نوفمبر 2016»."""

    day: int
    month: Month

    @property
    def floating(self) -> bool:
        """As its month."""
        return self.month.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the day."""
        return self.on(anchor, None)

    def on(self, anchor: Anchor, weekday: int | None) -> TimeValue:
        """Return the day; of several years, one where it falls on this weekday.

        Hijri months begin a day apart in different countries: there the weekday corrects the day.
        """
        if self.month.calendar != "hijri":
            return _valued(self.month.stretch(anchor, self.day, weekday), "day", "gregorian")
        found = self.month.stretch(anchor, self.day)
        return _valued(found and _corrected(found, weekday), "day", "hijri")


def _corrected(found: Stretch, weekday: int | None) -> Stretch:
    """Move by one day to the weekday, if that is enough."""
    for days in (-1, 1):
        if weekday is not None and (found.start.weekday() + days) % 7 == weekday:
            return Stretch(found.start + days * DAY, found.end + days * DAY)
    return found


@dataclass(frozen=True, slots=True)
class Day:
    """«مساء أمس السبت (26 تموز 2015)»: one day said in up to four ways, the most exact of which counts."""

    offset: int | None = None
    weekday: Weekday | None = None
    dates: tuple[MonthDay, ...] = ()

    @property
    def floating(self) -> bool:
        """Whether its most exact part floats."""
        if self.dates:
            return all(day.floating for day in self.dates)
        return self.weekday is not None and self.weekday.floating and self.offset is None

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the day of the Gregorian date, else the Hijri date, else the weekday, else the offset."""
        if self.dates:
            return self._dated(anchor)
        if self.weekday is not None:
            return replace(self.weekday, near=self.offset).resolve(anchor)
        day = None if self.offset is None else shift(anchor.reference, self.offset)
        return TimeValue(day, day, "day")

    def _dated(self, anchor: Anchor) -> TimeValue:
        """Of a date in two calendars, one whose year is said finds the year of the other."""
        number = self.weekday.number if self.weekday else None
        if self.weekday and (steps := step(self.weekday.toward)):  # «السبت المقبل 3 أيلول»
            anchor = replace(anchor, lean=steps)
        fixed = next((day for day in self.dates if not day.floating), None)
        near = anchor if fixed is None else Anchor(fixed.resolve(anchor).start or anchor.reference, 1)
        values = [day.on(near if day.floating else anchor, number) for day in _gregorian_first(self.dates)]
        return next((value for value in values if value.start is not None), values[0])


def _gregorian_first(dates: Iterable[MonthDay]) -> list[MonthDay]:
    return sorted(dates, key=lambda day: day.month.calendar != "gregorian")
