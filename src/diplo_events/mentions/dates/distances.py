"""Times told by their distance: «قبل يومين»، «بعد ثلاثة أسابيع»، «الأيام القليلة الماضية»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.mentions.calendar import words
from diplo_events.mentions.dates.anchors import Undated, step
from diplo_events.mentions.dates.days import day_at
from diplo_events.mentions.dates.months import modifier, month_name
from diplo_events.mentions.dates.reader import Found
from diplo_events.mentions.dates.spans import Ago, Stretched, Unit
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = ["distance_at"]


class _Measure(NamedTuple):
    """«يومين»، «ثلاثة أسابيع»، «أيام»: the count is None where none is said."""

    unit: Unit
    number: int | None
    last: int


_SIGNS: Final = {"قبل": -1, "بعد": 1, "منذ": -1}
_UNITS: Final = {
    Unit.HOUR: ("ساعة", "ساعتين", "ساعات"),
    Unit.DAY: ("يوم", "يومين", "أيام"),
    Unit.WEEK: ("أسبوع", "أسبوعين", "أسابيع"),
    Unit.MONTH: ("شهر", "شهرين", "أشهر شهور"),
    Unit.YEAR: ("عام سنة", "عامين سنتين", "أعوام سنوات سنين"),
}
_ONE, _DUAL, _MANY = (
    {word: unit for unit, forms in _UNITS.items() for word in words(forms[number])} for number in range(3)
)
_AFTER_NUMBER: Final = _MANY | _ONE | {"يوما": Unit.DAY, "اسبوعا": Unit.WEEK, "شهرا": Unit.MONTH, "عاما": Unit.YEAR}
_NUMERALS: Final = {
    fold(form): number
    for number, forms in enumerate(
        "ثلاثة_ثلاث أربعة_أربع خمسة_خمس ستة_ست سبعة_سبع ثمانية_ثماني تسعة_تسع عشرة_عشر".split(), start=3
    )
    for form in forms.split("_")
}
_ROUGH: Final = (("نحو",), ("حوالي",), ("قرابه",), ("زهاء",), ("اكثر", "من"), ("اقل", "من"), ("ما", "يقارب"))
_SOME: Final = words("بضعة بضع عدة")
_AFTERTHOUGHTS: Final = words("قليلة معدودة عدة طويلة واحد واحدة فقط تقريبا كثيرة")
_FEW: Final = words("القليلة المعدودة")


def distance_at(text: Text, position: int) -> Found | None:
    """Read a distance from the reference date, or a stretch up to it or from it, that starts here."""
    return _ago(text, position) or _stretch(text, position)


def _ago(text: Text, position: int) -> Found | None:
    """«قبل يومين» counts from the reference date, «قبل يومين من الاجتماع» from elsewhere."""
    preposition = text.key(position)
    if preposition not in _SIGNS:
        return None
    start, rough = _past_rough(text, position + 1)
    measure = _measure(text, start)
    if measure is None or text.key(measure.last) in _FRACTIONS:
        return None
    last = text.skip(measure.last, _AFTERTHOUGHTS)
    if text.has(last, "من", "الان"):
        last += 2
    elif text.key(last) in {"من", "علي"} and preposition != "منذ":
        return Found(last, Undated("vague" if measure.unit is Unit.HOUR else measure.unit.name.lower()))
    sign = _SIGNS[preposition]
    return Found(last, Ago(measure.unit, sign, measure.number, rough=rough, since=preposition == "منذ"))


_FRACTIONS: Final = words("ونصف ونيف والنصف")


def _past_rough(text: Text, position: int) -> tuple[int, bool]:
    for phrase in _ROUGH:
        if text.has(position, *phrase):
            return position + len(phrase), True
    return position, False


def _measure(text: Text, position: int) -> _Measure | None:
    key = text.key(position)
    if key in _DUAL:
        return _Measure(_DUAL[key], 2, position + 1)
    if key in _ONE and not _names_date(text, position):
        return _Measure(_ONE[key], 1, position + 1)
    return _counted(text, position)


def _names_date(text: Text, position: int) -> bool:
    """«بعد يوم السبت»، «منذ شهر رمضان»، «قبل عام 2003»: the unit only introduces a date."""
    following = position + 1
    return (
        day_at(text, position) is not None
        or month_name(text, following) is not None
        or text.whole(following, 1, 2100) is not None
    )


def _counted(text: Text, position: int) -> _Measure | None:
    """«3 أيام»، «ثلاثة أيام»، «بضعة أيام»، «أيام»."""
    some = text.skip(position, _SOME)
    if text.key(some) in _MANY:
        return _Measure(_MANY[text.key(some)], None, some + 1)
    count = text.whole(position, 2, 999) or _NUMERALS.get(text.key(position))
    unit = _AFTER_NUMBER.get(text.key(position + 1))
    return _Measure(unit, count, position + 2) if count and unit else None


def _stretch(text: Text, position: int) -> Found | None:
    """«اليومين الماضيين»، «الأيام الثلاثة الماضية»، «الساعات الـ24 المقبلة»، «السنوات المقبلة»."""
    measure = _definite(text, position) or _counted_first(text, position)
    found = modifier(text, measure.last) if measure else None
    if measure is None or found is None or not step(found[0]):
        return None
    return Found(found[1], Stretched(measure.unit, found[0], measure.number))


def _definite(text: Text, position: int) -> _Measure | None:
    bare = text.key(position).removeprefix("ال")
    if bare == text.key(position):
        return None
    if bare in _DUAL:
        return _Measure(_DUAL[bare], 2, position + 1)
    return _Measure(_MANY[bare], *_definite_count(text, position + 1)) if bare in _MANY else None


def _counted_first(text: Text, position: int) -> _Measure | None:
    """«الـ24 ساعة الماضية»، «الثلاثة أيام المقبلة»."""
    count, last = _definite_count(text, position)
    unit = _AFTER_NUMBER.get(text.key(last))
    return _Measure(unit, count, last + 1) if count and unit else None


def _definite_count(text: Text, position: int) -> tuple[int | None, int]:
    """«الأيام الثلاثة ...»، «الساعات الـ24 ...»، «الأيام القليلة ...»."""
    count = _NUMERALS.get(text.key(position).removeprefix("ال"))
    if count is not None and text.key(position).startswith("ال"):
        return count, position + 1
    if text.key(position) == "ال" and (number := text.whole(position + 1, 2, 999)):
        return number, position + 2
    return None, text.skip(position, _FEW)
