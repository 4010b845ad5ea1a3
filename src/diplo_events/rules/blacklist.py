"""A puts B on a list of those it punishes: «أدرجت كندا مسؤولين على قائمة العقوبات»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    doer,
    genitive,
    host,
    led,
    light,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
    subject,
    verb,
)

#: «قائمة» is spelled as the participle too.
_LISTS = frozenset({"قائمة", "لائحة", "قائم"})

RULE = Frame(
    name="blacklist",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        verb("أدرج", "صنف"),
        masdar("إدراج", "تصنيف"),
        led(verb("وضع", "أضاف", "ألحق", "ضم"), "على", "في", "إلى", "ب", to=_LISTS),
        led(masdar("وضع", "إضافة", "إلحاق", "ضم"), "على", "في", "إلى", "ب", to=_LISTS),
        light(
            ("رفع", "شطب", "حذف", "أزال", "سحب", "أدرج", "أضاف", "وضع", "إزالة", "إدراج", "إضافة"),
            masdar("اسم"),
        ),
        light(("ألغى", "إلغاء"), masdar("تصنيف", "إدراج")),
        led(verb("رفع", "شطب", "حذف", "أزال", "أخرج", "سحب"), "من", "عن", to=_LISTS),
        led(masdar("رفع", "شطب", "حذف", "إزالة", "إخراج", "سحب"), "من", "عن", to=_LISTS),
    ),
    slots=(
        subject("agent", voice="a"),
        subject("target", voice="p"),
        of_nation(object_("target")),
        doer("agent"),
        genitive("target"),
        object_of_masdar("target"),
        after("من", to="agent"),
        after("ضد", "بحق", to="target"),
        host("agent"),
    ),
    refers_back=False,
    needs=("target",),
    with_words=frozenset({"عقوبة", "إرهابي", "إرهاب", "أسود"}),
    instead_of=("statement_say",),  # «أضافت كندا وزيرا إلى القائمة» says nothing
    examples=(
        Example(
            "ألحقت أستراليا ثلاثة وزراء ماليين بقائمة العقوبات",
            agent="أستراليا",
            target="وزراء ماليين",
            subtype="sanction",
        ),
        Example(
            "أدرجت أستراليا وزير الدفاع الإيراني على قائمة العقوبات",
            agent="أستراليا",
            target="وزير الدفاع الإيراني",
            subtype="sanction",
        ),
        Example("صنفت باراغواي حزب الله منظمة إرهابية", agent="باراغواي", target="حزب الله", subtype="sanction"),
        Example(
            "شطبت كندا كوبا من قائمة الدول الراعية للإرهاب",
            agent="كندا",
            target="كوبا",
            subtype="sanction",
        ),
        Example(
            "شطبت أستراليا اسم الرئيس السوري من قوائم الإرهاب",
            agent="أستراليا",
            target="الرئيس السوري",
            subtype="sanction",
        ),
        Example(
            "ألغت اليابان تصنيف الحوثيين منظمة إرهابية",
            agent="اليابان",
            target="الحوثيين",
            subtype="sanction",
        ),
        Example(
            "وضعت اليابان مسؤولين روسا على قائمة العقوبات",
            agent="اليابان",
            target="مسؤولين روسا",
            subtype="sanction",
        ),
    ),
    counterexamples=(
        Counterexample("أدرجت أستراليا إيران على جدول أعمال المؤتمر", why="an agenda"),
        Counterexample("شطبت المدرسة اسم الوزير الكيني من لوحة الشرف", why="a school honours no more"),
        Counterexample("صنف الاتحاد الدولي منتخب إيران أولا في آسيا", why="sport"),
    ),
)
