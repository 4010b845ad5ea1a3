"""Weeks, months, years and pieces of them: «الأسبوع المقبل»، «مطلع الشهر الجاري»، «صيف 2015»، «في تموز الماضي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import Toward, words
from diplo_events.mentions.dates.anchors import Undated
from diplo_events.mentions.dates.days import day_at
from diplo_events.mentions.dates.expressions import Month, Year
from diplo_events.mentions.dates.months import OTHERS, full_month, modifier, year_number
from diplo_events.mentions.dates.pieces import MonthWeek, Part, Season, Stage
from diplo_events.mentions.dates.reader import Found, once
from diplo_events.mentions.dates.spans import Unit, Week
from diplo_events.mentions.dates.traps import adjective, counted_noun, qualified

if TYPE_CHECKING:
    from diplo_events.mentions.dates.anchors import Expression
    from diplo_events.mentions.dates.reader import Text

__all__ = ["period_at"]

_UNITS: Final = {"الاسبوع": Unit.WEEK, "الشهر": Unit.MONTH, "العام": Unit.YEAR, "السنه": Unit.YEAR}
_THIS: Final = words("هذا هذه")
YEAR_WORDS: Final = words("عام سنة العام السنة")
_MONTH_WORDS: Final = words("شهر")
#: Before a month whose name is a word or a person too.
_MONTH_CUES: Final = words("في وفي منذ ومنذ حتى خلال وخلال مطلع منتصف نهاية بداية أوائل أواخر بين")
_YEAR_CUES: Final = words("في وفي منذ ومنذ حتى وحتى")
_STAGES: Final = {
    word: stage
    for stage, text in {
        Stage.BEGINNING: "مطلع بداية بدايات أوائل مستهل أول",
        Stage.MIDDLE: "منتصف أواسط",
        Stage.END: "أواخر نهاية نهايات آخر ختام خواتيم",
    }.items()
    for word in words(text)
}
_PIECES: Final = {
    ("الربع", "الاول"): Stage.QUARTER_1,
    ("الربع", "الثاني"): Stage.QUARTER_2,
    ("الربع", "الثالث"): Stage.QUARTER_3,
    ("الربع", "الرابع"): Stage.QUARTER_4,
    ("الربع", "الاخير"): Stage.QUARTER_4,
    ("النصف", "الاول"): Stage.HALF_1,
    ("النصف", "الثاني"): Stage.HALF_2,
    ("الثلث", "الاول"): Stage.BEGINNING,
    ("الثلث", "الثاني"): Stage.MIDDLE,
    ("الثلث", "الاخير"): Stage.END,
    ("الثلث", "الثالث"): Stage.END,
}
#: First months; winter belongs to two years.
_SEASONS: Final = {"ربيع": 3, "صيف": 6, "خريف": 9, "شتاء": None}
_WEEKS: Final = {"الاول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4}


@once
def period_at(text: Text, position: int) -> Found | None:
    """Read a time longer than a day, or a piece of one, that starts here."""
    return (
        _unit(text, position)
        or _month(text, position)
        or _year(text, position)
        or _part(text, position)
        or _piece(text, position)
        or _season(text, position)
        or _month_week(text, position)
    )


def _unit(text: Text, position: int) -> Found | None:
    """«الشهر الماضي»، «هذا الأسبوع»."""
    this, other = text.key(position) in _THIS, text.key(position) in OTHERS
    unit = _UNITS.get(text.key(position + (this or other)))
    if unit is None or adjective(text, position):
        return None
    if other:
        return Found(position + 2, _moved(unit, Toward.OTHER))
    if this and unit is Unit.YEAR and (year := _bare_year(text, position + 2)):
        return year
    found = (Toward.CURRENT, position + 2) if this else modifier(text, position + 1)
    return Found(found[1], _moved(unit, found[0])) if found else None


def _moved(unit: Unit, toward: Toward) -> Expression:
    if toward is Toward.OTHER:
        return Undated(unit.name.lower())
    if unit is Unit.WEEK:
        return Week(toward)
    return Month(None, toward=toward) if unit is Unit.MONTH else Year(toward=toward)


def _month(text: Text, position: int) -> Found | None:
    """«نوفمبر 2016»، «تموز الماضي»، «شهر رمضان», and «مارس» where the words before leave no doubt."""
    start = text.skip(position, _MONTH_WORDS)
    found = full_month(text, start)
    if found is None:
        return None
    month, last, certain = found
    if not (certain or start > position or text.key(position - 1) in _MONTH_CUES):
        return None
    return Found(last, month)


def _year(text: Text, position: int) -> Found | None:
    """«عام 2015»، «سنة 1436هـ», and «في 2015»."""
    start = text.skip(position, YEAR_WORDS)
    found = year_number(text, start)
    if found is None:
        return None
    year, last = found
    marked = last > start + 1
    if start == position and not marked and not _bare_year_fits(text, position, year):
        return None
    return Found(last, year if year.calendar else Undated("year"))


def _bare_year_fits(text: Text, position: int, year: Year) -> bool:
    """«في 2015، ...», but neither «في 2015 مدرسة» nor «2560 في 1600»."""
    return bool(year.calendar) and text.key(position - 1) in _YEAR_CUES and not counted_noun(text, position + 1)


def _whole(text: Text, position: int) -> Found | None:
    """What can have a beginning and an end: «الشهر الجاري»، «العام»، «يوليو»، «2016»، «يوم السبت»."""
    found = _unit(text, position) or _month(text, position) or _year(text, position)
    if found is not None:
        return found
    full = full_month(text, position)
    if full is not None:
        return Found(full[1], full[0])
    unit = _UNITS.get(text.key(position))
    if unit in {Unit.MONTH, Unit.YEAR} and not qualified(text, position + 1):
        return Found(position + 1, _moved(unit, Toward.CURRENT))
    return _bare_year(text, position)


def _bare_year(text: Text, position: int) -> Found | None:
    found = year_number(text, position)
    return Found(found[1], found[0]) if found and found[0].calendar else None


def _part(text: Text, position: int) -> Found | None:
    """«منتصف الشهر الماضي»، «أواخر يونيو»، «نهاية يوم السبت»."""
    stage = _STAGES.get(text.key(position))
    if stage is None:
        return None
    start = position + 1
    found = _whole(text, start) or (day_at(text, start) if text.key(start) == "يوم" else None)
    return Found(found.last, Part(stage, found.value)) if found else None


def _piece(text: Text, position: int) -> Found | None:
    """«الربع الأول من عام 2015»، «النصف الثاني من تموز»."""
    stage = _PIECES.get((text.key(position), text.key(position + 1)))
    if stage is None:
        return None
    found = _whole(text, text.skip(position + 2, {"من", "للعام", "لعام"}))
    return Found(found.last, Part(stage, found.value)) if found else None


def _season(text: Text, position: int) -> Found | None:
    """«صيف عام 2015»، «الصيف الماضي»، «هذا الصيف»، «صيف العام المقبل»."""
    this = text.key(position) in _THIS
    key = text.key(position + this)
    bare = key.removeprefix("ال")
    if bare not in _SEASONS:
        return None
    found = (Toward.CURRENT, position + 2) if this else modifier(text, position + 1)
    if key != bare and found and found[0] is not Toward.OTHER:
        return Found(found[1], Season(_SEASONS[bare], Year(toward=found[0])))
    year = _year(text, position + 1) or _bare_year(text, position + 1) or _unit(text, position + 1)
    if key != bare or year is None or not isinstance(year.value, Year):
        return None
    return Found(year.last, Season(_SEASONS[bare], year.value))


def _month_week(text: Text, position: int) -> Found | None:
    """«الأسبوع الأول من يوليو»."""
    number = _WEEKS.get(text.key(position + 1))
    if text.key(position) != "الاسبوع" or number is None or text.key(position + 2) != "من":
        return None
    found = _whole(text, position + 3)
    return Found(found.last, MonthWeek(number, found.value)) if found and isinstance(found.value, Month) else None
