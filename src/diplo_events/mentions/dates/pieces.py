"""Pieces of longer times: «مطلع الشهر الجاري»، «الربع الأول من العام»، «صيف 2015»، «الأسبوع الأول من يوليو»."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from diplo_events.document import TimeValue
from diplo_events.mentions.dates.anchors import Anchor, Expression, shift
from diplo_events.mentions.dates.calendars import DAY
from diplo_events.mentions.dates.expressions import Month, Year
from diplo_events.mentions.dates.spans import Range
from diplo_events.values import replace


class Stage(Enum):
    """Which piece of a longer time: the value is (number, of how many)."""

    BEGINNING = (1, 3)  # «مطلع»
    MIDDLE = (2, 3)  # «منتصف»
    END = (3, 3)  # «أواخر»
    QUARTER_1 = (1, 4)
    QUARTER_2 = (2, 4)
    QUARTER_3 = (3, 4)
    QUARTER_4 = (4, 4)
    HALF_1 = (1, 2)
    HALF_2 = (2, 2)


@dataclass(frozen=True, slots=True)
class Part:
    """«مطلع الشهر الجاري»، «أواخر 2016»، «الربع الأول من العام»: a third, quarter or half, not meant to the day."""

    stage: Stage
    whole: Expression

    @property
    def floating(self) -> bool:
        """As the whole."""
        return self.whole.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the piece; of a week, which has no pieces worth naming, the whole; a day stays a day."""
        value = self.whole.resolve(anchor)
        if value.precision in {"day", "hour"}:
            return value
        if value.start is None or value.end is None or value.precision == "week":
            return replace(value, precision="vague")
        if value.precision == "year" and value.calendar == "gregorian":
            return self._of_months(value.start.year, anchor)
        number, parts = self.stage.value
        length = (value.end - value.start).days + 1
        start, end = (length * place // parts for place in (number - 1, number))
        return replace(value, start=value.start + start * DAY, end=value.start + (end - 1) * DAY, precision="vague")

    def _of_months(self, year: int, anchor: Anchor) -> TimeValue:
        """Quarters and thirds of a year begin and end with months."""
        number, parts = self.stage.value
        months = 12 // parts
        first, last = (Month(place, year=Year(year)) for place in (months * (number - 1) + 1, months * number))
        return replace(Range(first, last).resolve(anchor), precision="vague")


@dataclass(frozen=True, slots=True)
class Season:
    """«صيف 2015»، «الربيع المقبل»: three months; winter, which two years share, is left open."""

    first_month: int | None
    year: Year

    @property
    def floating(self) -> bool:
        """It has its year."""
        return False

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the three months, vaguely."""
        if self.first_month is None:
            return TimeValue(None, None, "vague")
        months = (Month(self.first_month + place, year=self.year) for place in (0, 2))
        return replace(Range(*months).resolve(anchor), precision="vague")


@dataclass(frozen=True, slots=True)
class MonthWeek:
    """«الأسبوع الأول من يوليو»: the first seven days, and so on."""

    number: int
    month: Expression

    @property
    def floating(self) -> bool:
        """As its month."""
        return self.month.floating

    def resolve(self, anchor: Anchor) -> TimeValue:
        """Return the seven days."""
        value = self.month.resolve(anchor)
        start = shift(value.start, 7 * (self.number - 1))
        return replace(value, start=start, end=shift(start, 6), precision="week")
