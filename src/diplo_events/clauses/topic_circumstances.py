"""What stands behind a topic and is no part of it: when, where, how and why one talks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.participles import SAYING_KEYS
from diplo_events.clauses.phrase_words import ANNOUNCED
from diplo_events.clauses.subordination import says_meanwhile
from diplo_events.clauses.topic_heads import heads, joining
from diplo_events.document import LANDS, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Circumstances that only an encounter has, never what it was about.
_OUTER: Final = frozenset(
    "وسط وفقا مشيرا عشيه غداه صباح مساء ظهر سواء تمهيدا نظرا باعتبار باعتباره باعتبارها بوصفه بوصفها كونه كونها "
    "رغم بالرغم بسبب جراء بحيث بمقر بديوان بمكتبه بمكتبها".split()
)
_OUTER_PAIRS: Final = frozenset(
    {
        ("علي", "الرغم"),
        ("دون", "اتفاق"),
        ("دون", "التوصل"),
        ("دون", "نتايج"),
        ("دون", "تقدم"),
        *((why, "علي") for why in ("احتجاجا", "اعتراضا", "ردا")),
        ("في", "اعقاب"),
        ("في", "ختام"),
        *(("في", seat) for seat in ("مقر", "مكتبه", "مكتبها")),
        ("في", "اطار"),
        ("في", "علاقه"),
        ("في", "ظل"),
        *(("في", aim) for aim in ("محاوله", "مسعي", "خطوه")),
        ("في", "خضم"),
        ("في", "غمره"),
        ("علي", "النحو"),
        ("علي", "نحو"),
        ("من", "شانه"),
        ("من", "شانها"),
        ("في", "ضوء"),
        ("في", "افق"),
        ("علي", "ضوء"),
        *(("تحت", lead) for lead in ("رياسه", "اشراف", "رعايه", "قياده")),
        *(("في", paper) for paper in ("رساله", "بيان", "تصريح", "خطاب", "كلمه", "موتمر")),
        *(("بعد", done) for done in ("ابرام", "توقيع", "توصل", "انتهاء", "اختتام", "اعلان", "ايام", "ساعات", "يومين")),
        *(("علي", margin) for margin in ("هامش", "خلفيه", "وقع", "اثر")),
    }
)
_TALKS: Final = frozenset({"اتصال", "مكالمة", "مهاتفة", "لقاء", "اجتماع", "برقية"})
_PART: Final = frozenset({"مشاركة", "حضور", "تمثيل", "انخراط"})
_WOULD: Final = frozenset({("من", "شانه"), ("من", "شانها")})
#: «استجابة للاحتياجات»، «انطلاقا من الإعلان»: why one talks of it, and the preposition that must follow, folded.
_REASONS: Final = {
    **dict.fromkeys("استعدادا تحضيرا استجابه تلبيه ترجمه تنفيذا تجسيدا تفعيلا استكمالا امتدادا".split(), "ل"),
    **dict.fromkeys("انسجاما تماشيا تزامنا بالتزامن تضامنا".split(), "مع"),
    "انطلاقا": "من",
    "استنادا": "إلى",
}
#: «الجهود الجارية في إطار ...».
_GOING_ON: Final = frozenset({"جاري", "جار", "مبذول", "قائم", "مشترك", "متخذ", "مقدم", "مبرم", "متفق"})
#: «الجهود الجارية في إطار الأمم المتحدة»; «في ظل» is never so.
_WITHIN: Final = ("في", "اطار")
#: «في إطار مبادرة الحزام والطريق»، «في إطار اتفاقية أغادير»: in what frame a thing is to be done.
_SCHEMES: Final = frozenset({"مبادرة", "اتفاقية", "اتفاق", "مجموعة"})
_PERIODS: Final = frozenset({"مرحلة", "فترة", "مدة", "عام", "سنة", "شهر"})
#: «عبر الهاتف»: through what people talk.
_CHANNELS: Final = frozenset("هاتف فيديو تقنية اتصال مكالمة مهاتفة دائرة سكايب زوم خط شاشة إنترنت".split())
#: «الاتفاق الموقع العام الماضي»، «القرار الصادر أمس»: the day belongs to them.
_DATED: Final = frozenset("صادر موقع مبرم معلن مؤرخ منعقد مندلع موقوع".split())
_ON: Final = frozenset({"في", "يوم", "قبل", "منذ", "عام"})
#: What is known by the day it happened, «حرب أكتوبر».
_KNOWN_BY_DAY: Final = frozenset(
    "اتفاق اتفاقية تفاهم هجوم هجمة حرب ثورة حدث انقلاب استفتاء زلزال تفجير انتخاب قرار مبادرة حدود مجزرة".split()
)
_MET: Final = frozenset({"لقاء", "استقبال", "اجتماع", "وصول", "زيارة", "التقاء"})
_ISSUING: Final = frozenset({"صادر", "منبثق", "ناجم", "ناتج"})
_PLANS: Final = frozenset({"مقترح", "خطة", "مبادرة", "قرار", "رؤية", "مبدأ", "مرجعية", "صيغة", "جدول"})
_BODIES: Final = frozenset({"لجنة", "مجلس", "فريق", "هيئة", "آلية"})
_GOOD: Final = frozenset({"مصلحه", "صالح", "خير", "خدمه", "مصالح"})
_HELD: Final = frozenset("عقد انعقد بدأ انطلق استضاف احتضن استقبل نظم".split())
_MEANING: Final = frozenset("تطلب استدعى عنى شكل جعل أدى عكس دل أكد اقتضى ساهم ساعد عزز مثل أثار دفع".split())


def outer(view: View, position: int) -> bool:
    """Tell whether a circumstance begins here that only an encounter has: «في ختام»، «بسبب»، «، وهو ما»، «مؤكدا»."""
    key = view.key(position)
    pair = (key.removeprefix("و"), view.key(position + 1))  # «وعلى النحو الذي يكفل ...»
    would = pair in _WOULD and _is_indefinite(view, position - 1)  # «اتخاذ خطوات من شأنها تهدئة التوتر»
    struck = key == "وسط" and view.is_verb(position - 1)  # «الإعصار الذي اجتاح وسط البلاد»
    if position in view.covered or would or struck:
        return False
    if key in {"وهو", "وهي", "وهم", "وهما", "لما"} or (key == "بما" and not joining(view, position)):
        return True
    if key in _OUTER or pair in _OUTER_PAIRS:
        framed = _under_way(view, position - 1) or _of_body(view, position + 2) or heads(view, position + 2, _SCHEMES)
        return pair != _WITHIN or not framed
    if (
        _stands_around(view, position)
        or _in_talks(view, position)
        or _said_by_both(view, position)
        or (key == "قبل" and view.key(position - 1) != "من")
    ):
        return True
    if key == "خلال" and heads(view, position + 1, _PERIODS):  # «مستقبل البلاد خلال المرحلة الانتقالية»
        return False
    return _meanwhile(view, position)


def _in_talks(view: View, position: int) -> bool:
    """«تهريب الأسلحة في اتصال هاتفي»: in what encounter; «المشاركة في اجتماع» takes part in one."""
    noun, before = view.reading(position + 1), view.reading(position - 1)
    if view.key(position) != "في" or noun is None or noun.lemma not in _TALKS or noun.proclitics or noun.enclitic:
        return False
    definite = before is not None and ("Al_det" in before.proclitics or position - 1 in view.covered)
    part = before is not None and before.lemma in _PART
    return definite and not part and noun.pos == "noun" and noun.num == "s"


def _said_by_both(view: View, position: int) -> bool:
    """«بحثا الأوضاع في العراق محملين القوات مسؤولية ...»: behind a definite word it cannot describe that."""
    word, before = view.reading(position), view.reading(position - 1)
    stem = view.key(position).removesuffix("ين")
    if word is None or word.proclitics or stem == view.key(position) or stem not in SAYING_KEYS:
        return False
    return position - 1 in view.covered or (before is not None and "Al_det" in before.proclitics)


def _is_indefinite(view: View, position: int) -> bool:
    """An indefinite noun, or its adjective, which words without «التي» may describe."""
    word = view.reading(position)
    bare = word is not None and word.pos in {"noun", "adj"} and not word.enclitic
    return bare and position not in view.covered and word is not None and "Al_det" not in word.proclitics


def _meanwhile(view: View, position: int) -> bool:
    """«أسعار القمح لدى لقائه السفير»، «خلال»، «عقب»: at what time, and by whose words."""
    key = view.key(position)
    noun = view.reading(position + 1)  # «في لقائه السفير»
    said = view.is_verb(position - 1)  # «ما سيطرحه في لقائه»
    owned = key == "لدي" or (key == "في" and noun is not None and bool(noun.enclitic) and not said)
    met = owned and heads(view, position + 1, _MET)
    return met or key in {"خلال", "اثناء", "عقب", "بحسب", "حسب"} or says_meanwhile(view, position)


def _stands_around(view: View, position: int) -> bool:
    """«استجابة للاحتياجات»، «من أجل مصلحة الشعبين»، «ضمن جهوده»، «ما يتطلب اتفاقا»: why, for whom, and what of it."""
    key = view.key(position)
    within = key == "ضمن" and not _under_way(view, position - 1)
    return (
        within
        or (key == "ما" and _requires(view, position + 1))
        or _gives_reason(view, position)
        or _serves(view, position)
    )


def _requires(view: View, position: int) -> bool:
    """«إغلاق الحدود ما يتطلب اتفاقا»: what all of it asks for or means."""
    verb = view.reading(position)
    return verb is not None and verb.pos == "verb" and verb.lemma in _MEANING and view.preposition(position - 2) is None


def _of_body(view: View, position: int) -> bool:
    """«الجهود التي تبذل في إطار الأمم المتحدة»: a body in which something is done."""
    body = view.starts.get(position)
    return body is not None and body.kind is MentionKind.ORGANISATION


def _gives_reason(view: View, position: int) -> bool:
    """«استجابة للاحتياجات»، «انطلاقا من الإعلان»."""
    wanted, led = _REASONS.get(view.key(position)), view.preposition(position + 1)
    return wanted is not None and led is not None and led[0] == wanted


def _serves(view: View, position: int) -> bool:
    """«سبل تطويرها من أجل مصلحة الشعبين»، «لما فيه خير البلدين»: whom all of it is to serve."""
    good = view.key(position + 2) in _GOOD
    return good and (view.key(position), view.key(position + 1)) in {("من", "اجل"), ("لما", "فيه")}


def _under_way(view: View, position: int) -> bool:
    """«الجهود الجارية في إطار الأمم المتحدة»: the frame belongs to what goes on in it."""
    before = view.reading(position)
    of_interest = view.key(position - 1) == "الاهتمام"  # «القضايا ذات الاهتمام المشترك في ضوء ...»
    return before is not None and before.lemma in _GOING_ON and "Al_det" in before.proclitics and not of_interest


def dated_place(view: View, position: int) -> bool:
    """«بحثا الأزمة في روما يوم الأحد»: a place with its day is the encounter's."""
    site = view.starts.get(position + 1) if view.key(position) == "في" else None
    return site is not None and site.kind in LANDS and view.date(site.last) is not None


def is_announced(view: View, position: int) -> bool:
    """Tell whether «المقرر» or its like stands here."""
    reading = view.reading(position)
    return reading is not None and reading.lemma in ANNOUNCED


def announced(view: View, position: int) -> bool:
    """«الاجتماع المقرر غدا»، «القمة المقررة في يوليو»: the day belongs to what is announced."""
    told = position - 1 - (view.key(position - 1) in _ON)
    reading = view.reading(told)
    dated = reading is not None and reading.lemma in _DATED and "Al_det" in reading.proclitics
    return dated or is_announced(view, told)  # «القرار الصادر قبل يومين»


def named_by_day(view: View, position: int) -> bool:
    """«اتفاق العاشر من آذار»، «هجمات السابع من أكتوبر»: the day by which something is known, not the encounter's."""
    day = view.covered.get(position)
    before = view.reading((position if day is None else day.first) - 1)
    bare = before is not None and before.pos == "noun" and not before.enclitic and "Al_det" not in before.proclitics
    return bare and before is not None and before.lemma in _KNOWN_BY_DAY


def is_held(view: View, position: int) -> bool:
    """Tell whether words begin here that say when and where what is talked about takes place, not what it is.

    «القمة العربية التي تعقد غدا في الرياض»، «المقرر عقدها في الرياض»
    """
    if view.is_relative(position) or is_announced(view, position):
        held = view.reading(position + 1)
        return held is not None and held.lemma in _HELD
    return False


def own_way(view: View, position: int) -> bool:
    """«تسوية الأزمة عبر الحوار»، «خلال المرحلة المقبلة»: how and when the topic is to be, not the encounter."""
    if view.key(position) == "خلال":
        return heads(view, position + 1, _PERIODS)
    before = view.reading(position - 1)
    issuing = view.key(position) in {"عن", "من"}
    if issuing and before is not None and before.lemma in _ISSUING:  # «التصريحات الصادرة عن الوزير»
        return True
    if view.key(position) in {"وفق", "وفقا"}:  # «تبادل الأسرى وفق المقترح الأممي»
        return heads(view, position + 1, _PLANS)
    if view.key(position) == "برياسه":  # «إنشاء لجنة مشتركة برئاسة الوزيرين»
        body = position - 1
        while (reading := view.reading(body)) is not None and reading.pos == "adj":
            body -= 1
        return heads(view, body, _BODIES)
    following = view.reading(position + 1)
    if view.key(position) != "عبر" or following is None:
        return False
    pipeline = following.lemma == "خط" and "Al_det" not in following.proclitics  # «عبر خط جيهان», not «عبر الخط الساخن»
    return pipeline or following.lemma not in _CHANNELS
