"""Whether a predicate of speech has anything to say: a clause of content, a quotation, a matter it is led to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OPENING_QUOTES
from diplo_events.clauses.subordination import says_meanwhile
from diplo_events.document import FunctionKind
from diplo_events.matching.guards import CONTENT_REACH, CONTENT_WORDS
from diplo_events.matching.stance import owns_stance

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: «شدد على»، «أشار إلى»، «أعرب عن»: what leads to what is told.
_LEADING: Final = frozenset({"على", "إلى", "عن"})
#: Verbs whose object alone may be what is told: «كشف الوزير تفاصيل الصفقة»، «استذكر تصريحات سابقة».
_OWN_OBJECTS: Final = {
    "كشف": frozenset("تفصيل تفاصيل بند سبب ملمح ملامح كواليس خفية موعد فحوى مضمون حقيقة شرط معلومة معلومات".split()),
    **dict.fromkeys(("استذكر", "مستذكر"), frozenset("تصريح كلام قول خطاب موقف دور اتفاق تحذير تعهد وعد حديث".split())),
    "بين": frozenset("نقطة سبب موقف أهمية خطورة أبعاد بعد".split()),
    "أبرز": frozenset("أهمية دور عمق متانة ضرورة حرص جهد موقف حاجة خطورة".split()),
}
_SUPERLATIVES: Final = frozenset({"اهم", "ابرز", "كل", "جميع", "بعض", "ادق", "اخر"})
#: «وصف اللقاء بالمثمر»; who «تابع» an event only watches it.
_WITH_NOUN: Final = {
    **dict.fromkeys(
        "وصف واصف اعترف أقر ذكر مقر جازم نعت شبه تنبأ استشهد مستشهد".split(),
        frozenset({"ب"}),
    ),
    "طمأن": frozenset({"على", "إلى"}),
    **dict.fromkeys(("تمسك", "متمسك"), frozenset({"ب"})),
    **dict.fromkeys(("تابع", "كتب", "رد", "متمني"), frozenset[str]()),
}
#: Verbs of deeds too: «وافق على البيع وقبض الثمن»، «ذكره بالاسم وشكره».
_DONE_TOO: Final = frozenset({"وافق", "ذكر"})
#: Verbs whose «على» leads to nothing but what is agreed to or insisted on.
_OF_IT: Final = frozenset({"وافق", "أصر"})
#: «اعترفت بالدولة»: what is recognised is not confessed.
_RECOGNISED: Final = frozenset({"دولة", "استقلال", "حكومة", "سيادة", "جمهورية", "مجلس"})
_WITHOUT_OBJECT: Final = frozenset({"شدد", "عبر", "تحدث"})
#: «تمسك بالحكم»، «تمسكت بالأراضي المحتلة»، «تمسكوا بموقف صارم»: what one keeps is no word that one says.
_HOLDING_ON: Final = frozenset({"تمسك", "متمسك"})
_KEPT: Final = frozenset("سلطة حكم أرض منصب كرسي عرش سلاح ولاية رئاسة أمل حياة مقعد حقيبة بقاء".split())
_STAND: Final = "موقف"
_KEPT_REACH: Final = 6
#: «متوقعا انسحابها»، «متمنيا عودتها», but «كان متوقعا»؛ «متمنيا دوام الصحة» is a greeting.
_EXPECTING: Final = frozenset({"متوقع", "متمني"})
_WISHES: Final = frozenset("دوام شفاء توفيق مزيد صحة سعادة تقدم رقي إقامة عيد رحمة سلامة نجاح خير".split())
_BEING: Final = frozenset("كان يكن ليس بات اصبح صار يعد امرا شيئا".split())
_NOT: Final = frozenset({"لم", "لا"})
_SUBJECT_REACH: Final = 4
_AS_SAID: Final = frozenset({"حسبما", "وفقما", "كما"})
_ACCORDING: Final = frozenset("بحسب حسب وفق فق وفقا فقا طبقا علي".split())
_WHAT: Final = frozenset({"ما", "لما"})
#: «بعد أن»: a circumstance.
_TIMED: Final = frozenset({"بعد", "قبل", "منذ", "دون", "بدون", "رغم", "مجرد"})
#: What leads to the last words of a speech.
_AT_THE_END: Final = frozenset("بان بانه بانها بالقول بقوله بقولها بقولهم :".split())
_QUESTIONS: Final = frozenset("عما عمن كيف هل متي ماذا لماذا اين".split())
_SAYING: Final = frozenset({"قائل"})
_CALLED_SO: Final = frozenset("بانه بانها بانهم بانهما".split())


def has_content(view: View, clause: Clause) -> bool:
    """Tell whether the clause goes on with what was said: «أن ...»، «على ...»، a colon or a quotation."""
    own = _WAYS.get(clause.predicate.lemma)
    return own(view, clause) if own is not None else _goes_on(view, clause) and not _holds_thing(view, clause)


def _goes_on(view: View, clause: Clause) -> bool:
    first = clause.predicate.last
    before, led = view.key(clause.first - 1), view.key(clause.first - 2).removeprefix("و")
    if before in _AS_SAID or (before in _WHAT and (led in _ACCORDING or (led == "هو" and _taken_up(view, clause)))):
        return True
    for place in range(first, min(first + CONTENT_REACH, len(view))):
        key = view.key(place)
        if (key in CONTENT_WORDS and view.key(place - 1) not in _TIMED) or view.tokens[place].form in OPENING_QUOTES:
            return True
        if clause.predicate.lemma == "رد" and says_meanwhile(view, place):
            break  # «رد على الاتهام، مؤكدا أن»: said by the participle
        if view.is_verb(place) and view.conjoined(place):
            return clause.predicate.lemma not in _DONE_TOO and _has_matter(view, clause)
    return _has_matter(view, clause)


def _goes_on_at_once(view: View, clause: Clause) -> bool:
    """«وزاد أن»، «وأكمل الوزير: ...»، «وواصل قائلا»: the words follow the verb, or its subject."""
    subjects = (item.last for item in clause.all(FunctionKind.SUBJECT) if item.mentions)
    place = max((clause.predicate.last, *subjects))
    while place < len(view) and (view.is_comma(place) or view.date(place) is not None):
        place += 1
    if place >= len(view):
        return False
    return view.key(place) in CONTENT_WORDS or view.tokens[place].form in OPENING_QUOTES or view.may_be(place, _SAYING)


def _closes_with_words(view: View, clause: Clause) -> bool:
    """«اختتم كلمته بأن»، «ختم حديثه بالقول»، «واختتم الوزير: ...»: before any other verb."""
    first = clause.predicate.last
    for place in range(first, min(first + CONTENT_REACH, len(view))):
        if view.key(place) in _AT_THE_END or view.tokens[place].form in OPENING_QUOTES:
            return True
        if view.is_stop(place) or view.is_verb(place) or says_meanwhile(view, place):
            return False
    return False


def _asks(view: View, clause: Clause) -> bool:
    """«تساءل الوزير عما إذا»، «تساءلت عن سبب»، «تساءل: كيف»: a question follows the subject."""
    subjects = (item.last for item in clause.all(FunctionKind.SUBJECT) if item.mentions)
    place = max((clause.predicate.last, *subjects))
    asked = range(place, min(place + _SUBJECT_REACH, len(view)))
    return any(view.key(one) in _QUESTIONS for one in asked) or _goes_on(view, clause)


def _has_matter(view: View, clause: Clause) -> bool:
    """Tell whether the clause goes on with a stance, a name for something, or a phrase that says what was said."""
    if clause.predicate.lemma == "وصف" and _is_called_so(view, clause.predicate.last):
        return True
    own, lemma = _WITH_NOUN.get(clause.predicate.lemma), clause.predicate.lemma
    if lemma in _EXPECTING and _expects_event(view, clause):
        return True
    if (lemma in _OWN_OBJECTS and _has_own_object(view, clause)) or (lemma == "تطلع" and _looks_forward(clause)):
        return True
    if own is None and owns_stance(view, clause):  # «جددت دعوتها ليبيا إلى الحوار»
        return True
    if own is None:
        led = any(item.preposition in _LEADING for item in clause.functions) or _takes_up_matter(view, clause)
        return led or _led_behind_subject(view, clause)
    places = (place for item in clause.functions for place in range(item.first - 1, item.last))
    return any(_led_to_matter(view, place, own) for place in (*places, *_behind_aside(view, clause)))


def _takes_up_matter(view: View, clause: Clause) -> bool:
    """«الخطة كان الوزير قد وافق عليها»: the pronoun behind the verb is what was told before."""
    behind = view.reading(clause.predicate.last)
    taken_up = behind is not None and behind.pos == "prep" and bool(behind.enclitic) and behind.lemma == "على"
    return taken_up and clause.predicate.lemma in _OF_IT


def _behind_aside(view: View, clause: Clause) -> range:
    """«ووصف الوزير، الذي يزور أثينا، اللقاء بالمثمر»: what stands behind the clause in commas about the subject."""
    subject = max((item.last for item in clause.all(FunctionKind.SUBJECT) if item.mentions), default=len(view))
    if not (view.is_comma(subject) and view.is_relative(subject + 1)):
        return range(0)
    near = range(subject + 1, min(subject + CONTENT_REACH, len(view)))
    closing = next((place for place in near if view.is_comma(place) or view.is_stop(place)), None)
    if closing is None or view.is_stop(closing):
        return range(0)
    behind = range(closing + 1, min(closing + CONTENT_REACH, len(view)))
    end = next((place for place in behind if view.is_stop(place) or view.is_verb(place)), behind.stop)
    return range(behind.start, end)


def _expects_event(view: View, clause: Clause) -> bool:
    """«..., متوقعا انسحاب كينيا»: what he expects is said; «كان متوقعا وصولها» says nothing."""
    what = view.reading(clause.predicate.last)
    expected = what is not None and what.pos == "noun" and what.lemma not in _WISHES
    expected = expected and view.preposition(clause.predicate.last) is None
    return expected and view.key(clause.predicate.first - 1).removeprefix("و") not in _BEING


def _looks_forward(clause: Clause) -> bool:
    """«تطلع الجانبان لإقامة علاقات»: what two sides look forward to they have said; «تتطلع كينيا لدور أكبر» hopes."""
    sides = (one for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions)
    return any(one.reference == "sides" for one in sides) and any(clause.all(FunctionKind.PREPOSITION, "ل"))


def _has_own_object(view: View, clause: Clause) -> bool:
    nouns, things = _OWN_OBJECTS[clause.predicate.lemma], clause.all(FunctionKind.OBJECT)
    heads = (item.first for item in things if not item.mentions or item.first not in view.covered)
    readings = (view.reading(place + (view.key(place) in _SUPERLATIVES)) for place in heads)  # «بين أهم النقاط»
    return any(one is not None and one.lemma in nouns for one in readings)


def _is_called_so(view: View, first: int) -> bool:
    """«وصفت مالطا تصريحات الوزير، التي انتقد فيها حكومتها، بـ«الأمر المخزي»»: what it is called stands far behind."""
    for place in range(first, len(view) - 1):
        if view.is_stop(place):
            return False
        if view.key(place) in _CALLED_SO or (
            view.key(place) in {"ب", "بـ"} and view.tokens[place + 1].form in OPENING_QUOTES
        ):
            return True
    return False


def _taken_up(view: View, clause: Clause) -> bool:
    """«وهو ما ذكره الوزير»: the verb's pronoun is what was told before."""
    reading = view.reading(clause.predicate.first)
    return reading is not None and reading.enclitic.endswith("_dobj")


def _led_behind_subject(view: View, clause: Clause) -> bool:
    """«شدد المجتمعون على ضرورة»: of a verb without object, the noun right behind it is the subject."""
    first = clause.predicate.last
    head = view.reading(first)
    if clause.predicate.lemma not in _WITHOUT_OBJECT or head is None or head.pos not in {"noun", "adj"}:
        return False
    near = (view.preposition(place) for place in range(first + 1, min(first + _SUBJECT_REACH, len(view))))
    return any(found is not None and found[0] in _LEADING for found in near)


def _holds_thing(view: View, clause: Clause) -> bool:
    """«تمسك بالسلطة»، «تمسكوا بموقف متشدد»; but «تمسكت بموقفها من القرار» is said."""
    near = range(clause.predicate.last, min(clause.predicate.last + _KEPT_REACH, len(view)))
    for place in near if clause.predicate.lemma in _HOLDING_ON else ():
        found = view.preposition(place)
        if found is not None and found[0] == "ب":
            kept = view.reading(found[1])
            bare = kept is not None and kept.lemma == _STAND and not kept.enclitic and "Al_det" not in kept.proclitics
            return kept is not None and (kept.lemma in _KEPT or bare)
    return False


def _led_to_matter(view: View, position: int, prepositions: Collection[str]) -> bool:
    """«وصف لقاءه بالبناء»، «اعترف بمقتل»: one of these prepositions leads here to something that may be told."""
    found = view.preposition(position)
    if found is None or found[0] not in prepositions or view.actor(found[1]) is not None or found[1] >= len(view):
        return False
    if view.tokens[found[1]].form in OPENING_QUOTES | {"”"}:  # «وصف الاتهام بـ"الباطل"»
        return True
    reading = view.reading(found[1])
    return reading is not None and reading.lemma not in _RECOGNISED


def _hides_nothing(view: View, clause: Clause) -> bool:
    """«لم يخف الوزير قلقه»، «لا يخفي أن»: what he does not hide he says."""
    return view.key(clause.predicate.first - 1).removeprefix("و") in _NOT and (
        owns_stance(view, clause) or _goes_on_at_once(view, clause)
    )


#: Verbs with ways of their own to go on: verbs of doing say something only where the words stand right behind them.
_WAYS: Final = {
    **dict.fromkeys(("زاد", "أكمل", "واصل", "قدر", "سلم"), _goes_on_at_once),
    **dict.fromkeys(("ختم", "اختتم", "مفسر", "مبرر", "معلل"), _closes_with_words),
    "أظهر": owns_stance,
    "أخفى": _hides_nothing,
    "تساءل": _asks,
}
