"""Whose doing a formal act is: who only stands by, as in «رحبت مالطا بالاتفاق», has no part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.bound import bound
from diplo_events.clauses.owners import deciding
from diplo_events.document import BODIES, Clause, FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: How far before the predicate such a word reaches.
REACH: Final = 5
#: Words through which an act becomes the subject's own: «قرار طرد»، «مراسم توقيع»، «إعادة فتح».
_DOING: Final = frozenset(
    "قرار حفل حفلة مراسم مرسم نية عزم اعتزام إعلان بدء إعادة صدد إجراء موافقة إطار عملية استعداد خطوة أمر تمديد وشك "
    "مستعد جاهز".split()
)
#: Prepositions through which a verb takes an act for its own; «بعد»، «منذ» and «ل» tell when and what for.
_LEADING: Final = frozenset({"في", "على", "إلى", "من", "عن", "ب"})
_BOUND: Final = frozenset({"استعد", "اضطر", "توجه", "توصل", "وصل", "استعداد", "مستعد", "جاهز"})
#: Verbs whose subject looks at, or speaks of, what others did.
_BYSTANDING: Final = frozenset(
    "رحب أشاد بارك ثمن أيد دعم هنأ شكر أدان ندد استنكر انتقد شجب اعتبر وصف رأى قال ذكر أضاف توقع أعرب عبر بحث "
    "ناقش تناول استعرض تابع تطرق حذر زار وصل غادر توجه التقى اجتمع استقبل أوضح أشار لفت نوه طالب دعا حث ناشد "
    "استغرب احتج انتقد عارض استهجن أسف استاء تفهم".split()
)
#: «يبحث المجلس فرض عقوبات»: a state or body that talks over what it may do itself.
_TALKING_OVER: Final = frozenset({"بحث", "ناقش"})
_STRIKING: Final = frozenset("فرض توسيع تشديد تجديد تمديد قطع طرد سحب إغلاق استدعاء تعليق إدراج".split())
_TOO: Final = frozenset({"كذلك", "ايضا"})
#: What measures are taken in: «حزمة جديدة من العقوبات»، «دفعة عقوبات».
PACKAGES: Final = frozenset({"حزمة", "سلسلة", "مزيد", "جولة", "دفعة", "مجموعة"})
#: «تدرس إمكانية فرض عقوبات»، «خيار إغلاق السفارة»: what one may do oneself.
_CHANCES: Final = frozenset({"إمكانية", "إمكان", "احتمال", "خيار", "فكرة", "مسألة"})
#: «أعلنت أنها ستطرد»: the pronoun takes up the subject itself.
_ITSELF: Final = frozenset("انه انها انهما انهم بانه بانها بانهما بانهم".split())
#: «الاتفاق المبرم مع»: participles of what is done already.
DONE: Final = frozenset({"موقع", "موقعة", "مبرم", "مبرمة"})
#: «الاتفاق الذي تم إبرامه»: the pronoun stands for what was done, not for who did it.
_PASSIVE: Final = frozenset({"تم", "جرى", "سبق"})
#: So far before it the verb is looked for that an act depends on.
VERB_REACH: Final = 15


def verb_place(view: View, clause: Clause) -> int:
    """Return where the verb stands that carries the predicate, or the predicate itself."""
    first, light = clause.predicate.first, clause.predicate.light
    if clause.predicate.kind is not PredicateKind.LIGHT or light is None:
        return first
    return next((place for place in range(first, -1, -1) if view.may_be(place, frozenset({light}))), first)


def without_bystanders(view: View, clause: Clause) -> Clause:
    """Leave the host clause's subject out where the act is not its own: «رحبت قطر بتوقيع الاتفاق»."""
    if _own_doing(view, clause) if clause.predicate.kind is PredicateKind.MASDAR else _has_subject(view, clause):
        return clause
    return replace(clause, functions=tuple(item for item in clause.functions if item.kind is not FunctionKind.HOST))


def _has_subject(view: View, clause: Clause) -> bool:
    """«الحكومات التي تقيم علاقات»: a relative clause has its subject before it, whether an actor or not."""
    verb = verb_place(view, clause)
    reading = view.reading(verb)
    taken_up = reading is not None and reading.enclitic.endswith("_dobj")  # «ألغت الصين المذكرة التي وقعتها مع مالي»
    relative = view.is_relative(verb - 1) and not taken_up
    return not relative or any(item.mentions for item in clause.all(FunctionKind.SUBJECT))


def _own_doing(view: View, clause: Clause) -> bool:
    first = masdar_head(view, clause)
    reading = view.reading(first)
    hosts = [mention for item in clause.all(FunctionKind.HOST) for mention in item.mentions]
    if clause.predicate.light and any(mention.last == clause.predicate.first for mention in hosts):
        return True  # «منذ قطع بيرو علاقاتها»
    if deciding(view, first) is not None or bound(view, clause):
        return True  # «رحبت بقرار كندا رفع العقوبات»، «نددت بخرق كينيا للاتفاق الموقع مع»
    if reading is not None and reading.enclitic.endswith("poss"):
        return not view.may_be(first - 1, _PASSIVE)
    if not _beside(view, clause, first):
        return False
    if clause.predicate.lemma in DONE:
        return not _bystands(view, first)  # «صادقت مالطا على الاتفاقية المبرمة مع لاتفيا»
    return _leads_in(view, first) and not _bystands(view, first)


def _beside(view: View, clause: Clause, first: int) -> bool:
    """Tell whether the host clause's subject stands in the same clause, no border between them."""
    hosts = [mention for item in clause.all(FunctionKind.HOST) for mention in item.mentions]
    if not hosts:
        return True
    low, high = sorted((hosts[-1].last, first))
    if _headed_by_colon(view, clause, low):
        return True
    borders = (place for place in range(low, high) if view.is_stop(place) or view.subordinates(place))
    return all(view.key(place) in _ITSELF for place in borders)


def _headed_by_colon(view: View, clause: Clause, last: int) -> bool:
    """«بريطانيا: عقوبات على ...»، «الخارجية: استدعاء السفير»: the headline's colon stands for the verb."""
    first, reading = clause.predicate.first, view.reading(clause.predicate.first)
    bare = clause.predicate.light is None and reading is not None and not reading.proclitics
    return bare and last == first - 1 and view.key(last) == ":"


def masdar_head(view: View, clause: Clause) -> int:
    """Return where the masdar that carries the predicate stands, or the predicate itself."""
    place, light = clause.predicate.first, clause.predicate.light
    for before in range(place - 1, max(-1, place - 1 - REACH), -1):
        reading = view.reading(before)
        if reading is not None and reading.lemma == light and reading.pos == "noun":
            return before
    while light and place > 0:
        place -= 1
        reading = view.reading(place)
        if reading is None or reading.pos != "noun":
            break
    return place


def _leads_in(view: View, position: int) -> bool:
    """Tell whether what stands before the masdar ties it to the subject: verb, subject or preposition.

    How it was done says nothing of that: «أعادت السويد رسميا فتح سفارتها».
    """
    manner = view.reading(position - 1)
    if manner is not None and manner.pos == "adv" and view.key(position - 1).endswith("ا"):
        position -= 1
    position -= view.key(position - 1).removeprefix("و") in _TOO  # «قررت طرد القنصل، وكذلك إغلاق القنصلية»
    before = view.reading(position - 1)
    if position == 0 or before is None or position - 1 in view.covered:
        return True
    if before.lemma in PACKAGES | _CHANCES and position > 1:
        return _leads_in(view, position - 1)  # «صادق الاتحاد على حزمة عقوبات»
    led = view.preposition(position)
    if led is not None or before.pos == "prep":
        return (led[0] if led is not None else before.lemma) in _LEADING or _is_bound(view, position)
    return before.pos == "verb" or before.lemma in _DOING


def _is_bound(view: View, position: int) -> bool:
    """«تستعد لتوقيع»: «ل» tells a purpose, unless the verb asks for it."""
    return any(view.may_be(place, _BOUND) for place in (position - 1, position - 2, position - 3))


def _bystands(view: View, position: int) -> bool:
    """Tell whether the verb before is one of looking on: «رحب الوزير بتوقيع الاتفاق»."""
    for place in range(position - 1, max(-1, position - VERB_REACH), -1):
        if view.is_stop(place):
            return False
        if view.is_verb(place):
            reading = view.reading(place)
            return reading is not None and reading.lemma in _BYSTANDING and not _talks_it_over(view, place, position)
    return False


def _talks_it_over(view: View, verb: int, position: int) -> bool:
    """«تبحث اليابان فرض عقوبات»: the measure is its own; «ناقش الوزير رفع العقوبات» is not, nor is it over."""
    reading, body = view.reading(verb), view.covered.get(position - 1)
    own = body is not None and body.kind in BODIES and body.first == verb + 1
    open_ = reading is not None and reading.asp == "i" and reading.lemma in _TALKING_OVER
    return own and open_ and view.may_be(position, _STRIKING)
