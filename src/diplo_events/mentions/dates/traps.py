"""Words of the calendar that tell no time where they stand: «صلاة الجمعة»، «حرب أكتوبر»، «الأمين العام الحالي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.calendar import DAY_ORDINALS, MODIFIERS, WEEKDAYS, words
from diplo_events.mentions.dates.reader import openings

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = [
    "adjective",
    "counted_noun",
    "counts_things",
    "habitual",
    "in_outlet",
    "is_name",
    "names_no_weekday",
    "names_thing",
    "qualified",
]

_WORSHIP: Final = words(
    "صلاة صلوات خطبة خطب خطيب إمام مسجد جامع مساجد سورة عبد بنت سوق دار صحيفة جريدة نادي أيام كل الواحد"
)
#: «الأحد عشر»، «الجمعة العظيمة».
_NAMED_WEEKDAYS: Final = words("عشر عشرة العظيمة البيضاء السوداء الحزينة")
_MEDIA: Final = words("صحيفة جريدة موقع قناة مجلة عين صدى بوابة لصحيفة لجريدة لموقع وصحيفة بصحيفة أخبار")
#: What is named after a day or month, and told of long after.
_NAMED_AFTER: Final = words(
    "ثورة وثورة حرب وحرب انتفاضة نصر انتصارات ميدان شارع جسر كوبري مدينة محور مفاعل صاروخ صواريخ شركة سيارة سيارات"
    " مصنع جامعة قوى وقوى فريق تحالف تيار حركة معركة دوار"
)
_ATTACKS: Final = words("هجمات أحداث اعتداءات تفجيرات هجوم لهجمات بهجمات وهجمات لأحداث")
_OF_AN_AGE: Final = words("طوال طيلة طول معظم كامل أعداء عدو حليف حلفاء صديق أصدقاء إنسان جيل لاعبي نجوم عالم")
_RECURRING: Final = words("يوم أسبوع شهر عام سنة")
_OF_TWO: Final = words("بين هذين كلا")
#: Offices and things with «عام» for an adjective.
_GENERAL: Final = words(
    "الأمين أمينه أمينها المدير النائب المدعي القنصل الوكيل المفوض السكرتير المشرف المنسق المفتي الرأي الأمن المؤشر"
    " القائد الحاكم المؤتمر القطاع النقل المال الصالح النظام الوضع المستوى الادعاء الاتجاه المجلس المفتش المراقب"
    " الإطار السياق الدين الإنفاق المعرض الكاتب الحق المكتب المدرب"
)


def names_no_weekday(text: Text, position: int) -> bool:
    """Tell «صلاة الجمعة»، «عبد الأحد»، «الأحد عشر» and «كل جمعة» from weekdays."""
    place = position - 1
    while text.key(place).removeprefix("و") in WEEKDAYS:  # «أيام السبت والاثنين والأربعاء»
        place -= 1
    named = any(word in _WORSHIP for _, word in openings(text.key(place)))
    return named or text.key(position + 1) in _NAMED_WEEKDAYS


def counts_things(text: Text, position: int) -> bool:
    """«الأسبوع الثاني من يوليو»: an ordinal after a definite noun counts it; after a weekday it is a date."""
    if text.longest(position, DAY_ORDINALS) is None:
        return False
    before = text.key(position - 1)
    return before.startswith("ال") and before not in _BEFORE_ORDINALS


#: «السبت المقبل الثالث من تموز»، «الأول والثاني من تموز».
_BEFORE_ORDINALS: Final = (
    words("اليوم الموافق المصادف الليلة إلى")
    | frozenset(WEEKDAYS)
    | frozenset(phrase[-1] for table in (MODIFIERS, DAY_ORDINALS) for phrase in table)
)


def names_thing(text: Text, position: int, last: int) -> bool:
    """Tell «حرب أكتوبر»، «ميدان 17 فبراير»، «أعداء الأمس»، «طوال اليوم»، «بين الاثنين» from dates."""
    before = text.key(position - 1)
    if text.key(position) in {"اليوم", "الامس"} and (before in _OF_AN_AGE or _quoted(text, position, last)):
        return last == position + 1
    if text.key(position) == "امس" and text.key(position + 1) == "الحاجه":  # «في أمسّ الحاجة»
        return True
    if text.key(position) == "الاثنين" and before in _OF_TWO:
        return last == position + 1
    return before in _NAMED_AFTER or text.key(_before_day(text, position)) in _NAMED_AFTER


def _before_day(text: Text, position: int) -> int:
    """At the month of «ميدان السادس من أكتوبر», the place before its day; elsewhere the place before."""
    place = text.skip_back(position - 1, {"من"})
    return place - 1 if text.number(place) or (text.key(place),) in DAY_ORDINALS else position - 1


def _quoted(text: Text, position: int, last: int) -> bool:
    """Tell whether exactly this stands between quotation marks."""
    tokens = text.scan.tokens
    return position > 0 and last < len(tokens) and {tokens[position - 1].kind, tokens[last].kind} == {TokenKind.QUOTE}


def is_name(text: Text, position: int, last: int) -> bool:
    """Tell «هجمات 11 سبتمبر»، «قادة «17 فبراير»»: the year is common knowledge, not the nearest one."""
    return text.key(position - 1) in _ATTACKS or _quoted(text, position, last)


def in_outlet(text: Text, position: int) -> bool:
    """Tell whether the word here belongs to the name of a newspaper or channel: «صحيفة اليوم»، «روسيا اليوم»."""
    hits = (hit for first in range(max(0, position - 3), position) for hit in text.scan.hits.get(first, ()))
    return text.key(position - 1) in _MEDIA or any(hit.kind is HitKind.OUTLET and hit.last > position for hit in hits)


def habitual(text: Text, position: int, last: int) -> bool:
    """«كل يوم جمعة»، «الأول من يوليو من كل عام»، «السبت كل أسبوع»; but «اليوم كل من الوزيرين»."""
    weekly = text.key(last) == "كل" and text.key(last + 1) in _RECURRING
    return text.key(position - 1) in {"كل", "وكل"} or text.has(last, "من", "كل") or weekly


def adjective(text: Text, position: int) -> bool:
    """Tell whether «العام» here describes the noun before it: «الأمين العام الحالي»."""
    return text.key(position) == "العام" and text.key(position - 1).lstrip("و").removeprefix("ل") in _GENERAL


def counted_noun(text: Text, position: int) -> bool:
    """Tell whether a counted thing stands here: «في 2000 مدرسة» holds no year."""
    tokens = text.scan.tokens
    if position >= len(tokens) or tokens[position].kind is not TokenKind.WORD:
        return False
    reading = tokens[position].reading
    return reading is not None and reading.pos in {"noun", "adj"} and not reading.proclitics and not reading.enclitic


def qualified(text: Text, position: int) -> bool:
    """Tell whether a definite adjective stands here: «العام الدراسي» is no calendar year."""
    tokens = text.scan.tokens
    if position >= len(tokens) or not tokens[position].key.startswith("ال"):
        return False
    return any(reading.pos == "adj" and reading.has("Al_det") for reading in tokens[position].readings)
