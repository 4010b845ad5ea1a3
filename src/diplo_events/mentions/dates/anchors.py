"""What date expressions are counted from, and the ones that count in days from there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from diplo_events.document import TimeValue
from diplo_events.mentions.calendar import Toward

if TYPE_CHECKING:
    from collections.abc import Callable

_SATURDAY: Final = 5

__all__ = ["Anchor", "Expression", "Undated", "Weekday", "shift", "step", "week_start"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What expressions are counted from: the reference date, and whether the clause looks ahead (1) or back (-1)."""

    reference: date | None
    lean: int = 0


class Expression(Protocol):
    """A date expression as read.  ``floating``: the words alone leave the year, or the week, open."""

    @property
    def floating(self) -> bool: ...  # noqa: D102
    def resolve(self, anchor: Anchor) -> TimeValue: ...  # noqa: D102


def shift(day: date | None, days: int) -> date | None:
    """Return the day so many days later; None for None and beyond the calendar."""
    try:
        return None if day is None else day + timedelta(days=days)
    except OverflowError:
        return None


def step(toward: Toward | None) -> int | None:
    """Return how many units ahead a modifier points; None for none and for what counts from elsewhere."""
    return None if toward is None else toward.value


def week_start(day: date) -> date | None:
    """Return the Saturday that begins the week: that of most Arab states, where Friday ends it."""
    return shift(day, -((day.weekday() - _SATURDAY) % 7))


@dataclass(frozen=True, slots=True)
class Undated:
    """An expression whose day the text does not settle: «اليوم نفسه»."""

    precision: str = "day"
    floating: bool = False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return no day at all."""
        return TimeValue(None, None, self.precision)


@dataclass(frozen=True, slots=True)
class Weekday:
    """«السبت»، «السبت الماضي»: ``number`` as Python counts, Monday = 0."""

    number: int
    toward: Toward | None = None
    week: Toward | None = None  # «الثلاثاء من الأسبوع المقبل»
    near: int | None = None  # «أمس السبت»: the offset of the day it confirms

    @property
    def floating(self) -> bool:
        """Alone it may be of any week."""
        return self.toward is None and self.week is None and self.near is None

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the day: the last such day up to the reference date, unless the words or the clause look ahead."""
        day = None if anchor.reference is None else self._day(anchor.reference, anchor.lean)
        return TimeValue(day, day, "day")

    def _day(self, reference: date, lean: int) -> date | None:
        back = (reference.weekday() - self.number) % 7  # days since the last one, 0 on such a day
        if self.near is not None:
            return shift(reference, self._confirmed(back, self.near))
        if self.week is not None:
            steps = step(self.week)
            return None if steps is None else shift(week_start(reference), 7 * steps + (self.number - _SATURDAY) % 7)
        if self.toward in {None, Toward.CURRENT}:
            return shift(reference, -back % 7 if lean > 0 else -back)
        return shift(reference, _AWAY[self.toward](back)) if self.toward in _AWAY else None

    @staticmethod
    def _confirmed(back: int, near: int) -> int:
        """«أمس السبت» on a Monday: the weekday wins; the nearest one, but none ahead for what is not ahead."""
        days = (-back, 7 - back) if near > 0 else (-back, -back - 7)
        return min(days, key=lambda day: abs(day - near))


#: Days away from the reference date for a weekday that was ``back`` days ago.
_AWAY: Final[dict[Toward | None, Callable[[int], int]]] = {
    Toward.BEFORE_LAST: lambda back: -(back or 7) - 7,
    Toward.PAST: lambda back: -(back or 7),
    Toward.FUTURE: lambda back: 7 - back,
    Toward.AFTER_NEXT: lambda back: 14 - back,
}
