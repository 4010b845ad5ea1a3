"""Whether the noun behind a verb of saying is somebody who speaks for no state or body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ADDRESSING
from diplo_events.matching.voices import REPORTING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

#: Verbs of saying that take a clause, never a noun, for an object.
WITHOUT_OBJECT: Final = frozenset("قال أضاف أفاد صرح تابع استطرد زعم كتب ذكر أوضح أعلن رد".split())
#: Those that reach what they say through a preposition: a bare noun right behind them is the subject.
_THROUGH_PREPOSITION: Final = frozenset(
    "أشار شدد أصر ألح ألمح لمح نوه رحب ندد أشاد أثنى تعهد اعترف اعترض احتج تحفظ عبر أعرب شكك أعاد تحدث تمسك".split()
)
#: Verbs whose object is somebody: «أبلغ الصحفيين أن».
SPEAKING_TO: Final = ADDRESSING | frozenset("أخبر أطلع أقنع ذكر أدان عاتب".split())
#: What a speaker is called once he has been named: «الزعيم»، «الجنرال».
EPITHETS: Final = frozenset("زعيم رجل مسؤول دبلوماسي جنرال سياسي قائد عقيد عميد لواء سيناتور مرشح متحدث ناطق".split())
#: «وقال قبيل مغادرته إن»: nouns that tell when he spoke (lemmas).
_WHEN: Final = frozenset("قبيل بعيد عشية غداة عقب".split())
#: What figures are told in, spelled as adjectives are: «تشير الإحصائيات إلى».
_FIGURES: Final = frozenset({"إحصائي"})
#: Acts that are announced, and announce nothing.
_ANNOUNCING: Final = "أعلن"
_ANNOUNCED: Final = frozenset(
    "عودة بدء وقف فتح إغلاق تشكيل إرسال سحب انسحاب تعليق تجميد إلغاء تأجيل رفع فرض قطع استئناف تخصيص تقديم إطلاق "
    "انطلاق إنشاء إقامة تعيين ترشيح ترشح استقالة توقيع إبرام حل تمديد زيادة خفض طرد استدعاء حظر نشر دعم قبول موافقة "
    "رفض تأييد تضامن استعداد انضمام مشاركة اعتراف تسليم إفراج هدنة حداد نية وفاة مقتل إصابة".split()
)
_IN: Final = "في"
#: What one speaks in (lemmas).
_OCCASIONS: Final = frozenset("بيان تصريح مؤتمر حديث كلمة رسالة تقرير تغريدة مقابلة".split())
#: Words that the name of a body may have.
NAME: Final = 6
#: Heads of subjects that speak for no state or body: people, papers and the like.
PEOPLE_AND_PAPERS: Final = frozenset(
    "مصدر عدد عديد بعض كثير معظم غالبية ألف مئة عشرة مليون محلل خبير مراقب متابع مطلع مقرب عضو أهل أهالي عائلة "
    "أسرة ذوو قريب مواطن مقيم ناشط شاهد معلق كاتب باحث أستاذ أكاديمي محاضر متخصص مختص مؤرخ صحفي صحافي إعلامي "
    "مراسل مذيع مدون محام محامي حقوقي طبيب ممرض مهندس معلم مدرس طالب موظف عامل سائق تاجر مستثمر مزارع مدرب لاعب "
    "فنان ممثل مخرج مطرب مغن منتج شاعر روائي مؤلف رجل امرأة شاب فتاة طفل والد والدة ساكن سكان متظاهر محتج معتصم "
    "نازح لاجئ مهاجر سجين أسير معتقل رهينة مسلح مقاتل جندي رقيب عريف متهم مدعي ناخب زائر سائح حاج معتمر خطيب إمام "
    "داعية شيخ مشرع تقرير صحيفة جريدة مجلة وسيلة وكالة قناة إذاعة تلفزيون موقع شبكة دراسة بحث استطلاع إحصاء "
    "إحصائية كتاب مقال رواية شائعة نبأ أنباء طرف جمعية شركة مصرف بنك جامعة ناد نادي فريق منتخب نقابة كثيرون "
    "وثيقة برقية تسجيل شريط صورة لقطة فيديو استقصاء تحقيق بيانات إحصاءات مؤشر تحليل فضائية محطة".split()
)
#: Papers and news that somebody refuses or condemns: «وشجب التقارير».
_TOLD_THINGS: Final = frozenset("تقرير شائعة نبأ أنباء رواية مقال إحصائية بيانات تسجيل صورة وثيقة".split())
#: Nouns of bodies; with an adjective they name one of which nothing is known.
BODIES: Final = frozenset(
    "حزب حركة جماعة تنظيم جبهة تيار كتلة ائتلاف منظمة هيئة لجنة رابطة ميليشيا فصيل حملة "
    "اتحاد مؤسسة مركز معهد مرصد".split()
)
#: What sides of a struggle at home are called.
_POWERS: Final = frozenset({"قوة", "جهة", "فعالية", "شخصية", "عشيرة", "قبيلة"})
#: Nouns that, definite, take up who spoke before: «وأشار المجلس إلى».
SPEAKING: Final = frozenset(
    "مجلس وزارة حكومة بعثة وفد جانب رئاسة سفارة دولة مكتب إدارة رئيس وزير سفير متحدث ناطق مسؤول مبعوث مندوب ممثل قائد "
    "أمين نائب زعيم مدير دبلوماسي مستشار ملك أمير مفوض مفوضية وكيل عضو أمانة".split()
)


def _are_two(view: View, position: int) -> bool:
    """«حض طرفي النزاع على»: two in the oblique case, whom somebody speaks to."""
    dual = any(one.num == "d" and one.pos == "noun" and one.cas in {"a", "g"} for one in view.tokens[position].readings)
    return dual and view.tokens[position].form.endswith(("ي", "ين"))


def is_strange_noun(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    """Tell whether this noun right behind the verb is its subject, and nobody who is told of."""
    counted = reading.pos == "noun_num" and reading.num == "p"  # «رفض آلاف منهم»
    if not (counted or reading.pos in {"noun", "noun_prop", "noun_quant", "adj"}) or view.preposition(position):
        return False
    if reading.lemma in BODIES and "Al_det" in reading.proclitics:  # «اتهم الحزب الكردي أنقرة»، but «أكد الحزب أن»
        described = view.reading(position + 1)
        return reading.num == "p" or (described is not None and described.pos == "adj")
    spoken_to = _is_addressed(view, clause, position, reading) or _are_two(view, position)
    spoken_to = spoken_to or _is_refused(view, clause, reading)
    if spoken_to or reading.lemma in _WHEN or _is_epithet(reading) or _is_announced(clause, reading):
        return False
    unknown_office = reading.lemma in SPEAKING and (_in_construct(view, position) or _of_unlisted(view, position))
    many = reading.num == "p" and reading.lemma in SPEAKING  # «وأبدى السفراء إعجابهم»
    human = reading.lemma in PEOPLE_AND_PAPERS | _FIGURES or view.tokens[position].form.endswith("ون") or many
    if unknown_office or human or clause.predicate.lemma in WITHOUT_OBJECT:
        return True  # «دان أمين سر المجلس فلان التفجير»
    if _must_be_subject(view, clause, position) or _has_object_already(view, clause, position, reading):
        return True
    return _is_of_no_name(view, clause, position) or (reading.lemma in BODIES and _says_on(view, position))


def _is_refused(view: View, clause: Clause, reading: Reading) -> bool:
    """«وشجب التقارير التي»: things in the plural take a woman's verb, so that a man's has them for its object."""
    verb = view.reading(clause.predicate.first)
    mans = verb is not None and verb.gen == "m" and verb.num == "s" and verb.pos == "verb"
    return mans and reading.num == "p" and reading.lemma in _TOLD_THINGS


def _is_of_no_name(view: View, clause: Clause, position: int) -> bool:
    """«ودعت منظمات حقوقية إلى وقف النار»، «ورفضت قوى سياسية»: of bodies without a name, with which the verb agrees."""
    noun, described, verb = view.reading(position), view.reading(position + 1), view.reading(clause.predicate.first)
    if noun is None or described is None or verb is None or noun.lemma not in BODIES | _POWERS:
        return False
    indefinite = not noun.proclitics and not described.proclitics and described.pos == "adj"
    gender = "f" if noun.num == "p" else noun.gen
    return indefinite and not verb.enclitic and verb.num == "s" and verb.gen == gender


def _is_announced(clause: Clause, reading: Reading) -> bool:
    """«كما أعلن عودة السفير»: an act is announced, and announces nothing."""
    indefinite = "Al_det" not in reading.proclitics
    return clause.predicate.lemma == _ANNOUNCING and reading.lemma in _ANNOUNCED and indefinite


def _in_construct(view: View, position: int) -> bool:
    """An office that no list knows, with what it is of right behind it: «أمين سر المجلس»."""
    head, following = view.reading(position), view.reading(position + 1)
    if head is None or head.proclitics or following is None:
        return False
    return following.pos == "noun" and view.preposition(position + 1) is None


def _of_unlisted(view: View, position: int) -> bool:
    """«ندد الرئيس العام للجمعية بالقصف»: an office with what it is of behind «ل» takes up nobody told before."""
    head, rank = view.reading(position), view.reading(position + 1)
    if head is None or rank is None or head.proclitics != ("Al_det",) or head.num != "s":
        return False
    described = rank.pos == "adj" and "Al_det" in rank.proclitics
    led = view.preposition(position + 1 + described)
    return described and led is not None and led[0] == "ل"


def _is_addressed(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    """«كما حذر المشرعين من»: a plural in the oblique case is whom a verb of speaking to people speaks to."""
    spoken_to = clause.predicate.lemma in SPEAKING_TO and reading.num in {"p", "d"}
    return spoken_to and view.tokens[position].form.endswith("ين")


def _is_epithet(reading: Reading) -> bool:
    """«وقال الزعيم المسن»، «وأضاف الرجل»: a definite noun for a man told before."""
    return reading.lemma in EPITHETS and reading.num == "s" and reading.proclitics == ("Al_det",)


def _says_on(view: View, position: int) -> bool:
    """«وأكدت لجنة التقييم أن»، «وأكد مركز التقييم في بيان»: the body's name goes up to what it says, or where."""
    owner = view.covered.get(position + 1)  # «حزب الوفد», whose delegation nobody means
    last = position + 1 if owner is None else owner.last
    while last < position + NAME and view.preposition(last) is None and last not in view.covered:
        if view.key(last) in REPORTING:
            return last > position + 1
        last += 1
    paper = view.reading(last + 1)
    return view.key(last) == _IN and last > position + 1 and paper is not None and paper.lemma in _OCCASIONS


def _has_object_already(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    """«بعدما اتهمتها الدولة المجاورة»: whom the verb speaks to is its pronoun; «انتقدته الوزارة» takes up one told."""
    verb, described = view.reading(clause.predicate.first), view.reading(position + 1)
    if verb is None or clause.predicate.lemma not in SPEAKING_TO or not verb.enclitic.endswith("_dobj"):
        return False
    qualified = described is not None and described.pos == "adj" and described.proclitics == reading.proclitics
    return reading.pos == "noun" and (reading.lemma not in SPEAKING or qualified)


def _must_be_subject(view: View, clause: Clause, position: int) -> bool:
    """«تشير المعلومات إلى»، «يعترف خصومه بأن»: of a verb that has no object; «أشار مجددا إلى» has an adverb."""
    if clause.predicate.lemma not in _THROUGH_PREPOSITION or view.key(position).endswith("ا"):
        return False
    reading = view.reading(position)
    if reading is None or reading.pos != "noun" or view.date(position) is not None:
        return False
    return "Al_det" not in reading.proclitics or reading.lemma not in BODIES | SPEAKING
