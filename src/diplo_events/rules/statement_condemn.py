"""Statements: an official condemns or blames: «أدان الوزير الهجوم»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    LIGHT,
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    host,
    light,
    masdar,
    object_,
    participle,
    right_behind,
    subject,
    verb,
)

RULE = Frame(
    name="statement_condemn",
    event=Statement,
    subtype="condemn",
    trigger=any_of(
        verb("أدان", "دان", "ندد", "شجب", "استنكر", "انتقد", "استهجن", "اتهم", "احتج", "استغرب", "لام", "وبخ", "عاتب"),
        light(("تبادل", "وجه", "كال", "واصل", "كرر", "صعد", "ساق"), masdar("اتهام", "انتقاد", "نقد")),
        light(("وجه",), masdar("لوم", "عتاب", "توبيخ")),
        light(("قدم", "رفع", "سجل", "تقدم"), masdar("احتجاج", "شكوى")),
        light(("وجه",), masdar("احتجاج")),
        light(("شن",), masdar("هجوم", with_adjective=("لاذع", "كلامي", "لفظي", "حاد", "شفهي"))),
        participle("متهم", "منتقد", "مندد", "مستنكر", "شاجب", "مستهجن", "مستغرب", "محمل", "محتج"),
    ),
    slots=(
        subject("speaker"),
        host("speaker", of=PARTICIPLE),
        object_("addressee", adjacent=True),
        right_behind(after("إلى", "ل", "على", "ضد", to="addressee", of=LIGHT)),
    ),
    parties=1,
    refers_back=False,
    examples=(
        Example(
            "أدانت الحكومة النمساوية الهجوم على سفارة ألمانيا",
            speaker="الحكومة النمساوية",
            subtype="condemn",
        ),
        Example(
            "وندد الرئيس المكسيكي بسياسة الولايات المتحدة",
            speaker="الرئيس المكسيكي",
            subtype="condemn",
        ),
        Example(
            "اتهم وزير الدفاع الإريتري إثيوبيا بالتصعيد",
            speaker="وزير الدفاع الإريتري",
            addressee="إثيوبيا",
            subtype="condemn",
        ),
        Example(
            "شن الرئيس البوليفي هجوما لاذعا على جيرانه",
            speaker="الرئيس البوليفي",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("شنت القوات الإريترية هجوما عنيفا على بلدة إثيوبية", why="fighting, nothing is said"),
        Counterexample("انتقد المدرب لاعبيه بعد الهزيمة أمام إيطاليا", why="sport: no official speaks"),
        Counterexample("أدانت المحكمة التاجر بالغش", why="a court finds somebody guilty"),
    ),
)
