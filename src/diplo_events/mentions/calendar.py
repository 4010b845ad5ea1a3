"""The words of the calendar: weekdays, months in the three traditions of the Arab press, and relative days."""

from __future__ import annotations

from typing import Final

from diplo_events.orthography import fold

#: Python's weekday numbers, Monday = 0.
WEEKDAYS: Final = {
    fold(name): number
    for number, name in enumerate(("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"))
} | {fold("الإثنين"): 0}
RELATIVE: Final = {"اليوم": 0, "امس": -1, "البارحه": -1, "غدا": 1, "الليله": 0}
BEFORE_YESTERDAY: Final = (("اول", "من", "امس"), ("امس", "الاول"))
MONTHS: Final = {
    fold(name): number
    for number, names in enumerate(
        (
            "يناير كانون_الثاني جانفي",
            "فبراير شباط فيفري",
            "مارس آذار",
            "أبريل إبريل نيسان أفريل",
            "مايو أيار ماي",
            "يونيو حزيران جوان",
            "يوليو تموز جويلية",
            "أغسطس آب أوت",
            "سبتمبر أيلول",
            "أكتوبر تشرين_الأول",
            "نوفمبر تشرين_الثاني",
            "ديسمبر كانون_الأول",
        ),
        start=1,
    )
    for name in names.split()
}
ORDINALS: Final = {
    fold(name): number
    for number, name in enumerate(
        "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(), start=1
    )
}
DAY_PARTS: Final = frozenset(map(fold, "مساء صباح ظهر فجر ليل ليلة عصر يوم نهار".split()))
LAST: Final = frozenset(map(fold, "الماضي الفائت المنصرم".split()))
NEXT: Final = frozenset(map(fold, "المقبل القادم".split()))
THIS: Final = frozenset(map(fold, "الجاري الحالي".split()))


def is_time_word(key: str) -> bool:
    """Tell whether a folded word can only begin or carry on a date: «اليوم»، «السبت»، «مساء»."""
    return key in RELATIVE or key in WEEKDAYS or key in DAY_PARTS
