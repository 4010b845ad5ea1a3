"""Which nouns are masdars, names of actions: after «ل» they tell what something is done for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.document import Reading

#: Shapes of the derived verbs' masdars, by vocalised lemma: تفعيل، تفعلة، إفعال، إفالة، مفاعلة، تفعل، تفاعل، افتعال ...
_SHAPES: Final = re.compile(
    "تَ.ْ.ِي.|تَ.ْ.ِ.َة|ت.?ِي[^َُِّ]|إِ.ْ.ا.|إِي.ا.|إِ.ا.َة|مُ.ا.َ.َ?ة|مُ.ا.اة|تَ.َ.ُّ.|تَ.ا.ُ.|تَ.َ.ٍّ|تَ.ا.ٍ|تَ.َ.ِّي|تَ.ا.ِي"
    "|اِ.ْ.ِ.ا.َ?ة?|اِ.ِّ.ا.|اِسْتِ.ْ?.ا.َ?ة?|اِسْتِ.ا.َة|اِ.ْ.ِي?ا."
)
#: Masdars of the simple verb, which follow no rule; those of public acts.
_SIMPLE: Final = frozenset(
    "بحث وقف حل رفع دعم فتح وضع كسر منع نقل شرح جمع طرح طلب كشف حث درس دراسة زيادة معرفة حماية رعاية كتابة عودة قيام "
    "وصول خروج دخول دفع دفاع نزع فك فض حفظ حشد خفض ضمان صد ردع رسم سد شن صون ضبط ضغط طرد عرض عزل عقد غلق فرض فصل "
    "قطع قمع كبح لجم نشر نزول نيل هدم وأد ورود ولوج وفاء بناء إحياء لقاء جلاء شراء صياغة قيادة إزالة حسم ختم خلق درء "
    "رأب ربط رصد زرع سحب شكر شرب صرف ضم طي عبور عمل غزو فهم قبول قتال كسب لفت لم محو مد مسح ملء نبذ نصر نقض وصل وعد "
    "حصول حضور خدمة تهنئة هزيمة حقن بسط كف حصر دحر خرق دمج شطب نهب هدر بيع سن "
    "سماح مرور رجوع حفر حذف عفو".split()
)


#: Nouns of that shape that name things.
_THINGS: Final = frozenset({"إذاعة", "إدارة", "مباراة", "محافظة", "اتحاد", "ائتلاف", "تيار", "تلفزيون", "تنظيم"})


def is_masdar(reading: Reading) -> bool:
    """Tell whether the noun names an action: «تعزيز»، «وقف», not «صحيفة»."""
    shaped = reading.lemma in _SIMPLE or _SHAPES.fullmatch(reading.lex) is not None
    return reading.pos == "noun" and shaped and reading.lemma not in _THINGS
