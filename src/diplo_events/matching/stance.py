"""What a general verb of saying comes to: «أعرب عن ترحيبه» supports, «أكد رفضه» rejects, «أكد الجانبان» agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, FunctionKind, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

#: Masdars and nouns of a stance, as objects of «أكد», «أعرب عن», «جدد», «أبدى» and their like.
_STANCES: Final = {
    **dict.fromkeys(
        "ترحيب تأييد دعم مساندة مؤازرة تضامن شكر تقدير امتنان عرفان إشادة ثناء إعجاب ارتياح مباركة مناصرة".split(),
        "support",
    ),
    **dict.fromkeys("إدانة استنكار تنديد شجب استهجان انتقاد احتجاج استياء امتعاض غضب اتهام".split(), "condemn"),
    **dict.fromkeys("رفض معارضة اعتراض نفي استبعاد".split(), "reject"),
    **dict.fromkeys("استعداد جاهزية التزام تعهد عزم".split(), "promise"),
    **dict.fromkeys("مطالبة دعوة مناشدة حث".split(), "appeal"),
    **dict.fromkeys("تحذير تهديد إنذار توعد".split(), "warn"),
}
#: Predicates of a reported clause that commit who says it: «أن بلاده مستعدة ...»، «أنه لن يدخر جهدا».
_COMMITTED: Final = frozenset({"مستعد", "ملتزم", "متعهد"})
_SPARING: Final = frozenset({"ادخر", "ألا", "آلى"})
#: Verbs that affirm: of two sides together they tell that the sides agree.
_AFFIRMING: Final = frozenset("أكد شدد جدد أجمع اتفق توافق أعرب تطلع مؤكد مشدد مجدد متفق معرب".split())
_LEADING: Final = frozenset({"على", "عن", "ب", "إلى", "ل"})
_REPORTING: Final = frozenset({"ان", "انه", "انها", "بان", "بانه", "بانها", "انهم"})
_NEGATIONS: Final = frozenset({"لم", "لا", "لن"})
#: Nouns of what somebody holds to, as objects of «جدد» and its like: «جددت موقفها الرافض».
_HELD: Final = frozenset("موقف تمسك حرص قلق ثقة اعتقاد أمل تصميم إصرار اقتناع قناعة".split())
_REACH: Final = 6


def stance_of(view: View, clause: Clause, frame: Frame) -> str | None:
    """Return the subtype that the head of what is said gives a general statement, or None."""
    if frame.is_statement and frame.subtype == "reject" and _negated(view, clause):
        return "say"
    if not frame.is_statement or frame.subtype not in {"say", _asked_of(clause)}:
        return None
    place = _head_of_content(view, clause)
    if clause.predicate.lemma == "أصر":
        return "say" if place is not None and _states(view, place) else None
    if place is None:
        return None
    if view.key(place) in _REPORTING:
        return _committed(view, clause, place)
    nouns = (one.lemma for one in view.tokens[place].readings if one.pos == "noun")
    return next((_STANCES[lemma] for lemma in nouns if lemma in _STANCES), None)


def _negated(view: View, clause: Clause) -> bool:
    """«لم يستبعد الوزير»: what is not rejected is thought possible."""
    return view.key(clause.predicate.first - 1).removeprefix("و") in _NEGATIONS


def _asked_of(clause: Clause) -> str:
    """«أصر» appeals, unless it goes on with what is so."""
    return "appeal" if clause.predicate.lemma == "أصر" else ""


def _states(view: View, position: int) -> bool:
    """«أصر على أن الاتفاق ملزم» says it, «أصر على أن تنسحب» wants it."""
    return view.key(position) in _REPORTING and not (view.key(position) == "ان" and view.is_verb(position + 1))


def owns_stance(view: View, clause: Clause) -> bool:
    """«جددت دعوتها»، «كشف رفضه»: what is said is a stance of the speaker's own."""
    place = _head_of_content(view, clause)
    if place is None:
        return False
    nouns = (one for one in view.tokens[place].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return any(one.lemma in _STANCES or one.lemma in _HELD for one in nouns)


def affirms(clause: Clause) -> bool:
    """Tell whether the predicate is one that sides who say it together agree by."""
    return clause.predicate.lemma in _AFFIRMING


def _head_of_content(view: View, clause: Clause) -> int | None:
    """Return where what is said begins: behind predicate, subject and circumstances, at «أن» or a head noun."""
    start = clause.predicate.last
    if clause.predicate.kind is not PredicateKind.PARTICIPLE:
        start = max((item.last for item in clause.all(FunctionKind.SUBJECT) if item.mentions), default=start)
    start = max(start, clause.predicate.last)
    for place in range(start, min(start + _REACH, len(view))):
        if place > start and view.is_comma(place - 1) and _is_own_stance(view, place):
            return place
        if view.is_stop(place) or (view.is_verb(place) and place > start):
            return None
        if view.key(place) in _REPORTING:
            return place
        if _heads(view, place, start):
            return place
    return None


def _is_own_stance(view: View, place: int) -> bool:
    """«أعلنت مصر، الأربعاء، رفضها ...»: spelled as a verb too."""
    nouns = (one for one in view.tokens[place].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return not view.conjoined(place) and any(one.lemma in _STANCES for one in nouns)


def _heads(view: View, place: int, start: int) -> bool:
    """«أكد رفضه»، «أعرب عن ترحيبه»، «أعرب في بيان عن ترحيبه»."""
    reading = view.reading(place)
    if reading is None or reading.pos != "noun" or place in view.covered:
        return False
    led = view.preposition(place) or (view.preposition(place - 1) if place > start else None)
    return led is None or led[0] in _LEADING


def _committed(view: View, clause: Clause, position: int) -> str | None:
    """«أن بلاده مستعدة»، «أنها لن تألو جهدا»: what is reported of oneself is a promise."""
    own = {mention.actor for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions}
    for place in range(position + 1, min(position + _REACH, len(view))):
        mention, reading = view.covered.get(place), view.reading(place)
        if mention is not None and mention.actor and own and mention.actor not in own:
            return None
        if reading is not None and (reading.lemma in _COMMITTED or _commits(view, place)):
            return "promise"
    return None


def _commits(view: View, position: int) -> bool:
    """«على استعداد»، «لن يدخر»."""
    if view.key(position) == "استعداد":
        return view.key(position - 1) == "علي"
    return view.key(position - 1) == "لن" and any(one.lemma in _SPARING for one in view.tokens[position].readings)
