"""Nouns and verbs of a stance, and the subtype of a statement that each gives."""

from typing import Final

#: Masdars and nouns of a stance, as objects of «أكد», «أعرب عن», «جدد», «أبدى» and their like.
STANCES: Final = {
    **dict.fromkeys(
        "ترحيب تأييد دعم مساندة مؤازرة تضامن شكر تقدير امتنان عرفان إشادة ثناء إعجاب ارتياح مباركة مناصرة اعتزاز "
        "وقوف اصطفاف".split(),
        "support",
    ),
    **dict.fromkeys("إدانة استنكار تنديد شجب استهجان انتقاد احتجاج استياء امتعاض غضب اتهام".split(), "condemn"),
    **dict.fromkeys("رفض معارضة اعتراض نفي استبعاد تحفظ".split(), "reject"),
    **dict.fromkeys("استعداد جاهزية التزام تعهد عزم".split(), "promise"),
    **dict.fromkeys("مطالبة دعوة مناشدة حث مطلب".split(), "appeal"),
    **dict.fromkeys("تحذير تهديد إنذار توعد".split(), "warn"),
    **dict.fromkeys("موافقة قبول".split(), "agree"),
}
#: What the first person says outright: «نرفض»، «نرحب بـ».
ACTS: Final = {
    **dict.fromkeys("رفض نفى عارض اعترض فند كذب".split(), "reject"),
    **dict.fromkeys("أدان دان استنكر شجب ندد اتهم انتقد استهجن".split(), "condemn"),
    **dict.fromkeys("رحب أيد دعم أشاد شكر ثمن أثنى بارك هنأ ساند آزر تضامن امتدح".split(), "support"),
    **dict.fromkeys("دعا طالب حث ناشد أهاب طلب التمس".split(), "appeal"),
    **dict.fromkeys("حذر هدد أنذر توعد".split(), "warn"),
    **dict.fromkeys("تعهد وعد التزم".split(), "promise"),
}
#: «أعرب عن نيته»: of the speaker alone; «النوايا التركية» promise nothing.
OWN_STANCES: Final = dict.fromkeys(("نية", "تصميم"), "promise")
#: «أشار إلى الدعم الإيراني»: what others do is pointed out.
POINTING: Final = frozenset("أشار مشير لفت لافت تطرق متطرق تحدث ذكر تناول".split())
#: Verbs of saying yes; who does not is against it.
CONSENTING: Final = frozenset({"قبل", "وافق", "ارتضى"})
