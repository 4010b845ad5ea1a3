"""Acts that have not been done where they are named: what an agreement provides for, what hangs on something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

#: What may provide for an act, and the verbs that say so: «اتفاق ينص على إعادة العلاقات».
_PAPERS: Final = frozenset("اتفاق اتفاقية معاهدة مذكرة تفاهم بروتوكول خطة مبادرة".split())
_LEADING: Final = frozenset({"على", "ل", "ب"})
_PAPER_REACH: Final = 4
#: «اتفاق لاستئناف العلاقات بين بيرو وبوليفيا وإعادة فتح السفارتين»: so far behind it a further act may stand.
_FURTHER: Final = 14
#: «تطبيع العلاقات مستحيل»، «عودة السفير مرهونة بالوضع»: said of an act that may come.
_OPEN: Final = frozenset("مستحيل صعب سابق مرهون رهن رهين مشروط متوقف توقف مرتبط ارتبط تطلب استوجب محتمل مستبعد".split())
_OPEN_REACH: Final = 8
#: «على جدول الأعمال»، «قيد الدراسة»: what is thought of, folded.
_UNDER_WAY: Final = frozenset(
    {(first, second) for first in ("علي", "وعلي") for second in ("جدول", "الطاوله", "الاجنده")}
    | {("قيد", second) for second in ("البحث", "الدراسه", "النقاش", "الاعداد", "التحضير", "الترتيب")}
)
_OPEN_STILL: Final = frozenset({"مطروح", "وارد", "ممكن", "محتمل", "مرجح", "متوقع", "منتظر"})
_CARRYING: Final = frozenset({"عقد", "اجراء", "تنظيم", "ترتيب"})
#: So many words name the sides.
_AGENDA_REACH: Final = 20


def is_provided(view: View, clause: Clause, head: int) -> bool:
    """«اتفاق لاستئناف العلاقات»، «اتفاقية تنص على رفع العقوبات»: agreed on; the act itself is to come.

    ``head`` is where the noun of the act stands, or the one that carries it.
    """
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    if _is_paper(view, head - 1):
        return True  # «اتفاق استئناف العلاقات»
    led = view.preposition(head) or view.preposition(head - 1)
    if led is not None and led[0] in _LEADING and led[1] <= head:
        return _behind_paper(view, head, _PAPER_REACH)
    return view.conjoined(head) and _behind_paper(view, head, _FURTHER)


def _behind_paper(view: View, head: int, reach: int) -> bool:
    """Tell whether a paper stands before in the same clause, and what it is for between the two."""
    for place in range(head - 1, max(-1, head - 1 - reach), -1):
        if view.is_stop(place) or view.is_comma(place):
            return False
        if _is_paper(view, place):
            led = (view.preposition(between) for between in range(place + 1, head + 1))
            return any(found is not None and found[0] in _LEADING for found in led)
    return False


def _is_paper(view: View, place: int) -> bool:
    reading = view.reading(place)
    return place >= 0 and reading is not None and reading.pos == "noun" and reading.lemma in _PAPERS


def is_left_open(view: View, clause: Clause, head: int) -> bool:
    """«تطبيع العلاقات مستحيل قبل الانسحاب»، «عودة السفير تتوقف على الوضع»: the act heads a sentence that doubts it."""
    if clause.predicate.kind is not PredicateKind.MASDAR or not heads_sentence(view, head):
        return False
    for place in range(head + 1, min(head + _OPEN_REACH, len(view))):
        if view.is_stop(place) or view.is_comma(place):
            return False
        reading = view.reading(place)
        if place not in view.covered and reading is not None and (reading.lemma in _OPEN or _would_be(reading)):
            return True
    return False


def on_agenda(view: View, clause: Clause, head: int) -> bool:
    """«عقد قمة بين البلدين على جدول الأعمال»، «اللقاء قيد البحث»، «الزيارة واردة»: told as what may be.

    ``head`` is where the noun of the encounter stands, or the one that carries it: «عقد قمة».
    """
    start = head - (view.key(head - 1) in _CARRYING)
    if clause.predicate.kind is not PredicateKind.MASDAR or not heads_sentence(view, start):
        return False
    for place in range(clause.predicate.last, min(clause.predicate.last + _AGENDA_REACH, len(view))):
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place) or view.subordinates(place):
            return False
        if place in view.covered:
            continue
        pair = (view.key(place), view.key(place + 1))
        if pair in _UNDER_WAY or view.key(place).removesuffix("ه") in _OPEN_STILL:
            return not view.subordinates(place + 1)  # «ممكن أن تفضي إلى اتفاق»: what may come of it
    return False


def _would_be(reading: Reading) -> bool:
    """«رفع العقوبات سيسمح بعودتهم»: what an act would lead to that has not been done."""
    return reading.pos == "verb" and "sa_fut" in reading.proclitics


def heads_sentence(view: View, head: int) -> bool:
    """Tell whether nothing but «إن» and other nouns stand before: the noun is what the sentence speaks of."""
    for place in range(head - 1, max(-1, head - 1 - _PAPER_REACH), -1):
        if view.subordinates(place) or view.is_stop(place):
            return True
        if view.is_verb(place) or view.preposition(place) is not None or place in view.covered:
            return False
    return head <= _PAPER_REACH
