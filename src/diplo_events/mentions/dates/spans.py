"""Longer and looser times: ranges, weeks, hours, distances, and what only begins or ends somewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from diplo_events.document import TimeValue
from diplo_events.mentions.dates.anchors import Anchor, Expression, shift, step, week_start
from diplo_events.mentions.dates.expressions import Day
from diplo_events.values import replace

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.mentions.calendar import Toward

__all__ = ["Ago", "Bound", "Edge", "Hour", "Range", "Stretched", "Unit", "Week"]


class Unit(Enum):
    """What is counted; the value is its length in days."""

    HOUR = 0
    DAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365


class Edge(Enum):
    """What a preposition makes of a time."""

    SINCE = "since"  # «منذ السبت»
    FROM = "from"  # «اعتبارا من السبت»
    UNTIL = "until"  # «حتى السبت»
    BEFORE = "before"  # «قبل 15 تموز»
    AFTER = "after"  # «بعد 15 تموز»


@dataclass(frozen=True, slots=True)
class Hour:
    """«الساعة العاشرة من صباح السبت»: an hour, of a day that may be told elsewhere."""

    day: Expression | None = None

    @property
    def floating(self) -> bool:
        """As its day."""
        return self.day is None or self.day.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the day of the hour."""
        value = self.day.resolve(anchor) if self.day else None
        return TimeValue(None, None, "hour") if value is None else replace(value, precision="hour")


@dataclass(frozen=True, slots=True)
class Range:
    """«من 7 إلى 9 مايو»، «يومي السبت والأحد»، «بين عامي 2011 و2013»."""

    first: Expression
    last: Expression

    @property
    def floating(self) -> bool:
        """Whether neither end is fixed."""
        return self.first.floating and self.last.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return first and last day; an open end is counted from the other one."""
        if self._lies_ahead(anchor) or (self.last.floating and not self.first.floating):
            first = self.first.resolve(anchor)
            last = self.last.resolve(Anchor(first.start or anchor.reference, 1))
        else:
            last = self.last.resolve(anchor)
            first = self.first.resolve(Anchor(last.end, -1) if self._hangs(last) else anchor)
        return _ordered(first, last)

    def _lies_ahead(self, anchor: Anchor) -> bool:
        """«سيزور روما من الأحد إلى الخميس», read on a Wednesday: the days are those of the week to come."""
        days = (isinstance(one, Day) and one.weekday is not None and not one.dates for one in (self.first, self.last))
        return anchor.lean > 0 and self.floating and all(days)

    def _hangs(self, last: TimeValue) -> bool:
        """A month, or a weekday before a weekday, is the last one before the other end."""
        plain = isinstance(self.first, Day) and not self.first.dates
        if plain and not (isinstance(self.last, Day) and not self.last.dates):
            return False
        return self.first.floating and last.end is not None


def _ordered(first: TimeValue, last: TimeValue) -> TimeValue:
    """Leave open what the two ends contradict each other about."""
    if first.start is not None and last.end is not None and first.start > last.end:
        return TimeValue(None, None, "range", last.calendar)
    return TimeValue(first.start, last.end, "range", last.calendar)


@dataclass(frozen=True, slots=True)
class Week:
    """«الأسبوع الماضي»."""

    toward: Toward
    floating: bool = False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the week from Saturday to Friday."""
        steps = step(self.toward)
        if anchor.reference is None or steps is None:
            return TimeValue(None, None, "week")
        start = shift(week_start(anchor.reference), 7 * steps)
        return TimeValue(start, shift(start, 6), "week")


@dataclass(frozen=True, slots=True)
class Stretched:
    """«الأيام الثلاثة الماضية», «السنوات المقبلة»: so many units up to, or from, the reference date."""

    unit: Unit
    toward: Toward
    count: int | None = None
    floating: bool = False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the stretch; without a count it is open on its far side, and vague."""
        reference, steps = anchor.reference, step(self.toward)
        if reference is None or not steps:
            return TimeValue(None, None, "vague")
        if self.count is None:
            return _open(reference, steps)
        far = shift(reference, steps * _days(self.unit, self.count))
        return TimeValue(far, reference, "vague") if steps < 0 else TimeValue(reference, far, "vague")


def _open(reference: date, sign: int) -> TimeValue:
    """«قبل أيام»، «الأيام المقبلة»: some time up to the reference date, or from it on."""
    return TimeValue(None, reference, "vague") if sign < 0 else TimeValue(reference, None, "vague")


def _days(unit: Unit, count: int) -> int:
    """Count days; hours round up."""
    return -(-count // 24) if unit is Unit.HOUR else unit.value * count


@dataclass(frozen=True, slots=True)
class Ago:
    """«قبل يومين»، «بعد ثلاثة أسابيع»، «منذ أيام»: a distance from the reference date.

    Days are counted exactly; «قبل شهر» is a month's length around the day a month back.  Hours, distances without a
    number («قبل أيام») and rough ones («قبل نحو شهر») are vague.
    """

    unit: Unit
    sign: int
    count: int | None = None
    rough: bool = False
    since: bool = False
    floating: bool = False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the day, or the stretch around it."""
        reference = anchor.reference
        if reference is None or (self.sign > 0 > anchor.lean):  # «وعاد بعد يومين»: two days after what was told
            return TimeValue(None, None, "vague" if self._vague else _PRECISION[self.unit])
        if self.count is None:
            return _open(reference, self.sign)
        return self._around(reference, shift(reference, self.sign * _days(self.unit, self.count)), self.count)

    @property
    def _vague(self) -> bool:
        return self.rough or self.since or self.count is None or self.unit is Unit.HOUR

    def _around(self, reference: date, day: date | None, count: int) -> TimeValue:
        if day is None:
            return TimeValue(None, None, "vague")
        if self.unit is Unit.HOUR:
            return TimeValue(min(day, reference), max(day, reference), "vague")
        if self.since:
            return TimeValue(day, None, "vague")
        half = self.unit.value // 2 if count else 0
        return TimeValue(shift(day, -half), shift(day, half), "vague" if self.rough else _PRECISION[self.unit])


_PRECISION: Final = {Unit.HOUR: "vague", Unit.DAY: "day", Unit.WEEK: "week", Unit.MONTH: "month", Unit.YEAR: "year"}


@dataclass(frozen=True, slots=True)
class Bound:
    """«منذ السبت»، «حتى 30 يونيو»، «بعد 14 يوليو»: the named time only limits the one that is meant."""

    edge: Edge
    named: Expression

    @property
    def floating(self) -> bool:
        """As what is named."""
        return self.named.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the side that is settled."""
        value = self.named.resolve(replace(anchor, lean=-1) if self.edge is Edge.SINCE else anchor)
        start, end = {
            Edge.SINCE: (value.start, None),
            Edge.FROM: (value.start, None),
            Edge.UNTIL: (None, value.end),
            Edge.BEFORE: (None, shift(value.start, -1)),
            Edge.AFTER: (shift(value.end, 1), None),
        }[self.edge]
        exact = self.edge is Edge.FROM and value.precision == "day"  # «زيارة تبدأ اعتبارا من السبت»: the day it begins
        return TimeValue(start, end, "range" if exact else "vague", value.calendar)
