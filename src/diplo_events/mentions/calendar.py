"""The words of the calendar as the Arab press prints them, folded: weekdays, months of every tradition, time words.

Tables only; how they combine is the business of :mod:`diplo_events.mentions.dates`.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

Key = tuple[str, ...]
_T = TypeVar("_T")


class Phrases(dict[Key, _T], Generic[_T]):
    """Phrases with what they mean, and the words they begin with, which let most other words go at one look."""

    __slots__ = ("firsts",)

    def __init__(self, table: Mapping[Key, _T]) -> None:
        super().__init__(table)
        self.firsts = frozenset(phrase[0] for phrase in table)


class Toward(Enum):
    """Where a modifier points, counted from the reference date; the value is the step in units."""

    BEFORE_LAST = -2  # «السبت قبل الماضي»
    PAST = -1  # «السبت الماضي»
    CURRENT = 0  # «الشهر الجاري»
    FUTURE = 1  # «السبت المقبل»
    AFTER_NEXT = 2  # «السبت بعد المقبل»
    OTHER = None  # «اليوم نفسه»، «الشهر التالي»: counted from something else


class MonthName(NamedTuple):
    """Which month a name means; a name that is ``sure`` can hardly mean anything else."""

    calendar: str
    number: int
    sure: bool


def _keys(phrases: str) -> list[Key]:
    """Cut «أول_من_أمس أمس» into folded phrases; underscores join the words of one."""
    return [tuple(fold(phrase).split("_")) for phrase in phrases.split()]


def _phrases(phrases: str) -> Phrases[None]:
    return Phrases(dict.fromkeys(_keys(phrases)))


def words(text: str) -> frozenset[str]:
    """Return the folded words of a list.

    >>> sorted(words("ليلة مساء"))
    ['ليله', 'مساء']
    """
    return frozenset(fold(text).split())


#: Python's weekday numbers, Monday = 0.
WEEKDAYS: Final = {
    fold(name): number
    for number, names in enumerate(
        ("الاثنين", "الثلاثاء الثلثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    )
    for name in names.split()
}

#: Days counted from the reference date.
RELATIVE: Final[Phrases[int]] = Phrases(
    {
        key: days
        for days, phrases in {
            -3: "قبل_أول_من_أمس",
            -2: "أول_من_أمس أول_أمس أمس_الأول أول_من_البارحة أول_البارحة البارحة_الأولى قبل_أمس الليلة_قبل_الماضية",
            -1: "أمس الأمس البارحة الليلة_الماضية",
            0: "اليوم الليلة هذا_اليوم هذا_المساء هذا_الصباح هذا_النهار هذه_الليلة",
            1: "غدا غد",
            2: "بعد_غد بعد_يوم_غد بعد_غدا",
            3: "بعد_بعد_غد",
        }.items()
        for key in _keys(phrases)
    }
)

# Names that can hardly be anything but months; names that are words, persons or brands too.
_SURE: Final = (
    "يناير كانون_الثاني كانون_ثاني كانون_ثان",
    "فبراير شباط فيفري",
    "آذار",
    "أبريل أفريل",
    "مايو أيار",
    "يونيو يونيه حزيران",
    "يوليو يوليه يوليوز تموز جويلية",
    "أغسطس غشت",
    "سبتمبر أيلول شتنبر",
    "أكتوبر تشرين_الأول تشرين_أول",
    "نوفمبر تشرين_الثاني تشرين_ثاني تشرين_ثان نونبر",
    "ديسمبر كانون_الأول كانون_أول دجنبر",
)
_UNSURE: Final = ("جانفي", "", "مارس", "نيسان", "ماي", "جوان", "", "آب أوت آوت", "", "", "", "")
_HIJRI: Final = (
    "محرم",
    "صفر",
    "ربيع_الأول ربيع_أول",
    "ربيع_الثاني ربيع_الآخر ربيع_ثاني",
    "جمادى_الأولى جمادى_الأول",
    "جمادى_الآخرة جمادى_الثانية جمادى_الآخر جمادى_الثاني",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو_القعدة ذي_القعدة ذوالقعدة",
    "ذو_الحجة ذي_الحجة ذوالحجة",
)
MONTHS: Final[Phrases[MonthName]] = Phrases(
    {
        key: MonthName(calendar, number, sure)
        for calendar, table, sure in (
            ("gregorian", _SURE, True),
            ("gregorian", _UNSURE, False),
            ("hijri", _HIJRI, False),
        )
        for number, names in enumerate(table, start=1)
        for key in _keys(names)
    }
)

MODIFIERS: Final[Phrases[Toward]] = Phrases(
    {
        key: toward
        for toward, phrases in {
            Toward.BEFORE_LAST: "قبل_الماضي قبل_الماضية قبل_الفائت",
            Toward.PAST: "الماضي الماضية الماضيين الماضيتين الفائت الفائتة الفائتين المنصرم المنصرمة المنصرمين"
            " الفارط الفارطة المنقضي المنقضية",
            Toward.CURRENT: "الجاري الجارية الحالي الحالية الراهن الراهنة",
            Toward.FUTURE: "المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين الآتي الآتية",
            Toward.AFTER_NEXT: "بعد_المقبل بعد_المقبلة بعد_القادم بعد_القادمة",
            Toward.OTHER: "نفسه نفسها ذاته ذاتها عينه عينها التالي التالية"
            " الموالي الموالية اللاحق السابق السابقة المذكور",
        }.items()
        for key in _keys(phrases)
    }
)

#: «مساء السبت»: before a day; «بعد ظهر السبت» is one of them.
DAY_PARTS: Final = _phrases(
    "يوم نهار صباح صبيحة ضحى ظهر ظهيرة بعد_ظهر قبل_ظهر بعد_عصر بعد_مغرب عصر مغرب مساء أمسية ليل ليلة فجر سحر"
    " منتصف_ليل منتصف_ليلة منتصف_نهار"
)
#: «السبت مساء»: after a day or an hour.
DAY_TIMES: Final = _phrases("صباحا ظهرا عصرا مساء ليلا فجرا نهارا ضحى بعد_الظهر قبل_الظهر")

_UNITS: Final = tuple(map(fold, "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()))
_LEADS: Final = ("الحادي", *_UNITS[1:9])
_TENS: Final = ((20, "العشرين"), (20, "العشرون"), (30, "الثلاثين"), (30, "الثلاثون"))
#: Days of the month in words: «الثالث»، «الحادي عشر»، «الحادي والثلاثين».
DAY_ORDINALS: Final[Phrases[int]] = Phrases(
    dict[Key, int]({(word,): number for number, word in enumerate(_UNITS, start=1)})
    | {(word, "عشر"): number for number, word in enumerate(_LEADS, start=11)}
    | {(tens,): base for base, tens in _TENS}
    | {
        (word, f"و{tens}"): base + number
        for base, tens in _TENS
        for number, word in [(1, "الواحد"), *enumerate(_LEADS, start=1)]
        if base + number <= 31
    }
)
#: «غرة رمضان»، «أول أغسطس»: the first of a month, right before its name.
FIRST_DAY: Final = words("غرة أول فاتح")

HOURS: Final = _phrases(
    "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الحادية_عشر"
    " الثانية_عشرة الثانية_عشر"
)

#: What no person is called.  Left out: «صباح»، «فجر»، «رمضان»، «مارس»، «ماي»، «أبريل»: people are.
_NEVER_NAMES: Final = (
    words("اليوم أمس الأمس البارحة الليلة غدا مساء يوم يومي ليلة ظهر عصر صباحا ظهرا الماضية المقبلة القادمة")
    | words("يناير فبراير مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر تشرين كانون شباط حزيران أيلول")
    | frozenset(WEEKDAYS)
)


def is_time_word(key: str) -> bool:
    """Tell whether a folded word, with or without «و», tells the time and is no part of anybody's name.

    >>> is_time_word("السبت"), is_time_word("وامس"), is_time_word("صباح")
    (True, True, False)
    """
    return key in _NEVER_NAMES or (key[:1] == "و" and key[1:] in _NEVER_NAMES)
